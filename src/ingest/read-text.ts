import { type Diagnostic, Refusal } from '../model/diagnostic.ts'
import { looksDelimited } from './csv/delimiter.ts'
import { openCsv } from './csv/open-csv.ts'
import type { OpenText } from './encoding/open-text.ts'
import { isCharterExport, readCharterExport } from './formats/charter-export.ts'
import { tableOf } from './formats/registry.ts'
import { readJson } from './json/json-tables.ts'
import { LongCells } from './long-cells.ts'
import { recalledPlace } from './mapping/recall.ts'
import { openGrid } from './open-grid.ts'
import { readTables } from './read-tables.ts'
import { readTextNotes } from './read-text-notes.ts'
import { chooseTables } from './sheets.ts'
import type { SourceReading } from './source-reading.ts'
import type { FileContext } from './summary.ts'

/** Largest text read as notes, UTF-16 units: a long report has one million. */
const largestNotes = 20_000_000

/** Text: a table read row by row, or notes. @throws Refusal as `openCsv`, `readTables`, `readTextNotes`, TOO_LARGE_FILE */
export async function readText(text: OpenText, context: FileContext): Promise<SourceReading[]> {
  const { file, options } = context
  if (!isTable(file, text.sample, options.delimiter))
    return readTextNotes(await wholeText(text, largestNotes, file), context)
  const csv = openCsv(text, options.delimiter)
  const long = new LongCells()
  const { grid, further } = await openGrid(long.without(csv.batches()))
  const after = () => ({
    badRows: csv.badRows + long.badRows,
    diagnostics: placed([...csv.diagnostics, ...long.diagnostics], file),
  })
  const inTable = { ...context, delimiter: csv.delimiter }
  if (isCharterExport(grid)) return await readCharterExport(grid, further, inTable)
  const { headerRows } = recalledPlace(options.mappings, [grid], options)
  return await readTables([{ table: tableOf(grid, headerRows), further }], { ...inTable, after })
}

/** JSON: each list of records is a table. @throws Refusal as `readJson`, `readTables` */
export async function readJsonText(text: OpenText, context: FileContext): Promise<SourceReading[]> {
  const { file } = context
  const json = readJson(await wholeText(text), file)
  const sheets = json.grids.map((grid) => ({
    grid,
    errors: 0,
    firstError: '',
    beyond: 0,
    uncomputed: null,
  }))
  const headed = json.grids.every(({ rows }) => rows[0]?.row === 0)
  const { headerRows: _, ...options } = context.options
  const asked = { ...context, options: headed ? { ...options, headerRows: 0 } : options }
  const { tables, diagnostics } = chooseTables(sheets, asked)
  return await readTables(
    tables.map((table) => ({ table, further: null })),
    {
      ...context,
      delimiter: null,
      diagnostics: [...context.diagnostics, ...placed(json.diagnostics, file), ...diagnostics],
      after: () => ({ badRows: json.badRows, diagnostics: [] }),
    },
  )
}

export function placed(diagnostics: readonly Diagnostic[], file: string): Diagnostic[] {
  return diagnostics.map((finding) => ({ ...finding, place: { file, ...finding.place } }))
}

/** @throws Refusal TOO_LARGE_FILE beyond `limit` UTF-16 units */
async function wholeText(text: OpenText, limit = Number.POSITIVE_INFINITY, file = ''): Promise<string> {
  let whole = ''
  for await (const chunk of text.chunks()) {
    whole += chunk
    if (whole.length > limit)
      throw new Refusal({
        code: 'TOO_LARGE_FILE',
        level: 'error',
        args: { file, megabytes: Math.round(whole.length / 1e6), limit: limit / 1e6 },
        place: { file },
      })
  }
  return whole
}

function isTable(file: string, text: string, delimiter: string | undefined): boolean {
  if (delimiter !== undefined || /\.(csv|tsv|tab|xls)$/i.test(file)) return true
  return !/\.(md|markdown)$/i.test(file) && looksDelimited(text)
}
