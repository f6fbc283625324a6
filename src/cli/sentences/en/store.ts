import type { StoreDiagnostics, YamlKind } from '../../../model/diagnostics/store.ts'

const kinds: Record<YamlKind, string> = {
  text: 'a text',
  number: 'a number',
  list: 'a list',
  block: 'a block of keys',
}

const kindCures: Record<YamlKind, string> = {
  text: 'Write a text, in quotes if it begins with a sign.',
  number: 'Write a number without quotes or blanks, for instance 500.',
  list: 'Write a list: [first, second], or one line per item after a dash.',
  block: 'Write its keys one a line, indented by two blanks.',
}

const template: Record<'encoding' | 'size' | 'count', string> = {
  encoding: 'is not UTF-8',
  size: 'is above 1 MB',
  count: 'holds more than 200 templates',
}

function meant(suggestion: string | null): string | null {
  return suggestion === null ? null : `Did you mean “${suggestion}”?`
}

function list(values: readonly string[]): string {
  return values.map((value) => `“${value}”`).join(', ')
}

function holder({ pid, host, since }: StoreDiagnostics['FOLDER_LOCKED']): string {
  const where = host === '' ? '' : ` on ${host}`
  return `process ${pid}${where}, since ${since}`
}

export const en: {
  [C in keyof StoreDiagnostics]: (args: StoreDiagnostics[C]) => { text: string; cure?: string }
} = {
  YAML_NOT_UTF8: ({ line }) => ({
    text: `the file is not UTF-8 (first unreadable line: ${line}).`,
    cure: 'Save it as UTF-8 from your editor.',
  }),
  YAML_EMPTY: () => ({
    text: 'the file is empty.',
    cure: 'Start from a model: charter init other-folder --preset blank writes one.',
  }),
  YAML_COLON_IN_TEXT: ({ key, value }) => ({
    text: 'colon in a text without quotes.',
    cure: `Write: ${key}: ${quoted(value)}`,
  }),
  YAML_TAB: () => ({
    text: 'indented with a tab, which YAML refuses.',
    cure: 'Replace the tab by two blanks.',
  }),
  YAML_NOT_CLOSED: ({ sign }) => ({
    text: 'what opens here is not closed.',
    cure: `Add ${sign} at the end.`,
  }),
  YAML_RESERVED_SIGN: ({ sign }) => ({
    text: `a text without quotes cannot begin with ${sign}`,
    cure: 'Put the whole text in quotes.',
  }),
  YAML_BACKSLASH: () => ({
    text: 'backslash in a text in double quotes.',
    cure: "Double it (\\\\), or use single quotes: '…'.",
  }),
  YAML_INDENT: () => ({
    text: 'this line is out of place (indentation or dash).',
    cure: 'Align it with the lines of the same rank, using blanks.',
  }),
  YAML_NO_COLON: () => ({
    text: 'the colon and blank after the key are missing.',
    cure: 'Write: key: value',
  }),
  YAML_DUPLICATE_KEY: ({ key, firstLine }) => ({
    text: `the key “${key}” is given on line ${firstLine} already.`,
    cure: 'Keep one of them.',
  }),
  YAML_MERGE_CONFLICT: () => ({
    text: 'mark of a git merge conflict.',
    cure: 'Choose one of the two versions and remove the lines <<<<<<<, ======= and >>>>>>>.',
  }),
  YAML_AFTER_QUOTE: () => ({
    text: 'text after a closing quote.',
    cure: 'Put the whole in double quotes, with a backslash (\\") before those of the text.',
  }),
  YAML_SYNTAX: ({ reason }) => ({
    text: `this line is no YAML (${reason}).`,
    cure: 'Compare with a model: charter init other-folder --preset blank writes one.',
  }),

  CONFIGURATION_UNKNOWN_KEY: ({ key, suggestion, known }) => ({
    text: `unknown key “${key}”.`,
    ...cureOf(meant(suggestion) ?? (known.length > 0 ? `Keys possible here: ${known.join(', ')}.` : null)),
  }),
  CONFIGURATION_MISSING_KEY: ({ key, within }) => ({
    text: within === null ? `“${key}” is missing.` : `“${key}” is missing in ${within}.`,
    cure: `Add a line: ${key}: …`,
  }),
  CONFIGURATION_WRONG_KIND: ({ key, expected, found }) => ({
    text: `${named(key)} must be ${kinds[expected]}; there is ${kinds[found]}.`,
    cure: kindCures[expected],
  }),
  CONFIGURATION_EMPTY: ({ key }) => ({
    text: `${named(key)} is empty.`,
    cure: 'Complete the text, or remove the line if it is optional.',
  }),
  CONFIGURATION_WRONG_CHOICE: ({ key, value, allowed, suggestion }) => ({
    text: `“${value}” is no value of ${named(key)}.`,
    cure: meant(suggestion) ?? `Choose among: ${allowed.join(', ')}.`,
  }),
  CONFIGURATION_NUMBER: ({ key, value, minimum, maximum }) => ({
    text: `${named(key)} is ${value}; a whole number from ${minimum} to ${maximum} is needed.`,
    cure: 'Correct the number, without blank or comma.',
  }),
  CONFIGURATION_DATE: ({ value, suggestion }) => ({
    text: `“${value}” is no date YYYY-MM-DD.`,
    cure: suggestion === null ? 'Write for instance 2026-03-12.' : `Write: ${suggestion}`,
  }),
  CONFIGURATION_COLOUR: ({ key, value, suggestion }) => ({
    text: value.startsWith('#')
      ? `colour “${value}” cannot be read: write "#rrggbb" in quotes (without them # begins a comment).`
      : `“${value}” is no colour "#rrggbb".`,
    cure: `Write: ${key}: "${suggestion ?? '#1f5a4c'}"`,
  }),
  CONFIGURATION_ID: ({ value, suggestion }) => ({
    text: `“${value}” cannot be an id: letters, digits, hyphens, at most 40 signs, no blank.`,
    cure: suggestion === null ? 'Choose a short word, for instance transport.' : `Write: id: ${suggestion}`,
  }),
  CONFIGURATION_LOGO: ({ value }) => ({
    text: `logo “${value}”: a PNG or JPEG image inside the consultation's folder is needed.`,
    cure: 'Copy the image beside charter.yaml and write: logo: logo.png',
  }),
  CONFIGURATION_DUPLICATE_ID: ({ list: name, value, firstLine }) => ({
    text: `the id “${value}” is that of another entry of ${name}, line ${firstLine}.`,
    cure: 'Give one of them another id (capitals and accents do not tell them apart).',
  }),
  CONFIGURATION_UNKNOWN_THEME: ({ value, known, suggestion }) => ({
    text: `unknown theme “${value}”.`,
    cure:
      meant(suggestion) ??
      (known.length > 0
        ? `Known themes: ${known.join(', ')}.`
        : 'Add it to the list themes, or leave the line empty.'),
  }),
  CONFIGURATION_PRINCIPLE_COUNT: ({ count, minimum, maximum }) => ({
    text: `${count} principle${count === 1 ? '' : 's'}; from ${minimum} to ${maximum} are needed.`,
    cure: 'Complete or merge the list principles.',
  }),
  CONFIGURATION_OVERLAP: ({ value, maximum }) => ({
    text: `overlap is ${value}, more than the ${maximum} participants of the workshops.`,
    cure: 'Give the number of people who came to a workshop and also answered, or leave it empty.',
  }),
  CONFIGURATION_TO_COMPLETE: ({ key }) => ({
    text: `${named(key)} still says “À compléter”.`,
    cure: 'Replace this text in charter.yaml: it would be printed as it is.',
  }),
  DICTIONARY_TWO_HEADS: ({ term, heads }) => ({
    text: `“${term}” is counted in two places: ${list(heads)}.`,
    cure: 'Keep it in one group.',
  }),
  DICTIONARY_TWO_WAYS: ({ term, lists: names }) => ({
    text: `“${term}” is both in ${names.join(' and in ')}.`,
    cure: 'Keep it in one of the two lists.',
  }),

  FOLDER_ABSENT: ({ path }) => ({
    text: `the folder “${path}” does not exist.`,
    cure: 'Check the path, or make the consultation: charter init folder',
  }),
  NO_CONSULTATION: ({ path, lookalike }) => ({
    text:
      lookalike === null
        ? `no charter.yaml in “${path}” or above.`
        : `no charter.yaml in “${path}” or above, but a file ${lookalike}.`,
    cure:
      lookalike === null
        ? "Go to the consultation's folder, name it (charter -C folder …) or make it: charter init folder"
        : `Rename ${lookalike} to charter.yaml.`,
  }),
  ALREADY_INITIALISED: ({ path }) => ({
    text: `“${path}” holds a charter.yaml already; nothing was written.`,
    cure: 'Edit that file, or choose another folder: charter init other-folder',
  }),
  FOLDER_LOCKED: (args) => ({
    text: `another command is writing to this consultation (${holder(args)}).`,
    cure: 'Wait for it to end and try again; nothing was changed.',
  }),
  PATH_OUTSIDE: ({ path }) => ({
    text: `“${path}” leads out of the consultation's folder.`,
    cure: 'Copy what it points at into the consultation, without a link.',
  }),
  BAD_FILE_NAME: ({ name }) => ({
    text: `“${name}” is no file name that every machine accepts.`,
    cure: 'Avoid < > : " \\ | ? *, dots at the end and names above 80 signs.',
  }),
  FILE_FAILED: ({ operation, path, reason }) => ({
    text: `${operations[operation] ?? 'cannot use'} “${path}”: ${reasons[reason] ?? reason}.`,
    cure: cures[reason] ?? 'Check the disk and the rights on the folder, then try again.',
  }),
  OUTPUT_IN_USE: ({ path }) => ({
    text: `“${path}” is open in another program or protected; the old version stayed.`,
    cure: 'Close it, then try again.',
  }),
  TEMPLATE_UNREADABLE: ({ path, reason }) => ({
    text: `the template “${path}” ${template[reason]}.`,
    cure: 'Correct it, or remove it to come back to the original template.',
  }),
  NOTHING_TO_UNDO: () => ({ text: 'there is nothing to undo.', cure: 'charter log shows what was done.' }),
  UNKNOWN_EVENT: ({ id }) => ({ text: `unknown act “${id}”.`, cure: 'charter log gives the ids.' }),
  ORIGINAL_CHANGED: ({ file }) => ({
    text: `“${file}” changed while it was being read: nothing of it is stored.`,
    cure: 'Close the file in your spreadsheet program, then run the command again.',
  }),
  REPLACE_AMBIGUOUS: ({ session, files }) => ({
    text: `--replace: session ${session} has several files (${files.join(', ')}) and none resembles this one.`,
    cure: 'Give the corrected file the name of the one it replaces, or take that one back first: charter undo',
  }),

  EVENT_UNREADABLE: ({ file }) => ({
    text: `${file} cannot be read: the history of the consultation is incomplete.`,
    cure: "Restore it from a backup or from the share's history; failing that, remove it and ingest the session's files again.",
  }),
  RECORDS_MISSING: ({ file }) => ({
    text: `${file} is missing.`,
    cure: 'Restore it from a backup, or read the original again: charter undo, then charter ingest.',
  }),
  RECORDS_ALTERED: ({ file }) => ({
    text: `${file} was changed or damaged since it was read.`,
    cure: 'Restore it from a backup, or read the original again: charter undo, then charter ingest.',
  }),
  ORIGINAL_MISSING: ({ file }) => ({
    text: `the original ${file} is gone; what was read from it is whole.`,
    cure: 'Put it back if you must be able to show it.',
  }),
  ORIGINAL_ALTERED: ({ file }) => ({
    text: `the original ${file} has changed since it was read; what was read from it is whole.`,
    cure: 'If it is a correction, read it under its own name: charter ingest file --replace',
  }),
  LEFTOVERS: ({ count, bytes }) => ({
    text: `${count} file${count === 1 ? '' : 's'} (${Math.ceil(bytes / 1024)} kB) of an interrupted ingest, without effect.`,
    cure: 'The next ingest sweeps them.',
  }),
  STALE_LOCK: (args) => ({
    text: `lock of an interrupted command (${holder(args)}), without effect.`,
    cure: 'The next write removes it.',
  }),
  SOURCES_OVERLAP: ({ session, files, shared }) => ({
    text: `session ${session}: ${list(files)} have ${shared}% of contributions in common and both count.`,
    cure: 'If one corrects the other, read it again: charter ingest file --replace',
  }),
  READINGS_DAMAGED: ({ file, who }) => ({
    text: `The blind readings of ${who} (${file}) are absent or no longer as they were stored.`,
    cure: 'Put the file back from a backup, or take that act back: charter log, then charter undo <act>.',
  }),
  FOREIGN_FILE: ({ file }) => ({
    text: `${file} is no act of the consultation (a sync tool's copy?); it is ignored.`,
    cure: 'Check it, then remove it.',
  }),
}

const operations: Readonly<Record<string, string>> = {
  read: 'cannot read',
  write: 'cannot write',
  rename: 'cannot rename to',
  remove: 'cannot remove',
  list: 'cannot read the folder',
  stat: 'cannot reach',
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is reached',
  EACCES: 'access denied',
  EPERM: 'access denied',
  EROFS: 'the disk is read-only',
  EBUSY: 'the file is open elsewhere',
  ENOENT: 'it does not exist',
  EISDIR: 'it is a folder',
  ENOTDIR: 'an expected folder is a file',
  ENAMETOOLONG: 'the path is too long',
  EIO: 'the disk does not answer',
}

const cures: Readonly<Record<string, string>> = {
  ENOSPC: 'Free some room, then try again; what was stored has not changed.',
  EDQUOT: 'Free some room, then try again; what was stored has not changed.',
  EBUSY: 'Close the program that uses it, then try again.',
  ENAMETOOLONG: "Move the consultation nearer to the disk's root.",
}

function cureOf(cure: string | null): { cure?: string } {
  return cure === null ? {} : { cure }
}

function named(key: string): string {
  return key === '' ? 'the file' : `“${key}”`
}

/** In YAML double quotes, or single ones when the value holds double quotes. */
function quoted(value: string): string {
  const bare = value.replace(/^["']|["']$/g, '')
  return bare.includes('"') || bare.includes('\\') ? `'${bare.replaceAll("'", "''")}'` : `"${bare}"`
}
