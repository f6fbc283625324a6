import type { LeftKind, PrivacyDiagnostics } from '../../../model/diagnostics/privacy.ts'
import type { SensitiveKind } from '../../../model/marks.ts'

const count = (n: number, one: string, many: string) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`

/** Rows where it stands, the first ones. */
const at = (rows: readonly number[], n: number) =>
  rows.length === 0
    ? ''
    : ` (${rows.length < 2 ? 'row' : 'rows'} ${rows.join(', ')}${n > rows.length ? '…' : ''})`

export const sensitiveKinds: Readonly<Record<SensitiveKind, string>> = {
  health: 'health',
  disability: 'disability of a person',
  union: 'trade union',
  politics: 'political opinion',
  religion: 'religion',
  origin: 'origin',
  sexuality: 'sexual life',
  offence: 'offence',
  accusation: 'words against a person',
}

const left: Readonly<Record<LeftKind, (n: number) => string>> = {
  name: (n) => count(n, 'passage that looks like a person’s name', 'passages that look like people’s names'),
  digits: (n) => count(n, 'run of nine digits or more', 'runs of nine digits or more'),
  'at-sign': (n) => count(n, 'at sign', 'at signs'),
  token: (n) => count(n, 'code that looks like a token', 'codes that look like tokens'),
  'unique-attribute': (n) =>
    `${count(n, 'value', 'values')}, nearly all different, in a column kept as attribute`,
  mark: (n) => count(n, 'piece of personal data known today', 'pieces of personal data known today'),
}

export const en: {
  [C in keyof PrivacyDiagnostics]: (args: PrivacyDiagnostics[C]) => { text: string; cure?: string }
} = {
  SENSITIVE_PASSAGES: ({ count: n, kinds, rows }) => ({
    text: `${count(n, 'sensitive contribution', 'sensitive contributions')} (${kinds.map((kind) => sensitiveKinds[kind]).join(', ')})${at(rows, n)}, kept out of the documents until a person has read them`,
    cure: 'charter doctor lists them all with their place',
  }),
  SENSITIVE_QUESTION: ({ column }) => ({
    text: `the column "${column}" asks for sensitive data (health, opinion, origin…)`,
    cure: `--map "${column}=ignore" not to keep it, if people did not consent`,
  }),
  COLUMN_OF_NAMES: ({ column }) => ({
    text: `the column "${column}" seems to hold people’s names`,
    cure: `--map "${column}=personnel" not to keep it, --map "${column}=attribut" to keep it and be told no more`,
  }),
  PERSONAL_FILE_NAME: () => ({
    text: 'the name of the file names a person, and it is quoted wherever a place is told',
    cure: 'rename the file, then read it again (charter undo, then charter ingest)',
  }),
  ROLL_EMPTY: ({ file }) => ({
    text: `no name read in the list "${file}"`,
    cure: 'one name a line, or columns "Nom" and "Prénom"',
  }),
  ROLL_LINES_LEFT_OUT: ({ count: n, lines }) => ({
    text: `${count(n, 'line of the list without a readable name', 'lines of the list without a readable name')} (${lines.join(', ')}${n > lines.length ? '…' : ''})`,
    cure: 'a first name and a surname a line, or columns "Nom" and "Prénom"',
  }),
  LEFT_PERSONAL: ({ kind, attribute, count: n, rows }) => ({
    text: `${kind === 'unique-attribute' ? `the column "${attribute}" keeps values that are nearly all different` : `${left[kind](n)} left`}${attribute === null || kind === 'unique-attribute' ? '' : `, column "${attribute}"`}${at(rows, n)}`,
    cure:
      kind === 'unique-attribute'
        ? `--map "${attribute}=personnel" if it identifies respondents, then read the file again`
        : kind === 'name'
          ? 'if they are people, read the file again with --roll list.csv'
          : 'look at that place in the source, correct it, then read it again with --replace',
  }),
  SENSITIVE_TO_READ: ({ kinds, count: n, rows }) => ({
    text: `${count(n, 'contribution', 'contributions')} to be read before anything is published: ${kinds.map((kind) => sensitiveKinds[kind]).join(', ')}${at(rows, n)}`,
  }),
}
