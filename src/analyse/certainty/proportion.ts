import type { Proportion } from '../../model/certainty.ts'

/** Two-sided 95 % quantile of the normal law. */
const z95 = 1.959_963_984_540_054

/** Below this many, one answer moves a percentage by more than three points. */
export const fewest = 30

/**
 * A proportion with its 95 % score interval (E. B. Wilson, « Probable inference, the law of succession, and statistical
 * inference », JASA 22, 1927): it stays inside 0–1 and holds its level for small n and shares near 0 or 1.
 *
 * @param count 0 ≤ count ≤ n · @param n size of the sample
 */
export function proportion(count: number, n: number): Proportion {
  if (n === 0) return { count, n, share: null, low: null, high: null, small: true }
  const share = count / n
  const z2 = z95 * z95
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n)
  const half = (z95 * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n))) / (1 + z2 / n)
  return {
    ...{ count, n, share },
    low: count === 0 ? 0 : Math.max(0, centre - half),
    high: count === n ? 1 : Math.min(1, centre + half),
    small: n < fewest,
  }
}
