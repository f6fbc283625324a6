import { type Options, parse } from 'csv-parse/sync'

/** A mended record may run over this many lines and bytes, not over the rest of the file. */
export const mostLines = 40
export const mostBytes = 1 << 20

export interface Mended {
  readonly record: string[]
  /** Bytes it takes, its line end included. */
  readonly bytes: number
}

/**
 * Reads the record at the start of `bytes`, whose quotes are wrong: the mildest reading that gives the usual number of cells,
 * over its own line first, over some more lines if need be.
 */
export function mendRecord(bytes: Buffer, options: Options, width: number, quote: string | null): Mended {
  const end = lineEnd(bytes, 0)
  const one = bytes.subarray(0, end)
  const relaxed = parseOrNull(one, { ...options, relax_quotes: true })?.[0]
  const mended = (record: string[], taken: number) => ({
    record: unwrapped(record, quote),
    bytes: taken,
  })
  if (relaxed?.length === width) return mended(relaxed, end)
  const literal = parseOrNull(one, { ...options, quote: false, escape: null } as Options)?.[0] ?? ['']
  if (literal.length === width) return mended(literal, end)
  let last = end
  for (let lines = 2; lines <= mostLines && last < bytes.length && last < mostBytes; lines++) {
    last = lineEnd(bytes, last)
    const several = parseOrNull(bytes.subarray(0, last), { ...options, relax_quotes: true })
    if (several?.length === 1 && several[0]?.length === width) return mended(several[0], last)
  }
  return mended(relaxed ?? literal, end)
}

/** The quotes around a mended cell were meant as such, even where those inside it were not doubled. */
export function unwrapped(record: readonly string[], quote: string | null): string[] {
  return record.map((cell) => {
    if (quote === null || cell.length < 2 || !cell.startsWith(quote) || !cell.endsWith(quote)) return cell
    return cell.slice(1, -1).replaceAll(quote + quote, quote)
  })
}

function parseOrNull(bytes: Buffer, options: Options): string[][] | null {
  try {
    return parse(bytes, options) as unknown as string[][]
  } catch {
    return null
  }
}

/** Offset after the line (with its end) that starts at `start`. */
function lineEnd(bytes: Buffer, start: number): number {
  for (let at = start; at < bytes.length; at++) {
    if (bytes[at] === 10) return at + 1
    if (bytes[at] === 13) return bytes[at + 1] === 10 ? at + 2 : at + 1
  }
  return bytes.length
}

/**
 * The last record of a file that ends within its quotes, or null when the quote is rather one out of place: what it took in
 * must not look like further records.
 */
export function truncatedRecord(
  bytes: Buffer,
  options: Options,
  width: number,
  delimiter: string,
): Mended | null {
  if (typeof options.quote !== 'string' || bytes.length > mostBytes) return null
  const closed = parseOrNull(Buffer.concat([bytes, Buffer.from(options.quote)]), options)
  const [record] = closed ?? []
  if (record === undefined || closed?.length !== 1 || record.length > Math.max(width, 1)) return null
  return holdsRecord(bytes, delimiter, width) ? null : { record, bytes: bytes.length }
}

/** True when one of the lines after the first has as many delimiters as a record. */
function holdsRecord(bytes: Buffer, delimiter: string, width: number): boolean {
  const [, ...lines] = bytes.toString().split(/\r\n|\n|\r/)
  if (width < 2) return lines.some((line) => line.trim() !== '')
  return lines.some((line) => line.split(delimiter).length >= width)
}

/** True when most lines that an open quote took in have as many delimiters as a record. */
export function looksSwallowed(bytes: Buffer, delimiter: string, width: number): boolean {
  const [first = '', ...lines] = bytes
    .subarray(0, mostBytes)
    .toString()
    .split(/\r\n|\n|\r/)
  const cells = width > 0 ? width : first.split(delimiter).length
  if (cells < 2) return true
  const alike = lines.filter((line) => line.split(delimiter).length === cells).length
  return alike * 2 >= lines.length
}
