import { type ConcordanceInput, concordance, type Found } from '../../analyse/concordance.ts'
import type { Term } from '../../model/term.ts'
import { closest } from '../../text/closest.ts'
import { foldKey } from '../../text/fold.ts'
import type { Context } from '../context.ts'
import { placeOf } from '../findings.ts'
import type { Given } from '../given.ts'
import type { Outcome } from '../outcome.ts'
import { plainText } from '../plain-text.ts'
import { graphemesOf, headFitting, tailFitting, widthOf } from '../width.ts'

/** Signs of context in the JSON on each side. */
const context = 80
/** Columns of the answer where no terminal says how many. */
const wide = 160

interface Line extends Found {
  readonly left: string
  readonly keyword: string
  readonly right: string
}

/** `charter terms --kwic`: every place of a term between what stands before and after it. */
export function answerKwic(input: ConcordanceInput, asked: Context, given: Given): Outcome {
  const { talk } = asked.texts
  const { keys, found } = concordance(input)
  const open = given.flag('sensitive') ? found : found.filter(({ sensitive }) => !sensitive)
  const lines = sorted(open.map(lineOf), given.text('sort'))
  const shown = lines.slice(0, given.number('top') ?? lines.length)
  const answers = shown.map(lineAnswer)
  const hidden = found.length - open.length
  const uncounted = shown.filter(({ counted }) => !counted).length
  const near = found.length === 0 ? nearest(input.query, input.terms) : null
  return {
    result: { query: input.query, keys, total: lines.length, hidden, places: answers },
    ...(given.flag('jsonl') ? { lines: answers } : {}),
    text: aligned(shown, asked),
    told: [
      talk.terms.places(shown.length, lines.length, input.query),
      ...(near === null ? [] : [talk.terms.near(near)]),
      ...(uncounted > 0 ? [talk.terms.uncounted(uncounted)] : []),
      ...(hidden > 0 ? [talk.terms.hidden(hidden)] : []),
    ],
  }
}

function lineOf(found: Found): Line {
  const { contribution, start, end } = found
  const { verbatim } = contribution
  return {
    ...found,
    left: oneLine(verbatim.slice(0, start)),
    keyword: oneLine(verbatim.slice(start, end)),
    right: oneLine(verbatim.slice(end)),
  }
}

/** Line ends and tabs would break the columns. */
const oneLine = (text: string) => plainText(text.replace(/\s+/gu, ' '))

function sorted(lines: readonly Line[], sort: string | null): readonly Line[] {
  if (sort !== 'left' && sort !== 'right') return lines
  const collator = new Intl.Collator('fr')
  const words = (text: string) => foldKey(text).match(/[\p{L}\p{N}]+/gu) ?? []
  const keyed = lines.map((line) => ({
    line,
    key: (sort === 'left' ? words(line.left).reverse() : words(line.right)).slice(0, 12).join(' '),
  }))
  // Stable: equal contexts stay in the order of their places.
  return keyed.sort((a, b) => collator.compare(a.key, b.key)).map(({ line }) => line)
}

function lineAnswer({ contribution, left, keyword, right, ...line }: Line) {
  return {
    contribution: contribution.id,
    session: contribution.session,
    theme: line.theme,
    principle: line.principle,
    place: contribution.place,
    start: line.start,
    end: line.end,
    left: graphemesOf(left).slice(-context).join(''),
    keyword,
    right: graphemesOf(right).slice(0, context).join(''),
    counted: line.counted,
    ...(line.sensitive ? { sensitive: true } : {}),
  }
}

/** Left contexts end, and right ones begin, at the same column; the place comes last. */
function* aligned(lines: readonly Line[], { world, texts }: Context): Iterable<string> {
  if (lines.length === 0) return
  const { isTerminal } = world.out
  const all = isTerminal ? Math.max(40, world.out.columns) : wide
  const places = lines.map(({ contribution }) => plainText(placeOf(contribution.place, texts)))
  const longestPlace = Math.max(...places.map(widthOf))
  const placeWidth = isTerminal ? Math.min(longestPlace, Math.floor(all * 0.3)) : longestPlace
  const keyWidth = Math.min(Math.max(...lines.map(({ keyword }) => widthOf(keyword))), Math.floor(all * 0.3))
  const side = Math.max(8, Math.floor((all - keyWidth - (isTerminal ? placeWidth : 0) - 6) / 2))
  for (const [index, { left, keyword, right, counted }] of lines.entries()) {
    const before = tailFitting(left.trimEnd(), side)
    const middle = headFitting(keyword, keyWidth)
    const after = headFitting(right.trim(), side)
    const place = tailFitting(places[index] ?? '', placeWidth)
    const padded = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - widthOf(text)))
    yield [
      ' '.repeat(Math.max(0, side - widthOf(before))) + before,
      counted ? ' ' : '·',
      padded(middle, keyWidth),
      ' ',
      padded(after, side),
      '  ',
      place,
    ].join('')
  }
}

function nearest(query: string, terms: readonly Term[]): string | null {
  return closest(
    query,
    terms.slice(0, 2000).map(({ term }) => term),
  )
}
