import { seeded } from '../certainty/seeded.ts'
import type { Points } from './latent-space.ts'

export interface Grouping {
  /** Group of each point, −1 for a point without direction. */
  readonly groups: Int32Array
  /** k × dimensions, unit rows. */
  readonly centres: Float64Array
  /** Sum of cosines of points to their centres. */
  readonly fit: number
}

const mostRounds = 40

/**
 * Spherical k-means (Dhillon and Modha 2001): groups of unit vectors by cosine to a unit centre, the best of several
 * starts by k-means++ (Arthur and Vassilvitskii 2007), all fixed by the seed.
 *
 * @param times how often each point counts (a bootstrap resample); once each when left out
 */
export function sphericalKMeans(
  points: Points,
  k: number,
  { seed, starts, times }: { readonly seed: number; readonly starts: number; readonly times?: Int32Array },
): Grouping {
  const weights = Float64Array.from({ length: points.n }, (_, index) =>
    isZero(points, index) ? 0 : (times?.[index] ?? 1),
  )
  let best: Grouping | null = null
  for (let start = 0; start < starts; start++) {
    const found = settle(points, weights, spread(points, weights, k, seeded(seed * 1009 + start)), k)
    if (!best || found.fit > best.fit + 1e-9) best = found
  }
  return best ?? { groups: new Int32Array(points.n).fill(-1), centres: new Float64Array(0), fit: 0 }
}

function isZero({ values, dimensions }: Points, row: number): boolean {
  for (let d = 0; d < dimensions; d++) if (values[row * dimensions + d] !== 0) return false
  return true
}

/** First centres far from each other, drawn by their distance. */
function spread(points: Points, weights: Float64Array, k: number, random: () => number): Float64Array {
  const { n, dimensions, values } = points
  const centres = new Float64Array(k * dimensions)
  const far = Float64Array.from(weights)
  for (let centre = 0; centre < k; centre++) {
    let mark = random() * far.reduce((sum, value) => sum + value, 0)
    let chosen = -1
    for (let row = 0; row < n; row++) {
      if ((far[row] ?? 0) <= 0) continue
      chosen = row
      mark -= far[row] ?? 0
      if (mark <= 0) break
    }
    if (chosen < 0) break
    centres.set(values.subarray(chosen * dimensions, (chosen + 1) * dimensions), centre * dimensions)
    for (let row = 0; row < n; row++) {
      const distance = (weights[row] ?? 0) * Math.max(0, 1 - cosine(points, row, centres, centre))
      far[row] = centre === 0 ? distance : Math.min(far[row] ?? 0, distance)
    }
  }
  return centres
}

function settle(points: Points, weights: Float64Array, first: Float64Array, k: number): Grouping {
  const { n, dimensions, values } = points
  let centres = first
  const groups = new Int32Array(n).fill(-1)
  let fit = 0
  for (let round = 0; round < mostRounds; round++) {
    const sums = new Float64Array(k * dimensions)
    let moved = 0
    fit = 0
    for (let row = 0; row < n; row++) {
      if (isZero(points, row)) continue
      const { group, near } = nearest(points, row, centres, k)
      if (groups[row] !== group) moved++
      groups[row] = group
      const weight = weights[row] ?? 0
      if (weight === 0) continue
      fit += weight * near
      for (let d = 0; d < dimensions; d++)
        sums[group * dimensions + d] =
          (sums[group * dimensions + d] ?? 0) + weight * (values[row * dimensions + d] ?? 0)
    }
    if (moved === 0) break
    for (let group = 0; group < k; group++) {
      const own = sums.subarray(group * dimensions, (group + 1) * dimensions)
      const length = Math.sqrt(own.reduce((sum, value) => sum + value * value, 0))
      // A group that lost all its points keeps its centre.
      if (length > 1e-12) for (let d = 0; d < dimensions; d++) own[d] = (own[d] ?? 0) / length
      else own.set(centres.subarray(group * dimensions, (group + 1) * dimensions))
    }
    centres = sums
  }
  return { groups, centres, fit }
}

function nearest(points: Points, row: number, centres: Float64Array, k: number) {
  let group = 0
  let near = Number.NEGATIVE_INFINITY
  for (let centre = 0; centre < k; centre++) {
    const score = cosine(points, row, centres, centre)
    if (score > near + 1e-12) {
      group = centre
      near = score
    }
  }
  return { group, near }
}

/** Cosine of a point to a centre, both of length 1. */
export function cosine(
  { dimensions, values }: Points,
  row: number,
  centres: Float64Array,
  centre: number,
): number {
  let dot = 0
  for (let d = 0; d < dimensions; d++)
    dot += (values[row * dimensions + d] ?? 0) * (centres[centre * dimensions + d] ?? 0)
  return dot
}
