/** Something that people do, whatever they do it about: to share, to inform, to check. It names no principle. */
export interface Act {
  readonly id: string
  /** Lemmas that say it by themselves. */
  readonly words: readonly string[]
  /** Turns of phrase that say it: see `turns.ts` for how they are written. */
  readonly turns: readonly string[]
}

/** One act from its words, parted by blanks, and its turns, one a line. */
export function act(id: string, words: string, turns: string): Act {
  const lines = turns.split('\n').map((line) => line.trim())
  return { id, words: words.split(/\s+/).filter(Boolean), turns: lines.filter(Boolean) }
}
