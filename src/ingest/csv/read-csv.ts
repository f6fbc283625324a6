import { parse } from 'csv-parse/sync'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Grid } from '../grid.ts'
import { delimiterNamed, detectDelimiter } from './delimiter.ts'
import { raggedRows, recordDelimiters, startLines } from './records.ts'
import { repairRecords } from './repair.ts'

export interface CsvReading {
  readonly grid: Grid
  readonly delimiter: string
  /** Rows whose quotes were wrong and that do not have the usual number of cells. */
  readonly badRows: number
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Delimited text → grid. csv-parse is the parser of record; a text that it refuses is read again record by record, with
 * the line of every repair told. Rows are numbered as a spreadsheet numbers them; Excel's `sep=` line is not a row.
 * @throws Refusal UNKNOWN_DELIMITER
 */
export function readCsv(text: string, asked: string | undefined): CsvReading {
  const sep = /^\ufeff?sep=(.)?(?:\r\n|\n|\r)/i.exec(text)
  const body = sep ? text.slice(sep[0].length) : text
  const delimiter = asked !== undefined ? delimiterNamed(asked) : (sep?.[1] ?? detectDelimiter(body))
  const firstLine = sep ? 2 : 1
  let records: string[][]
  let badRows = 0
  let diagnostics: Diagnostic[]
  try {
    records = parse(body, {
      delimiter,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: false,
      record_delimiter: recordDelimiters,
    })
    diagnostics = raggedRows(records, () => startLines(records, firstLine))
  } catch {
    const repaired = repairRecords(body, delimiter, firstLine)
    records = repaired.records
    badRows = repaired.badRows
    diagnostics = [...repaired.diagnostics, ...raggedRows(records, () => repaired.lines)]
  }
  const rows = records.map((cells, index) => ({ cells, row: index + 1 }))
  return { grid: { sheet: null, hidden: false, rows, merges: [] }, delimiter, badRows, diagnostics }
}
