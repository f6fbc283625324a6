import { resample, seeded } from '../certainty/seeded.ts'
import { adjustedRand } from './adjusted-rand.ts'
import type { Points } from './latent-space.ts'
import { type Grouping, sphericalKMeans } from './spherical-k-means.ts'

/** Points that stability is measured on, at most: what a larger corpus would say differs little, and costs much. */
const most = 1000

export interface GroupingStability {
  readonly k: number
  /** Mean adjusted Rand index of the grouping with those of bootstrap resamples. */
  readonly rand: number
  /** Standard error of that mean. */
  readonly error: number
}

/**
 * How well a number of groups holds when the corpus is drawn again: the grouping of each bootstrap resample is carried
 * over to all points and compared with the grouping of all (as in Ben-Hur, Elisseeff and Guyon 2002, with Hubert and
 * Arabie's index).
 */
export function stabilityOf(points: Points, k: number, rounds: number): GroupingStability {
  const some = thinned(points)
  const whole = sphericalKMeans(some, k, { seed: 1, starts: 4 })
  const indices = Array.from({ length: rounds }, (_, round) => {
    const times = resample(some.n, seeded(7919 * (round + 1)))
    const again = sphericalKMeans(some, k, { seed: round + 2, starts: 3, times })
    return adjustedRand(whole.groups, again.groups)
  })
  const rand = indices.reduce((sum, index) => sum + index, 0) / rounds
  const variance = indices.reduce((sum, index) => sum + (index - rand) ** 2, 0) / Math.max(1, rounds - 1)
  return { k, rand, error: Math.sqrt(variance / rounds) }
}

/**
 * How well each group of a grouping is found again in bootstrap resamples: mean over them of the greatest Jaccard index
 * with a group found (C. Hennig, « Cluster-wise assessment of cluster stability », CSDA 52, 2007), over the points drawn.
 */
export function groupStability(points: Points, { groups }: Grouping, k: number, rounds: number): number[] {
  const sums = new Float64Array(k)
  for (let round = 0; round < rounds; round++) {
    const times = resample(points.n, seeded(104_729 * (round + 1)))
    const again = sphericalKMeans(points, k, { seed: round + 101, starts: 2, times })
    const both = new Int32Array(k * k)
    const [first, second] = [new Int32Array(k), new Int32Array(k)]
    for (let row = 0; row < points.n; row++) {
      const [a, b] = [groups[row] ?? -1, again.groups[row] ?? -1]
      if (a < 0 || b < 0 || (times[row] ?? 0) === 0) continue
      both[a * k + b] = (both[a * k + b] ?? 0) + 1
      first[a] = (first[a] ?? 0) + 1
      second[b] = (second[b] ?? 0) + 1
    }
    for (let a = 0; a < k; a++) {
      let best = 0
      for (let b = 0; b < k; b++) {
        const shared = both[a * k + b] ?? 0
        const union = (first[a] ?? 0) + (second[b] ?? 0) - shared
        if (union > 0) best = Math.max(best, shared / union)
      }
      sums[a] = (sums[a] ?? 0) + best / rounds
    }
  }
  return [...sums]
}

/** Every so manieth point. */
function thinned(points: Points): Points {
  if (points.n <= most) return points
  const { dimensions, values } = points
  const thin = new Float64Array(most * dimensions)
  for (let row = 0; row < most; row++) {
    const from = Math.floor((row * points.n) / most) * dimensions
    thin.set(values.subarray(from, from + dimensions), row * dimensions)
  }
  return { n: most, dimensions, values: thin }
}
