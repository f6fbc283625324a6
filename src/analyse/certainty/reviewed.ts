import type { ReaderAnswer } from '../../model/blind-answer.ts'
import type { Certainty } from '../../model/certainty.ts'
import type { Idea } from '../../model/idea.ts'
import { compareReadings } from './compare-readings.ts'
import { proportion } from './proportion.ts'
import { segmentRef } from './sample.ts'
import { saysSomething } from './saturation.ts'

/** How much of the classification a person has looked at, and how far those who read blindly agree with it. */
export function reviewedBy(
  ideas: readonly Idea[],
  answers: readonly ReaderAnswer[],
): Pick<Certainty, 'reviewed' | 'decided' | 'read' | 'withMachine' | 'readersAlpha'> {
  const telling = ideas.filter(saysSomething)
  const answered = new Set(answers.map(segmentRef))
  const isRead = ({ verbatims }: Idea) => verbatims.some((verbatim) => answered.has(segmentRef(verbatim)))
  const decided = telling.filter(({ state }) => state === 'decided')
  const read = telling.filter(isRead)
  const { withMachine, readersAlpha } = compareReadings(ideas, answers)
  return {
    reviewed: proportion(new Set([...decided, ...read]).size, telling.length),
    decided: decided.length,
    read: read.length,
    withMachine,
    readersAlpha,
  }
}
