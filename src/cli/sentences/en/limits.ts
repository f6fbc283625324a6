import type { LimitDiagnostics } from '../../../model/diagnostics/limits.ts'

const many = (count: number) => count.toLocaleString('en-GB')

export const en: {
  [C in keyof LimitDiagnostics]: (args: LimitDiagnostics[C]) => { text: string; cure?: string }
} = {
  TOO_MANY_COLUMNS: ({ columns, limit }) => ({
    text: `the table has ${many(columns)} columns, more than the ${many(limit)} allowed`,
    cure: 'check the delimiter (--delimiter), or swap rows and columns, then save the sheet as CSV',
  }),
  CELL_TOO_LONG: ({ length, limit }) => ({
    text: `a cell holds ${many(length)} signs, more than the ${many(limit)} allowed: that is no answer`,
    cure: 'an open quote has likely swallowed the rest of the file: close it there, or empty the cell',
  }),
  CELLS_BEYOND: ({ count, limit }) => ({
    text: `${many(count)} ${count === 1 ? 'cell stands' : 'cells stand'} beyond column ${many(limit)} and ${count === 1 ? 'is' : 'are'} not read`,
    cure: 'bring these columns nearer to the others, then read the workbook again',
  }),
  FORMULAS_WITHOUT_VALUE: ({ count, first }) => ({
    text: `${many(count)} ${count === 1 ? 'formula' : 'formulas'} without a stored result (the first in ${first}), read as empty`,
    cure: 'open the workbook in Excel or LibreOffice, save it, then run again: the results will be there',
  }),
}
