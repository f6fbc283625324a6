import type { ShellDiagnostics } from '../../../model/diagnostics/shell.ts'
import { talk } from './talk.ts'

export const en: {
  [C in keyof ShellDiagnostics]: (args: ShellDiagnostics[C]) => { text: string; cure?: string }
} = {
  UNKNOWN_CODE: ({ code, near }) => ({
    text: `no error and no remark has the code “${code}”.`,
    cure:
      near.length === 0
        ? 'A code is a letter, E or W, and three figures; docs/diagnostics.md lists them.'
        : `Nearest: ${near.map((one) => `charter help ${one}`).join(', ')}`,
  }),
  FILE_NOT_REGULAR: ({ path }) => ({
    text: `“${path}” is no ordinary file (a pipe or a device): it might never end.`,
    cure: 'Save its content in a file first, then give that file.',
  }),
  LINK_LEADS_OUTSIDE: ({ file }) => ({
    text: `${file} is a link that leads out of the folder given; it is left out.`,
    cure: 'If it should be read, give it by its name, or copy the file into the folder.',
  }),
  UNEXPECTED: () => ({ text: talk.unexpected, cure: talk.unexpectedHint }),
}
