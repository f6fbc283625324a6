import { Refusal } from '../model/diagnostic.ts'
import { columnLetter, type GridRow } from './grid.ts'

/** What a spreadsheet can hold. */
export const mostColumns = 16_384
/** Three times what a spreadsheet lets a cell hold: beyond, rules that look for phones and addresses would take minutes. */
export const longestCell = 100_000

/**
 * Refuses rows that no table of answers has: too wide (a column is planned, told and looked through each), or with a
 * cell that is no answer. @throws Refusal TOO_MANY_COLUMNS · CELL_TOO_LONG
 */
export function checkTableLimits(rows: readonly GridRow[], sheet: string | null): void {
  const at = (row: number) => ({ ...(sheet === null ? {} : { sheet }), row })
  for (const { cells, row } of rows) {
    if (cells.length > mostColumns)
      throw new Refusal({
        code: 'TOO_MANY_COLUMNS',
        level: 'error',
        args: { columns: cells.length, limit: mostColumns },
        place: at(row),
      })
    for (let index = 0; index < cells.length; index++) {
      const length = cells[index]?.length ?? 0
      if (length > longestCell)
        throw new Refusal({
          code: 'CELL_TOO_LONG',
          level: 'error',
          args: { length, limit: longestCell },
          place: { ...at(row), column: columnLetter(index) },
        })
    }
  }
}
