import type { Role, SkipReason } from '../../model/contribution.ts'
import { type NotesColumn, notesColumns } from '../../model/form.ts'
import { type Grid, type GridRow, oneLine } from '../grid.ts'
import { isExample, markedGrid } from '../own-form/mark.ts'
import type { Table } from '../table.ts'
import type { KnownColumn, TableFormat } from './format.ts'

const roles: Readonly<Record<NotesColumn, Role>> = {
  table: 'table',
  theme: 'theme',
  rubric: 'rubric',
  idea: 'idea',
  votes: 'votes',
  level: 'level',
  actor: 'attribute',
}
const names = Object.keys(notesColumns) as NotesColumn[]

/** The blank form for workshop notes, filled in: known by its mark, or by all of its column names. */
export const ownNotes: TableFormat = {
  name: 'charter-notes',
  kind: 'workshop',
  explicit: true,

  recognise({ grid }: Table): number {
    return grid.form?.form === 'notes' ? 2 : 0
  },

  column(table: Table, index: number): KnownColumn | null {
    const header = table.columns[index]?.header ?? ''
    const name = names.find((one) => notesColumns[one] === header)
    return name === undefined ? null : { role: roles[name] }
  },

  finishedColumn: () => null,
  leftOut: exampleOut,
}

/** The grid of a form from its column names on, with what the form says of itself. */
export function formGrid(grid: Grid): Grid | null {
  const marked = markedGrid(grid)
  if (marked === null) return null
  const [header, ...rows] = grid.rows.slice(marked.header)
  if (header === undefined) return null
  return {
    ...grid,
    form: marked.mark,
    rows: [{ row: header.row, cells: header.cells.map(oneLine) }, ...rows],
  }
}

/** The example row is left out as long as nobody changed it. */
export function exampleOut({ grid }: Table): (row: GridRow) => SkipReason | null {
  const { form } = grid
  return (row) => (form !== undefined && isExample(row, form) ? 'example' : null)
}
