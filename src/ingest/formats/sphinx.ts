import type { SkipReason } from '../../model/contribution.ts'
import { joinerOf } from '../columns/joined-choices.ts'
import { type GridRow, isBlank } from '../grid.ts'
import type { Table } from '../table.ts'
import type { KnownColumn, TableFormat } from './format.ts'
import { parseHeading } from './heading.ts'

/** The tool's own variables, which no translation changes. */
const own: Readonly<Record<string, KnownColumn>> = {
  CLE: { role: 'respondent', key: true },
  DATE_SAISIE: { role: 'ignored' },
  DATE_ENREG: { role: 'ignored' },
  DATE_MODIF: { role: 'ignored' },
  TEMPS_SAISIE: { role: 'ignored' },
  ORIGINE_SAISIE: { role: 'ignored' },
  LANG_SAISIE: { role: 'ignored' },
  APPAREIL_SAISIE: { role: 'ignored' },
  PROGRESSION: { role: 'ignored' },
  DERNIERE_QUESTION_SAISIE: { role: 'ignored' },
  IP_SAISIE: { role: 'personal' },
}
const ownColumn = (header: string) => (Object.hasOwn(own, header) ? (own[header] ?? null) : null)

/**
 * Sphinx: a column a question, its own variables in capitals before or after. A question with several options comes as
 * one column of all of them, or as `Question_1`, `Question_2`…, the options ticked one after the other.
 */
export const sphinx: TableFormat = {
  name: 'sphinx',
  kind: 'questionnaire',

  recognise({ columns }: Table): number {
    return columns.filter(({ header }) => ownColumn(header) !== null).length >= 3 ? 1 : 0
  },

  column(table: Table, index: number): KnownColumn | null {
    const header = table.columns[index]?.header ?? ''
    const known = ownColumn(header)
    if (known) return known
    const cells = table.rows.map((row) => row.cells[index] ?? '')
    const stem = /^(.*\S)_\d{1,3}$/.exec(header)?.[1]
    const several = table.columns.filter((other) => other.header.replace(/_\d{1,3}$/, '') === stem).length > 1
    if (stem !== undefined && several) return { question: parseHeading(stem).question }
    return { ...parseHeading(header), joiner: joinerOf(cells, ';') }
  },

  finishedColumn: () => null,

  /** An answer that was opened and left has a progress of its own. */
  leftOut({ columns }: Table): (row: GridRow) => SkipReason | null {
    const at = columns.findIndex(({ header }) => header === 'PROGRESSION')
    return ({ cells }) => {
      const said = cells[at]
      return !isBlank(said) && /en cours|commenc|non termin|inachev|in progress|started/i.test(said ?? '')
        ? 'unfinished'
        : null
    }
  },
}
