import { type Options, parse } from 'csv-parse/sync'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { recordDelimiters, startLines, usualWidth } from './records.ts'

/** Beyond this many repairs the quotes of a file mean nothing, and the rest is read without them. */
const maxRepairs = 500
/** A repaired record may run over this many lines, not over the rest of the file. */
const maxLines = 40

export interface RepairedRecords {
  readonly records: string[][]
  /** Physical line at which each record starts. */
  readonly lines: number[]
  readonly badRows: number
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads delimited text whose quotes are wrong somewhere: strictly up to the record that fails, that record by the mildest
 * reading that gives the usual number of cells, then strictly again. Every repaired line is told; none stops the others.
 */
export function repairRecords(text: string, delimiter: string, firstLine: number): RepairedRecords {
  const bytes = Buffer.from(text.startsWith('\ufeff') ? text.slice(1) : text)
  const base: Options = {
    delimiter,
    relax_column_count: true,
    skip_empty_lines: false,
    record_delimiter: recordDelimiters,
  }
  const records: string[][] = []
  const lines: number[] = []
  const diagnostics: Diagnostic[] = []
  let at = 0
  let line = firstLine
  let badRows = 0
  while (at < bytes.length) {
    const begun = at
    const strict = strictRecords(bytes.subarray(begun), base)
    for (const record of strict.records) records.push(record)
    for (const start of startLines(strict.records, line)) lines.push(start)
    at = begun + strict.bytes
    line += countLines(bytes, begun, at)
    if (strict.done) break
    if (diagnostics.length >= maxRepairs) {
      const rest = parseOrNull(bytes.subarray(at), { ...base, quote: false }) ?? []
      for (const record of rest) records.push(record)
      for (const start of startLines(rest, line)) lines.push(start)
      badRows += rest.length
      break
    }
    const width = usualWidth(records)
    const mended = mendRecord(bytes, at, base, width)
    records.push(mended.record.map(unwrapQuotes))
    lines.push(line)
    const bad = width > 0 && mended.record.length !== width
    if (bad) badRows++
    diagnostics.push({
      code: 'BAD_QUOTE',
      level: 'warning',
      args: { count: mended.record.length },
      place: { line },
    })
    const end = at + mended.bytes
    line += countLines(bytes, at, end)
    at = end
  }
  return { records, lines, badRows, diagnostics }
}

/** Records up to the first one that csv-parse refuses, and how many bytes they take. */
function strictRecords(
  bytes: Buffer,
  options: Options,
): { records: string[][]; bytes: number; done: boolean } {
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
    return { records, bytes: bytes.length, done: true }
  } catch {
    // The parser counts a record as read at its delimiter's first byte when that has two.
    if (bytes[taken] === 10 && bytes[taken - 1] === 13) taken++
    return { records, bytes: taken, done: false }
  }
}

function mendRecord(
  bytes: Buffer,
  start: number,
  options: Options,
  width: number,
): { record: string[]; bytes: number } {
  const end = lineEnd(bytes, start)
  const one = bytes.subarray(start, end)
  const relaxed = parseOrNull(one, { ...options, relax_quotes: true })?.[0]
  if (relaxed?.length === width) return { record: relaxed, bytes: end - start }
  const literal = parseOrNull(one, { ...options, quote: false })?.[0] ?? ['']
  if (literal.length === width) return { record: literal, bytes: end - start }
  let last = end
  for (let lines = 2; lines <= maxLines && last < bytes.length; lines++) {
    last = lineEnd(bytes, last)
    const several = parseOrNull(bytes.subarray(start, last), { ...options, relax_quotes: true })
    if (several?.length === 1 && several[0]?.length === width)
      return { record: several[0], bytes: last - start }
  }
  return { record: relaxed ?? literal, bytes: end - start }
}

/** The quotes around a mended cell were meant as such, even where those inside it were not doubled. */
function unwrapQuotes(cell: string): string {
  const inner = /^"([\s\S]*)"$/.exec(cell)?.[1]
  return inner === undefined ? cell : inner.replaceAll('""', '"')
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

function countLines(bytes: Buffer, start: number, end: number): number {
  let lines = 0
  for (let at = start; at < end; at++)
    if (bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10)) lines++
  return lines
}
