import { nameKey } from '../columns/column-names.ts'
import type { Table } from '../table.ts'
import type { KnownColumn, TableFormat } from './format.ts'
import { parseHeading } from './heading.ts'

/** The tool's own columns, in French and English. */
const fixed: readonly (readonly [RegExp, KnownColumn])[] = [
  [/^id$/, { role: 'respondent', key: true }],
  [
    /^(heure de (debut|fin|la derniere modification)|start time|completion time|last modified time)$/,
    { role: 'ignored' },
  ],
  [/^(adresse de messagerie|e-?mail|nom|name)$/, { role: 'personal' }],
  [
    /^(langue|language|total( des)? points|quiz feedback|commentaires? (du|sur le) quiz)$/,
    { role: 'ignored' },
  ],
]
/** A quiz adds two columns to each question. */
const marking = /^(points|feedback|commentaires?) - /

/**
 * Microsoft Forms: a workbook that begins with ID, start and completion time, address and name. Options ticked in one
 * question end with a semicolon each.
 */
export const microsoftForms: TableFormat = {
  name: 'microsoft-forms',
  kind: 'questionnaire',

  recognise({ columns }: Table): number {
    const [first = '', second = '', third = ''] = columns.map(({ header }) => nameKey(header))
    return first === 'id' &&
      /^(heure de debut|start time)$/.test(second) &&
      /^(heure de fin|completion time)$/.test(third)
      ? 1
      : 0
  },

  column({ columns }: Table, index: number): KnownColumn | null {
    const header = columns[index]?.header ?? ''
    const key = nameKey(header)
    const known = index < 9 ? fixed.find(([pattern]) => pattern.test(key))?.[1] : undefined
    if (known) return known
    if (marking.test(key)) return { role: 'ignored' }
    return { ...parseHeading(header), joiner: ';' }
  },

  finishedColumn: () => null,
}
