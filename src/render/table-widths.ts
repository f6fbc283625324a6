/** Narrowest and natural width of a column's content, points, padding included. */
export interface ColumnNeed {
  readonly least: number
  readonly natural: number
}

/**
 * Widths of a table's columns. Given shares are kept unless a word would have to be cut; without shares columns get
 * what they ask for, and what lacks is taken from those that can be broken over more lines.
 */
export function columnWidths(
  needs: readonly ColumnNeed[],
  shares: readonly number[] | null,
  width: number,
  fullWidth: boolean,
): number[] {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const least = needs.map((need) => need.least)
  if (shares && shares.length === needs.length && sum(shares) > 0) {
    const total = sum(shares)
    return settle(
      shares.map((share) => (share / total) * width),
      least,
      width,
    )
  }
  const natural = needs.map((need) => Math.max(need.natural, need.least))
  const wanted = sum(natural)
  if (wanted <= width) {
    const target = fullWidth ? width : Math.min(width, Math.max(wanted, width * 0.66))
    return natural.map((size) => size * (target / Math.max(wanted, 1)))
  }
  const floor = sum(least)
  if (floor >= width) return least.map((size) => (size / floor) * width)
  // Room above the least is shared by the square root of what each asks: one long column must not starve the others.
  const asks = natural.map((size, index) => Math.sqrt(Math.max(0, size - (least[index] ?? 0))))
  const asked = sum(asks)
  const given = least.map((size, index) => size + ((asks[index] ?? 0) / asked) * (width - floor))
  return settle(
    given.map((size, index) => Math.min(size, natural[index] ?? size)),
    least,
    width,
  )
}

/** Raises columns to their least, lowers the others, fills the width. */
function settle(sizes: readonly number[], least: readonly number[], width: number): number[] {
  let out = sizes.map((size, index) => Math.max(size, least[index] ?? 0))
  const total = out.reduce((sum, size) => sum + size, 0)
  if (total < width) return out.map((size) => size + ((width - total) * size) / total)
  let excess = total - width
  const slack = out.map((size, index) => size - (least[index] ?? 0))
  const free = slack.reduce((sum, size) => sum + size, 0)
  if (free >= excess && free > 0)
    return out.map((size, index) => size - ((slack[index] ?? 0) / free) * excess)
  excess = 0
  out = out.map((size) => (size / total) * width)
  return out
}
