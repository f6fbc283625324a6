import { Refusal } from '../model/diagnostic.ts'
import type { GridRow } from './grid.ts'

/** What a spreadsheet can hold. */
export const mostColumns = 16_384
/** Three times what a spreadsheet lets a cell hold: beyond, rules that look for phones and addresses would take minutes. */
export const longestCell = 100_000

/** Refuses rows that no table of answers has: each column is planned, told and looked through. @throws Refusal TOO_MANY_COLUMNS */
export function checkTableLimits(rows: readonly GridRow[], sheet: string | null): void {
  for (const { cells, row } of rows)
    if (cells.length > mostColumns)
      throw new Refusal({
        code: 'TOO_MANY_COLUMNS',
        level: 'error',
        args: { columns: cells.length, limit: mostColumns },
        place: { ...(sheet === null ? {} : { sheet }), row },
      })
}
