import { abbreviation } from './rules/abbreviations.ts'
import { email, masked, phone, tag, url } from './rules/addresses.ts'
import { cutClitics, type Words } from './rules/clitics.ts'
import { inclusive } from './rules/inclusive.ts'
import { number, numbered, ordinal, time, unit } from './rules/numbers.ts'
import { emoji, smiley } from './rules/pictures.ts'
import type { Rule, TokenKind } from './rules/rule.ts'
import { broken, elided, punctuation, wholeWord, word } from './rules/words.ts'

/** A token of the working copy, with offsets into it. */
export interface RawToken {
  readonly text: string
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  /** True when the token opens a line or follows a sentence's end. */
  readonly opens: boolean
}

// Order decides: what is more particular comes first.
const rules: readonly Rule[] = [
  ...[url, email, masked, tag, phone, time, ordinal, unit, numbered, emoji, number, smiley],
  ...[inclusive, abbreviation, wholeWord, elided, broken, word, punctuation],
]

// No rule holds a capturing group: the first group that matched tells the rule.
const scanner = new RegExp(rules.map((rule) => `(${rule.pattern})`).join('|'), 'gu')
const plainWord = /^[\p{L}]+$/u

/** Tokens of a working copy, after Universal Dependencies' conventions for French. */
export function tokenise(text: string, words: Words): RawToken[] {
  const tokens: RawToken[] = []
  let last = 0
  let opens = true
  for (const match of text.matchAll(scanner)) {
    const form = match[0]
    const start = match.index
    if (!opens && text.slice(last, start).includes('\n')) opens = true
    last = start + form.length
    const kind = kindOf(match)
    const lengths = kind === 'word' && !plainWord.test(form) ? cutClitics(form, words) : [form.length]
    let at = start
    lengths.forEach((length, index) => {
      const part = text.slice(at, at + length)
      tokens.push({
        text: part,
        kind: index > 0 ? 'clitic' : kind,
        start: at,
        end: at + length,
        opens: opens && index === 0,
      })
      at += length
    })
    opens = kind === 'punctuation' && /^(?:[!?]+|\.+|…+)$/.test(form)
  }
  return tokens
}

function kindOf(match: RegExpExecArray): TokenKind {
  for (let index = rules.length; index > 0; index--)
    if (match[index] !== undefined) return rules[index - 1]?.kind ?? 'word'
  return 'word'
}
