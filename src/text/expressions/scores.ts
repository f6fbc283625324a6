/** A candidate expression as C-value sees it. */
export interface Scored {
  /** Its words joined by blanks. */
  readonly key: string
  /** Full words in it: prepositions do not lengthen a term. */
  readonly length: number
  readonly count: number
}

/**
 * C-value (Frantzi, Ananiadou and Mima 2000) of each candidate, by key: log2 of its length times its frequency, less the
 * mean of what the longer candidates that hold it have for themselves. One that only occurs inside one longer candidate
 * gets 0. The longest are scored first, since what is nested in them must not be taken off twice.
 */
export function cValues(candidates: readonly Scored[]): ReadonlyMap<string, number> {
  const scores = new Map<string, number>()
  const known = new Set(candidates.map(({ key }) => key))
  const nested = new Map<string, { total: number; holders: number }>()
  const words = (key: string) => key.split(' ')
  const longestFirst = candidates
    .map((candidate) => ({ ...candidate, parts: words(candidate.key) }))
    .sort((a, b) => b.parts.length - a.parts.length || (a.key < b.key ? -1 : 1))
  for (const { key, length, count, parts } of longestFirst) {
    const { total, holders } = nested.get(key) ?? { total: 0, holders: 0 }
    scores.set(key, Math.log2(length) * (count - (holders === 0 ? 0 : total / holders)))
    for (const part of partsOf(parts)) {
      if (!known.has(part)) continue
      const held = nested.get(part) ?? { total: 0, holders: 0 }
      nested.set(part, { total: held.total + count - total, holders: held.holders + 1 })
    }
  }
  return scores
}

/** Every shorter stretch of at least two words, each once. */
export function partsOf(words: readonly string[]): ReadonlySet<string> {
  const parts = new Set<string>()
  for (let from = 0; from < words.length; from++)
    for (let to = from + 2; to <= words.length; to++)
      if (to - from < words.length) parts.add(words.slice(from, to).join(' '))
  return parts
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
