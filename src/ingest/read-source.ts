import { allBytes, firstBytes, sha256Of } from './byte-source.ts'
import { kindNamed, themeNamed } from './check-options.ts'
import { readDocument } from './document/read-document.ts'
import { openText } from './encoding/open-text.ts'
import { isCharterExport, readCharterExport } from './formats/charter-export.ts'
import { Labels } from './labels.ts'
import { recalledPlace } from './mapping/recall.ts'
import { fileNameFinding, withCleanFindings } from './personal/findings.ts'
import { createMasker, type Masker } from './personal/mask.ts'
import { readTables } from './read-tables.ts'
import { placed, readJsonText, readText } from './read-text.ts'
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

/**
 * Reads one file into records, one reading for each session found in it. The content decides what the file is; its name
 * helps to find the session. Delimited text is read as a stream: memory stays flat however large it is.
 * @throws Refusal when nothing can be done with the file or the options; a bad row is a finding, never an end.
 */
export async function readSource(input: ReadInput): Promise<SourceReading[]> {
  const { roll, knows } = input
  const masker = createMasker({ ...(roll && { roll }), ...(knows && { knows }) })
  return await withCleanFindings(masker, () => readWith(input, masker))
}

async function readWith(input: ReadInput, masker: Masker): Promise<SourceReading[]> {
  const { source, options, consultation, guarded } = input
  const file = baseName(input.file)
  const labels = new Labels(consultation)
  const kind = kindNamed(options.kind)
  const theme = themeNamed(options.theme, consultation, labels)
  const head = await firstBytes(source, headLength)
  const first = containerOf(head, source.size, file)
  const bytes = needsWhole(head) ? await allBytes(source) : head
  const container = bytes === head ? first : containerOf(bytes, source.size, file)
  const context: FileContext = {
    file,
    sha256: await sha256Of(source),
    options,
    consultation,
    labels,
    kind,
    theme,
    encoding: null,
    diagnostics: [...container.diagnostics, ...fileNameFinding(file, masker)],
    sink: input.sink,
    people: input.people,
    masker,
  }
  if (container.kind === 'document') return await readDocument(container.format, bytes, context, guarded)
  if (container.kind === 'workbook') return await readSheets(bytes, context, guarded)
  const text = await openText(source, options.encoding)
  const diagnostics = placed([...context.diagnostics, ...text.diagnostics], file)
  const inText = { ...context, encoding: text.encoding, diagnostics }
  return container.kind === 'json' ? await readJsonText(text, inText) : await readText(text, inText)
}

async function readSheets(
  bytes: Uint8Array,
  context: FileContext,
  guarded: ReadInput['guarded'],
): Promise<SourceReading[]> {
  const sheets = await readWorkbook(bytes, context.file, guarded)
  const own = sheets.find(({ grid }) => isCharterExport(grid))
  if (own) return await readCharterExport(own.grid, null, { ...context, delimiter: null })
  const place = recalledPlace(
    context.options.mappings,
    sheets.map(({ grid }) => grid),
    context.options,
  )
  const { tables, diagnostics } = chooseTables(sheets, {
    ...context,
    options: { ...context.options, ...place },
  })
  return await readTables(
    tables.map((table) => ({ table, further: null })),
    {
      ...context,
      delimiter: null,
      diagnostics: [...context.diagnostics, ...diagnostics],
      after: () => ({ badRows: 0, diagnostics: [] }),
    },
  )
}

function baseName(path: string): string {
  return (path.split(/[/\\]/).at(-1) ?? path).normalize('NFC')
}
