import {
  type FormMark,
  notesColumns,
  numberColumn,
  readMark,
  rowPrint,
  silentMark,
} from '../../model/form.ts'
import { type Grid, type GridRow, oneLine } from '../grid.ts'

/** Rows from the top among which a form's mark is looked for: people insert a title, or delete nothing. */
const searched = 6

interface MarkedGrid {
  readonly mark: FormMark
  /** Index, among the grid's rows, of the row of column names. */
  readonly header: number
}

/** The mark of one of our own forms and its row of column names; null for any other grid. */
export function markedGrid(grid: Grid): MarkedGrid | null {
  const top = grid.rows.slice(0, searched)
  for (const [index, row] of top.entries())
    for (const cell of row.cells) {
      const mark = readMark(cell)
      if (mark === null) continue
      const header = headerAfter(grid.rows, index, mark)
      return header === null && mark.form !== 'codebook' ? null : { mark, header: header ?? index }
    }
  // Somebody deleted the line of the mark: the column names of the notes say enough.
  const header = top.findIndex((row) => isNotesHeader(row))
  return header < 0 ? null : { mark: { form: 'notes', session: null, example: '' }, header }
}

/** Sheets of a form that hold nothing to read: its how-to and its lists. */
export function isFormMatter(grid: Grid): boolean {
  return (
    grid.rows[0]?.cells.some((cell) => oneLine(cell) === silentMark) === true && markedGrid(grid) === null
  )
}

/** True for a row that is the form's example, untouched. */
export function isExample(row: GridRow, mark: FormMark): boolean {
  return mark.example !== '' && rowPrint(row.cells) === mark.example
}

function headerAfter(rows: readonly GridRow[], from: number, { form }: FormMark): number | null {
  const found = rows
    .slice(from + 1, from + 1 + searched)
    .findIndex((row) => (form === 'notes' ? isNotesHeader(row) : row.cells.some(isQuestionOrNumber)))
  return found < 0 ? null : from + 1 + found
}

const notesNames: readonly string[] = Object.values(notesColumns)

/** All of the form's column names; people may have added some of their own, or moved them. */
function isNotesHeader(row: GridRow): boolean {
  const names = new Set(row.cells.map(oneLine))
  return notesNames.every((name) => names.has(name))
}

function isQuestionOrNumber(cell: string): boolean {
  return oneLine(cell) === numberColumn || /^«.*»\s*:/u.test(oneLine(cell))
}
