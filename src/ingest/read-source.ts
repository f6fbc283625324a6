import type { Diagnostic } from '../model/diagnostic.ts'
import { Refusal } from '../model/diagnostic.ts'
import { allBytes, firstBytes, sha256Of } from './byte-source.ts'
import { kindNamed, themeNamed } from './check-options.ts'
import { looksDelimited } from './csv/delimiter.ts'
import { openCsv } from './csv/open-csv.ts'
import { type OpenText, openText } from './encoding/open-text.ts'
import { readJson } from './json/json-tables.ts'
import { Labels } from './labels.ts'
import { openTable } from './open-table.ts'
import { readTables } from './read-tables.ts'
import { readTextNotes } from './read-text-notes.ts'
import { containerOf } from './refuse-other.ts'
import { chooseTables } from './sheets.ts'
import { needsWhole } from './sniff.ts'
import type { ReadInput, SourceReading } from './source-reading.ts'
import type { FileContext } from './summary.ts'
import { readWorkbook } from './xlsx/read-workbook.ts'

export type { People } from './identity.ts'
export type { ReadInput, ReadOptions, SourceReading } from './source-reading.ts'

/** Bytes by which a file is known. */
const headLength = 1 << 20
/** Largest text read as notes, UTF-16 units: a long report has one million. */
const largestNotes = 20_000_000

/**
 * Reads one file into records, one reading for each session found in it. The content decides what the file is; its name
 * helps to find the session. Delimited text is read as a stream: memory stays flat however large it is.
 * @throws Refusal when nothing can be done with the file or the options; a bad row is a finding, never an end.
 */
export async function readSource(input: ReadInput): Promise<SourceReading[]> {
  const { source, options, consultation } = input
  const file = baseName(input.file)
  const labels = new Labels(consultation)
  const kind = kindNamed(options.kind)
  const theme = themeNamed(options.theme, consultation, labels)
  const head = await firstBytes(source, headLength)
  const container = containerOf(head, source.size, file)
  const bytes = needsWhole(head) ? await allBytes(source) : head
  const exact = bytes === head ? container : containerOf(bytes, source.size, file)
  const shared = {
    file,
    sha256: await sha256Of(source),
    options,
    consultation,
    labels,
    people: input.people,
    kind,
    theme,
    sink: input.sink,
  }
  if (exact.kind === 'workbook') {
    const sheets = await readWorkbook(bytes, file, input.guarded)
    const { tables, diagnostics } = chooseTables(
      sheets,
      options.sheet,
      options.headerRows,
      file,
      consultation,
    )
    return await readTables(
      tables.map((table) => ({ table, further: null })),
      {
        ...shared,
        encoding: null,
        delimiter: null,
        diagnostics: [...exact.diagnostics, ...diagnostics],
        after: () => ({ badRows: 0, diagnostics: [] }),
      },
    )
  }
  const text = await openText(source, options.encoding)
  const diagnostics = placed([...exact.diagnostics, ...text.diagnostics], file)
  const context = { ...shared, encoding: text.encoding, diagnostics }
  return exact.kind === 'json' ? await readRecords(text, context) : await readText(text, context)
}

/** JSON: each list of records is a table. */
async function readRecords(text: OpenText, context: FileContext): Promise<SourceReading[]> {
  const { file, options } = context
  const json = readJson(await wholeText(text), file)
  const sheets = json.grids.map((grid) => ({
    grid,
    errors: 0,
    firstError: '',
    beyond: 0,
    uncomputed: null,
  }))
  const headed = json.grids.every(({ rows }) => rows[0]?.row === 0)
  const { tables, diagnostics } = chooseTables(
    sheets,
    options.sheet,
    headed ? 0 : undefined,
    file,
    context.consultation,
  )
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

async function readText(text: OpenText, context: FileContext): Promise<SourceReading[]> {
  const { file, options } = context
  if (!isTable(file, text.sample, options.delimiter))
    return readTextNotes(await wholeText(text, largestNotes, file), context)
  const csv = openCsv(text, options.delimiter)
  const table = await openTable(csv.batches(), options.headerRows)
  return await readTables([table], {
    ...context,
    delimiter: csv.delimiter,
    after: () => ({ badRows: csv.badRows, diagnostics: placed(csv.diagnostics, file) }),
  })
}

function placed(diagnostics: readonly Diagnostic[], file: string): Diagnostic[] {
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

function baseName(path: string): string {
  return (path.split(/[/\\]/).at(-1) ?? path).normalize('NFC')
}

function isTable(file: string, text: string, delimiter: string | undefined): boolean {
  if (delimiter !== undefined || /\.(csv|tsv|tab|xls)$/i.test(file)) return true
  return !/\.(md|markdown)$/i.test(file) && looksDelimited(text)
}
