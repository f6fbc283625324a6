import type { Actor } from '../../model/idea.ts'
import type { TextEngine, Token } from '../../model/token.ts'
import { cuesOf } from '../nature/cues.ts'
import { seeClues, seeQuestion } from './clues.ts'
import { actors, columns, kindsOfAct, Weights, width } from './weights.ts'

/** How strongly a segment shows each kind of act, then none of them, in log-odds. */
export interface ReadActs {
  readonly scores: readonly number[]
  /** Words that showed something. */
  readonly terms: readonly string[]
  /** What each of these words adds to each kind of act, in units of the weights: words × kinds. */
  readonly leanings: Int16Array
}

/** All that weights say of a segment: acts, and the likeliest actor. */
export interface ReadSegment {
  readonly acts: ReadActs
  readonly actor: Actor | null
}

/**
 * Reads a segment by weights learnt from ideas that people read (multinomial logistic regression). It knows no scheme:
 * it answers with kinds of act and actors.
 */
export class SegmentReader {
  private readonly weights: Weights

  constructor(packed: Uint8Array) {
    this.weights = new Weights(packed)
  }

  /** @param question what the segment answers; the kinds of act do not depend on it */
  read(text: string, tokens: readonly Token[], question: string): ReadSegment {
    const { weights } = this
    const sums = new Int32Array(width)
    const cues = cuesOf(text, tokens)
    const terms: string[] = []
    const leanings: number[] = []
    seeClues(text, tokens, cues, (key, term) => {
      const row = weights.rowOf(key)
      if (row < 0) return
      weights.add(row, sums, 0)
      if (term === undefined) return
      let place = terms.lastIndexOf(term)
      if (place < 0) {
        place = terms.push(term) - 1
        for (let kind = 0; kind < kindsOfAct.length; kind++) leanings.push(0)
      }
      weights.add(row, leanings, place * kindsOfAct.length, kindsOfAct.length)
    })
    const scores = Array.from(sums.subarray(0, columns.acts.count), (value) => value * weights.unit)
    seeQuestion(question, cues, tokens.length, (key) => {
      const row = weights.rowOf(key)
      if (row >= 0) weights.add(row, sums, 0)
    })
    return {
      acts: { scores, terms, leanings: Int16Array.from(leanings) },
      actor: actors[largest(sums, columns.actors)] ?? null,
    }
  }

  /** What a key weighs in the first column. */
  weightOf(key: number): number {
    const row = this.weights.rowOf(key)
    return row < 0 ? 0 : this.weights.first(row)
  }

  /** What a word of a segment, by its place there, adds to a mixture of kinds of act. */
  leaning({ leanings }: ReadActs, place: number, mixture: readonly number[]): number {
    const sum = mixture.reduce(
      (whole, factor, kind) => whole + factor * (leanings[place * kindsOfAct.length + kind] ?? 0),
      0,
    )
    return sum * this.weights.unit
  }
}

/** Place of the largest of some columns, counted from their first; the first among equals. */
function largest(
  sums: Int32Array,
  { from, count }: { readonly from: number; readonly count: number },
): number {
  let best = 0
  for (let index = 1; index < count; index++)
    if ((sums[from + index] as number) > (sums[from + best] as number)) best = index
  return best
}

const readers = new WeakMap<object, SegmentReader>()

/** The reader that an engine's weights make, made once. */
export function readerOf({ ideaWeights }: Pick<TextEngine, 'ideaWeights'>): SegmentReader {
  const known = readers.get(ideaWeights)
  if (known) return known
  const reader = new SegmentReader(ideaWeights())
  readers.set(ideaWeights, reader)
  return reader
}
