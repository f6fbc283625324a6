import { Refusal } from '../../model/diagnostic.ts'
import { type Dialect, sampleRecords } from './quoting.ts'

type Delimiter = ';' | ',' | '\t' | '|' | ':'
export const candidates: readonly Delimiter[] = [';', ',', '\t', '|', ':']
const sampleSigns = 1 << 17

const spoken: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['tabulation', '\t'],
  ['\\t', '\t'],
  ['point-virgule', ';'],
  ['semicolon', ';'],
  ['virgule', ','],
  ['comma', ','],
  ['barre', '|'],
  ['pipe', '|'],
  ['deux-points', ':'],
  ['colon', ':'],
  ['espace', ' '],
  ['space', ' '],
])

/** The delimiter asked for: a single character or its French name. @throws Refusal UNKNOWN_DELIMITER */
export function delimiterNamed(asked: string): string {
  const found = spoken.get(asked.toLowerCase()) ?? asked
  if ([...found].length === 1 && !/["\r\n\p{L}\p{N}]/u.test(found)) return found
  throw new Refusal({ code: 'UNKNOWN_DELIMITER', level: 'error', args: { delimiter: asked } })
}

interface Evidence {
  readonly delimiter: Delimiter
  /** Share of records that have the most frequent number of columns. */
  readonly share: number
  readonly columns: number
  readonly records: number
  /** True when the first record that is cut at all has that number too. */
  readonly headed: boolean
  /** True when it stands where prose and numbers have it: « vélos, bus », « 2,5 », « 18:30 ». */
  readonly prose: boolean
}

/**
 * The delimiter under which the first records agree best on their number of columns. A text that none of them cuts
 * regularly has one column: then a character that it does not hold is returned, so that its commas stay in the cells.
 * @throws Refusal AMBIGUOUS_DELIMITER when two of them cut the records equally well
 */
export function detectDelimiter(text: string, quote: string | null = '"'): string {
  const sample = text.slice(0, sampleSigns)
  const found = candidates
    .filter((delimiter) => sample.includes(delimiter))
    .map((delimiter) => evidenceFor(sample, { delimiter, quote }, delimiter))
    .filter((evidence) => evidence !== null)
    .sort((a, b) => score(b) - score(a))
  const [best, second] = found
  if (best === undefined) return candidates.find((delimiter) => !text.includes(delimiter)) ?? '\u001f'
  if (second !== undefined && alike(best, second))
    throw new Refusal({
      code: 'AMBIGUOUS_DELIMITER',
      level: 'error',
      args: { candidates: [best.delimiter, second.delimiter] },
    })
  return best.delimiter
}

const score = ({ share, columns, headed, prose }: Evidence) =>
  share + Math.min(columns, 20) / 100 + (headed ? 0.1 : 0) - (prose ? 0.4 : 0)

/** Both cut two records or more without exception, and into much the same number of columns. */
function alike(best: Evidence, second: Evidence): boolean {
  if (best.records < 2 || best.prose || second.prose || second.headed !== best.headed) return false
  return Math.abs(best.share - second.share) < 0.02 && best.columns < 2 * second.columns
}

function evidenceFor(sample: string, dialect: Dialect, delimiter: Delimiter): Evidence | null {
  const counts = columnCounts(sample, dialect)
  const tally = new Map<number, number>()
  for (const count of counts) tally.set(count, (tally.get(count) ?? 0) + 1)
  let columns = 0
  let agreeing = 0
  for (const [count, times] of tally)
    if (count > 1 && (times > agreeing || (times === agreeing && count > columns))) {
      columns = count
      agreeing = times
    }
  const share = agreeing / Math.max(1, counts.length)
  // Commas of French prose cut some records in two; columns cut nearly all of them, and alike.
  if (share < 0.5 && !(counts[0] === columns && columns > 2)) return null
  // Times, ratios and « Nom : valeur » hold a colon: it delimits only where nothing speaks against it.
  if (delimiter === ':' && (columns < 3 || share < 1 || counts.length < 3)) return null
  const headed = counts[0] === columns || counts.find((count) => count > 1) === columns
  return {
    delimiter,
    share,
    columns,
    records: counts.length,
    headed,
    prose: standsInProse(sample, dialect),
  }
}

/** Number of cells of each of the first records; blank ones and comments above the table are left out. */
function columnCounts(sample: string, dialect: Dialect): number[] {
  const records = sampleRecords(sample, dialect).filter((record) => record.some((cell) => cell !== ''))
  const first = records.findIndex(([cell = '']) => !/^[#~%]\s*\p{L}/u.test(cell))
  return records.slice(Math.max(0, first)).map((record) => record.length)
}

function standsInProse(sample: string, { delimiter, quote }: Dialect): boolean {
  let all = 0
  let spaced = 0
  let numeric = 0
  for (let at = sample.indexOf(delimiter); at >= 0 && all < 2000; at = sample.indexOf(delimiter, at + 1)) {
    const before = sample[at - 1] ?? '\n'
    const after = sample[at + 1] ?? '\n'
    if (after === quote || before === quote) return false
    all++
    if (after === ' ' && delimiter !== '|') spaced++
    if (/\d/.test(before) && /\d/.test(after) && (delimiter === ',' || delimiter === ':')) numeric++
  }
  return spaced > 0.8 * all || numeric > 0.8 * all
}

/** True when a text whose name does not say so is a table: columns cut nearly every record alike, and prose does not. */
export function looksDelimited(text: string): boolean {
  const sample = text.slice(0, sampleSigns)
  if (/^\ufeff?"?sep=.?"?\r?\n/i.test(sample)) return true
  return candidates.some((delimiter) => {
    if (delimiter === ':' || !sample.includes(delimiter)) return false
    const counts = sampleRecords(sample, { delimiter, quote: '"' })
      .filter((record) => record.some((cell) => cell !== ''))
      .map((record) => record.length)
    const [columns = 1] = counts
    const same = counts.filter((count) => count === columns).length / Math.max(1, counts.length)
    if (columns < 2 || counts.length < 3) return false
    return delimiter === ',' ? columns >= 3 && same === 1 : same >= 0.9
  })
}
