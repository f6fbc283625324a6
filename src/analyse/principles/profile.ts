import type { Consultation } from '../../model/consultation.ts'
import type { TextEngine } from '../../model/token.ts'
import { evidential, family, wordsOf } from './words.ts'

/** What speaks for each principle: single lemmas and sequences of lemmas, with weights by principle. */
export interface Profile {
  readonly principles: readonly string[]
  /** lemma → weight for each principle, in the order of `principles`. */
  readonly lemmas: ReadonlyMap<string, readonly number[]>
  /** Several lemmas that must all be there, close together. */
  readonly phrases: readonly {
    readonly lemmas: readonly string[]
    readonly label: string
    readonly weights: readonly number[]
  }[]
}

// How much a source of `charter.yaml` counts for one of its words.
const sources = { label: 1, vocabulary: 1, example: 0.45, definition: 0.3, counterExample: -0.3 }
/** Share that a word of the same family inherits. */
const inherited = 0.7
/** Share of a phrase's weight that each of its words bears alone. */
const partOfPhrase = 0.25

/** The principles as `charter.yaml` gives them: vocabulary, examples, counter-examples, definition. Nothing else is known of them. */
export function buildProfile(consultation: Consultation, engine: TextEngine): Profile {
  const principles = consultation.principles.map(({ id }) => id)
  const raw = new Map<string, number[]>()
  const phrases = new Map<string, { lemmas: string[]; label: string; weights: number[] }>()
  const add = (lemma: string, principle: number, weight: number) => {
    const weights = raw.get(lemma) ?? principles.map(() => 0)
    weights[principle] = Math.max(weights[principle] ?? 0, 0) + weight
    raw.set(lemma, weights)
  }
  consultation.principles.forEach((principle, index) => {
    const entries: [string, number][] = [
      [principle.label, sources.label],
      ...principle.vocabulary.map((text): [string, number] => [text, sources.vocabulary]),
    ]
    for (const [text, weight] of entries) {
      const words = evidential(wordsOf(engine.tokens(text)))
      const [only] = words
      if (words.length === 1 && only) add(only.lemma, index, weight)
      else if (words.length > 1) {
        const lemmas = words.map(({ lemma }) => lemma)
        const key = lemmas.join(' ')
        const phrase = phrases.get(key) ?? { lemmas, label: text, weights: principles.map(() => 0) }
        phrase.weights[index] = weight * 1.5
        phrases.set(key, phrase)
        for (const lemma of lemmas) add(lemma, index, weight * partOfPhrase)
      }
    }
    const running: [readonly string[], number][] = [
      [principle.examples, sources.example],
      [[principle.definition], sources.definition],
      [principle.counterExamples, sources.counterExample],
    ]
    for (const [texts, weight] of running)
      for (const text of texts)
        for (const word of evidential(wordsOf(engine.tokens(text))))
          add(word.lemma, index, weight * (word.head && weight > 0 ? 1.6 : 1))
  })
  for (const [lemma, weights] of [...raw])
    for (const relative of family(lemma, engine.knows))
      if (!raw.has(relative))
        raw.set(
          relative,
          weights.map((weight) => weight * inherited),
        )
  const lemmas = new Map([...raw].map(([lemma, weights]) => [lemma, discriminating(weights)]))
  return { principles, lemmas, phrases: [...phrases.values()] }
}

/** A word that several principles claim says little: each weight is scaled by its share of the positive whole, and capped. */
export function discriminating(weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + Math.max(0, weight), 0)
  return weights.map((weight) => {
    if (weight <= 0) return Math.max(weight, -0.5)
    return Math.min(weight, 1.5) * (weight / whole)
  })
}
