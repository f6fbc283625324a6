import type { Rubric } from '../../model/contribution.ts'
import type { ColumnPlan } from '../formats/format.ts'
import { filledCells, type GridRow, isBlank, oneLine } from '../grid.ts'
import type { Labels } from '../labels.ts'
import { rubricOf } from '../rubrics.ts'
import type { Table } from '../table.ts'

export interface Section {
  readonly table?: string | null
  readonly rubric?: Rubric | null
  readonly theme?: string | null
}

export const tableHeading =
  /^(sous-?)?(table|groupe|équipe|equipe|îlot|ilot|tablée)\s*(n\s?°|no|n\.|num[ée]ro)?\s*[:.-]?\s*("?[\p{L}\p{N}]{1,12}"?|["«].*["»])(\s*[-–—:(,].*)?$/iu

/** The table that a column is headed with (« Table 2 », « Table 2 – Idée »), null when it is none. */
export function tableOfHeader(header: string): string | null {
  return tableHeading.test(header) ? header.replace(/\s+–\s.*$/, '') : null
}

/**
 * A row that is a heading inside the data: one label, either merged over several columns or outside the columns of ideas,
 * that names a table, a rubric or a theme for the rows below. Null for a row of data.
 */
export function sectionOf(
  row: GridRow,
  table: Table,
  texts: readonly ColumnPlan[],
  labels: Labels,
): Section | null {
  if (filledCells(row) !== 1 || table.columns.length < 2) return null
  const index = row.cells.findIndex((cell) => !isBlank(cell))
  const label = oneLine(row.cells[index] ?? '')
  if (label.length > 80) return null
  const merged = table.grid.merges.some(
    (merge) =>
      merge.top === row.row && merge.bottom === row.row && merge.left === index && merge.right > index,
  )
  if (!merged && texts.some((column) => column.index === index)) return null
  if (tableHeading.test(label)) return { table: label, rubric: null, theme: null }
  const rubric = rubricOf(label)
  if (rubric !== null) return { rubric }
  const theme = labels.theme(label)
  if (theme !== null) return { theme }
  return merged ? {} : null
}
