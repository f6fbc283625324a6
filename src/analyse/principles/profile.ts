import type { Consultation, Principle } from '../../model/consultation.ts'
import type { TextEngine } from '../../model/token.ts'
import { leanings } from './acts/leanings.ts'
import { isLight, readClauses, type Word } from './clauses.ts'
import { familyFinder, type Root } from './families.ts'
import { fieldCount, fieldsOf } from './fields.ts'
import { type WordFinder, wordFinder } from './known-words.ts'

/** Several words of the vocabulary that count together: « limiter la consommation ». */
export interface Phrase {
  readonly lemmas: readonly string[]
  readonly label: string
  readonly weights: readonly number[]
}

/** What speaks for each principle; every row of weights follows the order of `principles`. */
export interface Evidences {
  readonly principles: readonly string[]
  /** Lemmas that `charter.yaml` gives. */
  readonly given: ReadonlyMap<string, readonly number[]>
  /** The same by family: sensibilisation under sensibiliser. */
  readonly byRoot: ReadonlyMap<string, readonly number[]>
  /** Leaning of each group of `fields.ts`. */
  readonly byField: readonly (readonly number[])[]
  /** Leaning of each of `acts`. */
  readonly byAct: readonly (readonly number[])[]
  /** Words learnt from the consultation's own texts. */
  readonly learnt: ReadonlyMap<string, readonly number[]>
  readonly phrases: readonly Phrase[]
  readonly rootOf: (lemma: string) => Root
}

export interface Profile extends Evidences {
  readonly wordOf: WordFinder
}

// How much a source of `charter.yaml` counts for one of its words. In an example it is the head that says why it is one.
const sources = {
  label: 0.7,
  vocabulary: 1,
  exampleHead: 0.6,
  example: 0.12,
  definition: 0.15,
  counterHead: -0.35,
}
/** What each noun, each verb of a phrase bears alone. */
const partOfPhrase = { noun: 0.35, verb: 0.2 }
const phraseWeight = 1.5

/** The principles as `charter.yaml` gives them: label, vocabulary, examples, counter-examples, definition. Nothing else is known of them. */
export function buildProfile(consultation: Consultation, engine: TextEngine): Profile {
  const { principles } = consultation
  const rootOf = familyFinder(engine)
  const none = () => principles.map(() => 0)
  const raw = new Map<string, number[]>()
  const phrases = new Map<string, { lemmas: string[]; label: string; weights: number[] }>()
  principles.forEach((principle, index) => {
    for (const [lemma, weight] of wordsOf(principle, engine)) {
      const row = raw.get(lemma) ?? none()
      row[index] = weight
      raw.set(lemma, row)
    }
    for (const text of principle.vocabulary) {
      const lemmas = readClauses(engine.tokens(text)).map(({ lemma }) => lemma)
      if (lemmas.length < 2) continue
      const phrase = phrases.get(lemmas.join(' ')) ?? { lemmas, label: text, weights: none() }
      phrase.weights[index] = phraseWeight
      phrases.set(lemmas.join(' '), phrase)
    }
  })
  const roots = new Map<string, number[]>()
  const fields = Array.from({ length: fieldCount }, none)
  for (const [lemma, row] of raw) {
    const { key } = rootOf(lemma)
    roots.set(key, strongest(roots.get(key) ?? none(), row))
  }
  for (const [lemma, row] of raw)
    for (const field of fieldsOf.get(lemma) ?? fieldsOf.get(rootOf(lemma).key) ?? [])
      fields[field] = (fields[field] ?? none()).map((sum, index) => sum + Math.max(0, row[index] ?? 0))
  const given: Evidences = {
    principles: principles.map(({ id }) => id),
    given: new Map([...raw].map(([lemma, row]) => [lemma, discriminating(row)])),
    byRoot: new Map([...roots].map(([key, row]) => [key, discriminating(row)])),
    byField: fields.map((row) => discriminating(row.map((weight) => Math.min(weight * 2, 1)))),
    byAct: leanings(principles, engine),
    learnt: new Map(),
    phrases: [...phrases.values()],
    rootOf,
  }
  return { ...given, wordOf: wordFinder(given) }
}

/** The same profile with words that the consultation's own texts taught. */
export function withLearnt(profile: Profile, learnt: ReadonlyMap<string, readonly number[]>): Profile {
  const taught = { ...profile, learnt }
  return { ...taught, wordOf: wordFinder(taught) }
}

/** Lemmas of one principle with the weight of what gave them, strongest source first, a second source adding a little. */
function wordsOf(principle: Principle, engine: TextEngine): Map<string, number> {
  const found = new Map<string, number>()
  const give = ({ lemma }: Word, weight: number) => {
    const before = found.get(lemma) ?? 0
    // What the vocabulary says outright, one counter-example does not take back.
    if (weight < 0 && before >= sources.vocabulary) return
    found.set(
      lemma,
      weight < 0 || before < 0 ? before + weight : Math.max(before, weight) + Math.min(before, weight) / 4,
    )
  }
  const label = readClauses(engine.tokens(principle.label)).filter(({ lemma }) => !isLight(lemma))
  for (const word of label) give(word, sources.label / label.length)
  for (const text of principle.vocabulary) {
    const words = readClauses(engine.tokens(text))
    const telling = words.filter(({ lemma }) => words.length === 1 || !isLight(lemma))
    for (const word of telling)
      give(word, words.length === 1 ? sources.vocabulary : word.verb ? partOfPhrase.verb : partOfPhrase.noun)
  }
  const running = (text: string, head: number, other: number) => {
    const counted = new Set(
      engine.tokens(text).flatMap((token) => (token.counted ? token.lemma.toLowerCase() : [])),
    )
    for (const word of readClauses(engine.tokens(text)))
      if (counted.has(word.lemma) && !word.aside) give(word, word.head ? head : other)
  }
  for (const text of principle.examples) running(text, sources.exampleHead, sources.example)
  running(principle.definition, sources.definition, sources.definition)
  for (const text of principle.counterExamples) running(text, sources.counterHead, 0)
  return found
}

/** A word that several principles claim says little: each weight is scaled by its share of the positive whole, and capped. */
export function discriminating(weights: readonly number[]): number[] {
  const whole = weights.reduce((sum, weight) => sum + Math.max(0, weight), 0)
  return weights.map((weight) => {
    if (weight <= 0) return Math.max(weight, -0.5)
    return Math.min(weight, 1.25) * (weight / whole)
  })
}

const strongest = (a: readonly number[], b: readonly number[]) =>
  a.map((weight, index) => (Math.abs(b[index] ?? 0) > Math.abs(weight) ? (b[index] ?? 0) : weight))
