import type { Idea } from '../../model/idea.ts'
import type { Points } from './latent-space.ts'
import { cosine, type Grouping } from './spherical-k-means.ts'

/** Ideas of a group that can be quoted and lie nearest to its centre; among equals, those with most voices. */
export function central(
  ideas: readonly Idea[],
  points: Points,
  { groups, centres }: Grouping,
  group: number,
  count: number,
): readonly Idea[] {
  return ideas
    .map((idea, row) => ({ idea, row }))
    .filter(({ idea, row }) => groups[row] === group && isQuotable(idea))
    .map(({ idea, row }) => ({ idea, near: Math.round(1000 * cosine(points, row, centres, group)) }))
    .sort((a, b) => b.near - a.near || b.idea.voices - a.idea.voices || (a.idea.id < b.idea.id ? -1 : 1))
    .slice(0, count)
    .map(({ idea }) => idea)
}

/** Long enough to say something, short enough to be read, nothing masked in it. */
function isQuotable({ text, verbatims }: Idea): boolean {
  const own = verbatims.find((verbatim) => verbatim.text === text)
  return own !== undefined && !own.masked && text.length >= 12 && text.length <= 220
}
