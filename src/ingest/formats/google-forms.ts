import { nameKey } from '../columns/column-names.ts'
import { joinerOf } from '../columns/joined-choices.ts'
import type { Table } from '../table.ts'
import type { KnownColumn, TableFormat } from './format.ts'
import { parseHeading } from './heading.ts'

const stamp = /^(horodateur|horodatage|timestamp)$/
const address = /^(adresse e-?mail|e-?mail address|nom d'utilisateur|username)$/
const mark = /^(score|note|total des points)$/

/**
 * Google Forms, in French or English, as CSV or sheet: time stamp first, then the questions in full. Options ticked in
 * one question are joined by a comma, by a semicolon in the form's own CSV; a grid has a column per row, `Question [Row]`.
 */
export const googleForms: TableFormat = {
  name: 'google-forms',
  kind: 'questionnaire',

  recognise({ columns }: Table): number {
    const [first, ...others] = columns.map(({ header }) => nameKey(header))
    return first !== undefined && stamp.test(first) && others.length > 0 ? 0.9 : 0
  },

  column(table: Table, index: number): KnownColumn | null {
    const header = table.columns[index]?.header ?? ''
    const key = nameKey(header)
    if (index === 0) return { role: 'ignored' }
    if (index < 3 && address.test(key)) return { role: 'personal' }
    if (index < 4 && mark.test(key) && isMark(table, index)) return { role: 'ignored' }
    const cells = table.rows.map((row) => row.cells[index] ?? '')
    return { ...parseHeading(header), joiner: joinerOf(cells, ', ', ';') }
  },

  finishedColumn: () => null,
}

/** « 12 / 20 »: the points of a quiz; a question may be worded « Note » too. */
function isMark(table: Table, index: number): boolean {
  return table.rows.every(({ cells }) => /^\s*(\d+([.,]\d+)? ?\/ ?\d+)?\s*$/.test(cells[index] ?? ''))
}
