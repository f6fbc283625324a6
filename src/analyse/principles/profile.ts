import type { Consultation, Principle } from '../../model/consultation.ts'
import type { TextEngine } from '../../model/token.ts'
import { acts } from './acts/acts.ts'
import { actsOf, saidTurns } from './acts/turns.ts'
import { isLight, readClauses, type Word } from './clauses.ts'
import { familyFinder, type Root } from './families.ts'
import { fieldCount, fieldsOf } from './fields.ts'

/** Several words of the vocabulary that count together: « limiter la consommation ». */
export interface Phrase {
  readonly lemmas: readonly string[]
  readonly label: string
  readonly weights: readonly number[]
}

/** What speaks for each principle; every row of weights follows the order of `principles`. */
export interface Profile {
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
const byFieldShare = 0.5
const byActShare = 0.85

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
  return {
    principles: principles.map(({ id }) => id),
    given: new Map([...raw].map(([lemma, row]) => [lemma, discriminating(row)])),
    byRoot: new Map([...roots].map(([key, row]) => [key, discriminating(row)])),
    byField: fields.map((row) => discriminating(row.map((weight) => Math.min(weight * 2, 1)))),
    byAct: leanings(principles, engine),
    learnt: new Map(),
    phrases: [...phrases.values()],
    rootOf,
  }
}

/**
 * Which way each act leans: to the principles whose vocabulary, examples, label and definition say it, by words or turns,
 * the more one of them outweighs the others.
 */
function leanings(principles: readonly Principle[], engine: TextEngine): number[][] {
  const rows = acts.map(() => principles.map(() => 0))
  const sources = principles.map(({ label, definition, vocabulary, examples }) => [
    ...[label, ...vocabulary].map((text) => [text, 1] as const),
    ...examples.map((text) => [text, 0.5] as const),
    [definition, 0.3] as const,
  ])
  sources.forEach((texts, principle) => {
    for (const [text, weight] of texts) {
      const tokens = engine.tokens(text)
      const said = new Set(saidTurns(tokens).map(({ act }) => act))
      for (const { lemma, aside } of readClauses(tokens))
        if (!aside) for (const act of actsOf.get(lemma) ?? []) said.add(act)
      for (const act of said) {
        const row = rows[act] as number[]
        row[principle] = (row[principle] ?? 0) + weight
      }
    }
  })
  return rows.map((row) => {
    const sharp = row.map((weight) => weight ** 1.5)
    const whole = sharp.reduce((a, b) => a + b, 0)
    const strength = Math.min(1, Math.max(...row))
    return sharp.map((weight) => (whole === 0 ? 0 : (strength * weight) / whole))
  })
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

/** Weights of a lemma: as given, by its family, by its groups, else as learnt; null when nothing is known of it. */
export function weigh(profile: Profile, lemma: string): readonly number[] | null {
  if (isLight(lemma)) return profile.given.get(lemma) ?? null
  const { key, trust } = profile.rootOf(lemma)
  const direct = profile.given.get(lemma) ?? scaled(profile.byRoot.get(key), trust * 0.9)
  const strength = direct ? Math.max(...direct.map(Math.abs)) : 0
  if (direct && strength >= 0.6) return direct
  const said = actsOf.get(lemma) ?? actsOf.get(key) ?? []
  if (said.length > 0) {
    const row = profile.principles.map(
      (_, index) => said.reduce((sum, act) => sum + (profile.byAct[act]?.[index] ?? 0), 0) / said.length,
    )
    if (Math.max(...row) > 0.2)
      return row.map((weight, index) => byActShare * weight + (direct?.[index] ?? 0))
  }
  const fields = fieldsOf.get(lemma) ?? fieldsOf.get(key) ?? []
  const leaning = profile.principles.map(
    (_, index) =>
      (byFieldShare *
        (1 - strength) *
        fields.reduce((sum, field) => sum + (profile.byField[field]?.[index] ?? 0), 0)) /
      Math.max(1, fields.length),
  )
  const learnt = profile.learnt.get(lemma)
  const sum = leaning.map(
    (weight, index) => weight + (direct?.[index] ?? 0) + (direct ? 0 : (learnt?.[index] ?? 0)),
  )
  return sum.some((weight) => weight !== 0) ? sum : null
}

/** How well a word stands for a word of a phrase: itself 1, its family 0.9, its group 0.55, 0 otherwise. */
export function kinship(profile: Profile, a: string, b: string): number {
  if (a === b) return 1
  const [first, second] = [profile.rootOf(a), profile.rootOf(b)]
  if (first.key === second.key) return 0.9 * Math.min(first.trust, second.trust)
  const fields = fieldsOf.get(a) ?? fieldsOf.get(first.key)
  const others = fieldsOf.get(b) ?? fieldsOf.get(second.key)
  return fields && others && fields.some((field) => others.includes(field)) ? 0.55 : 0
}

const scaled = (row: readonly number[] | undefined, factor: number) => row?.map((weight) => weight * factor)
