import type { SkipReason } from '../../model/contribution.ts'
import { own } from '../../text/own.ts'
import type { GridRow } from '../grid.ts'
import type { Table } from '../table.ts'
import type { KnownColumn, TableFormat } from './format.ts'

const code = /^(?:Q[A-Za-z0-9+/]{10,}={0,2}) - (.+)$/
const known: Readonly<Record<string, KnownColumn>> = {
  id: { role: 'respondent', key: true },
  reference: { role: 'respondent', key: true },
  title: { role: 'attribute' },
  authorId: { role: 'ignored' },
  authorType: { role: 'attribute' },
  authorZipCode: { role: 'personal' },
  createdAt: { role: 'ignored' },
  publishedAt: { role: 'ignored' },
  updatedAt: { role: 'ignored' },
  trashed: { role: 'ignored' },
  trashedStatus: { role: 'ignored' },
}

/** Cap Collectif, the shape of the Grand Débat's open data: coded questions, options joined by bars, moderated rows marked. */
export const capCollectif: TableFormat = {
  name: 'cap-collectif',
  kind: 'questionnaire',

  recognise({ columns }: Table): number {
    const headers = columns.map(({ header }) => header)
    const signs = headers.filter((header) => Object.hasOwn(known, header)).length
    return signs >= 4 && headers.some((header) => code.test(header)) ? 1 : 0
  },

  column({ columns }: Table, index: number): KnownColumn | null {
    const header = columns[index]?.header ?? ''
    if (Object.hasOwn(known, header)) {
      const first = columns.find((column) => own(known, column.header)?.key === true)
      return header === 'reference' && first?.index !== index
        ? { role: 'ignored' }
        : (own(known, header) ?? null)
    }
    const wording = code.exec(header)?.[1]
    return wording === undefined ? null : { question: wording, joiner: '|' }
  },

  finishedColumn: () => null,

  leftOut({ columns }: Table): (row: GridRow) => SkipReason | null {
    const at = columns.findIndex(({ header }) => header === 'trashed')
    return ({ cells }) => (/^\s*(true|1|oui)\s*$/i.test(cells[at] ?? '') ? 'withdrawn' : null)
  },
}
