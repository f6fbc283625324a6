import type { SkipReason } from '../../model/contribution.ts'
import { nameKey } from '../columns/column-names.ts'
import { joinerOf } from '../columns/joined-choices.ts'
import { type Grid, type GridRow, isBlank, oneLine } from '../grid.ts'
import type { Table } from '../table.ts'
import { foldedGrid, headingOf } from './folded-headings.ts'
import type { KnownColumn, TableFormat } from './format.ts'
import { parseHeading } from './heading.ts'

const draft = /^(draft|brouillon)$/
const fixed: readonly (readonly [RegExp, KnownColumn])[] = [
  [/^(serial|sequentiel|serie|n° de serie|numero de serie)$/, { role: 'ignored' }],
  [/^sid$/, { role: 'respondent', key: true }],
  [
    /^((submitted |completed |modified )?time|heure( de (soumission|completion|modification|fin))?|date de (soumission|completion|modification)|(soumis|termine|complete|modifie)( le| a)?)$/,
    { role: 'ignored' },
  ],
  [draft, { role: 'ignored' }],
  [/^(ip address|adresse ip|uid|username|nom d'utilisateur|utilisateur)$/, { role: 'personal' }],
]
const knownColumn = (header: string) => fixed.find(([pattern]) => pattern.test(nameKey(header)))?.[1] ?? null
const signs = (cells: readonly string[]) =>
  cells.slice(0, 10).filter((cell) => knownColumn(cell) !== null).length

/**
 * Drupal Webform, which Framaforms runs on: form title, names of questions with several columns, names of columns. The
 * second row names a question over its first column only, like any column after it that stands alone: the ticks tell
 * where the options end.
 */
export const drupalWebform: TableFormat = {
  name: 'drupal-webform',
  kind: 'questionnaire',

  foldHeadings(grid: Grid): Grid | null {
    const at = grid.rows.slice(0, 3).findIndex(({ cells }) => signs(cells) >= 4)
    const names = grid.rows[at]
    if (at < 1 || !names) return null
    const groups = grid.rows[at - 1]?.cells ?? []
    const body = grid.rows.slice(at + 1)
    let group = ''
    let said = new Set<string>()
    const headings = names.cells.map((cell, index) => {
      const name = oneLine(cell)
      if (index < 10 && knownColumn(name)) return name
      const opens = oneLine(groups[index] ?? '')
      const values = valuesOf(body, index)
      if (opens !== '') {
        group = opens
        said = values
      } else if (![...values].every((value) => value === 'X' || said.has(value))) group = ''
      return headingOf(group, name)
    })
    return foldedGrid(grid, headings, at + 1)
  },

  recognise({ columns }: Table): number {
    return signs(columns.map(({ header }) => header)) >= 4 ? 1 : 0
  },

  column(table: Table, index: number): KnownColumn | null {
    const header = table.columns[index]?.header ?? ''
    const known = index < 10 ? knownColumn(header) : null
    if (known) return known
    const cells = table.rows.map((row) => row.cells[index] ?? '')
    return { ...parseHeading(header), joiner: joinerOf(cells, ',', ', ') }
  },

  finishedColumn: () => null,

  leftOut({ columns }: Table): (row: GridRow) => SkipReason | null {
    const at = columns.findIndex(({ header, index }) => index < 10 && draft.test(nameKey(header)))
    return ({ cells }) => (/^\s*(1|oui|yes|x)\s*$/i.test(cells[at] ?? '') ? 'draft' : null)
  },
}

function valuesOf(rows: readonly GridRow[], index: number): Set<string> {
  return new Set(rows.map(({ cells }) => cells[index] ?? '').filter((cell) => !isBlank(cell)))
}
