import type { CommandDiagnostics } from '../../../model/diagnostics/command.ts'

export const meant = (suggestion: string | null) =>
  suggestion === null ? null : `Did you mean “${suggestion}”?`
const helpOf = (command: string | null) => (command === null ? 'charter help' : `charter help ${command}`)
export const list = (values: readonly string[]) => values.join(', ')

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EBUSY: 'open elsewhere',
  ENOSPC: 'disk full',
  EROFS: 'read-only disk',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a folder was expected and is a file',
  ENOENT: 'absent',
  ELOOP: 'links run in a circle',
  ENAMETOOLONG: 'the name is too long',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB',
  EIO: 'the disk does not answer',
}

const missing: Readonly<Record<string, string>> = {
  files: 'the files to read are',
  action: 'what to do (eject) is',
  shell: 'the name of the shell (bash, zsh or fish) is',
}

export const en: {
  [C in keyof CommandDiagnostics]: (args: CommandDiagnostics[C]) => { text: string; cure?: string }
} = {
  UNKNOWN_COMMAND: ({ command, suggestion }) => ({
    text: `unknown command “${command}”.`,
    cure: meant(suggestion) ?? 'charter help lists the commands.',
  }),
  UNKNOWN_OPTION: ({ option, suggestion, command }) => ({
    text: `unknown option “${option}”.`,
    cure: meant(suggestion) ?? `${helpOf(command)} lists the options.`,
  }),
  OPTION_WITHOUT_VALUE: ({ option, command }) => ({
    text: `option ${option} needs a value.`,
    cure: `${helpOf(command)} shows an example.`,
  }),
  MISSING_ARGUMENT: ({ argument, command }) => ({
    text: `${missing[argument] ?? argument} missing.`,
    cure: `${helpOf(command)} shows an example.`,
  }),
  TOO_MANY_ARGUMENTS: ({ command }) => ({
    text: 'too many arguments.',
    cure: `Put a text or a name with blanks in quotes; ${helpOf(command)} shows an example.`,
  }),
  INVALID_VALUE: ({ option, value, allowed, suggestion }) => ({
    text: `“${value}” is no value of ${option}.`,
    cure: meant(suggestion) ?? `Possible values: ${list(allowed)}.`,
  }),
  NOT_A_NUMBER: ({ option, value }) => ({ text: `${option} needs a whole number; “${value}” is none.` }),
  UNKNOWN_PRINCIPLE: ({ principle, known, suggestion }) => ({
    text: `principle “${principle}” is not in charter.yaml.`,
    cure: meant(suggestion) ?? `Known principles: ${list(known)}.`,
  }),
  NO_TEXT_GIVEN: () => ({
    text: 'the text is missing.',
    cure: 'charter tokens "J’éteins la lumière", or charter tokens --jsonl < texts.jsonl',
  }),
  FILE_ABSENT: ({ path, suggestion }) => ({
    text: `“${path}” does not exist.`,
    ...(suggestion === null ? {} : { cure: `Did you mean “${suggestion}”?` }),
  }),
  FILE_UNREADABLE: ({ path, reason }) => ({
    text: `“${path}” cannot be opened (${reasons[reason] ?? reason}).`,
    cure: 'Check the permissions, close the program that uses it, then run again.',
  }),
  NO_FILE_MATCHES: ({ pattern }) => ({
    text: `no file matches “${pattern}”.`,
    cure: 'Check the folder you are in and the capitals of the pattern.',
  }),
  NO_FILE_IN_FOLDER: ({ path, kinds }) => ({
    text: `folder “${path}” holds no file of these kinds: ${kinds}.`,
    cure: 'Give the folder that has them, or the files themselves.',
  }),
  FILE_LEFT_OUT: ({ file }) => ({ text: `${file} is neither a table nor notes and is left aside.` }),
  CORRECTION_TO_CONFIRM: ({ file, earlier, shared }) => ({
    text: `it looks like ${list(earlier)}, read before (contributions in common: ${shared}); nothing changes without your word.`,
    cure: `If it corrects it: charter ingest "${file}" --replace`,
  }),
  REPEATED_ANSWERS: ({ count, file, session }) => ({
    text:
      count === 1
        ? `one answer stands word for word in “${file}” (session ${session}) too: kept, counted twice`
        : `${count} answers stand word for word in “${file}” (session ${session}) too: kept, counted twice`,
    cure: 'if it is the same person or a copied file, take them out of one of the two and run again with --replace',
  }),
  CORRECTION_DECLINED: ({ file }) => ({ text: `${file} is not read, as you asked.` }),
  NOTHING_TO_SHOW: () => ({
    text: 'no contribution was read yet: there is nothing to lay out.',
    cure: 'Begin with charter ingest <files>',
  }),
  LINE_NOT_JSON: ({ line }) => ({
    text: `line ${line} of the input is no object {"id","text"}; its answer is empty.`,
  }),
  OUTPUT_FAILED: ({ path, reason }) => ({
    text: `“${path}” cannot be written (${reasons[reason] ?? reason}).`,
    cure: 'Close the program that uses it or choose another place with -o, then run again.',
  }),
  BAD_SOURCE_DATE_EPOCH: ({ value }) => ({
    text: `SOURCE_DATE_EPOCH is “${value}”; a number of seconds is needed.`,
    cure: 'Correct this variable, or remove it.',
  }),
  OLD_NODE: ({ version, minimum }) => ({
    text: `Node.js ${version} is too old.`,
    cure: `Install Node.js ${minimum} or later.`,
  }),
  PACKAGE_INCOMPLETE: ({ part, reason }) => ({
    text: `the installation is incomplete: ${part} (${reason}).`,
    cure: 'Install charter again.',
  }),
}
