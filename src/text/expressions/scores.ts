/**
 * C-value (Frantzi, Ananiadou and Mima 2000): log2 of the length in words times the frequency, less the mean frequency of the longer
 * candidates that hold it. A candidate that only occurs inside one longer term gets 0.
 */
export function cValue(length: number, count: number, holders: readonly number[]): number {
  const mean = holders.length === 0 ? 0 : holders.reduce((sum, each) => sum + each, 0) / holders.length
  return Math.log2(length) * (count - mean)
}

/** Log-likelihood ratio (Dunning 1993) of two words found together `both` times among `total` places. */
export function gSquare(both: number, first: number, second: number, total: number): number {
  const cells: readonly (readonly [number, number])[] = [
    [both, (first * second) / total],
    [first - both, (first * (total - second)) / total],
    [second - both, ((total - first) * second) / total],
    [total - first - second + both, ((total - first) * (total - second)) / total],
  ]
  let sum = 0
  for (const [observed, expected] of cells)
    if (observed > 0 && expected > 0) sum += observed * Math.log(observed / expected)
  return 2 * sum
}
