import type { SensitiveKind } from '../../model/marks.ts'

/** Words of one kind, in small letters without accents; marks and groups are those of a regular expression. */
export interface SensitiveRule {
  readonly kind: SensitiveKind
  readonly words: readonly string[]
  /** What must stand in the same sentence: a word that speaks of a person, where the word alone may be about anything. */
  readonly near?: readonly string[]
  /** What makes it something else, in the same sentence. */
  readonly unless?: readonly string[]
}

export const me = "je|j'\\w+|moi|mon|ma|mes|nous|notre|nos"
export const colleague =
  'coll?egues?|chefs?|cheffes?|responsables?|superieure?s?|hierarchie|directeurs?|directrices?|encadrante?s?|managers?|patrons?|patronnes?|n ?[+] ?1|dgs|drh|agents?|agentes?|secretaires?|adjointe?s?|elue?s?|maire|voisine?s?|conjointe?|mari|femme|epou(?:x|se)|fils|fille|pere|mere|compagn(?:on|e)|animat(?:eur|rice)s?'
/** Who speaks of himself, or of somebody near. */
export const mine = `je suis|j'ai|je souffre|je fais|j'etais|mon|ma|mes|\\[nom\\]|(?:un|une|notre|des|plusieurs|certaine?s) (?:coll?egues?|agente?s?|chefs?)|(?:chef|cheffe|collegue|directeur|directrice|responsable) (?:est|a|etait)|il est|elle est|souffre d\\w*|atteinte? d\\w*`
