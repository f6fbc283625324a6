import { parse } from 'csv-parse/sync'
import { Refusal } from '../../model/diagnostic.ts'

type Delimiter = ';' | ',' | '\t' | '|'
const candidates: readonly Delimiter[] = [';', ',', '\t', '|']
const sampleRecords = 60

const spoken: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['tabulation', '\t'],
  ['\\t', '\t'],
  ['point-virgule', ';'],
  ['virgule', ','],
  ['barre', '|'],
])

/** The delimiter asked for: a single character or its French name. @throws Refusal UNKNOWN_DELIMITER */
export function delimiterNamed(asked: string): string {
  const found = spoken.get(asked.toLowerCase()) ?? asked
  if ([...found].length === 1 && !/["\r\n\p{L}\p{N}]/u.test(found)) return found
  throw new Refusal({ code: 'UNKNOWN_DELIMITER', level: 'error', args: { delimiter: asked } })
}

/**
 * The delimiter under which the first records agree best on their number of columns. A text that none of them cuts
 * regularly has one column: then a character that it does not hold is returned, so that its commas stay in the cells.
 */
export function detectDelimiter(text: string): string {
  const sample = text.slice(0, 1 << 17)
  let best: { delimiter: Delimiter; score: number } | null = null
  for (const delimiter of candidates) {
    if (!sample.includes(delimiter)) continue
    const score = agreement(columnCounts(sample, delimiter))
    if (score > (best?.score ?? 0)) best = { delimiter, score }
  }
  if (best !== null) return best.delimiter
  return candidates.find((delimiter) => !text.includes(delimiter)) ?? '\u001f'
}

/** Number of cells of each of the first records, blank ones left out. */
function columnCounts(sample: string, delimiter: string): number[] {
  const records: string[][] = []
  try {
    parse(sample, {
      delimiter,
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      record_delimiter: ['\r\n', '\n', '\r'],
      to: sampleRecords,
      on_record: (record: string[]) => {
        records.push(record)
        return null
      },
    })
  } catch {
    // An unclosed quote at the end of the sample: what was read before it is enough to judge.
  }
  return records.filter((record) => record.some((cell) => cell !== '')).map((record) => record.length)
}

/** Share of records that have the most frequent number of columns, weighed a little by that number; 0 when it is one. */
function agreement(counts: readonly number[]): number {
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
  if (share < 0.5 && !(counts[0] === columns && columns > 2)) return 0
  return share + Math.min(columns, 20) / 100
}

/** True when a text whose name does not say so is a table: columns cut nearly every record alike, and prose does not. */
export function looksDelimited(text: string): boolean {
  const sample = text.slice(0, 1 << 17)
  if (/^\ufeff?sep=.\r?\n/i.test(sample)) return true
  return candidates.some((delimiter) => {
    if (!sample.includes(delimiter)) return false
    const counts = columnCounts(sample, delimiter)
    const [columns = 1] = counts
    const alike = counts.filter((count) => count === columns).length / Math.max(1, counts.length)
    if (columns < 2 || counts.length < 3) return false
    return delimiter === ',' ? columns >= 3 && alike === 1 : alike >= 0.9
  })
}
