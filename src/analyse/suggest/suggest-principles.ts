import type { Idea, IdeaId } from '../../model/idea.ts'
import type { TextEngine } from '../../model/token.ts'
import { familyFinder } from '../principles/families.ts'
import { central } from './central.ts'
import { labelGroups, type SpecificWord } from './label-groups.ts'
import { latentSpace } from './latent-space.ts'
import { sphericalKMeans } from './spherical-k-means.ts'
import { type GroupingStability, groupStability, stabilityOf } from './stability.ts'
import { featuresOf, wordsOf, wordVectors } from './word-vectors.ts'

export interface Suggestion {
  /** Ideas that were grouped, of those that say something; the rest shares no word with any other. */
  readonly grouped: number
  readonly ideas: number
  /** Ideas left out because there are too many to group: those with fewest voices. */
  readonly beyond: number
  readonly groups: readonly SuggestedGroup[]
  /** Mean adjusted Rand index over bootstrap resamples of the number of groups kept, and of those tried. */
  readonly stability: GroupingStability | null
  readonly tried: readonly GroupingStability[]
}

export interface SuggestedGroup {
  /** Made from its words: fit for `charter.yaml`. */
  readonly id: string
  readonly label: string
  readonly words: readonly SpecificWord[]
  /** Its ideas, by id. */
  readonly members: readonly IdeaId[]
  readonly ideas: number
  readonly voices: number
  /** Share of the ideas grouped, 0–1. */
  readonly share: number
  /** Ideas nearest to the centre, three at most, quotable. */
  readonly central: readonly Idea[]
  /** Mean Jaccard index with its likeness in bootstrap resamples: 0.75 and more is stable, below 0.6 doubtful (Hennig 2007). */
  readonly stability: number
}

/** Dimensions of the latent space; between 20 and 80 the groups of two labelled corpora hardly change. */
const dimensions = 40
const mostIdeas = 6000
/** Ideas with words in common below which no group is proposed. */
export const leastIdeas = 20
const starts = 8
const rounds = { choice: 12, groups: 20 }
/** Numbers of groups tried when none is given. */
const tried = { least: 3, most: 9 }

/**
 * Groups the ideas of a consultation by what they speak of, for principles that have no name yet: families of content
 * words and the general groups of everyday words they stand in, weighted by rarity, brought into a latent space, parted
 * by spherical k-means. The number of groups, when not given, is the most stable under bootstrap. Nothing is drawn that
 * a seed does not fix, and the order of the ideas changes nothing.
 *
 * @param count number of groups, or null
 */
export function suggestPrinciples(
  ideas: readonly Idea[],
  engine: TextEngine,
  count: number | null,
): Suggestion {
  const telling = ideas
    .filter(({ nature }) => nature !== 'no-content' && nature !== 'off-topic')
    .sort((a, b) => b.voices - a.voices || (a.id < b.id ? -1 : 1))
  const kept = telling.slice(0, mostIdeas).sort((a, b) => (a.id < b.id ? -1 : 1))
  const nothing = { ideas: kept.length, beyond: telling.length - kept.length, groups: [], tried: [] }
  const rootOf = familyFinder(engine)
  const words = kept.map(({ text }) => wordsOf(engine.tokens(text)))
  const points = latentSpace(wordVectors(words.map((own) => featuresOf(own, rootOf))), dimensions)
  const known = countKnown(points)
  if (known < leastIdeas) return { ...nothing, grouped: 0, stability: null }
  const ks =
    count === null
      ? Array.from({ length: tried.most - tried.least + 1 }, (_, index) => tried.least + index)
      : [Math.max(1, Math.min(count, known))]
  const measured = ks.map((k) => stabilityOf(points, k, rounds.choice))
  const chosen = measured.reduce((best, each) => (each.rand > best.rand + 1e-9 ? each : best))
  const { k } = chosen
  const grouping = sphericalKMeans(points, k, { seed: 1, starts })
  const stabilities = groupStability(points, grouping, k, rounds.groups)
  const labels = labelGroups(words, grouping.groups, k)
  const grouped = grouping.groups.reduce((sum, group) => sum + (group >= 0 ? 1 : 0), 0)
  const groups = labels.map(({ id, label, words: own }, group): SuggestedGroup => {
    const members = kept.filter((_, row) => grouping.groups[row] === group)
    return {
      id,
      label,
      words: own,
      members: members.map((idea) => idea.id),
      ideas: members.length,
      voices: members.reduce((sum, { voices }) => sum + voices, 0),
      share: members.length / grouped,
      central: central(kept, points, grouping, group, 3),
      stability: stabilities[group] ?? 0,
    }
  })
  return {
    ...{
      grouped,
      ideas: kept.length,
      beyond: telling.length - kept.length,
      stability: chosen,
      tried: measured,
    },
    groups: groups
      .filter(({ ideas: size }) => size > 0)
      .sort((a, b) => b.voices - a.voices || (a.id < b.id ? -1 : 1)),
  }
}

function countKnown({ n, dimensions: width, values }: ReturnType<typeof latentSpace>): number {
  let known = 0
  for (let row = 0; row < n; row++)
    if (values.subarray(row * width, (row + 1) * width).some((value) => value !== 0)) known++
  return known
}
