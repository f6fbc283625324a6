import { createHash } from 'node:crypto'
import type { StoredPurge } from '../events.ts'
import type { Reading } from '../records.ts'
import { type Row, rowsOf, withoutRows } from './rows.ts'

/**
 * The salted hashes by which a row that was erased is known when its file is given again: its place in that very file;
 * the export's row number under each of its questions; for a row without number its whole content. Nothing else of the
 * row is kept. A salt for each purge: the same row erased twice leaves hashes that nobody can put together.
 */
export function marksOf(row: Row, { summary }: Pick<Reading, 'summary'>, salt: string): readonly string[] {
  const mark = (kind: string, ...parts: readonly (string | null)[]) =>
    createHash('sha256')
      .update(JSON.stringify([salt, kind, ...parts]))
      .digest('hex')
      .slice(0, 32)
  const { session } = summary
  const key = row.records.find(({ rowKey }) => (rowKey ?? null) !== null)?.rowKey
  const place = mark('place', summary.sha256, row.at)
  if (key !== undefined && key !== null)
    return [place, ...new Set(row.records.map(({ question }) => mark('key', session, key, question)))]
  return [place, mark('content', session, ...contentOf(row))]
}

function contentOf({ records }: Row): readonly string[] {
  return records
    .map((record) =>
      JSON.stringify([record.question, canonical('verbatim' in record ? record.verbatim : record.value)]),
    )
    .sort()
}

const canonical = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

/** A reading without the rows that a purge erased, and how many they are. */
export function leaveOutErased(
  reading: Reading,
  purges: readonly StoredPurge[],
): { readonly reading: Reading; readonly rows: number } {
  const out = new Set<string>()
  const rows = purges.some(({ rows }) => rows.length > 0) ? rowsOf(reading.records) : []
  for (const { salt, rows: erased } of purges) {
    if (erased.length === 0) continue
    const known = new Map<string, number>()
    for (const mark of erased) known.set(mark, (known.get(mark) ?? 0) + 1)
    // Two tables may have written the same words: of equal rows as many are left out as were erased. Those of the very
    // file that are known by their place come first, so that they use up the mark of their content.
    const marked = rows.map((row) => ({ row, marks: marksOf(row, reading, salt) }))
    const byPlace = marked.filter(({ marks: [place = ''] }) => known.has(place))
    for (const { row, marks } of [...byPlace, ...marked.filter((one) => !byPlace.includes(one))]) {
      const [place = '', ...others] = marks
      if (!known.has(place) && !others.some((mark) => (known.get(mark) ?? 0) > 0)) continue
      for (const mark of others) known.set(mark, (known.get(mark) ?? 1) - 1)
      out.add(row.at)
    }
  }
  return out.size === 0
    ? { reading, rows: 0 }
    : { reading: withoutRows(reading, out).reading, rows: out.size }
}
