/** An idea as its like are sought. */
export interface Likened {
  /** Distinct word families that it says. */
  readonly words: readonly string[]
  /** What a person decided: a principle, null for none; undefined when nobody did. */
  readonly decided: string | null | undefined
}

export interface Likeness {
  /** Place of the decided idea. */
  readonly place: number
  /** Weighted share of words that the two have in common, 0–1. */
  readonly share: number
  readonly words: readonly string[]
}

/** Share of words in common from which an undecided idea follows a decided one. */
const leastShare = 0.45

/**
 * For each undecided idea the decided one that it resembles most: Jaccard index of their word families, each weighed by
 * its rarity (log(1 + n/df), Spärck Jones 1972). Looks only at ideas that share a word with a decided one.
 */
export function likenesses(ideas: readonly Likened[]): ReadonlyMap<number, Likeness> {
  const frequency = new Map<string, number>()
  const decidedBy = new Map<string, number[]>()
  ideas.forEach(({ words, decided }, place) => {
    for (const word of words) {
      frequency.set(word, (frequency.get(word) ?? 0) + 1)
      if (decided !== undefined) decidedBy.set(word, [...(decidedBy.get(word) ?? []), place])
    }
  })
  const found = new Map<number, Likeness>()
  if (decidedBy.size === 0) return found
  const weight = (word: string) => Math.log(1 + ideas.length / (frequency.get(word) ?? 1))
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + weight(word), 0)
  ideas.forEach(({ words, decided }, place) => {
    if (decided !== undefined || words.length < 2) return
    const near = new Set(words.flatMap((word) => decidedBy.get(word) ?? []))
    let best: Likeness | null = null
    for (const other of [...near].sort((a, b) => a - b)) {
      const theirs = ideas[other]?.words ?? []
      const shared = words.filter((word) => theirs.includes(word))
      if (shared.length < 2) continue
      const common = sum(shared)
      const share = common / (sum(words) + sum(theirs) - common)
      if (share >= leastShare && share > (best?.share ?? 0)) best = { place: other, share, words: shared }
    }
    if (best) found.set(place, best)
  })
  return found
}
