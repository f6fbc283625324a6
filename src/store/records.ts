import type { DataRecord, SourceSummary } from '../model/contribution.ts'
import { type Diagnostic, Refusal } from '../model/diagnostic.ts'
import type { ContainedFiles } from './contained-files.ts'
import { ContributionIndex } from './contribution-index.ts'
import type { StoredFile } from './events.ts'
import { linesOf, type SpoolPart } from './spool.ts'

export const recordsFolder = 'data/records'

/** What one session got from a file: its records wait in `part`. */
export interface Reading {
  readonly summary: SourceSummary
  readonly diagnostics: readonly Diagnostic[]
  readonly part: SpoolPart
}

/** What follows the records in their file, one JSON object a line: what was found while reading them, then their source. */
export function tailOf({ summary, diagnostics }: Reading): Uint8Array {
  const lines = [
    ...diagnostics.map((diagnostic) => JSON.stringify({ type: 'diagnostic', ...diagnostic })),
    JSON.stringify({ type: 'source', ...summary }),
  ]
  return new TextEncoder().encode(`${lines.join('\n')}\n`)
}

/** The records of a source in its file's order. @throws Refusal RECORDS_MISSING · RECORDS_ALTERED: a missing source would change every figure */
export async function* storedRecords(files: ContainedFiles, file: StoredFile): AsyncIterable<DataRecord> {
  for await (const line of storedLines(files, file))
    if (!isNote(line)) yield parsed(line, file) as unknown as DataRecord
}

/** What was found while reading a source. @throws as `storedRecords` */
export async function storedFindings(
  files: ContainedFiles,
  file: StoredFile,
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = []
  for await (const line of storedLines(files, file))
    if (line.startsWith('{"type":"diagnostic"')) {
      const { type: _, ...diagnostic } = parsed(line, file)
      found.push(diagnostic as unknown as Diagnostic)
    }
  return found
}

/** @throws as `storedRecords` */
export async function storedIndex(files: ContainedFiles, file: StoredFile): Promise<ContributionIndex> {
  const index = new ContributionIndex()
  for await (const record of storedRecords(files, file)) if (record.type === 'contribution') index.add(record)
  return index
}

const isNote = (line: string) =>
  line.startsWith('{"type":"diagnostic"') || line.startsWith('{"type":"source"')

async function* storedLines(files: ContainedFiles, file: StoredFile): AsyncIterable<string> {
  const args = { file: file.records, source: file.source }
  const place = { file: file.records }
  if ((await files.stat(file.records))?.kind !== 'file')
    throw new Refusal({ code: 'RECORDS_MISSING', level: 'error', args, place })
  let whole = false
  try {
    for await (const lines of linesOf(files.readChunks(file.records)))
      for (const line of lines) {
        // Written last: where it stands whole, all of the file does.
        if (line.startsWith('{"type":"source"')) whole = parsed(line, file)['id'] === file.source
        yield line
      }
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    throw altered(file, cause)
  }
  if (!whole) throw altered(file)
}

function parsed(line: string, file: StoredFile): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>
  } catch (cause) {
    throw altered(file, cause)
  }
}

function altered({ records, source }: StoredFile, cause?: unknown): Refusal {
  return new Refusal(
    {
      code: 'RECORDS_ALTERED',
      level: 'error',
      args: { file: records, source },
      place: { file: records },
    },
    { cause },
  )
}
