import type { Diagnostic } from '../model/diagnostic.ts'
import { kindNamed, themeNamed } from './check-options.ts'
import { looksDelimited } from './csv/delimiter.ts'
import { readCsv } from './csv/read-csv.ts'
import { decodeText } from './encoding/decode.ts'
import { tableOf } from './formats/registry.ts'
import { Labels } from './labels.ts'
import { recalledPlace } from './mapping/recall.ts'
import { readTables } from './read-tables.ts'
import { readTextNotes } from './read-text-notes.ts'
import { containerOf } from './refuse-other.ts'
import { chooseTables } from './sheets.ts'
import type { ReadInput, SourceReading } from './source-reading.ts'
import { readWorkbook } from './xlsx/read-workbook.ts'

export type { ReadInput, ReadOptions, SourceReading } from './source-reading.ts'

/**
 * Reads one file into records, one reading for each session found in it. The content decides what the file is; its name
 * helps to find the session.
 * @throws Refusal when nothing can be done with the file or the options; a bad row is a finding, never an end.
 */
export async function readSource(input: ReadInput): Promise<SourceReading[]> {
  const { bytes, options, consultation } = input
  const file = baseName(input.file)
  const labels = new Labels(consultation)
  const shared = {
    file,
    bytes,
    options,
    consultation,
    labels,
    kind: kindNamed(options.kind),
    theme: themeNamed(options.theme, consultation, labels),
  }
  const container = containerOf(bytes, file)
  if (container.kind === 'workbook') {
    const sheets = await readWorkbook(bytes, file, input.guarded)
    const { sheet, headerRows } = recalledPlace(
      options.mappings,
      sheets.map(({ grid }) => grid),
      options,
    )
    const { tables, diagnostics } = chooseTables(sheets, sheet, headerRows, file)
    return readTables(tables, {
      ...shared,
      encoding: null,
      delimiter: null,
      badRows: 0,
      diagnostics: [...container.diagnostics, ...diagnostics],
    })
  }
  const decoded = decodeText(bytes, options.encoding)
  const told: Diagnostic[] = [...container.diagnostics, ...decoded.diagnostics].map((finding) => ({
    ...finding,
    place: { file, ...finding.place },
  }))
  if (isTable(file, decoded.text, options.delimiter)) {
    const csv = readCsv(decoded.text, options.delimiter)
    const { headerRows } = recalledPlace(options.mappings, [csv.grid], options)
    return readTables([tableOf(csv.grid, headerRows)], {
      ...shared,
      encoding: decoded.encoding,
      delimiter: csv.delimiter,
      badRows: csv.badRows,
      diagnostics: [
        ...told,
        ...csv.diagnostics.map((finding) => ({ ...finding, place: { file, ...finding.place } })),
      ],
    })
  }
  return readTextNotes(decoded.text, { ...shared, encoding: decoded.encoding, diagnostics: told })
}

function baseName(path: string): string {
  return (path.split(/[/\\]/).at(-1) ?? path).normalize('NFC')
}

function isTable(file: string, text: string, delimiter: string | undefined): boolean {
  if (delimiter !== undefined || /\.(csv|tsv|tab|xls)$/i.test(file)) return true
  return !/\.(md|markdown)$/i.test(file) && looksDelimited(text)
}
