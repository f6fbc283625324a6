import type { LimitDiagnostics } from '../../../../model/diagnostics/limits.ts'
import type { Causes } from '../../texts.ts'

export const en: Causes<LimitDiagnostics> = {
  TOO_MANY_COLUMNS: {
    title: 'The table has more columns than any export.',
    cause:
      'The delimiter guessed cuts the texts themselves, rows and columns are swapped, or the file was made to block readers.',
    cure: 'Give the delimiter with --delimiter. To swap rows and columns in Excel: copy, then Paste Special > Transpose.',
    example: 'charter ingest export.csv --delimiter ";"',
  },
  CELL_TOO_LONG: {
    title: 'A cell is longer than any answer.',
    cause:
      'A quote opened and never closed swallows the rest of the file, a picture or attachment is pasted as text (base64), or the file was made so. Excel itself stops at 32,767 signs a cell.',
    cure: 'Go to the row and column named: close the quote, or empty the cell. Exporting again as XLSX is safest.',
  },
  CELLS_BEYOND: {
    title: 'Cells far to the right of the sheet are not read.',
    cause: 'A cell filled by mistake far from the table, or a whole worksheet pasted beside it.',
    cure: 'In Excel, Ctrl+End goes to the last cell. Delete what has no business there, or bring the columns nearer, then read again with --replace.',
    example: 'charter ingest workshop.xlsx --replace',
  },
  FORMULAS_WITHOUT_VALUE: {
    title: 'Formulas have no stored result; they are read as empty.',
    cause:
      'The workbook was written by a program that does not compute (openpyxl, some exports): it holds the formula, not its result. The tool never evaluates a formula.',
    cure: 'Open it in Excel or LibreOffice, save it, then read it again with --replace.',
    example: 'charter ingest workshop.xlsx --replace',
  },
}
