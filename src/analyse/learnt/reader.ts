import type { Actor } from '../../model/idea.ts'
import type { TextEngine, Token } from '../../model/token.ts'
import { cuesOf } from '../nature/cues.ts'
import { seeClues, seeQuestion } from './clues.ts'
import { actors, columns, kindsOfAct, Weights, width } from './weights.ts'

/** All that weights say of a segment. */
export interface ReadSegment {
  /** How strongly it shows each kind of act, then none of them, in log-odds. */
  readonly acts: readonly number[]
  /** The likeliest. */
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
    const add = (key: number) => {
      const row = weights.rowOf(key)
      if (row >= 0) weights.add(row, sums)
    }
    seeClues(text, tokens, cues, add)
    const acts = Array.from(sums.subarray(0, columns.acts.count), (value) => value * weights.unit)
    seeQuestion(question, cues, tokens.length, add)
    return {
      acts,
      actor: actors[largest(sums, columns.actors)] ?? null,
    }
  }

  /** What a key weighs in the first column. */
  weightOf(key: number): number {
    const row = this.weights.rowOf(key)
    return row < 0 ? 0 : this.weights.first(row)
  }

  /**
   * What each word of a segment adds to a mixture of kinds of act, in log-odds. Read again when asked: kept for every
   * segment, it would take more memory than their words.
   */
  explain(text: string, tokens: readonly Token[], mixture: readonly number[]): ReadonlyMap<string, number> {
    const { weights } = this
    const added = new Map<string, Int32Array>()
    seeClues(text, tokens, cuesOf(text, tokens), (key, term) => {
      const row = weights.rowOf(key)
      if (row < 0 || term === undefined) return
      const sums = added.get(term) ?? new Int32Array(kindsOfAct.length)
      added.set(term, sums)
      weights.add(row, sums)
    })
    return new Map(
      [...added].map(([term, sums]) => [
        term,
        weights.unit * mixture.reduce((whole, factor, kind) => whole + factor * (sums[kind] ?? 0), 0),
      ]),
    )
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
