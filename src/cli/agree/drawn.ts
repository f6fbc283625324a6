import { drawBlind, leadOf, textMark } from '../../analyse/certainty/sample.ts'
import { publishable } from '../../analyse/publishable.ts'
import type { BlindAnswer } from '../../model/blind-answer.ts'
import type { Idea } from '../../model/idea.ts'
import { type Studied, study } from '../analysis.ts'
import type { Context } from '../context.ts'

export interface Draw {
  readonly count: number
  readonly seed: number
}

/** The consultation and the ideas drawn from it: neither what waits for a person's reading, nor what says nothing. */
export async function drawn(
  context: Context,
  { count, seed }: Draw,
): Promise<Studied & { readonly sample: readonly Idea[] }> {
  const studied = await study(context)
  const telling = publishable(studied.analysis).analysis.ideas.filter(({ nature }) => nature !== 'no-content')
  return { ...studied, sample: drawBlind(telling, count, seed) }
}

/** An answer on an idea as it is stored: tied to the segment that leads the idea. */
export function answerOn(idea: Idea, answer: string): BlindAnswer {
  const [lead] = idea.verbatims
  if (!lead) throw new Error(`idea ${leadOf(idea)} without a segment`)
  const { contribution, start, end, text } = lead
  return { contribution, start, end, text: textMark(text), answer }
}
