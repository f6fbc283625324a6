import type { SkipReason } from '../../model/contribution.ts'
import { type GridRow, isBlank } from '../grid.ts'
import type { Table } from '../table.ts'
import type { KnownColumn, TableFormat } from './format.ts'
import { isKey } from './questionnaire-table.ts'

const known: readonly (readonly [RegExp, KnownColumn])[] = [
  [/^(title|reference|state|scope\/name)(\/fr)?$/, { role: 'attribute' }],
  [/^author\/id$|^author_id$/, { role: 'respondent' }],
  [
    /^author\/(name|nickname|url)$|^user_group\/name(\/\w+)?$|^endorsements\/user_endorsements$|^address$|^latitude$|^longitude$/,
    { role: 'personal' },
  ],
  [/^category\/name\/fr$|^taxonomies?\/name\/fr$/, { role: 'theme' }],
  [/^(votes|proposal_votes|endorsements\/total_count|likes)$/, { role: 'votes' }],
  // What the authority answered is nobody's contribution.
  [
    /^(created_at|updated_at|published_at|answered_at|withdrawn(_at)?|url|comments|depth|alignment|locale|commentable_\w+|root_commentable_url|component\/id|(category|scope|user_group|participatory_space|taxonomies?)\/(id|url|parent_id|name\/\w\w)|meeting_urls|related_proposals|is_amend|original_proposal\/.*|attachments.*|follow\w+|created_in_meeting|coauthorships_count|answer(\/.*)?|cost\w*(\/.*)?|execution_period(\/.*)?|state_published_at|title\/\w\w)$/,
    { role: 'ignored' },
  ],
]

/** The column of what people wrote, the French one first; the same text in other languages is not read again. */
function textColumn({ columns, rows }: Table): number | null {
  const filled = (index: number) => rows.some(({ cells }) => !isBlank(cells[index]))
  for (const name of [/^body(\/fr)?$/, /^description(\/fr)?$/, /^body\/.+$/, /^description\/.+$/]) {
    const found = columns.find(({ header, index }) => name.test(header) && filled(index))
    if (found) return found.index
  }
  return null
}

/** Decidim: proposals, comments or debates, nested names (`name/fr`); one contribution a row, its title a field of it. */
export const decidim: TableFormat = {
  name: 'decidim',
  kind: 'workshop',

  recognise(table: Table): number {
    const headers = table.columns.map(({ header }) => header)
    const nested = headers.filter((header) =>
      /^(author|category|scope|user_group|component|participatory_space|title|body|description|taxonomies)\/\w+/.test(
        header,
      ),
    )
    return headers[0] === 'id' &&
      headers.includes('created_at') &&
      nested.length >= 2 &&
      textColumn(table) !== null
      ? 1
      : 0
  },

  column(table: Table, index: number): KnownColumn | null {
    const header = table.columns[index]?.header ?? ''
    if (header === 'id') return isKey(table, index) ? { role: 'ignored', key: true } : { role: 'ignored' }
    if (textColumn(table) === index) return { role: 'idea', question: '' }
    if (/^(body|description)(\/|$)/.test(header)) return { role: 'ignored' }
    return known.find(([pattern]) => pattern.test(header))?.[1] ?? null
  },

  finishedColumn: () => null,

  leftOut({ columns }: Table): (row: GridRow) => SkipReason | null {
    const at = (name: string) => columns.findIndex(({ header }) => header === name)
    const [withdrawn, state] = [at('withdrawn'), at('state')]
    return ({ cells }) =>
      /^\s*(true|1)\s*$/i.test(cells[withdrawn] ?? '') || /^\s*withdrawn\s*$/i.test(cells[state] ?? '')
        ? 'withdrawn'
        : null
  },
}
