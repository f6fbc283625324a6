import { nameKey, roleOfName, roleOfWording } from '../columns/column-names.ts'
import { isBlank } from '../grid.ts'
import { tableHeading } from '../rows/section-row.ts'
import { sideLabels } from '../side-labels.ts'
import type { Table } from '../table.ts'
import type { KnownColumn, TableFormat } from './format.ts'
import { isKey } from './questionnaire-table.ts'

/** Keys that an export gives its rows itself; a hand-made « N° » changes when a row is inserted. */
const keys = /^(id|_id|uuid|comment-id|contribution id)$/

/** Who said it. */
const speaker = /^(par )?qui (l'a dit|propose|a propose)$|^(propose|dit|note) par$|^initiales$/
/** Who said it or who would do it: the cells tell. */
const someone = /^(par )?qui$|^porteu(r|se)s?( .*)?$/
/** « A. M. », « AM », « Alix Modèle », « Alix MODÈLE ». */
const person =
  /^\p{Lu}(?:[.\s-]{0,2}\p{Lu}){0,3}\.?$|^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?: \p{Lu}[\p{L}'’-]+)+$/u

/** Workshop notes as a table: one idea a row, or several columns of ideas. */
export const notesTable: TableFormat = {
  name: 'notes-table',
  kind: 'workshop',

  recognise(table: Table): number {
    const roles = table.columns.map(({ header }) => roleOfName(header) ?? roleOfWording(header))
    return roles.some((role) => role === 'idea' || role === 'rubric' || role === 'table') ? 0.3 : 0.2
  },

  column(table: Table, index: number): KnownColumn | null {
    const header = table.columns[index]?.header ?? ''
    if (namesPeople(table, index, nameKey(header))) return { role: 'personal' }
    if (!keys.test(nameKey(header))) return shaped(table, index, header)
    return isKey(table, index) ? { role: 'ignored', key: true } : { role: 'ignored' }
  },

  finishedColumn: () => null,
}

function namesPeople(table: Table, index: number, name: string): boolean {
  if (speaker.test(name)) return true
  if (!someone.test(name)) return false
  const cells = table.rows.map((row) => (row.cells[index] ?? '').trim()).filter((cell) => cell !== '')
  return cells.filter((cell) => person.test(cell)).length * 2 >= Math.max(1, cells.length)
}

/** What the shape of the table says of a column without a telling name. */
function shaped(table: Table, index: number, header: string): KnownColumn | null {
  if (header !== '' && tableHeading.test(header)) return { role: 'idea' }
  if (header !== '' || !table.rows.some((row) => /\p{L}/u.test(row.cells[index] ?? ''))) return null
  const labels = sideLabels(table.rows)
  if (labels === null) {
    const filled = table.columns.filter((column) =>
      table.rows.some((row) => !isBlank(row.cells[column.index])),
    )
    // One column without a header: a list of ideas.
    return !table.headed && filled.length === 1 ? { role: 'idea' } : null
  }
  if (index === labels.column) return { role: labels.role }
  return table.headed ? null : { role: 'idea' }
}
