import { isLetter, isSpace, isStop, looksAround } from './char-classes.ts'
import { Chunks } from './chunks.ts'
import { endsSentence, type RawToken, readByRules } from './rule-scanner.ts'
import { abbreviations } from './rules/abbreviations.ts'
import type { Words } from './rules/clitics.ts'
import type { TokenKind } from './rules/rule.ts'
import { elided, wholeWord } from './rules/words.ts'

export type { RawToken } from './rule-scanner.ts'

const whole = new RegExp(wholeWord.pattern, 'uy')
const elision = new RegExp(`^(?:${elided.pattern})$`, 'u')
// Longest elided word there is: « parcequ' ».
const longestElided = 8
const elides = new Map<string, boolean>()
// Letters that a full stop may belong to.
const shortened = new Set(
  [...Object.keys(abbreviations), 'me.', 'mme.', 'mlle.'].flatMap((each) => each.match(/\p{L}+/gu) ?? []),
)
const longestShortened = Math.max(...[...shortened].map(({ length }) => length))
const chunksOf = new WeakMap<Words, Chunks>()

/**
 * Tokens of a working copy, after Universal Dependencies' conventions for French. The rules decide; but most words
 * stand bare between blanks or before a comma, where no rule but the last has anything to say about them, and most of
 * the rest comes again and again: only what is neither goes through the rules.
 */
export function tokenise(text: string, words: Words): RawToken[] {
  const tokens: RawToken[] = []
  const { length } = text
  let chunks = chunksOf.get(words)
  if (!chunks) {
    chunks = new Chunks(words)
    chunksOf.set(words, chunks)
  }
  let opens = true
  const add = (kind: TokenKind, start: number, end: number) => {
    tokens.push({ text: text.slice(start, end), kind, start, end, opens })
    opens = false
  }
  for (let at = 0; at < length; ) {
    const sign = text.charCodeAt(at)
    if (isSpace(sign)) {
      if (sign === 10) opens = true
      at += 1
      continue
    }
    // Inside a chunk, or after a number, whose unit this may be, only the rules know.
    if (at === 0 || (isSpace(text.charCodeAt(at - 1)) && !isDigit(text.charCodeAt(at - 2)))) {
      let from = at
      let stop = lettersEnd(text, at, length)
      if (text.charCodeAt(stop) === 39 && isElided(text, at, stop)) {
        from = stop + 1
        stop = lettersEnd(text, from, length)
      }
      if (stop > from && !isLaugh(text, from, stop)) {
        const stops = stop < length && isStop(text.charCodeAt(stop)) ? stop + 1 : stop
        if (
          (stops === length || isSpace(text.charCodeAt(stops))) &&
          !(stops > stop && text.charCodeAt(stop) === 46 && mayBeShortened(text, from, stop))
        ) {
          if (from > at) add('elided', at, from)
          add('word', from, stop)
          if (stops > stop) {
            add('punctuation', stop, stops)
            opens = closes(text.charCodeAt(stop))
          }
          at = stops
          continue
        }
      }
      // Not so bare: the whole chunk up to the next blank.
      let end = stop
      let around = false
      for (; end < length; end++) {
        const code = text.charCodeAt(end)
        if (isSpace(code)) break
        if (looksAround(code)) around = true
      }
      if (!around) {
        const chunk = chunks.of(text.slice(at, end))
        for (const piece of chunk.pieces) {
          tokens.push({
            text: piece.text,
            kind: piece.kind,
            start: at + piece.start,
            end: at + piece.end,
            opens: piece.start === 0 ? opens : piece.opens,
          })
        }
        opens = chunk.closes
        at = end
        continue
      }
    }
    at = readByRules(text, at, opens, words, tokens)
    opens = endsSentence(tokens[tokens.length - 1])
  }
  return tokens
}

function lettersEnd(text: string, from: number, length: number): number {
  let at = from
  while (at < length && isLetter(text.charCodeAt(at))) at += 1
  return at
}

const isDigit = (code: number) => code >= 48 && code <= 57
/** Full stop, exclamation and question mark. */
const closes = (code: number) => code === 46 || code === 33 || code === 63

/** True when the letters before an apostrophe are an elided word, and the whole is no word that keeps it. */
function isElided(text: string, from: number, stop: number): boolean {
  if (stop === from || stop - from > longestElided) return false
  const stem = text.slice(from, stop + 1)
  let known = elides.get(stem)
  if (known === undefined) {
    known = elision.test(stem)
    // Spellings before an apostrophe are few, but nothing keeps people from inventing some.
    if (elides.size > 1000) elides.clear()
    elides.set(stem, known)
  }
  if (!known) return false
  whole.lastIndex = from
  return !whole.test(text)
}

/** « xD ». */
function isLaugh(text: string, from: number, stop: number): boolean {
  return stop - from === 2 && text.charCodeAt(from + 1) === 68 && (text.charCodeAt(from) | 32) === 120
}

/** True when a full stop after these letters may be theirs: an abbreviation, an initial. */
function mayBeShortened(text: string, from: number, stop: number): boolean {
  if (stop - from === 1) return true
  return stop - from <= longestShortened && shortened.has(text.slice(from, stop).toLowerCase())
}
