import type { Token } from '../../model/token.ts'
import { isCueAdverb } from './cues.ts'

/** The tokens of a text, and what may be asked of the neighbours of one. */
export class Surroundings {
  protected readonly tokens: readonly Token[]
  /** Lower case, straight apostrophes. */
  private readonly forms: readonly string[]
  private readonly lemmas: readonly string[]

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens
    this.forms = tokens.map(({ form }) => form.toLowerCase().replace('’', "'"))
    this.lemmas = tokens.map(({ lemma }) => lemma.toLowerCase())
  }

  protected form(at: number): string {
    return this.forms[at] ?? ''
  }

  protected lemma(at: number): string {
    return this.lemmas[at] ?? ''
  }

  /** « garé pas loin », « c'est pas cher »: the word after is what is denied. */
  protected isQualifier(at: number): boolean {
    return this.tokens[at]?.upos === 'ADV' || this.tokens[at]?.upos === 'ADJ'
  }

  /** Place of the « ne » that goes with a negation, -1 without. */
  protected neBefore(at: number): number {
    for (let back = at - 1; back >= Math.max(0, at - 6); back--) {
      if (this.tokens[back]?.upos === 'PUNCT') return -1
      if (this.lemma(back) === 'ne' || /^n'?$/.test(this.form(back))) return back
    }
    return -1
  }

  protected afterAdverbs(at: number): number {
    let next = at
    while (next < at + 3 && this.tokens[next]?.upos === 'ADV' && !isCueAdverb(this.form(next))) next++
    if (/^au$/.test(this.form(next)) && /^(?:maximum|minimum|plus)$/.test(this.form(next + 1))) next += 2
    return next
  }

  protected verbBefore(at: number): number {
    for (let back = at; back >= Math.max(0, at - 5); back--) {
      if (this.tokens[back]?.upos === 'PUNCT') return -1
      if (this.tokens[back]?.upos === 'VERB') return back
    }
    return -1
  }
}
