import type { ShellDiagnostics } from '../../../../model/diagnostics/shell.ts'
import type { Causes } from '../../texts.ts'

export const en: Causes<ShellDiagnostics> = {
  FILE_NOT_REGULAR: {
    title: 'What was given is no ordinary file but a pipe or a device.',
    cause:
      'A named pipe, /dev/…, or the shell’s <(command): reading it may never end, and no original could be kept.',
    cure: 'Save the content in a file first, then read that file.',
    example: 'command > notes.csv && charter ingest notes.csv',
  },
  LINK_LEADS_OUTSIDE: {
    title: 'A link found in the folder leads elsewhere; it is left out.',
    cause:
      'An archive or a share may hold a symbolic link to a file that has nothing to do with the session; following it would copy that file into the consultation.',
    cure: 'If that file should be read, give it by its name, or copy it into the folder.',
  },
  UNKNOWN_CODE: {
    title: 'No error and no remark has this code.',
    cause: 'A figure copied wrongly, or a message of another program.',
    cure: 'The nearest codes are given; the beginning of a code lists all that begin so.',
    example: 'charter help W2',
  },
  UNEXPECTED: {
    title: 'A fault of the tool: your data have not changed.',
    cause:
      'A situation that the tool did not foresee. Every writing is whole or absent: nothing is stored by half.',
    cure: 'Run the same command with --debug and report what it shows, without the file if it holds data of people. charter doctor checks the installation.',
    example: 'charter doctor',
  },
}
