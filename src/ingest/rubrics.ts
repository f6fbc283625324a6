import type { Role, Rubric } from '../model/contribution.ts'
import { foldKey } from '../text/fold.ts'

/**
 * What a heading, a column name, a rubric cell or a question says about the texts below it. Tried in order on the folded
 * wording (lower case, no accents, straight apostrophes): an obstacle is often worded as a negated doing, and a
 * « proposition d'engagement » is a commitment.
 */
const wordings: readonly (readonly [Rubric, RegExp])[] = [
  ['proposal', /^(nos |vos |mes |les )?propositions?\b(?! d'engagement)/],
  ['comment', /^(vos |autres? )?(commentaires?|remarques?|observations?)\b/],
  ['off-topic', /\bhors[ -]sujet|\bparking (a )?idees|\bautres? sujets?\b/],
  [
    'obstacle',
    /\bfreins?\b|\bfrein(e|ent|er)\b|\bobstacles?\b|\bbloqu|\bblocages?\b|\bdifficult|\bempech|\bcontraintes?\b|\blimites?\b|\bproblemes?\b|\binquietudes?\b|\bcraintes?\b|\bpoints? (faibles?|negatifs?)|\bne (marche|fonctionne) pas\b|\bmarche pas\b|\bpas le faire\b|\brend(ent)? difficile|\bverrous?\b|\birritants?\b/,
  ],
  // « Que faites-vous ou pourriez-vous faire ? » asks for both: each answer says by itself which it is.
  ['idea', /\b(fai[ts]|faites|faisons)\b[^.?!]{0,30}\bou\b[^.?!]{0,20}\b(pourr(iez|ions|ais|ait)|pouvez)\b/],
  [
    'commitment',
    /\bengage(r|z|ons|ment|ments)?\b|\bpret(e|es|s|\(e\)|\(e\)s|\.e|\.e\.s|·e|·e·s)? a\b|\bpourriez[ -]vous faire\b|\bje (vais|peux|pourrais|ferai|serais)\b|\bm'engage|\bmon (geste|defi|action)\b|\bferez[ -]vous\b|\bprochains? pas\b|\bseriez[ -]vous pret/,
  ],
  [
    'done',
    /\bdeja\b|\bexistant(e|es|s)?\b|\bactuellement\b|\ben place\b|\baujourd'hui (nous|je|on)\b|\brealise(e|es|s)?\b|\bactions? (menees?|en cours|conduites?)\b|\bce qui (se fait|marche|fonctionne)\b|\bce que (nous|je|l'on|on) fai(sons|s|t)\b|\bbonnes pratiques\b|\bfaites[ -]vous\b|\bpoints? (forts?|positifs?)\b|\bacquis\b|\bpratiques (actuelles|en cours)\b/,
  ],
  [
    'proposal',
    /\bpropos(e|er|ons|ez|ition|itions)\b|\bidees? (nouvelles?|d'actions?|a mettre)|\bsuggestions?\b|\bdevrai(t|ent)\b|\bpourrai(t|ent)\b|\bpistes?\b|\bsolutions?\b|\bameliorations?\b|\bameliorer\b|\bsouhait|\battentes?\b|\bbesoins?\b|\ba (faire|mettre en place|developper|creer|lancer)\b|\bleviers?\b|\bpreconisations?\b|\brecommandations?\b|\bfaudrait\b|\bactions? (possibles?|a mener|envisagees?|proposees?|futures?|nouvelles?)\b|\benvies?\b|\bproposi/,
  ],
  [
    'comment',
    /\bcommentaires?\b|\bremarques?\b|\bobservations?\b|\bprecisions?\b|\bquelque chose a ajouter\b/,
  ],
  ['idea', /\bidees?\b|\bcontributions?\b|\bverbatims?\b/],
]

/** The rubric a wording states, null when it states none. */
export function rubricOf(wording: string): Rubric | null {
  const folded = foldKey(wording).replace(/\s+/g, ' ')
  for (const [rubric, pattern] of wordings) if (pattern.test(folded)) return rubric
  return null
}

const byRole: Partial<Record<Role, Rubric>> = {
  idea: 'idea',
  done: 'done',
  proposal: 'proposal',
  commitment: 'commitment',
  obstacle: 'obstacle',
  comment: 'comment',
}

/** Rubric of a column that bears texts, null for the other roles. */
export function rubricOfRole(role: Role): Rubric | null {
  return byRole[role] ?? null
}
