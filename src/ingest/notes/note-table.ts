import type { Rubric } from '../../model/contribution.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { planColumns } from '../columns/plan-columns.ts'
import { bearsText, frenchRoles } from '../columns/role-names.ts'
import type { ColumnPlan } from '../formats/format.ts'
import { notesTable } from '../formats/notes-table.ts'
import { type Grid, isBlank, isBlankRow, type Merge } from '../grid.ts'
import type { Labels } from '../labels.ts'
import type { RecordBuilder } from '../record-builder.ts'
import { fillGroups } from '../rows/fill-groups.ts'
import { RowContextReader } from '../rows/row-context.ts'
import { sectionOf } from '../rows/section-row.ts'
import { findTable, type Table } from '../table.ts'
import type { NoteRow } from './lines.ts'

/** A table met in notes whose header says what its columns hold. */
export interface PlannedTable {
  readonly table: Table
  readonly columns: readonly ColumnPlan[]
  readonly rows: readonly NoteRow[]
}

/** Null for a table that only lays out a page, or whose columns nothing names: its cells are read as notes. */
export function planNoteTable(rows: readonly NoteRow[]): PlannedTable | null {
  const grid = gridOf(rows)
  const width = Math.max(0, ...grid.rows.map(({ cells }) => cells.length))
  if (grid.rows.length < 2 || width < 2) return null
  const table = findTable(grid, undefined)
  const { columns } = planColumns(table, notesTable, new Map())
  const named = columns.filter(({ by, role }) => by !== 'content' && role !== 'ignored')
  const texts = columns.filter(({ role }) => bearsText(role))
  const told = texts.some(({ by }) => by !== 'content') || (texts.length > 0 && named.length > 0)
  return told && table.rows.length > 0 ? { table, columns, rows } : null
}

function gridOf(rows: readonly NoteRow[]): Grid {
  const merges: Merge[] = []
  /** Column → the merged range that a cell below may go on with. */
  const open = new Map<number, Merge>()
  const texts = rows.map(({ cells }, index) => {
    const row: string[] = []
    for (const { column, span, carried, text } of cells) {
      while (row.length < column) row.push('')
      row[column] = text
      const above = open.get(column)
      if (carried && above) {
        open.set(column, { ...above, bottom: index + 1 })
        continue
      }
      if (above) merges.push(above)
      open.set(column, { top: index + 1, left: column, bottom: index + 1, right: column + span - 1 })
    }
    return { cells: row, row: index + 1 }
  })
  merges.push(...open.values())
  const wide = merges.filter(({ top, bottom, left, right }) => bottom > top || right > left)
  return { sheet: null, hidden: false, rows: texts, merges: wide }
}

export interface TableScope {
  readonly file: string
  readonly labels: Labels
  readonly question: string
  readonly table: string | null
  readonly rubric: Rubric | null
  readonly theme: string | null
  readonly level: string | null
}

/** One contribution a cell of text; theme, votes and the like from the cells beside it, else from the headings above. */
export function readNoteTable(
  { table, columns, rows }: PlannedTable,
  line: number,
  builder: RecordBuilder,
  scope: TableScope,
): Diagnostic[] {
  const { file, labels } = scope
  const told: Diagnostic[] = [found(columns, file, line)]
  const around = new RowContextReader(columns, labels, () => true)
  const texts = columns.filter(({ role }) => bearsText(role))
  let section: { table: string | null; rubric: Rubric | null; theme: string | null } = scope
  for (const row of fillGroups(table, columns, 'workshop').rows) {
    if (isBlankRow(row)) continue
    const heading = sectionOf(row, table, texts, labels)
    if (heading !== null) {
      section = { ...section, ...heading }
      continue
    }
    builder.rows++
    const at = (column: ColumnPlan) => row.cells[column.index] ?? ''
    const lineOf = (index: number) =>
      rows[row.row - 1]?.cells.find(({ column }) => column === index)?.line ?? line
    const place = (column: ColumnPlan) => ({ file, line: lineOf(column.index), column: column.letter })
    const beside = around.read(
      at,
      section,
      (text) => builder.clean(text),
      place,
      (finding) => told.push(finding),
    )
    const voted = texts.find((column) => column.role !== 'comment' && !isBlank(at(column)))
    for (const column of [...texts, ...beside.commitments]) {
      if (isBlank(at(column))) continue
      const asked = column.rubric === 'idea' ? '' : column.question
      const question = [scope.question, asked].filter((part) => part !== '').join(' › ')
      builder.contribution({
        question: builder.label(question),
        text: at(column),
        place: place(column),
        rubric: (column.role === 'idea' ? beside.rubric : null) ?? column.rubric ?? 'commitment',
        theme: beside.theme ?? section.theme,
        level: beside.level ?? scope.level,
        respondent: null,
        votes: column === voted ? beside.votes : null,
        attributes: beside.attributes,
        rowKey: null,
      })
    }
  }
  return told
}

function found(columns: readonly ColumnPlan[], file: string, line: number): Diagnostic {
  const filled = columns.filter(({ header }) => header !== '')
  const told = (column: ColumnPlan) => `${column.header} = ${frenchRoles[column.role]}`
  const left = filled.filter(({ role }) => role === 'ignored' || role === 'personal')
  return {
    code: 'NOTE_TABLE_READ',
    level: 'info',
    args: {
      columns: filled.filter((column) => !left.includes(column)).map(told),
      left: left.map(({ header }) => header),
    },
    place: { file, line },
  }
}
