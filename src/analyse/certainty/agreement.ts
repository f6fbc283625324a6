/** What one rater says of one unit; null = nothing, or « cannot say ». */
export type Rating = string | null

/**
 * Agreement of two raters beyond what their own habits would give by chance (J. Cohen, « A coefficient of agreement for
 * nominal scales », Educational and Psychological Measurement 20, 1960). Pairs where one says nothing do not count.
 *
 * @param pairs the two ratings of each unit
 * @returns −1 to 1; null without a whole pair, or when both always give one same answer (nothing can be told from chance)
 */
export function cohenKappa(pairs: readonly (readonly [Rating, Rating])[]): number | null {
  const first = new Map<string, number>()
  const second = new Map<string, number>()
  let n = 0
  let same = 0
  for (const [a, b] of pairs) {
    if (a === null || b === null) continue
    n++
    if (a === b) same++
    add(first, a)
    add(second, b)
  }
  if (n === 0) return null
  let chance = 0
  for (const [value, count] of first) chance += count * (second.get(value) ?? 0)
  // In whole numbers until the last division: an expected agreement of exactly 1 is seen as such.
  if (chance === n * n) return null
  return (same * n - chance) / (n * n - chance)
}

/**
 * Krippendorff's alpha for nominal data, any number of raters, missing values allowed (K. Krippendorff, « Computing
 * Krippendorff's alpha-reliability », 2011): 1 − observed ÷ expected disagreement over the pairable values.
 *
 * @param units one row a unit, one rating a rater, in any order
 * @returns 1 = perfect, 0 = as by chance, negative = systematic disagreement; null when no unit has two ratings, or when
 *   all pairable values are the same
 */
export function krippendorffAlpha(units: readonly (readonly Rating[])[]): number | null {
  const totals = new Map<string, number>()
  let n = 0
  let observed = 0
  for (const ratings of units) {
    const values = ratings.filter((rating) => rating !== null)
    if (values.length < 2) continue
    n += values.length
    const own = new Map<string, number>()
    for (const value of values) {
      add(own, value)
      add(totals, value)
    }
    let different = values.length * values.length
    for (const count of own.values()) different -= count * count
    observed += different / (values.length - 1)
  }
  let expected = n * n
  for (const count of totals.values()) expected -= count * count
  if (n === 0 || expected === 0) return null
  return 1 - ((n - 1) * observed) / expected
}

function add(counts: Map<string, number>, value: string): void {
  counts.set(value, (counts.get(value) ?? 0) + 1)
}
