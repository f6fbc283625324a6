import { bareForm } from '../lexicon.ts'

const longestIndexed = 24

/**
 * The words of a corpus that are known, with how often each is written: where a correction is sought first. Words near a
 * spelling are found by the spellings that both have once a letter or two are struck out (the SymSpell idea), an index
 * over the corpus' own words only.
 */
export class Vocabulary {
  private readonly counts = new Map<string, number>()
  private readonly byBare = new Map<string, string[]>()
  private struck: Map<string, string[]> | null = null

  add(word: string, count = 1): void {
    const before = this.counts.get(word)
    this.counts.set(word, (before ?? 0) + count)
    if (before !== undefined) return
    const bare = bareForm(word)
    const spellings = this.byBare.get(bare)
    if (spellings) spellings.push(word)
    else this.byBare.set(bare, [word])
    this.struck = null
  }

  count(word: string): number {
    return this.counts.get(word) ?? 0
  }

  /** Words written like this one but for accents. */
  spellingsOf(word: string): readonly string[] {
    return this.byBare.get(bareForm(word)) ?? []
  }

  /** Words that may be two slips away at most; those further are among them too. */
  near(bare: string): Set<string> {
    this.struck ??= this.index()
    const found = new Set<string>()
    for (const key of strikings(bare, bare.length > 4 ? 2 : 1))
      for (const near of this.struck.get(key) ?? [])
        for (const word of this.byBare.get(near) ?? []) found.add(word)
    return found
  }

  private index(): Map<string, string[]> {
    const index = new Map<string, string[]>()
    for (const bare of this.byBare.keys()) {
      if (bare.length > longestIndexed || bare.length < 2) continue
      for (const key of strikings(bare, 1)) {
        const words = index.get(key)
        if (words) words.push(bare)
        else index.set(key, [bare])
      }
    }
    return index
  }
}

/** The word, and what is left of it once up to `most` letters are struck out. */
function strikings(word: string, most: number): Set<string> {
  const found = new Set([word])
  let last = [word]
  for (let round = 0; round < most; round++) {
    const next: string[] = []
    for (const each of last)
      for (let at = 0; at < each.length; at++) {
        const less = each.slice(0, at) + each.slice(at + 1)
        if (less.length < 2 || found.has(less)) continue
        found.add(less)
        next.push(less)
      }
    last = next
  }
  return found
}
