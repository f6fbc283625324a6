import type { ColumnPlan } from '../formats/format.ts'
import { isBlank } from '../grid.ts'
import type { Table } from '../table.ts'
import { isOtherOption, isTick, isUnticked } from './ticks.ts'

/** A scale of 0 to 10 has eleven values; more different ones are words that people wrote themselves. */
const mostValues = 11

/**
 * Columns `Question [Option]` of one question are either options to tick or the rows of a matrix, told by all of their
 * cells together: « 1 » is a tick among 0 and 1, and a mark among 1 to 5; « Non » is an answer where « Parfois » is one.
 */
export function matrixRows(columns: readonly ColumnPlan[], table: Table): readonly ColumnPlan[] {
  const said = new Map<string, Set<string>>()
  for (const { question, option, index, joiner, role } of columns) {
    if (option === null || role !== 'answer' || isOtherOption(option)) continue
    const values = said.get(question) ?? new Set<string>()
    said.set(question, values)
    // Options joined in the cells of a row: the rows are questions of their own.
    if (joiner !== null) values.add(joiner)
    for (const row of table.rows) {
      const cell = row.cells[index]
      if (cell === undefined || isBlank(cell) || values.size > mostValues) continue
      if (!isTick(cell) && !isUnticked(cell) && cell.trim() !== option) values.add(cell.trim().toLowerCase())
    }
  }
  const isMatrix = ({ question, option }: ColumnPlan) => {
    const values = option === null ? 0 : (said.get(question)?.size ?? 0)
    return values > 0 && values <= mostValues
  }
  return columns.map((column) => (isMatrix(column) ? { ...column, matrix: true } : column))
}
