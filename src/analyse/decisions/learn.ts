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
/** Decided ideas looked at for one word: keeps the cost linear when thousands share it. */
const bucket = 64

/**
 * For each undecided idea the decided one that it resembles most: Jaccard index of their word families, each weighed by
 * its rarity (log(1 + n/df), Spärck Jones 1972). Two that share enough have a word in common among the rarest of each
 * (prefix filter, Chaudhuri, Ganti and Kaushik 2006), so that frequent words are never searched by.
 */
export function likenesses(ideas: readonly Likened[]): ReadonlyMap<number, Likeness> {
  const found = new Map<number, Likeness>()
  if (!ideas.some(({ decided }) => decided !== undefined)) return found
  const weight = rarity(ideas)
  const total = (words: readonly string[]) => words.reduce((sum, word) => sum + weight(word), 0)
  const models = new Map<number, { readonly words: ReadonlySet<string>; readonly sum: number }>()
  const decidedBy = new Map<string, number[]>()
  ideas.forEach(({ words, decided }, place) => {
    if (decided === undefined) return
    models.set(place, { words: new Set(words), sum: total(words) })
    for (const word of telling(words, weight)) {
      const list = decidedBy.get(word) ?? []
      if (list.length < bucket) list.push(place)
      decidedBy.set(word, list)
    }
  })
  ideas.forEach(({ words, decided }, place) => {
    if (decided !== undefined || words.length < 2) return
    const near = new Set(telling(words, weight).flatMap((word) => decidedBy.get(word) ?? []))
    const sum = total(words)
    let best: Likeness | null = null
    for (const other of [...near].sort((a, b) => a - b)) {
      const model = models.get(other)
      if (!model) continue
      const shared = words.filter((word) => model.words.has(word))
      if (shared.length < 2) continue
      const common = total(shared)
      const share = common / (sum + model.sum - common)
      if (share >= leastShare && share > (best?.share ?? 0)) best = { place: other, share, words: shared }
    }
    if (best) found.set(place, best)
  })
  return found
}

function rarity(ideas: readonly Likened[]): (word: string) => number {
  const frequency = new Map<string, number>()
  for (const { words } of ideas) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const weights = new Map([...frequency].map(([word, count]) => [word, Math.log(1 + ideas.length / count)]))
  return (word) => weights.get(word) ?? 0
}

/** The rarest words, until those left weigh too little to make a likeness by themselves. */
function telling(words: readonly string[], weight: (word: string) => number): readonly string[] {
  const rarest = [...words].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
  let left = rarest.reduce((sum, word) => sum + weight(word), 0)
  const least = leastShare * left
  const count = rarest.findIndex((word) => {
    left -= weight(word)
    return left < least
  })
  return count < 0 ? rarest : rarest.slice(0, count + 1)
}
