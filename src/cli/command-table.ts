// Every command, argument and option of the tool, as data: the parser, the help, the completion and docs/commands.md are
// all made from this table. The words that describe them stand in sentences/<language>/help.ts.

/** What an option or argument takes; its name for people stands in the help texts. */
export type ValueName =
  | 'folder'
  | 'files'
  | 'file'
  | 'id'
  | 'label'
  | 'count'
  | 'pair'
  | 'correction'
  | 'word'
  | 'sign'
  | 'text'
  | 'choice'
  | 'command'
  | 'date'

export interface OptionSpec {
  /** `--session`, or `-o, --output`. */
  readonly flags: string
  /** Absent = a switch. */
  readonly value?: ValueName
  readonly choices?: readonly string[]
  /** May be given several times. */
  readonly many?: true
}

export interface ArgumentSpec {
  readonly name: string
  readonly value: ValueName
  readonly required?: true
  readonly many?: true
  readonly choices?: readonly string[]
}

export interface CommandSpec {
  readonly group: 'prepare' | 'read' | 'look' | 'make' | 'keep'
  readonly arguments: readonly ArgumentSpec[]
  readonly options: Readonly<Record<string, OptionSpec>>
}

const session = { flags: '--session', value: 'id' } as const
const theme = { flags: '--theme', value: 'id' } as const
const principle = { flags: '--principle', value: 'id' } as const
const jsonl = { flags: '--jsonl' } as const
const output = { flags: '-o, --output', value: 'file' } as const
const natures = ['done', 'proposal', 'commitment', 'obstacle', 'off-topic', 'no-content'] as const

export const commandTable = {
  init: {
    group: 'prepare',
    arguments: [{ name: 'dir', value: 'folder' }],
    options: { preset: { flags: '--preset', value: 'choice', choices: ['blank', 'flers'] } },
  },
  template: {
    group: 'prepare',
    arguments: [
      {
        name: 'action',
        value: 'choice',
        required: true,
        choices: ['notes', 'questionnaire', 'codebook', 'eject'],
      },
      { name: 'dir', value: 'folder' },
    ],
    options: {
      format: {
        flags: '--format',
        value: 'choice',
        choices: ['xlsx', 'csv', 'md', 'xlsform', 'limesurvey'],
      },
      session,
      output,
    },
  },
  ingest: {
    group: 'read',
    arguments: [{ name: 'files', value: 'files', required: true, many: true }],
    options: {
      session,
      theme,
      kind: { flags: '--kind', value: 'label' },
      map: { flags: '--map', value: 'pair', many: true },
      sheet: { flags: '--sheet', value: 'label' },
      encoding: { flags: '--encoding', value: 'label' },
      delimiter: { flags: '--delimiter', value: 'sign' },
      headerRows: { flags: '--header-rows', value: 'count' },
      dryRun: { flags: '-n, --dry-run' },
      replace: { flags: '--replace' },
      originals: { flags: '--no-originals' },
      linkRespondents: { flags: '--link-respondents' },
      roll: { flags: '--roll', value: 'file' },
    },
  },
  status: { group: 'look', arguments: [], options: {} },
  ideas: {
    group: 'look',
    arguments: [],
    options: {
      session,
      theme,
      principle,
      nature: { flags: '--nature', value: 'choice', choices: natures },
      state: { flags: '--state', value: 'choice', choices: ['assigned', 'abstained', 'none'] },
      search: { flags: '--search', value: 'text' },
      toReview: { flags: '--to-review' },
      toWord: { flags: '--to-word' },
      top: { flags: '--top', value: 'count' },
      jsonl,
    },
  },
  decide: {
    group: 'look',
    arguments: [{ name: 'ideas', value: 'id', many: true }],
    options: {
      principle,
      nature: { flags: '--nature', value: 'choice', choices: natures },
      level: { flags: '--level', value: 'id' },
      actor: {
        flags: '--actor',
        value: 'choice',
        choices: ['agent', 'manager', 'elected', 'authority', 'none'],
      },
      theme,
      wording: { flags: '--wording', value: 'text' },
      feature: { flags: '--feature' },
      keepOut: { flags: '--keep-out', value: 'text' },
      merge: { flags: '--merge', value: 'id', many: true },
      split: { flags: '--split', value: 'text' },
      note: { flags: '--note', value: 'text' },
      who: { flags: '--who', value: 'label' },
      import: { flags: '--import', value: 'file' },
    },
  },
  answers: { group: 'look', arguments: [], options: { session, jsonl } },
  principles: {
    group: 'look',
    arguments: [{ name: 'action', value: 'choice', choices: ['suggest'] }],
    options: { count: { flags: '--count', value: 'count' }, yaml: { flags: '--yaml' } },
  },
  terms: {
    group: 'look',
    arguments: [],
    options: {
      session,
      theme,
      principle,
      top: { flags: '--top', value: 'count' },
      by: { flags: '--by', value: 'choice', choices: ['session', 'theme', 'principle'] },
      kwic: { flags: '--kwic', value: 'text' },
      sort: { flags: '--sort', value: 'choice', choices: ['place', 'left', 'right'] },
      sensitive: { flags: '--sensitive' },
      suspects: { flags: '--suspects' },
      accept: { flags: '--accept', value: 'correction', many: true },
      keep: { flags: '--keep', value: 'word', many: true },
      jsonl,
    },
  },
  agree: {
    group: 'look',
    arguments: [],
    options: {
      blind: { flags: '--blind', value: 'count' },
      who: { flags: '--who', value: 'label' },
      seed: { flags: '--seed', value: 'count' },
      write: { flags: '--write', value: 'file' },
      import: { flags: '--import', value: 'file' },
    },
  },
  tokens: { group: 'look', arguments: [{ name: 'phrase', value: 'text', many: true }], options: { jsonl } },
  cloud: {
    group: 'make',
    arguments: [],
    options: {
      output,
      count: { flags: '--count', value: 'choice', choices: ['voices', 'occurrences'] },
      terms: { flags: '--terms', value: 'count' },
      layout: { flags: '--layout', value: 'choice', choices: ['zones-flow', 'zones-pack', 'free'] },
    },
  },
  report: {
    group: 'make',
    arguments: [],
    options: { output: { flags: '-o, --output', value: 'folder' } },
  },
  check: { group: 'make', arguments: [{ name: 'files', value: 'file', many: true }], options: {} },
  export: {
    group: 'make',
    arguments: [],
    options: {
      format: {
        flags: '--format',
        value: 'choice',
        choices: ['csv', 'contributions', 'xlsx', 'json', 'iramuteq'],
      },
      output,
      excel: { flags: '--excel' },
      review: { flags: '--review' },
    },
  },
  log: { group: 'keep', arguments: [], options: { csv: { flags: '--csv' } } },
  verify: { group: 'keep', arguments: [], options: { output: { flags: '-o, --output', value: 'folder' } } },
  undo: { group: 'keep', arguments: [{ name: 'act', value: 'id' }], options: {} },
  purge: {
    group: 'keep',
    arguments: [],
    options: {
      respondent: { flags: '--respondent', value: 'file' },
      row: { flags: '--row', value: 'count' },
      key: { flags: '--key', value: 'id' },
      sheet: { flags: '--sheet', value: 'label' },
      source: { flags: '--source', value: 'file' },
      originals: { flags: '--originals' },
      before: { flags: '--before', value: 'date' },
      link: { flags: '--link' },
      dryRun: { flags: '-n, --dry-run' },
    },
  },
  doctor: { group: 'keep', arguments: [], options: {} },
  completion: {
    group: 'keep',
    arguments: [{ name: 'shell', value: 'choice', required: true, choices: ['bash', 'zsh', 'fish'] }],
    options: {},
  },
  help: { group: 'keep', arguments: [{ name: 'topic', value: 'command' }], options: {} },
} as const satisfies Readonly<Record<string, CommandSpec>>

export const globalOptions = {
  dir: { flags: '-C, --dir', value: 'folder' },
  json: { flags: '--json' },
  quiet: { flags: '-q, --quiet' },
  verbose: { flags: '-v, --verbose' },
  debug: { flags: '--debug' },
  color: { flags: '--no-color' },
  yes: { flags: '-y, --yes' },
  strict: { flags: '--strict' },
  lang: { flags: '--lang', value: 'choice', choices: ['fr', 'en'] },
  help: { flags: '-h, --help' },
  version: { flags: '-V, --version' },
} as const satisfies Readonly<Record<string, OptionSpec>>

export type CommandName = keyof typeof commandTable
export type GlobalOptionName = keyof typeof globalOptions

export const commandNames = Object.keys(commandTable) as CommandName[]

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commandTable, name)
}

/** The table seen as plain rows, for whoever walks all of it. */
export function specOf(name: CommandName): CommandSpec {
  return commandTable[name]
}

/** `-o, --output` → [`-o`, `--output`]. */
export function flagsOf({ flags }: OptionSpec): readonly string[] {
  return flags.split(', ')
}
