import { createHash } from 'node:crypto'
import type { StoredPurge } from '../events.ts'
import type { HeldReading } from './held-reading.ts'
import { type Row, rowsOf, withoutRows } from './rows.ts'

/** What is kept of an erased row: salted hashes, with a salt for each purge. */
export interface Marks {
  /** Its place in that very file, and the export's row number under each of its questions. */
  readonly known: readonly string[]
  /** Its whole content, for a row without number in a corrected file; null for one with a number. */
  readonly content: string | null
}

export function marksOf(row: Row, { summary }: Pick<HeldReading, 'summary'>, salt: string): Marks {
  const mark = (kind: string, ...parts: readonly (string | null)[]) =>
    createHash('sha256')
      .update(JSON.stringify([salt, kind, ...parts]))
      .digest('hex')
      .slice(0, 32)
  const { session } = summary
  const key = row.records.find(({ rowKey }) => (rowKey ?? null) !== null)?.rowKey ?? null
  const place = mark('place', summary.sha256, row.at)
  if (key === null) return { known: [place], content: mark('content', session, ...contentOf(row)) }
  const questions = new Set(row.records.map(({ question }) => mark('key', session, key, question)))
  return { known: [place, ...questions], content: null }
}

function contentOf({ records }: Row): readonly string[] {
  return records
    .map((record) =>
      JSON.stringify([record.question, canonical('verbatim' in record ? record.verbatim : record.value)]),
    )
    .sort()
}

const canonical = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

export interface LeftOut {
  readonly reading: HeldReading
  /** How many rows were left out. */
  readonly rows: number
}

/** A reading without the rows that are known for erased by their place or number. Done twice it does no more. */
export function leaveOutKnown(reading: HeldReading, purges: readonly StoredPurge[]): LeftOut {
  const out = new Set<string>()
  for (const { salt, rows } of purges) {
    if (rows.length === 0) continue
    const known = new Set(rows)
    for (const row of rowsOf(reading.records))
      if (marksOf(row, reading, salt).known.some((mark) => known.has(mark))) out.add(row.at)
  }
  return without(reading, out)
}

/**
 * The same for rows without number in a file that corrects the one they were erased from: they are known by their
 * content. Two tables may have written the same words, so of equal rows only as many are left out as the corrected file
 * has more than `earlier`, and no more than were erased.
 */
export function leaveOutEqual(
  reading: HeldReading,
  earlier: readonly HeldReading[],
  purges: readonly StoredPurge[],
): LeftOut {
  const out = new Set<string>()
  for (const { salt, contents } of purges) {
    if (contents.length === 0) continue
    const erased = tally(contents)
    const stayed = tally(
      earlier.flatMap((one) => rowsOf(one.records).flatMap((row) => marksOf(row, one, salt).content ?? [])),
    )
    const equal = new Map<string, Row[]>()
    for (const row of rowsOf(reading.records)) {
      const { content } = marksOf(row, reading, salt)
      if (content !== null && erased.has(content)) equal.set(content, [...(equal.get(content) ?? []), row])
    }
    for (const [content, rows] of equal) {
      const more = rows.length - (stayed.get(content) ?? 0)
      for (const { at } of rows.slice(0, Math.max(0, Math.min(erased.get(content) ?? 0, more)))) out.add(at)
    }
  }
  return without(reading, out)
}

function without(reading: HeldReading, out: ReadonlySet<string>): LeftOut {
  return out.size === 0
    ? { reading, rows: 0 }
    : { reading: withoutRows(reading, out).reading, rows: out.size }
}

function tally(marks: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  return counts
}
