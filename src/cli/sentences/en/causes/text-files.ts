import type { TextFileDiagnostics } from '../../../../model/diagnostics/text-files.ts'
import type { Causes } from '../../texts.ts'

export const en: Causes<TextFileDiagnostics> = {
  AMBIGUOUS_DELIMITER: {
    title: 'Two signs may separate the columns.',
    cause:
      'The first rows are cut as evenly by one as by the other, for instance a file with semicolons whose every text holds a comma.',
    cure: 'Open the file in a text editor, see which sign separates the columns of the first row, and name it.',
    example: 'charter ingest export.csv --delimiter ";"',
  },
  CELL_TOO_LARGE: {
    title: 'A cell is larger than a whole survey.',
    cause:
      'A quote that is opened and never closed swallows the rest of the file, the delimiter is another one, or the file was made up.',
    cure: 'Go to the line named: close the quote or take the row out. If the whole file is in one column, name the delimiter.',
    example: 'charter ingest export.csv --delimiter "tab"',
  },
  MIXED_ENCODINGS: {
    title: 'The file mixes two encodings.',
    cause:
      'Rows of another file were pasted into it, or two exports were joined. Each row is read in the encoding that fits it.',
    cure: 'Check the accents of the rows named. If they are wrong, export again in UTF-8 and read it with --replace.',
    example: 'charter ingest export.csv --replace',
  },
  ENCODING_UNSURE: {
    title: 'Two encodings give a plausible text.',
    cause:
      'The file does not state its encoding and too few of its words betray it. The likelier one is taken.',
    cure: 'Compare both spellings of the word shown. If the second is right, name the encoding and read again.',
    example: 'charter ingest export.csv --encoding cp850 --replace',
  },
  DOUBLE_ENCODED: {
    title: 'Accents were encoded twice.',
    cause:
      'A program read UTF-8 as Windows-1252 before saving again (“Ã©” for “é”). Only cells without any doubt are repaired.',
    cure: 'Nothing to do if the example is right. Otherwise export again from the survey tool and read it with --replace.',
  },
  TRUNCATED_TEXT: {
    title: 'The file stops short.',
    cause: 'Copying or downloading was interrupted: its end is probably missing. What is there is read.',
    cure: 'Copy or download the file again, then read it with --replace: the missing answers are added.',
    example: 'charter ingest export.csv --replace',
  },
  MORE_BAD_QUOTES: {
    title: 'Many rows have misplaced quotes.',
    cause:
      'The export did not double the quotes of the texts, or the file was edited by hand. The first rows are named one by one, the others counted.',
    cure: 'Export as XLSX if the tool can: quotes do no harm there.',
  },
  COMMAS_RESTORED: {
    title: 'Commas had been replaced by a sign that looks like them.',
    cause: 'Some exports replace the commas of texts by “‚” (U+201A) to spare the delimiter.',
    cure: 'Nothing to do: the commas are put back.',
  },
}
