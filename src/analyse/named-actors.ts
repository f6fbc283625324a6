import type { Actor } from '../model/idea.ts'

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

/** Whom a text names: first person, who opens the sentence as its subject, who stands further on. `folded` is a `foldKey`. */
export function namedActors(folded: string): {
  readonly mine: boolean
  readonly opening: Actor | null
  readonly later: readonly Actor[]
} {
  const found = named.flatMap(([actor, pattern]) => {
    const match = pattern.exec(folded)
    return match ? [{ actor, opens: opens.test(folded.slice(0, match.index)) }] : []
  })
  return {
    mine: mine.test(folded),
    opening: found.find(({ opens }) => opens)?.actor ?? null,
    later: found.filter(({ opens }) => !opens).map(({ actor }) => actor),
  }
}

/** The first actor that a folded text names anywhere. */
export const namedIn = (folded: string): Actor | null =>
  named.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
