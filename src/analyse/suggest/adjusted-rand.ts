/**
 * How alike two groupings of the same things are, beyond chance (L. Hubert and P. Arabie, « Comparing partitions »,
 * Journal of Classification 2, 1985). Things of which one grouping says nothing (−1) do not count.
 *
 * @returns 1 = the same groups, 0 = as by chance; 1 also where both have one single group or fewer than two things
 */
export function adjustedRand(first: ArrayLike<number>, second: ArrayLike<number>): number {
  const cells = new Map<string, number>()
  const rows = new Map<number, number>()
  const columns = new Map<number, number>()
  let n = 0
  for (let at = 0; at < first.length; at++) {
    const [a, b] = [first[at] ?? -1, second[at] ?? -1]
    if (a < 0 || b < 0) continue
    n++
    add(cells, `${a} ${b}`)
    add(rows, a)
    add(columns, b)
  }
  const both = pairsIn(cells)
  const [inFirst, inSecond] = [pairsIn(rows), pairsIn(columns)]
  const all = (n * (n - 1)) / 2
  const chance = all === 0 ? 0 : (inFirst * inSecond) / all
  const most = (inFirst + inSecond) / 2
  return most === chance ? 1 : (both - chance) / (most - chance)
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function pairsIn(counts: ReadonlyMap<unknown, number>): number {
  let sum = 0
  for (const count of counts.values()) sum += (count * (count - 1)) / 2
  return sum
}
