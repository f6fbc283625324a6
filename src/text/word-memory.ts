import type { Upos } from '../model/token.ts'
import { CandidateFinder, type Candidates, type Manner } from './candidates.ts'
import type { Lexicon, Reading } from './lexicon.ts'
import type { Profile } from './perceptron.ts'
import { Recent } from './recent.ts'
import type { RawToken } from './rule-scanner.ts'
import type { TokenKind } from './rules/rule.ts'

/** What a spelling becomes once its part of speech is known. */
export interface Answer {
  readonly upos: Upos
  readonly lemma: string
  readonly counted: boolean
  /** Whether it counts inside a set phrase. */
  readonly countedInPhrase: boolean
}

/** What follows from a spelling alone, whatever stands around it: worked out once, not at each occurrence. */
export interface WordMemory {
  /** As it stands in the text. */
  readonly spelling: string
  readonly form: string
  readonly readings: readonly Reading[]
  readonly known: boolean
  /** A word has a few parts of speech at most. */
  readonly answers: Answer[]
  /** Whether the cuts around it may have to be mended; undefined until asked. */
  mayMend?: boolean
  /** What the tagger keeps of it. */
  profile?: Profile
}

// Spellings kept for each kind of token, place and manner of writing; a corpus of 500 000 words has 30 000, a tenth of them common.
const most = 40_000

/** Spellings of one manner of writing, by kind of token, those that open a sentence apart. */
type Page = Partial<
  Record<TokenKind, { opening: Recent<string, WordMemory>; inside: Recent<string, WordMemory> }>
>

/** A finder that remembers what it found for each spelling. */
export class RememberingFinder extends CandidateFinder {
  private readonly pages = new Map<string, Page>()
  private manner: Manner | null = null
  private page: Page = {}

  constructor(lexicon: Lexicon, corrections: Readonly<Record<string, string>>) {
    super(lexicon, corrections)
  }

  override of(token: RawToken, manner: Manner): Candidates {
    if (manner !== this.manner) this.turnTo(manner)
    let shelf = this.page[token.kind]
    if (!shelf) {
      shelf = { opening: new Recent(most), inside: new Recent(most) }
      this.page[token.kind] = shelf
    }
    const known = token.opens ? shelf.opening : shelf.inside
    let memory = known.get(token.text)
    if (!memory) {
      const { form, readings, known: listed } = super.of(token, manner)
      memory = { spelling: token.text, form, readings, known: listed, answers: [] }
      known.set(token.text, memory)
    }
    return { token, form: memory.form, readings: memory.readings, known: memory.known, memory }
  }

  private turnTo(manner: Manner): void {
    const key = Object.values(manner).map(Number).join('')
    let page = this.pages.get(key)
    if (!page) {
      page = {}
      this.pages.set(key, page)
    }
    this.page = page
    this.manner = manner
  }
}

/** The memory of a word whose readings are still those of its spelling. */
export function memoryOf({ memory, form, readings, known }: Candidates): WordMemory | null {
  return memory && memory.readings === readings && memory.form === form && memory.known === known
    ? memory
    : null
}
