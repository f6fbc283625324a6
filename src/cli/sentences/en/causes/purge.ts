import type { PurgeDiagnostics } from '../../../../model/diagnostics/purge.ts'
import type { Causes } from '../../texts.ts'

export const en: Causes<PurgeDiagnostics> = {
  PURGE_WHAT: {
    title: 'Nothing says what to erase.',
    cause: 'charter purge alone only finishes an interrupted erasure, and there is none.',
    cure: 'Say what: a person, a source, originals, what came before a date, or the link between respondents.',
    example: 'charter purge --respondent enquete.csv --row 17 --dry-run',
  },
  PURGE_OPTIONS: {
    title: 'These options of an erasure do not go together.',
    cause: 'Two erasures asked for at once, or a row without the person.',
    cure: 'One erasure at a time; --row, --key and --sheet go with --respondent, --source may go with --originals.',
  },
  PURGE_NEEDS_ROW: {
    title: 'The row of the person is not given.',
    cause: '--respondent names the file; where the person stands in it must be said too.',
    cure: 'Add --row and the number the spreadsheet shows, or --key and the number of the response in the survey tool.',
    example: 'charter purge --respondent enquete.csv --row 17',
  },
  PURGE_DATE: {
    title: 'The date cannot be read.',
    cause: 'A date written another way, or a day that does not exist.',
    cure: 'Write year, month and day: 2026-06-30.',
    example: 'charter purge --before 2026-06-30',
  },
  PURGE_SOURCE_UNKNOWN: {
    title: 'The source to erase is not in this consultation.',
    cause: 'A slip of the hand, another folder, or a file that was never read.',
    cure: 'charter log says what was read; a name with blanks goes between quotes.',
    example: 'charter log',
  },
  PURGE_SOURCE_AMBIGUOUS: {
    title: 'Several files that were read bear this name.',
    cause: 'Two folders had a file of the same name each.',
    cure: 'Give the id of the source: charter status --json has them.',
    example: 'charter status --json',
  },
  PURGE_ROW_ABSENT: {
    title: 'Nothing that is kept comes from this row.',
    cause: 'A row that is blank, unfinished or left out; or a number taken from another file.',
    cure: 'Check the number in the spreadsheet. If only the original file has the row, erase the original.',
    example: 'charter purge --originals --source enquete.csv',
  },
  PURGE_KEY_ABSENT: {
    title: 'No response of this source has that number.',
    cause: 'The number is of another survey, or this source has no column of numbers.',
    cure: 'Give the row of the spreadsheet with --row.',
    example: 'charter purge --respondent enquete.csv --row 17',
  },
  PURGE_ROW_IN_SHEETS: {
    title: 'Several sheets of the workbook have a row of that number.',
    cause: 'Each sheet of a workbook counts its rows from 1.',
    cure: 'Say which with --sheet.',
    example: 'charter purge --respondent tables.xlsx --row 4 --sheet "Table 2"',
  },
  PURGE_NOTHING: {
    title: 'There is nothing to erase.',
    cause: 'All is erased already, or nothing was ever kept.',
    cure: 'Nothing to do; charter log says what was read and erased.',
    example: 'charter log',
  },
  PURGE_TO_CONFIRM: {
    title: 'An erasure asks for a confirmation.',
    cause: 'The command does not run in a terminal, and an erasure cannot be taken back.',
    cure: 'Look first with --dry-run, then add --yes.',
    example: 'charter purge --source notes.csv --yes',
  },
  PURGE_DECLINED: {
    title: 'Nothing was erased.',
    cause: 'The answer to the question was not yes.',
    cure: 'Run the command again to erase.',
  },
  PURGE_STATE_CHANGED: {
    title: 'The consultation changed while it was being confirmed.',
    cause: 'Somebody read or erased a file between question and answer.',
    cure: 'Run the command again: it shows what would be erased now.',
  },
  PURGE_FILES_HELD: {
    title: 'Files could not be erased.',
    cause: 'They are open in a spreadsheet or a viewer, or the disk protects them.',
    cure: 'Close those programs, then run charter purge, which finishes.',
    example: 'charter purge',
  },
  PURGE_UNFINISHED: {
    title: 'An erasure is not finished.',
    cause: 'It was interrupted, a file was open, or a sync tool brought an erased file back.',
    cure: 'charter purge finishes it; the next reading would too.',
    example: 'charter purge',
  },
  PURGED_ROW_BACK: {
    title: 'A row that was erased is back.',
    cause: 'Another machine read the same file before it got the erasure.',
    cure: 'Erase it again.',
    example: 'charter purge --respondent enquete.csv --row 17',
  },
  UNDO_OF_PURGE: {
    title: 'An erasure cannot be taken back.',
    cause: 'charter undo was given the id of an erasure.',
    cure: 'If that data must serve, read its file again.',
    example: 'charter ingest notes.csv',
  },
  UNDO_OF_PURGED: {
    title: 'Taking this back would bring erased data back.',
    cause: 'The act replaced a source that was erased since, or had brought it.',
    cure: 'To count a source no more, erase or replace it.',
    example: 'charter purge --source notes.csv',
  },
  PURGED_ROWS_LEFT_OUT: {
    title: 'Rows that people had erased were not read again.',
    cause: 'The file given still holds a row that was erased with charter purge.',
    cure: 'Nothing to do here; take the row out of the file you keep.',
  },
  PURGED_SOURCE_GIVEN_AGAIN: {
    title: 'A file that was erased whole is read again.',
    cause: 'It was given again after charter purge --source.',
    cure: 'If that is a mistake, erase it again.',
    example: 'charter purge --source notes.csv',
  },
  RESPONDENTS_LINKED: {
    title: 'Respondents are linked from one source to another.',
    cause:
      '--link-respondents was asked for: a person has one number everywhere, by a secret kept outside the folder.',
    cure: 'This is still personal data. When the link has served, delete the secret.',
    example: 'charter purge --link',
  },
  ROWS_NOT_LINKED: {
    title: 'Rows do not say whom they come from.',
    cause: 'Neither e-mail, nor login, nor full name in these rows.',
    cure: 'Nothing to do: these people count once in this source, unlinked to others.',
  },
  LINK_SECRET_ABSENT: {
    title: 'The secret that links respondents is not on this machine.',
    cause:
      'Respondents were linked on another machine or account; the secret does not travel with the folder.',
    cure: 'Read this file there, or without --link-respondents, or forget the old link.',
    example: 'charter purge --link',
  },
  LINK_KEPT: {
    title: 'A secret links respondents between sources.',
    cause: 'Files were read with --link-respondents.',
    cure: 'When the link has served, delete it.',
    example: 'charter purge --link',
  },
}
