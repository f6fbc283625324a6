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
const marks = /\p{M}+/uy
const plainWord = /^[\p{L}]+$/u
// Most words stand between blanks or before a comma: no rule but the last has anything to say about them.
const bareWord = /[A-Za-zÀ-ÖØ-öø-ÿœŒ]+(?=[\s,;!?]|$)/y

/** Tokens of a working copy, after Universal Dependencies' conventions for French. */
export function tokenise(text: string, words: Words): RawToken[] {
  const tokens: RawToken[] = []
  let opens = true
  let numeric = false
  for (let at = 0; at < text.length; ) {
    const sign = text.charCodeAt(at)
    if (sign === 32 || sign === 10 || sign === 13) {
      if (sign === 10) opens = true
      at += 1
      continue
    }
    bareWord.lastIndex = at
    if (!numeric && bareWord.test(text)) {
      tokens.push({
        text: text.slice(at, bareWord.lastIndex),
        kind: 'word',
        start: at,
        end: bareWord.lastIndex,
        opens,
      })
      at = bareWord.lastIndex
      opens = false
      continue
    }
    scanner.lastIndex = at
    const match = scanner.exec(text)
    if (!match) break
    if (text.slice(at, match.index).includes('\n')) opens = true
    const form = match[0] + marksAt(text, scanner.lastIndex)
    const kind = kindOf(match)
    at = match.index
    const lengths = kind === 'word' && !plainWord.test(form) ? cutClitics(form, words) : [form.length]
    lengths.forEach((length, index) => {
      const part = text.slice(at, at + length)
      const partKind = index > 0 ? 'clitic' : kind
      tokens.push({ text: part, kind: partKind, start: at, end: at + length, opens: opens && index === 0 })
      at += length
    })
    opens = kind === 'punctuation' && /^(?:[!?]+|\.+|…+)$/.test(form)
    numeric = kind === 'number'
  }
  return tokens
}

/** Marks that a rule left out belong to the sign before them: « 1️⃣ » after a telephone number. */
function marksAt(text: string, at: number): string {
  if (!(text.charCodeAt(at) >= 0x300)) return ''
  marks.lastIndex = at
  return marks.exec(text)?.[0] ?? ''
}

function kindOf(match: RegExpExecArray): TokenKind {
  for (let index = rules.length; index > 0; index--)
    if (match[index] !== undefined) return rules[index - 1]?.kind ?? 'word'
  return 'word'
}
