import { canonicalQuotes, type Rewriting } from './canonical-quotes.ts'
import { detectDelimiter } from './delimiter.ts'
import { type Dialect, parseOptions, strictRecords } from './quoting.ts'

const sampleSigns = 1 << 17

/** How a text is cut, and the rewriting of its quotes that the parser needs first, if any. */
export interface TextDialect extends Dialect {
  readonly rewriting: Rewriting | null
}

/** Signs that tools and word processors put around cells, besides the usual one. */
const otherQuotes: readonly (readonly [string, string])[] = [
  ["'", "'"],
  ['`', '`'],
  ['“', '”'],
  ['«', '»'],
]
const cellEdge = ';,\\t|:\\r\\n'

/**
 * The delimiter and the quotes of a text, judged on its first records. Quotes other than `"` are taken for such only where
 * they evidently enclose cells: people, too, write « so ».
 * @throws Refusal AMBIGUOUS_DELIMITER
 */
export function detectDialect(text: string, given: string | null): TextDialect {
  const sample = wholeLines(text.slice(0, sampleSigns))
  const pair = enclosing(sample)
  const quote = pair === null || pair[0] !== pair[1] ? '"' : pair[0]
  const delimiter =
    given ?? detectDelimiter(pair === null || pair[0] === pair[1] ? sample : straight(sample, pair), quote)
  const usual = { delimiter, quote, rewriting: null }
  if (pair !== null && pair[0] !== pair[1])
    return {
      delimiter,
      quote: '"',
      rewriting: { open: pair[0], close: pair[1], backslash: false, delimiter },
    }
  if (strictRecords(Buffer.from(sample), parseOptions(usual)).stop !== 'misplaced') return usual
  const backslash = sample.includes(`\\${quote}`)
  const rewriting = { open: quote, close: quote, backslash, delimiter }
  const rewritten = canonicalQuotes(rewriting)
  const canonical = rewritten.write(sample) + rewritten.end()
  const stop = strictRecords(Buffer.from(canonical), parseOptions({ delimiter, quote: '"' })).stop
  return stop === 'misplaced' ? usual : { delimiter, quote: '"', rewriting }
}

/** Quotes that begin and end most cells of words, when `"` encloses none. */
function enclosing(sample: string): readonly [string, string] | null {
  if (new RegExp(`(^|[${cellEdge}])\\s?"`).test(sample)) return null
  for (const pair of otherQuotes) {
    const [open, close] = pair
    const opened = count(sample, `(^|[${cellEdge}])${open}`)
    const closed = count(sample, `${close}(?=[${cellEdge}]|$)`)
    if (opened < 2 || Math.abs(opened - closed) > opened / 10) continue
    const worded = count(sample, `(^|[${cellEdge}])(?=[^${cellEdge}]*\\p{L}{2})`)
    if (opened >= worded / 2) return pair
  }
  return null
}

const count = (text: string, pattern: string) => text.match(new RegExp(pattern, 'gu'))?.length ?? 0

/** A sample with usual quotes in place of a pair, good enough to judge the delimiter. */
function straight(sample: string, [open, close]: readonly [string, string]): string {
  return sample
    .replaceAll('"', '')
    .replace(new RegExp(`(^|[${cellEdge}])${open}`, 'gu'), '$1"')
    .replace(new RegExp(`${close}(?=[${cellEdge}]|$)`, 'gu'), '"')
}

function wholeLines(sample: string): string {
  if (sample.length < sampleSigns) return sample
  const end = Math.max(sample.lastIndexOf('\n'), sample.lastIndexOf('\r'))
  return end > 0 ? sample.slice(0, end + 1) : sample
}
