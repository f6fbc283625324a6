import { nameKey, roleOfName, roleOfWording } from '../columns/column-names.ts'
import type { Table } from '../table.ts'
import type { KnownColumn, TableFormat } from './format.ts'
import { isKey } from './questionnaire-table.ts'

/** Keys that an export gives its rows itself; a hand-made « N° » changes when a row is inserted. */
const keys = /^(id|_id|uuid|comment-id|contribution id)$/

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
    if (!keys.test(nameKey(header))) return null
    return isKey(table, index) ? { role: 'ignored', key: true } : { role: 'ignored' }
  },

  finishedColumn: () => null,
}
