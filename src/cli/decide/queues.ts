import type { Idea } from '../../model/idea.ts'

/** How much a person's look at an idea is worth: its voices, by how unsure its class is. */
const worth = ({ voices, margin, principleState }: Idea) =>
  principleState === 'none' ? 0 : voices * (1 - margin)

/** Ideas in the order in which a person should look at them; those that a person decided come last. */
export function toReviewFirst(ideas: readonly Idea[]): readonly Idea[] {
  const decided = ({ state }: Idea) => (state === 'decided' ? 1 : 0)
  return [...ideas].sort(
    (a, b) => decided(a) - decided(b) || worth(b) - worth(a) || a.margin - b.margin || (a.id < b.id ? -1 : 1),
  )
}

/** True for an idea that nobody decided on and that may bear a principle. */
export const waitsForReview = ({ state, principleState }: Idea): boolean =>
  state === 'machine' && principleState !== 'none'

/** True for an idea that the charter takes up and that has no sentence of its own yet. */
export const waitsForWording = ({ nature, wording, keptOut }: Idea): boolean =>
  wording === undefined && keptOut === undefined && (nature === 'commitment' || nature === 'proposal')
