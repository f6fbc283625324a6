import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Token } from '../../src/model/token.ts'
import { createTextEngine } from '../../src/text/engine.ts'
import { workingCopy } from '../../src/text/normalise.ts'
import { asset } from '../support/assets.ts'
import { frenchText, realSentences } from '../support/french-texts.ts'
import { describeWith } from '../support/requirements.ts'

const engine = createTextEngine(asset, { corrections: {}, toolWords: [], keep: [], groups: {} })
const runs = { numRuns: 1500 }

// What no token need cover: blanks, format characters (soft hyphen, zero-width signs, marks of direction, byte order mark),
// the grapheme joiner and the two selectors of a picture's look. Every other sign is in exactly one token.
const ignorable = /^(?:[\s\p{Cf}]|\u180E|\u034F|\uFE0E|\uFE0F)*$/u

/** Throws unless the tokens are the text's own stretches, in order, disjoint, and leave ignorable signs alone. */
function checkPlaces(text: string): readonly Token[] {
  const tokens = engine.tokens(text)
  let at = 0
  for (const { form, start, end } of tokens) {
    if (text.slice(start, end) !== form) throw new Error(`${JSON.stringify(form)} is not at ${start}–${end}`)
    if (end <= start || start < at) throw new Error(`${start}–${end} comes after ${at}`)
    if (!ignorable.test(text.slice(at, start)))
      throw new Error(`lost: ${JSON.stringify(text.slice(at, start))}`)
    at = end
  }
  if (!ignorable.test(text.slice(at))) throw new Error(`lost: ${JSON.stringify(text.slice(at))}`)
  return tokens
}

/** The working copy of a copy is that copy; its way back never leaves the text nor turns round. */
function checkCopy(text: string): void {
  const copy = workingCopy(text)
  expect(workingCopy(copy.text).text).toBe(copy.text)
  let last = 0
  for (let at = 0; at < copy.text.length; at++) {
    const [start, end] = [copy.start(at), copy.end(at + 1)]
    if (start < last || end <= start || end > text.length)
      throw new Error(`${at} of the copy is at ${start}–${end}`)
    last = start
  }
}

// Lost accents and capitals are told from the whole text; lines that have both accents and small letters are read alike
// alone and together.
const inPlainManner = (line: string) => {
  const letters = line.normalize('NFC').match(/\p{L}/gu) ?? []
  return (
    letters.filter((letter) => letter !== letter.toUpperCase()).length > letters.length * 0.4 &&
    /[é]/u.test(letters.join(''))
  )
}

/** Each line of the text is cut, judged and placed as it is when it stands alone. */
function checkLines(text: string): void {
  const lines = text.split('\n').filter(inPlainManner)
  const read = (part: string, shift: number) =>
    engine
      .tokens(part)
      .map(({ form, lemma, upos, start, end }) => `${form} ${lemma} ${upos} ${start + shift}–${end + shift}`)
  let at = 0
  const apart = lines.flatMap((line) => {
    const found = read(line, at)
    at += line.length + 1
    return found
  })
  expect(read(lines.join('\n'), 0)).toEqual(apart)
}

const judged = (text: string) =>
  engine.tokens(text).map(({ form, lemma, upos, counted }) => [form.normalize('NFC'), lemma, upos, counted])

describe('laws of the French engine, on made texts', () => {
  it('every token is its stretch of the text, in order, and no visible sign is lost', () => {
    fc.assert(
      fc.property(frenchText(), (text) => void checkPlaces(text)),
      runs,
    )
  })

  it('a working copy is already clean, and leads back into the text', () => {
    fc.assert(fc.property(frenchText(), checkCopy), runs)
  })

  it.each([
    ['an accent after an invisible sign', 'énergie\u200B\u0301 et e\u00AD\u0301nergie'],
    ['a Greek grave accent for an apostrophe', 'l\u1FEFeau'],
    ['a keycap after a telephone number', '01 99 00 12 341️⃣'],
    ['a keycap after a tag', '#vélo1️⃣'],
  ])('hold for %s', (_, text) => {
    checkPlaces(text)
    checkCopy(text)
    checkLines(text)
    expect(judged(text.normalize('NFD'))).toEqual(judged(text.normalize('NFC')))
  })

  it('a line is read as it is read alone', () => {
    const line = frenchText(6).map((text) => `${text} déjà trié là où`)
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => checkLines(lines.join('\n'))),
      runs,
    )
  })

  it('decomposed or composed, a text has the same words, lemmas and classes', () => {
    fc.assert(
      fc.property(frenchText(), (text) => {
        // Korean syllables are the only signs whose parts are letters of their own.
        fc.pre(!/\p{Script=Hangul}/u.test(text))
        const composed = text.normalize('NFC')
        expect(judged(composed.normalize('NFD'))).toEqual(judged(composed))
      }),
      runs,
    )
  })

  it('the same text is always read the same way, whatever was read before', () => {
    fc.assert(
      fc.property(frenchText(), frenchText(), (text, other) => {
        const before = engine.tokens(text)
        engine.tokens(other)
        expect(engine.tokens(text)).toEqual(before)
      }),
      { numRuns: 300 },
    )
  })

  it('any string up to ten thousand signs is read, in no more tokens than signs', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 10_000, size: 'max' }),
      fc.string({ unit: 'grapheme', maxLength: 5_000, size: 'max' }),
      fc.tuple(frenchText(6), fc.nat(400)).map(([text, times]) => text.repeat(times).slice(0, 10_000)),
    )
    fc.assert(
      fc.property(any, (text) => {
        expect(checkPlaces(text).length).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 150 },
    )
  })

  it('a text said n times over has n times its tokens', () => {
    fc.assert(
      fc.property(frenchText(6), fc.integer({ min: 2, max: 60 }), (text, times) => {
        const once = engine.tokens(text).length
        expect(engine.tokens(`${text}\n`.repeat(times)).length).toBe(once * times)
      }),
      { numRuns: 200 },
    )
  })

  // Longer by far than a stack of calls, and than what a rule that goes back over its steps would ever finish.
  it.each([
    ...[
      "l'",
      '1 ',
      'a/',
      'é·',
      'a',
      'a-',
      'a.',
      'A.',
      "a'",
      '\u0301',
      '(',
      '. ',
      'a@',
      '👩‍',
      '1,',
      '-',
      'a_',
      '&',
    ],
    ...[
      'http://',
      '[',
      'e-',
      '·e',
      ' ',
      '\u00A0',
      '\u200B',
      '\uD83D',
      'a\n',
      '\r',
      '0 0',
      '+',
      '…',
      'L’',
      '12h',
      '@a.',
    ],
  ])('a hundred and fifty thousand signs of %j are read', (sign) => {
    const text = sign.repeat(150_000 / sign.length)
    let at = 0
    for (const { start, end } of engine.tokens(text)) {
      if (start < at || end <= start) throw new Error(`${start}–${end} comes after ${at}`)
      at = end
    }
    expect(at).toBeLessThanOrEqual(text.length)
  })
})

const real = realSentences(3000)
describeWith('shared/data/scale', real.length > 0, 'laws of the French engine, on real sentences', () => {
  it('hold for each of them', () => {
    for (const text of real) {
      checkPlaces(text)
      checkCopy(text)
      expect(judged(text.normalize('NFD'))).toEqual(judged(text.normalize('NFC')))
    }
  })

  it('hold for texts of several of them', () => {
    for (let at = 0; at + 20 < real.length; at += 20) {
      const text = real.slice(at, at + 20).join('\n')
      checkPlaces(text)
      checkLines(text)
    }
  })
})
