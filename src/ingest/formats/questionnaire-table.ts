import { nameKey, roleOfName } from '../columns/column-names.ts'
import { holdsOptions, type Joiner } from '../columns/joined-choices.ts'
import type { Table } from '../table.ts'
import type { KnownColumn, TableFormat } from './format.ts'
import { parseHeading } from './heading.ts'

const stamps =
  /^(horodateur|horodatage|timestamp|heure de (debut|fin)|date de (reponse|soumission|la reponse)|submitted at|start date|end date)$/
const keys =
  /^(id|_id|_uuid|uuid|sid|n°|no|numero|(id|identifiant|numero|n°) (d[eu] (la )?)?(reponse|repondant)|(respondent|response) id)$/

/** A questionnaire as a plain table: one row a person, one column a question. */
export const questionnaireTable: TableFormat = {
  name: 'questionnaire-table',
  kind: 'questionnaire',

  recognise(table: Table): number {
    const headers = table.columns.map(({ header }) => header)
    const questions = headers.filter((header) => /\?\s*(\[.*\])?\s*$/.test(header)).length
    const stamped = headers.some((header) => stamps.test(nameKey(header)))
    if (stamped && questions > 0) return 0.7
    if (questions >= 2 && headers.some((header) => keys.test(nameKey(header)))) return 0.6
    return questions >= 2 || stamped ? 0.4 : 0.1
  },

  column(table: Table, index: number): KnownColumn | null {
    const header = table.columns[index]?.header ?? ''
    if (stamps.test(nameKey(header))) return { role: 'ignored' }
    if (keys.test(nameKey(header)) && isKey(table, index)) return { role: 'respondent', key: true }
    const { question, option } = parseHeading(header)
    const joiner = roleOfName(header) === null ? joinerIn(table, index) : undefined
    if (option === null && joiner === undefined) return null
    return { ...(option === null ? {} : { question, option }), ...(joiner === undefined ? {} : { joiner }) }
  },

  finishedColumn: () => null,
}

/** Marks that nobody writes a sentence with; a comma is not one of them. */
const marks: readonly Joiner[] = ['labels', '&&', '|', ';']

function joinerIn(table: Table, index: number): Joiner | undefined {
  const cells = table.rows.map((row) => row.cells[index] ?? '')
  return marks.find((mark) => holdsOptions(cells, mark))
}

/** A key has a value of its own on every row that holds anything. */
export function isKey(table: Table, index: number): boolean {
  const seen = new Set<string>()
  for (const row of table.rows) {
    const value = row.cells[index]?.trim() ?? ''
    if (value === '') {
      if (row.cells.some((cell) => cell.trim() !== '')) return false
    } else if (seen.has(value)) return false
    else seen.add(value)
  }
  return seen.size > 0
}
