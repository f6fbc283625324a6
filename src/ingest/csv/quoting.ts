import { type Options, parse } from 'csv-parse/sync'
import { recordDelimiters } from './records.ts'

/** How the cells of a text are told apart. */
export interface Dialect {
  readonly delimiter: string
  /** The sign around cells, null when quotes are text. */
  readonly quote: string | null
}

export interface StrictRecords {
  readonly records: string[][]
  /** Bytes that these records take. */
  readonly bytes: number
  /** What stopped the parser: a quote still open at the end, a quote out of place, or nothing. */
  readonly stop: 'open' | 'misplaced' | null
}

export function parseOptions(dialect: Dialect): Options {
  return {
    delimiter: dialect.delimiter,
    quote: dialect.quote ?? false,
    escape: dialect.quote,
    relax_column_count: true,
    skip_empty_lines: false,
    record_delimiter: recordDelimiters,
  } as Options
}

/** Records up to the first one that csv-parse refuses. */
export function strictRecords(bytes: Buffer, options: Options): StrictRecords {
  try {
    return { records: parse(bytes, options) as unknown as string[][], bytes: bytes.length, stop: null }
  } catch {
    return upToFault(bytes, options)
  }
}

function upToFault(bytes: Buffer, options: Options): StrictRecords {
  const records: string[][] = []
  let taken = 0
  try {
    parse(bytes, {
      ...options,
      on_record: (record: string[], info: { bytes: number }) => {
        records.push(record)
        taken = info.bytes
        return null
      },
    })
    return { records, bytes: bytes.length, stop: null }
  } catch (fault) {
    const open = (fault as { code?: unknown }).code === 'CSV_QUOTE_NOT_CLOSED'
    return { records, bytes: taken, stop: open ? 'open' : 'misplaced' }
  }
}

/**
 * Follows the quotes of well-formed text to find where records end: a line end after an even number of quotes. What it says
 * of damaged text is checked by the parser, which refuses it.
 */
export class QuoteParity {
  /** Bytes looked at, and the offset after the last line end outside quotes and after the last one anywhere. */
  scanned = 0
  recordEnd = 0
  lineEnd = 0
  /** Line ends seen, and those up to `recordEnd`. */
  lines = 0
  recordLines = 0
  #odd = false
  readonly #quote: number

  constructor(quote: string | null) {
    this.#quote = quote === null ? -1 : quote.charCodeAt(0)
  }

  reset(): void {
    this.scanned = 0
    this.recordEnd = 0
    this.lineEnd = 0
    this.lines = 0
    this.recordLines = 0
    this.#odd = false
  }

  /** Looks at the bytes after those it knows; a CR at the very end waits for what follows it. */
  scan(bytes: Uint8Array): void {
    const quote = this.#quote
    let odd = this.#odd
    let at = this.scanned
    for (; at < bytes.length; at++) {
      const byte = bytes[at] as number
      if (byte === quote) odd = !odd
      else if (byte === 10 || byte === 13) {
        if (byte === 13) {
          if (at + 1 >= bytes.length) break
          if (bytes[at + 1] === 10) at++
        }
        this.lines++
        this.lineEnd = at + 1
        if (!odd) {
          this.recordEnd = at + 1
          this.recordLines = this.lines
        }
      }
    }
    this.#odd = odd
    this.scanned = at
  }
}

/** Number of physical lines that end in a piece of text. */
export function countLines(bytes: Uint8Array, end: number): number {
  let lines = 0
  for (let at = 0; at < end; at++) {
    const byte = bytes[at]
    if (byte === 10 || (byte === 13 && bytes[at + 1] !== 10)) lines++
  }
  return lines
}

const firstRecords = 60

/** The first records of a text, read leniently: enough to see how it is cut, even where the sample ends within a cell. */
export function sampleRecords(sample: string, dialect: Dialect): string[][] {
  const records: string[][] = []
  try {
    parse(sample, {
      ...parseOptions(dialect),
      relax_quotes: true,
      to: firstRecords,
      on_record: (record: string[]) => {
        records.push(record)
        return null
      },
    })
  } catch {
    // An unclosed quote at the end of the sample: what was read before it is enough to judge.
  }
  return records
}
