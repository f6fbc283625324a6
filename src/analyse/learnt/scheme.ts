import type { Consultation } from '../../model/consultation.ts'
import type { TextEngine } from '../../model/token.ts'
import { sumOf } from '../principles/balance.ts'
import { readerOf, type SegmentReader } from './reader.ts'
import { kindsOfAct } from './weights.ts'

/** A consultation's principles with the kinds of act that each of them is about. */
export interface Scheme {
  readonly principles: readonly string[]
  /** Principle → share of each kind of act, 1 in all. */
  readonly kinds: readonly (readonly number[])[]
  /** How far what is done says that an idea has none of these principles, 0–1. */
  readonly trust: number
  readonly reader: SegmentReader
}

/** How far a principle must stand from the mean of all (total variation) to be told by kinds of act: not at all, wholly. */
const telling = { from: 0.1, wholly: 0.2 }
/** Sharpens which kind a principle is about. */
const sharpness = 3

/**
 * Which kinds of act each principle is about, by what its own words and examples show. Where principles do not differ by
 * what is done (themes, places), each of them stands for every kind alike, and the vocabulary alone decides.
 */
export function schemeOf({ principles }: Pick<Consultation, 'principles'>, engine: TextEngine): Scheme {
  const reader = readerOf(engine)
  const shown = principles.map(({ label, vocabulary, examples }) => {
    const sums = kindsOfAct.map(() => 0)
    for (const text of [label, ...vocabulary, ...examples])
      shares(reader.read(text, engine.tokens(text), '').acts.slice(0, kindsOfAct.length)).forEach(
        (share, kind) => {
          sums[kind] = (sums[kind] ?? 0) + share
        },
      )
    return normal(sums)
  })
  const mean = normal(kindsOfAct.map((_, kind) => sumOf(shown.map((row) => row[kind] ?? 0))))
  const kinds = shown.map((row) => {
    const apart = sumOf(row.map((share, kind) => Math.abs(share - (mean[kind] ?? 0)))) / 2
    const trust = Math.min(1, Math.max(0, (apart - telling.from) / (telling.wholly - telling.from)))
    const own = normal(
      row.map((share, kind) => (share * (share / Math.max(mean[kind] ?? 0, 1e-9))) ** sharpness),
    )
    return { trust, shares: own.map((share) => trust * share + (1 - trust) / kindsOfAct.length) }
  })
  return {
    principles: principles.map(({ id }) => id),
    kinds: kinds.map((row) => row.shares),
    trust: sumOf(kinds.map(({ trust }) => trust)) / Math.max(1, kinds.length),
    reader,
  }
}

/** Probabilities of log-odds (softmax). */
export function shares(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  return normal(scores.map((score) => Math.exp(score - most)))
}

const normal = (values: readonly number[]) => {
  const whole = sumOf(values)
  return values.map((value) => (whole > 0 ? value / whole : 1 / values.length))
}
