import { Recent } from './recent.ts'
import { endsSentence, type RawToken, tokeniseByRules } from './rule-scanner.ts'
import type { Words } from './rules/clitics.ts'

/** What stands between two blanks, cut by the rules; offsets from its first sign. */
export interface Chunk {
  readonly pieces: readonly RawToken[]
  /** True when what follows begins a sentence. */
  readonly closes: boolean
}

// « peut-être », « (tri », « agent·e·s », « – »: a few thousand make nearly all of a corpus.
const most = 10_000
// What is longer is an address or a slip: not seen twice.
const longest = 40

/** Chunks already cut. Only for those whose rules look at nothing beyond the blanks around them. */
export class Chunks {
  private readonly words: Words
  private readonly known = new Recent<string, Chunk>(most)

  constructor(words: Words) {
    this.words = words
  }

  of(text: string): Chunk {
    const known = this.known.get(text)
    if (known) return known
    const pieces = tokeniseByRules(text, this.words)
    const chunk = { pieces, closes: endsSentence(pieces.at(-1)) }
    if (text.length <= longest) this.known.set(text, chunk)
    return chunk
  }
}
