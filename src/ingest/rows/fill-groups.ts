import type { Role } from '../../model/contribution.ts'
import type { ColumnPlan } from '../formats/format.ts'
import { fillMerges, type GridRow, isBlank, isBlankRow, oneLine } from '../grid.ts'
import type { Table } from '../table.ts'

const grouping: readonly Role[] = ['table', 'theme', 'rubric', 'session']
const repeated: readonly Role[] = [...grouping, 'level', 'attribute']

/** Rows in which a label that stands for several rows, merged or written once above them, is in each of them. */
interface FilledRows {
  readonly rows: readonly GridRow[]
  /** The same for a row that comes after them; to be called in their order. */
  next(row: GridRow): GridRow
}

export function fillGroups(
  table: Table,
  columns: readonly ColumnPlan[],
  kind: 'workshop' | 'questionnaire',
): FilledRows {
  const filling = new Set(columns.filter(({ role }) => repeated.includes(role)).map(({ index }) => index))
  const { rows } = fillMerges({ ...table.grid, rows: table.rows }, (index) => filling.has(index))
  if (kind !== 'workshop') return { rows, next: (row) => row }
  const next = carrier(writtenOnce(table.rows, columns))
  return { rows: rows.map(next), next }
}

/**
 * The grouping columns whose labels are written once: their filled cells never repeat one after the other and some are
 * blank.
 */
function writtenOnce(asWritten: readonly GridRow[], columns: readonly ColumnPlan[]): readonly ColumnPlan[] {
  const filled = asWritten.filter((row) => !isBlankRow(row))
  return columns.filter(({ role, index }) => {
    if (!grouping.includes(role)) return false
    const values = filled.map((row) => oneLine(row.cells[index] ?? ''))
    const stated = values.filter((value) => value !== '')
    // Themes and rubrics may be optional: groups of rows must be the rule before one is taken for them.
    const optional = role === 'theme' || role === 'rubric'
    if (optional && (values.length < 4 || stated.length > values.length / 2)) return false
    return (
      values[0] !== '' &&
      stated.length < values.length &&
      stated.every((value, rank) => rank === 0 || value !== stated[rank - 1])
    )
  })
}

/** A blank cell of those columns takes the label above. Blank rows end nothing. */
function carrier(grouped: readonly ColumnPlan[]): (row: GridRow) => GridRow {
  if (grouped.length === 0) return (row) => row
  const held = new Map<number, string>()
  return (row) => {
    if (isBlankRow(row)) return row
    const cells = [...row.cells]
    for (const { index } of grouped) {
      const cell = cells[index] ?? ''
      if (!isBlank(cell)) held.set(index, cell)
      else {
        while (cells.length < index) cells.push('')
        cells[index] = held.get(index) ?? ''
      }
    }
    return { row: row.row, cells }
  }
}
