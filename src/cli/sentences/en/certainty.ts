import type { Certainty, Proportion } from '../../../model/certainty.ts'
import type { certaintyTalk as french } from '../fr/certainty.ts'

const numbers = new Intl.NumberFormat('en-GB')
const percent = (share: number) => `${Math.round(100 * share)} %`
const of = ({ share, count, n, small }: Proportion) =>
  share === null
    ? 'none'
    : `${percent(share)} (${numbers.format(count)} of ${numbers.format(n)}${small ? ', few for a percentage' : ''})`

const yields = { much: 0.5, little: 0.2 }

export const certaintyTalk: typeof french = {
  step: 'how sure we are…',
  title: 'How sure we are',
  lines: ({ reviewed, decided, read, stability, readersAlpha, withMachine, saturation }) => [
    `  ideas reviewed by a person: ${of(reviewed)}, ${decided} of them decided and ${read} read blindly`,
    ...withMachine.flatMap(({ first, second, agreement }) =>
      agreement.share === null ? [] : [`  agreement of ${first} and ${second}: ${of(agreement)}`],
    ),
    ...(readersAlpha === null ? [] : [`  alpha between readers: ${readersAlpha.toFixed(2)}`]),
    ...(stability === null
      ? []
      : [
          `  stable classes: ${of(stability.stable)} of the ideas looked at keep their principle in nine resamplings of ten`,
        ]),
    ...saturation.sessions.map(
      ({ session, ideas, newIdeas, newTerms }) =>
        `  ${session}: ${numbers.format(newIdeas)} new ideas of ${numbers.format(ideas)}, ${numbers.format(newTerms)} new terms`,
    ),
    ...worth(saturation.richness),
  ],
}

function worth(richness: Certainty['saturation']['richness']): string[] {
  if (richness === null || richness.next.contributions === 0) return []
  const { estimate, low, high, coverage, next, observed, tells } = richness
  if (!tells)
    return [
      `  One more session (${numbers.format(next.contributions)} contributions) would still bring much that is new: nearly all of the ${numbers.format(observed)} ideas were said only once. How many are left cannot be estimated.`,
    ]
  const rate = next.newIdeas / next.contributions
  const answer =
    rate >= yields.much
      ? 'would still bring much that is new'
      : rate >= yields.little
        ? 'would still bring something new'
        : 'would mostly confirm'
  return [
    `  One more session (${numbers.format(next.contributions)} contributions) ${answer}: about ${numbers.format(Math.round(next.newIdeas))} ideas that nobody said.`,
    `  ${percent(coverage)} of what people say was heard already; ${numbers.format(observed)} ideas gathered, at least ${numbers.format(Math.round(estimate))} to gather (Chao2, ${numbers.format(Math.round(low))} to ${numbers.format(Math.round(high))}). A cautious estimate: it supposes the same people and the same questions.`,
  ]
}
