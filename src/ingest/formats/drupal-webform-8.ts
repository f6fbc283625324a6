import type { SkipReason } from '../../model/contribution.ts'
import { nameKey } from '../columns/column-names.ts'
import { joinerOf } from '../columns/joined-choices.ts'
import type { GridRow } from '../grid.ts'
import type { Table } from '../table.ts'
import type { KnownColumn, TableFormat } from './format.ts'
import { parseHeading } from './heading.ts'

/** The module's own columns, by their keys and by their English and French titles. */
const fixed: readonly (readonly [RegExp, KnownColumn])[] = [
  [/^(serial|serial number|numero de serie|sequentiel)$/, { role: 'ignored' }],
  [/^(sid|submission id|(id|identifiant) de (la )?soumission)$/, { role: 'respondent', key: true }],
  [/^(uuid|submission uuid|uri|submission uri|uri de (la )?soumission|webform id)$/, { role: 'ignored' }],
  [/^(created|completed|changed|cree|termine|modifie)$/, { role: 'ignored' }],
  [/^(in draft|brouillon|est un brouillon|en brouillon)$/, { role: 'ignored' }],
  [/^(current page|page (courante|actuelle)|langcode|language|langue)$/, { role: 'ignored' }],
  [/^(remote addr|remote ip address|adresse ip( distante)?)$/, { role: 'personal' }],
  [/^(token|uid|(submitted by|soumis par) ?: ?(id|title|titre|url|nom))$/, { role: 'personal' }],
  [
    /^(entity (type|id)|(submitted to|soumis a) ?: ?.*|locked|is locked|sticky|is sticky|notes|admin notes|verrouille|epingle)$/,
    { role: 'ignored' },
  ],
]
const draft = /^(in draft|brouillon|est un brouillon|en brouillon)$/
const own = (header: string, index: number) =>
  index < 24 ? (fixed.find(([pattern]) => pattern.test(nameKey(header)))?.[1] ?? null) : null

/** Drupal Webform since Drupal 8: one row of headings, `Question: Option` for a column an option, keys or titles. */
export const drupalWebform8: TableFormat = {
  name: 'drupal-webform',
  kind: 'questionnaire',

  recognise({ columns }: Table): number {
    const keys = columns.slice(0, 24).map(({ header }) => nameKey(header))
    const signs = keys.filter((key, index) => own(key, index) !== null).length
    const telling = keys.filter((key) =>
      /^(in draft|remote addr|remote ip address|submission (id|uri)|sid)$/.test(key),
    )
    return signs >= 6 && telling.length >= 2 ? 0.95 : 0
  },

  column(table: Table, index: number): KnownColumn | null {
    const header = table.columns[index]?.header ?? ''
    const known = own(header, index)
    if (known) return known
    const cells = table.rows.map((row) => row.cells[index] ?? '')
    const cut = header.lastIndexOf(': ')
    const stem = header.slice(0, Math.max(0, cut))
    const several =
      cut > 0 && table.columns.filter((other) => other.header.startsWith(`${stem}: `)).length > 1
    if (several) return { question: parseHeading(stem).question, option: header.slice(cut + 2) }
    return { ...parseHeading(header), joiner: joinerOf(cells, ';', ', ') }
  },

  finishedColumn: () => null,

  leftOut({ columns }: Table): (row: GridRow) => SkipReason | null {
    const at = columns.findIndex(({ header, index }) => index < 24 && draft.test(nameKey(header)))
    return ({ cells }) => (/^\s*(1|oui|yes|true|x)\s*$/i.test(cells[at] ?? '') ? 'draft' : null)
  },
}
