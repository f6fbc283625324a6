import type { TermsDiagnostics } from '../../../../model/diagnostics/terms.ts'
import type { Causes } from '../../texts.ts'

export const en: Causes<TermsDiagnostics> = {
  OPTIONS_APART: {
    title: 'Two options ask for another answer each.',
    cause:
      'charter terms answers with a list of terms, with parts (--by) or with the places of a word (--kwic): one of these at a time.',
    cure: 'Keep one of the two options. --session, --theme and --principle go with each.',
    example: 'charter terms --kwic papier --theme dechets',
  },
  OPTION_NEEDS: {
    title: 'An option only makes sense with another.',
    cause: '--sort and --sensitive say how the places of a word are shown: without --kwic there are none.',
    cure: 'Add --kwic and the word sought, or drop the option.',
    example: 'charter terms --kwic papier --sort right',
  },
  CORRECTION_UNREADABLE: {
    title: 'A correction cannot be read.',
    cause: '--accept takes the form that participants wrote, an equals sign, then the word meant.',
    cure: 'Give both, neither empty, and not the same.',
    example: 'charter terms --accept "recylage=recyclage"',
  },
}
