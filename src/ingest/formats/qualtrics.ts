import type { SkipReason } from '../../model/contribution.ts'
import { joinerOf } from '../columns/joined-choices.ts'
import { type Grid, type GridRow, isBlank, oneLine } from '../grid.ts'
import type { Table } from '../table.ts'
import { foldedGrid, headingOf } from './folded-headings.ts'
import type { KnownColumn, TableFormat } from './format.ts'
import { parseHeading } from './heading.ts'

const own: Readonly<Record<string, KnownColumn>> = {
  ResponseId: { role: 'respondent', key: true },
  IPAddress: { role: 'personal' },
  RecipientLastName: { role: 'personal' },
  RecipientFirstName: { role: 'personal' },
  RecipientEmail: { role: 'personal' },
  ExternalReference: { role: 'personal' },
  LocationLatitude: { role: 'personal' },
  LocationLongitude: { role: 'personal' },
  ...Object.fromEntries(
    'StartDate EndDate Status Progress Finished RecordedDate DistributionChannel UserLanguage Duration (in seconds)'
      .split(/ (?!\(|in|seconds)/)
      .map((name) => [name, { role: 'ignored' }] as const),
  ),
}
const ownColumn = (header: string): KnownColumn | null =>
  Object.hasOwn(own, header) ? (own[header] ?? null) : null

/** Question and option of a wording such as « Que triez-vous ? - Selected Choice - Papier », by the form of its name. */
function wordingOf(name: string, wording: string): [question: string, option: string] {
  const text = wording.replace(/ - Texte?$/, '')
  const [, question, option] = / - (Selected Choice|Choix sélectionné)( - |$)/.test(text)
    ? (/^(.*?) - (?:Selected Choice|Choix sélectionné)(?: - (.+))?$/.exec(text) ?? [])
    : /_\d+(_TEXT)?$/.test(name)
      ? (/^(.*\S) - (.+)$/.exec(text) ?? [])
      : []
  return [question ?? text, option ?? '']
}

/** Qualtrics: three rows of headings, names, wordings and `{"ImportId":…}`; previews and unfinished answers are marked. */
export const qualtrics: TableFormat = {
  name: 'qualtrics',
  kind: 'questionnaire',

  foldHeadings(grid: Grid): Grid | null {
    const [names, wordings, imports] = grid.rows
    if (!names || !wordings || !imports?.cells.some((cell) => /^\s*\{\s*"ImportId"/.test(cell))) return null
    const headings = names.cells.map((cell, index) => {
      const name = oneLine(cell)
      const wording = oneLine(wordings.cells[index] ?? '')
      if (ownColumn(name) || wording === '') return name
      return headingOf(...wordingOf(name, wording))
    })
    return foldedGrid(grid, headings, 3)
  },

  recognise({ columns }: Table): number {
    const signs = columns.filter(({ header }) => ownColumn(header) !== null).length
    return signs >= 5 && columns.some(({ header }) => header === 'ResponseId') ? 1 : 0
  },

  column(table: Table, index: number): KnownColumn | null {
    const header = table.columns[index]?.header ?? ''
    const known = ownColumn(header)
    if (known) return known
    const cells = table.rows.map((row) => row.cells[index] ?? '')
    return { ...parseHeading(header), joiner: joinerOf(cells, ',') }
  },

  finishedColumn: () => null,

  leftOut({ columns }: Table): (row: GridRow) => SkipReason | null {
    const at = (name: string) => columns.findIndex(({ header }) => header === name)
    const [status, finished, channel] = [at('Status'), at('Finished'), at('DistributionChannel')]
    return ({ cells }) => {
      if (/^\s*(1|survey (preview|test)|aper[çc]u.*)\s*$/i.test(cells[status] ?? '')) return 'test'
      if (/^\s*preview\s*$/i.test(cells[channel] ?? '')) return 'test'
      const end = cells[finished]
      return !isBlank(end) && /^\s*(0|false|faux)\s*$/i.test(end ?? '') ? 'unfinished' : null
    }
  },
}
