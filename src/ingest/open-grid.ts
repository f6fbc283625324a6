import type { Grid, GridRow } from './grid.ts'
import type { FurtherRows } from './rows/read-rows.ts'

/** Rows looked at to tell what the columns are for: all of them in nearly every consultation. */
const sampleRows = 10_000
/** UTF-16 units of those rows. */
const sampleLength = 8_000_000

/** The first rows as a grid, and the rows that come after them; null when there are none. */
export interface OpenGrid {
  readonly grid: Grid
  readonly further: FurtherRows | null
}

export async function openGrid(batches: AsyncIterable<readonly GridRow[]>): Promise<OpenGrid> {
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
  return {
    grid: { sheet: null, hidden: false, rows, merges: [] },
    further: ended ? null : { [Symbol.asyncIterator]: () => iterator },
  }
}
