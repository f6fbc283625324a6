import type { AgreeDiagnostics } from '../../../../model/diagnostics/agree.ts'
import type { Causes } from '../../texts.ts'

export const en: Causes<AgreeDiagnostics> = {
  AGREE_NAME: {
    title: 'The name of the reader is missing or is the tool’s.',
    cause:
      'The answers of two readers are compared by their names; “machine” stands for the automatic classification.',
    cure: 'Give a name or initials, always the same for the same person.',
    example: 'charter agree --blind 50 --who AB',
  },
  AGREE_NO_TERMINAL: {
    title: 'Blind reading asks questions, and nobody can answer them here.',
    cause: 'The command runs in a script, its input or its messages are redirected, or --json is asked for.',
    cure: 'Run it in a terminal, or write the sheet to fill in with a spreadsheet.',
    example: 'charter agree --blind 50 --write reading.xlsx',
  },
  AGREE_SHEET_ABSENT: {
    title: 'The workbook holds no sheet of a blind reading.',
    cause:
      'It is not the right file, or the first line of the sheet “Lecture”, by which it is known, was deleted.',
    cure: 'Give the workbook that charter wrote; if its first line is gone, write another and copy the answers into it.',
    example: 'charter agree --import reading.xlsx --who AB',
  },
  AGREE_ROW: {
    title: 'A row of the reading sheet cannot be taken; the others are.',
    cause:
      'The answer was typed instead of chosen from the list, or the idea is gone: its source was taken back or corrected, or the last column was changed.',
    cure: 'Correct the cell named and give the workbook again: the last answer counts.',
  },
  AGREE_FEW: {
    title: 'The agreement stands on too few ideas.',
    cause:
      'Below some thirty ideas read on both sides, a single answer moves the agreement by more than three points, and the interval covers nearly everything.',
    cure: 'Read more of them: the same --seed takes the sample up again and lengthens it.',
    example: 'charter agree --blind 100 --who AB',
  },
}
