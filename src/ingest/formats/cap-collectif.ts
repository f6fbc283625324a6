import { createHash } from 'node:crypto'
import type { SkipReason } from '../../model/contribution.ts'
import { joinerOf } from '../columns/joined-choices.ts'
import { type GridRow, isBlank } from '../grid.ts'
import type { Table } from '../table.ts'
import type { KnownColumn, TableFormat } from './format.ts'

/** `QUXVlc3Rpb246MTA3 - Wording` in CSV, `Q107 - Wording` from the JSON. */
const code = /^Q[A-Za-z0-9+/_-]{2,}={0,2} - (.+)$/
const known: Readonly<Record<string, KnownColumn>> = {
  id: { role: 'ignored', key: true },
  reference: { role: 'ignored', key: true },
  title: { role: 'attribute' },
  authorId: { role: 'respondent' },
  authorType: { role: 'attribute' },
  authorZipCode: { role: 'personal' },
  createdAt: { role: 'ignored' },
  publishedAt: { role: 'ignored' },
  updatedAt: { role: 'ignored' },
  trashed: { role: 'ignored' },
  trashedStatus: { role: 'ignored' },
}
const keyColumn = ({ columns }: Table) =>
  columns.find(({ header }) => Object.hasOwn(known, header) && known[header]?.key === true)

/**
 * Cap Collectif, the shape of the Grand Débat's open data, as CSV or JSON: coded questions, options joined by bars or
 * written as `{"labels":[…],"other":…}`, rows that moderation withdrew marked, rows that come twice.
 */
export const capCollectif: TableFormat = {
  name: 'cap-collectif',
  kind: 'questionnaire',

  recognise({ columns }: Table): number {
    const headers = columns.map(({ header }) => header)
    const signs = headers.filter((header) => Object.hasOwn(known, header)).length
    return signs >= 4 && headers.some((header) => code.test(header)) ? 1 : 0
  },

  column(table: Table, index: number): KnownColumn | null {
    const header = table.columns[index]?.header ?? ''
    if (Object.hasOwn(known, header)) {
      const column = known[header] ?? null
      return column?.key === true && keyColumn(table)?.index !== index ? { role: 'ignored' } : column
    }
    const wording = code.exec(header)?.[1]
    if (wording === undefined) return null
    const cells = table.rows.map(({ cells }) => cells[index] ?? '')
    return { question: wording, joiner: joinerOf(cells, '|') }
  },

  finishedColumn: () => null,

  leftOut(table: Table): (row: GridRow) => SkipReason | null {
    const at = (name: string) => table.columns.findIndex(({ header }) => header === name)
    const [trashed, status] = [at('trashed'), at('trashedStatus')]
    const key = keyColumn(table)?.index ?? -1
    // 96 bits a row: a national consultation has a million of them.
    const seen = new Set<string>()
    return ({ cells }) => {
      if (/^\s*(true|1|oui)\s*$/i.test(cells[trashed] ?? '')) return 'withdrawn'
      // Of a withdrawn row it says whether visitors still see it.
      if (trashed < 0 && /^\s*(in)?visible\s*$/i.test(cells[status] ?? '')) return 'withdrawn'
      if (isBlank(cells[key])) return null
      const content = createHash('sha256').update(cells.join('\u0000')).digest()
      const sign = content.subarray(0, 12).toString('latin1')
      if (seen.has(sign)) return 'repeated'
      seen.add(sign)
      return null
    }
  },
}
