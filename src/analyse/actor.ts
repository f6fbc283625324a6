import type { Actor, Nature } from '../model/idea.ts'
import { foldKey } from '../text/fold.ts'
import type { Candidate } from './candidates.ts'

const named: readonly (readonly [Actor, RegExp])[] = [
  [
    'elected',
    /\b(?:elue?s?(?:[-.·]?e?[-.·]?s)?|elu\(e\)s?|maires?|(?:maire|president)s?[- ]adjoints?|vice[- ]presidents?|bureau communautaire|conseil municipal|conseillers? (?:municipaux|municipal|communautaires?))\b/,
  ],
  [
    'manager',
    /\b(?:encadrante?s?|encadrement|managers?|chef(?:fe)?s?(?: de service| d'equipe)?|hierarchie|direct(?:ion|eurs?|rices?)(?: generale)?|dgs|cadres|responsables? (?:de|du|des) (?:service|equipe|pole)s?|n\+1)\b/,
  ],
  [
    'authority',
    /\b(?:la (?:ville|mairie|collectivite|commune|municipalite|communaute)|l'agglo(?:meration)?|(?:que|les|nos) (?:la )?(?:collectivite|services)|services? techniques|drh|dsi|l'employeur)\b/,
  ],
  ['agent', /\b(?:agent(?:e|s|es|[-.·]e[-.·]s)?|collegues?|chacune?|chaque service|equipes?)\b/],
]

const mine = /^(?:je\b|j'|moi\b|m'|me\b|mon |ma |mes )|\bje m'engage\b/

/** What may stand before the subject of a sentence. */
const opens = /^(?:(?:que|qu'|les?|la|l'|des|du|un|une|tous|toutes|chaque|nos|notre|par|pour) ?)*$/

const byNature: Readonly<Record<Nature, Actor | null>> = {
  done: null,
  proposal: 'authority',
  commitment: 'agent',
  obstacle: null,
  'off-topic': null,
  'no-content': null,
}

/**
 * Who is to act: the column that says it, the first person, then whoever opens the sentence as its subject, elected
 * members and managers wherever they are named, else whom the nature of the idea speaks to.
 */
export function actorOf({ contribution, text, nature }: Candidate): Actor | null {
  if (nature === 'off-topic' || nature === 'no-content') return null
  const stated = Object.entries(contribution.attributes).find(([label]) =>
    /^(?:qui|acteurs?|porteurs?|pilotes?|responsables?)\b/.test(foldKey(label)),
  )?.[1]
  const told = stated ? namedIn(foldKey(stated)) : null
  if (told) return told
  const folded = foldKey(text)
  if (mine.test(folded)) return 'agent'
  const opening = named.find(([, pattern]) => {
    const match = pattern.exec(folded)
    return match && opens.test(folded.slice(0, match.index))
  })
  if (opening) return opening[0]
  const later = named.find(
    ([actor, pattern]) => actor !== 'agent' && actor !== 'authority' && pattern.test(folded),
  )
  return later?.[0] ?? byNature[nature]
}

const namedIn = (folded: string): Actor | null =>
  named.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
