import type { Actor } from '../../model/idea.ts'
import type { TextEngine, Token } from '../../model/token.ts'
import { cuesOf } from '../nature/cues.ts'
import { seeClues, seeQuestion } from './clues.ts'
import { actors, columns, Weights, width } from './weights.ts'

/** How strongly a segment shows each kind of act, then none of them, in log-odds. */
export interface ReadActs {
  readonly scores: readonly number[]
  /** Words that showed something, and the rows of weights that they met, side by side. */
  readonly terms: readonly string[]
  readonly rows: readonly number[]
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
    const rows: number[] = []
    seeClues(text, tokens, cues, (key, term) => {
      const row = weights.rowOf(key)
      if (row < 0) return
      weights.add(row, sums)
      if (term === undefined) return
      terms.push(term)
      rows.push(row)
    })
    const scores = Array.from(sums.subarray(0, columns.acts.count), (value) => value * weights.unit)
    seeQuestion(question, cues, tokens.length, (key) => {
      const row = weights.rowOf(key)
      if (row >= 0) weights.add(row, sums)
    })
    return {
      acts: { scores, terms, rows },
      actor: actors[largest(sums, columns.actors)] ?? null,
    }
  }

  /** What a key weighs in the first column. */
  weightOf(key: number): number {
    const row = this.weights.rowOf(key)
    return row < 0 ? 0 : this.weights.times(row, [1])
  }

  /** What a row adds to a mixture of kinds of act. */
  leaning(row: number, mixture: readonly number[]): number {
    return this.weights.times(row, mixture)
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
