import type { Token, Upos } from '../../model/token.ts'
import { isLight } from '../principles/clauses.ts'
import type { Root } from '../principles/families.ts'
import { fieldsOf } from '../principles/fields.ts'

/** Texts as sparse unit vectors over the features that two texts at least share. */
export interface WordVectors {
  /** A family of words, or `#` and the number of a general group. */
  readonly features: readonly string[]
  /** One row a text: feature numbers and weights; empty where nothing is shared. */
  readonly rows: readonly SparseRow[]
}

export interface SparseRow {
  readonly at: Int32Array
  readonly weight: Float64Array
}

const telling = new Set<Upos>(['NOUN', 'VERB', 'ADJ', 'PROPN'])
/** A family must be this sure to stand for its word. */
const leastTrust = 0.8
/** A word in more than this share of the texts parts nothing. */
const tooCommon = 0.35

/** Heads of the counted nouns, verbs and adjectives of a text, each once; words that only carry another left out. */
export function wordsOf(tokens: readonly Token[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { lemma, upos, counted } of tokens) {
    const head = lemma.toLowerCase()
    if (!counted || !telling.has(upos) || isLight(head) || !/\p{L}{2}/u.test(head)) continue
    found.add(head)
  }
  return found
}

/**
 * What a text is grouped by: the families of its words, and the general groups of everyday words they stand in, so that
 * « vélo » and « bus » are kin though no text has both.
 */
export function featuresOf(words: ReadonlySet<string>, rootOf: (lemma: string) => Root): ReadonlySet<string> {
  const found = new Set<string>()
  for (const word of words) {
    const { key, trust } = rootOf(word)
    const family = trust >= leastTrust ? key : word
    found.add(family)
    for (const field of fieldsOf.get(word) ?? fieldsOf.get(family) ?? []) found.add(`#${field}`)
  }
  return found
}

/** log(n/df) weights (Spärck Jones 1972) of the words of each text, scaled to length 1. */
export function wordVectors(texts: readonly ReadonlySet<string>[]): WordVectors {
  const frequency = new Map<string, number>()
  for (const words of texts) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const features = [...frequency]
    .filter(([, count]) => count >= 2 && count <= Math.max(2, tooCommon * texts.length))
    .map(([word]) => word)
    .sort()
  const number = new Map(features.map((word, index) => [word, index]))
  const rows = texts.map((words) => {
    const at = [...words].flatMap((word) => number.get(word) ?? []).sort((a, b) => a - b)
    const weights = at.map((index) => Math.log(texts.length / (frequency.get(features[index] ?? '') ?? 1)))
    const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1
    return { at: Int32Array.from(at), weight: Float64Array.from(weights, (weight) => weight / length) }
  })
  return { features, rows }
}
