import { abbreviation } from './rules/abbreviations.ts'
import { email, masked, phone, tag, url } from './rules/addresses.ts'
import { cutClitics, type Words } from './rules/clitics.ts'
import { inclusive } from './rules/inclusive.ts'
import { number, numbered, ordinal, time, unit } from './rules/numbers.ts'
import { emoji, smiley } from './rules/pictures.ts'
import type { Rule, TokenKind } from './rules/rule.ts'
import { withUsualLetters } from './rules/usual-letters.ts'
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
// The last two take words and signs of any script.
const scanner = new RegExp(
  rules
    .map((rule) => (rule === word || rule === punctuation ? rule.pattern : withUsualLetters(rule.pattern)))
    .map((pattern) => `(${pattern})`)
    .join('|'),
  'gu',
)
const marks = /\p{M}+/uy
const plainWord = /^[\p{L}]+$/u

/** Tokens of a working copy by the rules alone: what `tokenise` finds faster. */
export function tokeniseByRules(text: string, words: Words): RawToken[] {
  const tokens: RawToken[] = []
  let opens = true
  for (let at = 0; at < text.length; ) {
    at = readByRules(text, at, opens, words, tokens)
    opens = endsSentence(tokens.at(-1))
  }
  return tokens
}

/** Adds the next tokens of the text to the list, more than one where a word is cut; returns where they end. */
export function readByRules(
  text: string,
  from: number,
  opens: boolean,
  words: Words,
  tokens: RawToken[],
): number {
  scanner.lastIndex = from
  const match = scanner.exec(text)
  if (!match) return text.length
  let at = match.index
  const opening = opens || (at > from && text.slice(from, at).includes('\n'))
  const form = match[0] + marksAt(text, scanner.lastIndex)
  const kind = kindOf(match)
  const lengths = kind === 'word' && !plainWord.test(form) ? cutClitics(form, words) : [form.length]
  for (const [index, length] of lengths.entries()) {
    const end = at + length
    tokens.push({
      text: text.slice(at, end),
      kind: index > 0 ? 'clitic' : kind,
      start: at,
      end,
      opens: opening && index === 0,
    })
    at = end
  }
  return at
}

/** True when what follows this token begins a sentence. */
export function endsSentence(token: RawToken | undefined): boolean {
  return token?.kind === 'punctuation' && /^(?:[!?]+|\.+|…+)$/.test(token.text)
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
