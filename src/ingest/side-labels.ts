import { roleOfName } from './columns/column-names.ts'
import { type GridRow, isBlank, oneLine } from './grid.ts'
import { tableHeading } from './rows/section-row.ts'
import { rubricOf } from './rubrics.ts'

export interface SideLabels {
  readonly column: number
  readonly role: 'rubric' | 'table'
}

const isRubric = (label: string) =>
  label.length <= 50 && label.split(' ').length <= 6 && rubricOf(label) !== null

/**
 * The column that names, row after row or once for several, the rubric or the table of what stands to its right; null
 * when the first column that holds anything is none.
 */
export function sideLabels(rows: readonly GridRow[]): SideLabels | null {
  const columns = rows.map(({ cells }) => cells.findIndex((cell) => !isBlank(cell)))
  const column = Math.min(...columns.filter((index) => index >= 0).slice(0, 1000), 1000)
  const labels = rows.map(({ cells }) => oneLine(cells[column] ?? '')).filter((label) => label !== '')
  const beside = rows.some(({ cells }) => cells.some((cell, index) => index > column && !isBlank(cell)))
  if (!beside || new Set(labels).size < 2) return null
  const share = (test: (label: string) => boolean) => labels.filter(test).length / labels.length
  if (share((label) => tableHeading.test(label)) >= 0.8) return { column, role: 'table' }
  return share((label) => isRubric(label) || tableHeading.test(label)) >= 0.8
    ? { column, role: 'rubric' }
    : null
}

/** True for a row of names of columns, which side labels never begin with. */
export function namesColumns(row: GridRow): boolean {
  const cells = row.cells.map(oneLine).filter((cell) => cell !== '')
  return cells.slice(1).some((cell) => roleOfName(cell) !== null || isRubric(cell) || tableHeading.test(cell))
}
