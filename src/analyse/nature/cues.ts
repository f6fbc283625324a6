import type { Nature } from '../../model/idea.ts'
import type { Token } from '../../model/token.ts'
import { foldKey } from '../../text/fold.ts'
import { tenseOf } from './verb-forms.ts'

/** Something in a text that speaks for a nature, at a token (or character) place as a share of the text, 0–1. */
export interface Cue {
  readonly nature: Nature
  readonly at: number
  /** Told by the verb form alone, without an explicit marker: yields to an obstacle that follows at once. */
  readonly soft?: boolean
  /** How far an obstacle may follow and still be about it (« je n'ai pas le temps »), as a share of the text. */
  readonly reach?: number
}

const markers: readonly (readonly [Nature, RegExp])[] = [
  [
    'commitment',
    /\b(?:(?:je|nous|on) (?:nous |me |m'|s')?engage(?:ons)?\b|m'engager|nous engager|je (?:me )?promets|(?:je suis|nous sommes|on est) (?:prets?|pretes?|volontaires?|partants?)|je veux bien|(?:je|j') ?vais (?:me |m'|y |essayer|\p{L}+(?:er|ir|re)\b)|nous allons \p{L}+|on va (?:essayer|tester|faire|\p{L}+er\b)|je compte \p{L}+(?:er|ir|re)\b|mon engagement|nos engagements?|^(?:prete?s?|ok|volontaires?|partante?s?|d'accord|motivee?s?) (?:a|pour)\b|\bje peux (?:aussi |deja |bien )?\p{L}+(?:er|ir|re)\b)/u,
  ],
  [
    'proposal',
    /\b(?:il faut|faut|il faudra|faudrait|il convient|on (?:pourrait|devrait|aimerait)|pourquoi (?:pas|ne pas)|et si (?:on|nous|la)|(?:je|nous) propos(?:e|ons)|devr(?:ait|aient|ions)|doi(?:t|vent)|pourr(?:ait|aient)|ser(?:ait|aient) (?:bien|bon|utile|interessant|souhaitable|pertinent|necessaire)|(?:j'|je |nous )?(?:aimerais|voudrais|souhaiterais|souhaite|voudrions|souhaitons) qu|^que (?:mon|ma|mes|nos|notre|on|l'on|nous|ceux|celles|ce soit|soient?|cela)|que (?:la|les|le|l'|chaque|chacun|tous|tout)|a (?:generaliser|developper|installer|prevoir|mettre en place|rendre)|merci de|besoin d|proposition|idee ?:|solution ?:)/u,
  ],
  [
    'obstacle',
    /\b(?:manque(?:nt|ns)? |manquons|pas (?:assez|suffisamment)|pas (?:le|les|de|d') ?(?:temps|moyens?|budget|argent|place|choix|solution|alternative|bus|trains?|transports?|locaux|local|parking|douches?|vestiaires?|pistes?|aides?|infos?|informations?|suivi|retours?|consignes?|materiel|outils?|interet|reponse)\b|aucune? (?:moyen|temps|budget|solution|alternative|information|aide|suivi|volonte)|trop (?:de|d'|cher|chere|chers|loin|long|longue|complique|peu|lourd|lourde|dangereux|petit|vieux|tard|tot)|impossible|difficile|complique\b|contraintes?|obstacles?|freins?\b|peur (?:de|d'|que)|craint\p{L}*|danger(?:eux|euse)?|n'(?:est|a|y a|ont|avons) (?:pas|plus|jamais|aucun) (?:possible|adapte|prevu|le|de|d'|assez)?|ne (?:peut|peux|peuvent|pouvons|sait|sais|savons|permet\p{L}*|fonctionne\p{L}*|marche|sui(?:t|vent)) (?:pas|plus|rien)|personne (?:ne|n')|toujours les memes|en panne|^(?:pluie|reticences?|craintes?|absence|distances?|meteo|eloignement|normes d|contrats? sign|lourdeurs?|lenteurs?|complexite|insecurite|mauvaise?s?)|^budget ?: ?0|ferme\p{L}* a cle|melange\p{L}* (?:au|a la|par|avec)|^pas (?:form|equip|prevenu|consult|associ|reconnu|sensibilis|assez|encore)\p{L}*|^pas d['e] ?.{2,40}(?:pres d|a cote|ici|sur place|a proximite)|^peu (?:de|d'|nombreux)|^aucune? \p{L}+ (?:sur|pour|de|d')|habit\p{L}+ (?:tous |toutes )?(?:a|loin)\b|\battend\p{L}* .{0,40}depuis|(?:je|on|nous) (?:dois|doit|devons) (?:poser|deposer|aller chercher|emmener|prendre la voiture)|\bon (?:jette|gaspille|imprime (?:tout|encore|trop)|rachete|laisse tout)|coutent? (?:plus |tres |trop )?cher|qui (?:tournent?|marchent?|restent? allum\p{L}+|fui(?:t|ent)|coulent?) (?:le|la|les|tout|toute|en|pour rien|non)|qui (?:paie|paye|s'en occupe|finance) |\bil fait (?:froid|chaud|\d)|incompatibles?|rien de possible|n'y croi\p{L}+|goutte d'eau|demotiv\p{L}+|pas entendre parler|n'en veu(?:t|lent|x) pas|illusoire|inutile\b|on en fait quoi|tant qu(?:e|')|a quoi (?:bon|ca sert)|pas (?:de|d') (?:retour|suite|reponse|volonte|vision|strategie)|dommage|c'est (?:triste|honteux|aberrant|absurde|rageant|lassant|decourageant|nul|lourd|flou)|on nous (?:dit|demande|impose|oblige|promet|repond)|faute d|a cause d|mal (?:isole|concu|prevu|indique|explique|entretenu|organise|pense|regle|place|desservi)\p{L}*|vetuste|passoire|coute(?:nt)? (?:cher|trop|une)|budget (?:serre|insuffisant|trop)|charge de travail|deborde\p{L}*|sous[- ]effectif|pas (?:le droit|envie|toujours|evident|facile|simple|question)\b|toujours pas|pas encore de|aucun retour|jamais (?:de|eu|d')|sauf que|verrouille\p{L}*|bloque(?:e|es|s)?\b|frustr\p{L}+|decu\p{L}*|fatigue\p{L}*|(?:^|[.,;] ?)(?:il |y'? ?)?y a (?:encore|trop|beaucoup|enormement|quand meme|toujours|plein|des gens|ceux)|hors de prix|jamais a l'heure|lassitude|marre|ras[- ]le[- ]bol|penible|galere|perte de temps|usine a gaz|reunionite|obligation legale|oblige(?:e|es|nt|s)? (?:a|de|tout|les|chaque)\b|pas (?:convaincus?|motives?|interesses?|informes?|ecoutes?|clairs?|visibles?|fiables?|pratiques?|adaptes?|prevus?)|n'(?:a|ont|avons|est|y a) (?:meme |toujours |encore |jamais )?(?:pas|plus|aucune?|rien|jamais)\b|il n'y a (?:meme )?(?:pas|plus|aucune?|rien)\b|on ne (?:sait|voit|peut|nous)|rien (?:n'est|ne|n'a)|s'en (?:fich|fout|moqu)\p{L}*|s'assoient|qui plante|(?:tres|trop|reseau) lent|decourage\p{L}*|a quoi bon|ne sert a rien)/u,
  ],
  [
    'done',
    /(?:\bchez nous\b(?! il)|\((?:fait|existe|en place|en cours|deja|tjrs|toujours)|\b(?:tjrs|toujours|bien) (?:fait|en place)|\bexiste(?:nt)? (?:deja|depuis|dps)|^tous les (?:jours|matins|soirs|midis|ans)\b|\bdps \d|\bjai (?:fait|mis|pris|\p{L}{3,}[ei])\b|\bfait (?:depuis|chaque)|\bdeja\b|\bdepuis (?:janv|\d|un|deux|trois|des|l'|longtemps|toujours|plusieurs|que|le|la)\b|\bc'est fait\b|\bd'ores et\b|\bnous faisons\b|\bce que je fais\b)/u,
  ],
]

/** Explicit words of the text, as a share of its length. */
function marked(folded: string): Cue[] {
  return markers.flatMap(([nature, pattern]) => {
    const match = pattern.exec(folded)
    return match ? [{ nature, at: match.index / Math.max(1, folded.length) }] : []
  })
}

const straight = (form: string) => form.toLowerCase().replace('’', "'")
const others = new Set(['chacun', 'chacune', 'ils', 'elles', 'tout le monde'])
const subjects = new Set(['je', "j'", 'j', 'nous', 'on', 'moi'])

/** What the verb forms say: « je trie », « nous viendrons », « la ville a planté », « éteignons », « former les agents ». */
function conjugated(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = []
  const length = tokens.at(-1)?.end ?? 1
  const origin = tokens[0]?.start ?? 0
  const at = (token: Token) => (token.start - origin) / Math.max(1, length - origin)
  const words = tokens.filter(({ upos }) => upos !== 'PUNCT')
  const first = words.find(({ upos, form }) => !(upos === 'ADV' || /^(?:ne|pas|se|s'|y|en)$/i.test(form)))
  if (first?.upos === 'VERB') {
    // « faire mes courses en vrac »: an infinitive about one's own things is one's own.
    if (tenseOf(first) === 'infinitive') {
      const official = ofAuthorities.has(first.lemma.toLowerCase())
      cues.push({
        nature: !official && tokens.some(ownThing) ? 'commitment' : 'proposal',
        at: 0,
        soft: !official,
      })
    } else if (/(?:ez|ons)$/i.test(first.form)) cues.push({ nature: 'proposal', at: 0 })
  }
  for (const [index, token] of tokens.entries()) {
    // The subject of the whole: further on, a verb belongs to a detail.
    if (token.upos !== 'VERB' && token.upos !== 'AUX') continue
    const subject = subjectOf(tokens, index)
    if (!subject) continue
    const tense = tenseOf(token)
    const mine = subjects.has(straight(subject.form))
    const shared = straight(subject.form) === 'on'
    if (!mine && tokens.indexOf(subject) > 3) continue
    if (tense === 'infinitive') continue
    if (tense === 'future') cues.push({ nature: mine ? 'commitment' : 'proposal', at: at(subject) })
    else if (tense === 'conditional')
      cues.push({ nature: mine && !shared ? 'commitment' : 'proposal', at: at(subject) })
    else if (mine || tense === 'other' || token.upos === 'AUX') {
      const negated = !mine && tokens.slice(Math.max(0, index - 3), index).some(({ lemma }) => lemma === 'ne')
      const does = mine || acting.has(subject.lemma.toLowerCase()) || isPast(tokens, index)
      cues.push({
        nature: negated || !does ? 'obstacle' : 'done',
        at: at(subject),
        soft: true,
        reach: mine ? 0.25 : 1,
      })
    }
    break
  }
  return cues
}

/** What nobody does for himself: proposed, whatever was asked. */
const ofAuthorities = new Set(
  'imposer interdire taxer obliger subventionner financer légiférer réglementer autoriser instaurer proposer verbaliser sanctionner pénaliser généraliser'.split(
    ' ',
  ),
)

const ownThing = ({ form }: Token) => /^(?:mon|ma|mes|me|m['’]|moi-même)$/i.test(form)

/** Those whose present tense tells a practice; of anything else it tells how things are. */
const acting = new Set(
  `ville mairie collectivité commune agglo agglomération service équipe direction pôle agent collègue école cantine crèche médiathèque piscine
  atelier chef élu maire chacun chacune tout il elle cuisine cuisinier jardinier bureau ccas communauté régie personne on`.split(
    /\s+/,
  ),
)

/** « a planté », « ont été remplacés », « est éteinte »: something that was done. */
function isPast(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.upos !== 'AUX' && !/^(?:avoir|être)$/.test(tokens[at]?.lemma ?? '')) return false
  return tokens
    .slice(at + 1, at + 5)
    .some((token) => token.upos === 'VERB' && tenseOf(token) === 'participle')
}

/** Subject right before a finite verb: a pronoun of the first person, or the noun that opens the sentence. */
function subjectOf(tokens: readonly Token[], verb: number): Token | null {
  for (let index = verb - 1; index >= Math.max(0, verb - 6); index--) {
    const token = tokens[index]
    if (!token) return null
    const object = straight(token.form) === 'nous' && /^n[e']$/.test(straight(tokens[index - 1]?.form ?? ''))
    if (subjects.has(straight(token.form)) && !object) return token
    if (/^(?:qui|que|qu'|dont|où|de|d'|à|pour|sans)$/i.test(token.form)) return null
    // « Les agents du CTM réparent »: what completes a noun is no subject.
    if (token.upos === 'NOUN' && /^(?:de|à|en|pour|sur)$/.test(tokens[index - 1]?.lemma ?? '')) {
      index--
      continue
    }
    if (token.upos === 'NOUN' || others.has(straight(token.form))) return token
    if (/^(?:PRON|ADV|AUX|PART|ADJ)$/.test(token.upos)) continue
    return null
  }
  return null
}

/** Cues of a text, earliest first. */
export function cuesOf(text: string, tokens: readonly Token[]): Cue[] {
  return [...marked(foldKey(text)), ...conjugated(tokens)].sort(
    (a, b) => a.at - b.at || Number(a.soft ?? false) - Number(b.soft ?? false),
  )
}
