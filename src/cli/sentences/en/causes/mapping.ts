import type { MappingDiagnostics } from '../../../../model/diagnostics/mapping.ts'
import type { Causes } from '../../texts.ts'

export const en: Causes<MappingDiagnostics> = {
  MAPPING_TO_CONFIRM: {
    title: 'The table is of an unknown shape.',
    cause:
      'Its titles tell of no tool, and the role of a column is inferred from its content alone. The tool does not guess in silence: it shows what it would do.',
    cure: 'If the reading shown is right, add --yes to the same command. Otherwise say what the columns are with --map. What is accepted serves for files of the same shape.',
    example: 'charter ingest post-its.csv --map "Machin=frein" --yes',
  },
  MAPPING_DECLINED: {
    title: 'The proposed reading was declined.',
    cause: 'You answered no: the file is not read, nothing has changed.',
    cure: 'Run the command again and correct a column at the question (C=idée), or give the roles with --map.',
    example: 'charter ingest post-its.csv --map "C=idee"',
  },
  MAPPING_COLUMN_ABSENT: {
    title: 'A kept reading names a column that the table does not have.',
    cause: 'A title was changed by hand in the file of data/mappings/.',
    cure: 'Give the title the spelling of the table’s header again.',
  },
  MAPPING_OVERRIDDEN: {
    title: '--map goes before the kept reading.',
    cause:
      'The command gives a column another role than the one that was accepted. That holds for this reading only.',
    cure: 'To make it last, correct the file named in data/mappings/.',
  },
  MAPPING_OTHER_KIND: {
    title: 'The kept reading and the session are not of one kind.',
    cause: 'The table was accepted as a questionnaire and the session is a workshop, or the reverse.',
    cure: 'Say which it is with --kind, or correct the file of data/mappings/.',
    example: 'charter ingest enquete.csv --kind questionnaire',
  },
  MAPPING_ROLE_UNKNOWN: {
    title: 'A kept reading gives a role that does not exist.',
    cause: 'The file of data/mappings/ was edited by hand.',
    cure: 'Take one of the roles that the message names.',
  },
  MAPPING_COLUMN_UNNAMED: {
    title: 'An entry does not say which column it speaks of.',
    cause: 'The file of data/mappings/ lost the line header or column of a column.',
    cure: 'Add header (the column’s title) or column (its letter).',
  },
  MAPPING_MISNAMED: {
    title: 'A file of a reading bears the name of another shape.',
    cause: 'It was renamed or copied: its name must be that of the shape it describes.',
    cure: 'Give it the name that the message tells, or delete it; the reading will be proposed again.',
  },
  MAPPING_UNREADABLE: {
    title: 'A file of a reading cannot be read.',
    cause: 'It is not in UTF-8, or is no file of a reading.',
    cure: 'Save it in UTF-8, or delete it; the reading will be proposed again.',
  },
  MAPPING_FOREIGN: {
    title: 'A file of data/mappings/ is no kept reading.',
    cause: 'A synchronising tool left a copy there, or somebody put something else. It is ignored.',
    cure: 'Compare it with the original, then delete it.',
  },
}
