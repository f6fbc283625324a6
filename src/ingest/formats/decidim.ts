import type { Table } from '../table.ts'
import type { KnownColumn, TableFormat } from './format.ts'
import { isKey } from './questionnaire-table.ts'

const text = /^(body|description)(\/(fr|machine_translations\/fr))?$/
const known: readonly (readonly [RegExp, KnownColumn])[] = [
  [/^(body)(\/fr)?$/, { role: 'idea', question: '' }],
  [/^(title|reference|state|scope\/name)(\/fr)?$/, { role: 'attribute' }],
  [/^author\/id$|^author_id$/, { role: 'respondent' }],
  [
    /^author\/(name|nickname|url)$|^user_group\/name(\/\w+)?$|^address$|^latitude$|^longitude$/,
    { role: 'personal' },
  ],
  [/^category\/name\/fr$|^taxonomies?\/name\/fr$/, { role: 'theme' }],
  [/^(votes|proposal_votes|endorsements\/total_count|likes)$/, { role: 'votes' }],
  [
    /^(created_at|updated_at|published_at|url|comments|depth|alignment|locale|commentable_\w+|root_commentable_url|component\/id|(category|scope|user_group|participatory_space)\/(id|url|name\/en)|meeting_urls|related_proposals|is_amend|attachments.*|follows_count)$/,
    { role: 'ignored' },
  ],
]

/** Decidim: proposals, comments or debates, nested names (`name/fr`); one contribution a row, its title a field of it. */
export const decidim: TableFormat = {
  name: 'decidim',
  kind: 'workshop',

  recognise({ columns }: Table): number {
    const headers = columns.map(({ header }) => header)
    const nested = headers.filter((header) =>
      /^(author|category|scope|user_group|component|participatory_space|title|body|description)\/\w+/.test(
        header,
      ),
    )
    return headers[0] === 'id' &&
      headers.includes('created_at') &&
      headers.some((header) => text.test(header)) &&
      nested.length >= 2
      ? 1
      : 0
  },

  column(table: Table, index: number): KnownColumn | null {
    const header = table.columns[index]?.header ?? ''
    if (header === 'id') return isKey(table, index) ? { role: 'ignored', key: true } : { role: 'ignored' }
    return known.find(([pattern]) => pattern.test(header))?.[1] ?? null
  },

  finishedColumn: () => null,
}
