import type { TextEngine, Token } from '../model/token.ts'

/** An entry of a configured vocabulary, as the lemmas that must follow one another in a text. */
export type Sequence = readonly string[]

const articles = new Set(['le', 'un', 'de', 'du', 'au', "l'", "d'", 'à', 'en'])
const pronouns = new Set(['je', "j'", 'moi', 'nous', 'on', 'il', 'lui', 'se', "s'", "m'", 'me'])

/** « je débute » → débuter; « tous les jours » → tout jour; « économie d'énergie » → économie énergie. */
export function sequenceOf(entry: string, engine: TextEngine): Sequence {
  const lemmas = spoken(engine.tokens(entry))
  const start = lemmas.findIndex((lemma) => !pronouns.has(lemma))
  return start < 0 ? lemmas : lemmas.slice(start)
}

/** Lemmas of a text in order, articles and signs left out: what sequences are sought in. */
export function spoken(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ upos, lemma }) => {
    const lower = lemma.toLowerCase()
    return upos === 'PUNCT' || upos === 'SYM' || articles.has(lower) ? [] : [lower]
  })
}

export function holds(text: readonly string[], sequence: Sequence): boolean {
  const [first] = sequence
  if (first === undefined) return false
  for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1))
    if (sequence.every((lemma, index) => text[at + index] === lemma)) return true
  return false
}
