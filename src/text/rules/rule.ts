/** What a stretch of text was recognised as, before its part of speech is known. */
export type TokenKind =
  | 'url'
  | 'email'
  | 'masked'
  | 'tag'
  | 'phone'
  | 'time'
  | 'ordinal'
  | 'number'
  | 'unit'
  | 'emoji'
  | 'smiley'
  | 'inclusive'
  | 'abbreviation'
  | 'elided'
  | 'clitic'
  | 'word'
  | 'punctuation'

/** One family of tokens: the source of a regular expression (flag u), tried in the order of `tokenise.ts`. */
export interface Rule {
  readonly kind: TokenKind
  readonly pattern: string
}

/** Source that matches the text in any mixture of capitals. */
export function anyCase(text: string): string {
  return [...text]
    .map((sign) => {
      const upper = sign.toUpperCase()
      return upper !== sign && upper.length === 1
        ? `[${sign}${upper}]`
        : sign.replace(/[.()*+?$^|[\]{}]/g, '\\$&')
    })
    .join('')
}
