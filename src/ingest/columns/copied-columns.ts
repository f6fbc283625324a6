import { foldKey } from '../../text/fold.ts'
import type { ColumnPlan } from '../formats/format.ts'
import { isBlank } from '../grid.ts'
import type { Table } from '../table.ts'
import { bearsText } from './role-names.ts'

const sampleSize = 500
const words = (cell: string) =>
  foldKey(cell)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * Columns that say again what a column of ideas says, cleaned or cut short (`text_clean`, a label of the first words):
 * read too, each idea would count twice. Only a column that nobody named is taken for a copy.
 */
export function withoutCopies(columns: readonly ColumnPlan[], table: Table): readonly ColumnPlan[] {
  const named = columns.filter(({ role, by }) => bearsText(role) && by !== 'content')
  if (named.length === 0) return columns
  return columns.map((column) =>
    bearsText(column.role) && column.by === 'content' && named.some((one) => repeats(table, column, one))
      ? { ...column, role: 'ignored', rubric: null }
      : column,
  )
}

function repeats(table: Table, column: ColumnPlan, original: ColumnPlan): boolean {
  let seen = 0
  let same = 0
  for (const { cells } of table.rows) {
    const cell = cells[column.index]
    if (isBlank(cell)) continue
    seen++
    const text = words(cell ?? '')
    if (text !== '' && words(cells[original.index] ?? '').startsWith(text)) same++
    if (seen >= sampleSize) break
  }
  return seen >= 2 && same >= seen * 0.95
}
