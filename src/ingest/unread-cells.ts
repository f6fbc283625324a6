import type { Diagnostic } from '../model/diagnostic.ts'
import type { WorkbookSheet } from './xlsx/parse-workbook.ts'

/** Columns of a workbook that are read; `xlsx/parse-workbook.ts`, which loads the parser, keeps to it. */
export const columnsRead = 2000

/** What stands in a sheet and could not be read, told with its number. */
export function unread({ grid, beyond, uncomputed }: WorkbookSheet, file: string): readonly Diagnostic[] {
  const place = { file, sheet: grid.sheet ?? '' }
  const found: Diagnostic[] = []
  if (beyond > 0)
    found.push({ code: 'CELLS_BEYOND', level: 'warning', args: { count: beyond, limit: columnsRead }, place })
  if (uncomputed !== null)
    found.push({ code: 'FORMULAS_WITHOUT_VALUE', level: 'warning', args: uncomputed, place })
  return found
}
