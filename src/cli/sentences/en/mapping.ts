import type { Role } from '../../../model/contribution.ts'
import type { ProposedColumn } from '../../../model/mapping.ts'
import type { fr, mappingTalk as french } from '../fr/mapping.ts'

const quote = (text: string) => `“${text}”`
const list = (values: readonly string[]) => values.join(', ')
const kinds = { workshop: 'a workshop', questionnaire: 'a questionnaire' } as const

export const en: typeof fr = {
  MAPPING_TO_CONFIRM: ({ columns, header, kind, example }) => {
    const doubts = [
      ...(columns.length > 0
        ? [
            `${columns.length === 1 ? 'the role of column' : 'the roles of columns'} ${list(columns.slice(0, 8).map(quote))}${columns.length > 8 ? '…' : ''} ${columns.length === 1 ? 'comes' : 'come'} from the content alone`,
          ]
        : []),
      ...(header ? ['no header row was recognised'] : []),
      ...(kind === null ? [] : [`it is read as ${kinds[kind]}, which its shape does not confirm`]),
    ]
    return {
      text: `table of an unknown shape: ${doubts.join('; ')}. It is not read without your agreement`,
      cure: `to accept the proposed reading, add --yes to the same command; to correct it: --map "${example}"${header ? ', or --header-rows n if the first n rows are titles' : ''}${kind === null ? '' : ', or --kind workshop|questionnaire'}. It will serve for tables of the same shape`,
    }
  },
  MAPPING_DECLINED: () => ({
    text: 'the proposed reading is not accepted, the file is not read',
    cure: 'run the command again to correct it, or give the roles with --map',
  }),
  MAPPING_COLUMN_ABSENT: ({ mapping, column }) => ({
    text: `${mapping} speaks of a column ${quote(column)} that this table lacks`,
    cure: 'correct that name in the file: it must be the header’s own',
  }),
  MAPPING_OVERRIDDEN: ({ mapping, columns }) => ({
    text: `--map goes before the saved reading, this time only (${list(columns.map(quote))})`,
    cure: `to change it for good: edit ${mapping}`,
  }),
  MAPPING_OTHER_KIND: ({ mapping, kind, session }) => ({
    text: `the saved reading makes it ${kinds[kind]}, which session ${session} is not`,
    cure: `give --kind, or correct kind in ${mapping}`,
  }),
  MAPPING_ROLE_UNKNOWN: ({ role, known, suggestion }) => ({
    text: `there is no role ${quote(role)}${suggestion === null ? '' : `; did you mean ${quote(suggestion)}?`}`,
    cure: `roles: ${list(known)}`,
  }),
  MAPPING_COLUMN_UNNAMED: () => ({
    text: 'this entry does not say which column it is about',
    cure: 'add header: (the column’s header) or column: (its letter)',
  }),
  MAPPING_MISNAMED: ({ mapping, signature }) => ({
    text: `the file ${mapping} holds the reading of another shape (${signature})`,
    cure: `give it back its name, ${signature}.yaml, or delete it`,
  }),
  MAPPING_UNREADABLE: ({ mapping, reason }) => ({
    text: `${mapping} ${reason === 'size' ? 'is too large to be a saved reading' : 'is not in UTF-8'}`,
    cure:
      reason === 'size'
        ? 'delete it; the reading will be proposed again'
        : 'save it as UTF-8, or delete it: the reading will be proposed again',
  }),
  MAPPING_FOREIGN: ({ mapping }) => ({
    text: `${mapping} is no saved reading (a copy made by a sync tool?); it is left aside`,
    cure: 'compare it with the original file, then delete it',
  }),
}

/** Words that `--map` takes as they are. */
const roles: Readonly<Record<Role, string>> = {
  idea: 'idea',
  done: 'done',
  proposal: 'proposal',
  commitment: 'commitment',
  obstacle: 'obstacle',
  comment: 'comment',
  rubric: 'rubric',
  theme: 'theme',
  level: 'level',
  votes: 'votes',
  table: 'table',
  respondent: 'respondent',
  attribute: 'attribute',
  answer: 'answer',
  session: 'session',
  personal: 'personal',
  ignored: 'ignored',
}

const reasons: Readonly<Record<ProposedColumn['by'], string>> = {
  map: '--map',
  mapping: 'saved',
  format: 'format',
  name: 'name',
  content: 'content',
}

export const mappingTalk: typeof french = {
  roles,
  reasons,
  title: (file, sheet, session, kind) =>
    `${file}${sheet === null ? '' : `, sheet “${sheet}”`}: proposed reading (session ${session}, ${kind})`,
  from: (mapping) => `  after ${mapping}, whose shape is close`,
  head: ['', '', 'column', 'role', 'why', 'examples'],
  personal: '(not shown, not kept)',
  empty: '(empty)',
  noHeader: '  No header row was recognised: the first row is read as data.',
  headerTaken: '  These column names are those of the first row; if it holds data: --header-rows 0.',
  otherKind: (kind) =>
    kind === 'workshop'
      ? '  The session is a workshop, but this table looks like a questionnaire (--kind questionnaire).'
      : '  The session is a questionnaire, but this table looks like workshop notes (--kind workshop).',
  unsure: '  ?: to be confirmed, nothing but the content tells this role.',
  unusable: '  No column of ideas or answers: say which one holds them.',
  rows: '  First rows, as they would be read:',
  row: (row) => `row ${row}`,
  nothing: '(nothing)',
  pair: (role, text) => `${role}: ${text}`,
  ask: 'Keep this reading? [Y/n], or correct a column (C=idea): ',
  askColumn: 'Which column holds the ideas? (C=idea, or n to give up): ',
  no: /^\s*(n|non|no)\s*$/i,
  yes: /^\s*(|o|oui|y|yes)\s*$/i,
  unclear: (known) =>
    `  Answer y or n, or give a column and its role, for example C=idea.\n  Roles: ${list(known)}`,
  saved: (path) => `  reading    saved: ${path}`,
  nextYes: 'the same command with --yes instead of --dry-run, to accept the proposed reading',
  recalled: (path) => `  reading    that of ${path}`,
}
