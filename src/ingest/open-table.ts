import { tableOf } from './formats/registry.ts'
import type { GridRow } from './grid.ts'
import type { OpenTable } from './read-tables.ts'

/** Rows looked at to tell what the columns are for: all of them in nearly every consultation. */
const sampleRows = 10_000
/** UTF-16 units of those rows. */
const sampleLength = 8_000_000

/** The table of the first rows, and the rows that come after them. */
export async function openTable(
  batches: AsyncIterable<readonly GridRow[]>,
  headerRows: number | undefined,
): Promise<OpenTable> {
  const iterator = batches[Symbol.asyncIterator]()
  const rows: GridRow[] = []
  let length = 0
  let ended = false
  while (!ended && rows.length < sampleRows && length < sampleLength) {
    const next = await iterator.next()
    if (next.done === true) ended = true
    else
      for (const row of next.value) {
        rows.push(row)
        for (const cell of row.cells) length += cell.length
      }
  }
  const table = tableOf({ sheet: null, hidden: false, rows, merges: [] }, headerRows)
  return { table, further: ended ? null : { [Symbol.asyncIterator]: () => iterator } }
}
