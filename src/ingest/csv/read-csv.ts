import type { Diagnostic } from '../../model/diagnostic.ts'
import type { OpenText } from '../encoding/open-text.ts'
import type { Grid, GridRow } from '../grid.ts'
import { openCsv } from './open-csv.ts'

export interface CsvReading {
  readonly grid: Grid
  readonly delimiter: string
  /** Rows whose quotes were wrong and that do not have the usual number of cells. */
  readonly badRows: number
  readonly diagnostics: readonly Diagnostic[]
}

/** Text at hand → grid, by the rules of `openCsv`. @throws Refusal as `openCsv` */
export async function readCsv(text: string, asked: string | undefined): Promise<CsvReading> {
  const open: OpenText = {
    encoding: 'utf-8',
    sample: text,
    diagnostics: [],
    async *chunks() {
      yield text
    },
  }
  const csv = openCsv(open, asked)
  const rows: GridRow[] = []
  for await (const batch of csv.batches()) for (const row of batch) rows.push(row)
  const { delimiter, badRows, diagnostics } = csv
  return { grid: { sheet: null, hidden: false, rows, merges: [] }, delimiter, badRows, diagnostics }
}
