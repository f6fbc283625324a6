import type { DataRecord, SourceSummary } from '../model/contribution.ts'
import { type Diagnostic, Refusal } from '../model/diagnostic.ts'
import type { ContainedFiles } from './contained-files.ts'
import type { StoredFile } from './events.ts'

export const recordsFolder = 'data/records'

/** What one session got from a file, as `ingest` hands it over. */
export interface Reading {
  readonly summary: SourceSummary
  readonly records: readonly DataRecord[]
  readonly diagnostics: readonly Diagnostic[]
}

/** NDJSON: the source's summary first, then its records, then what was found while reading it. Same reading, same bytes. */
export function serialiseReading({ summary, records, diagnostics }: Reading): Uint8Array {
  const lines = [
    JSON.stringify({ type: 'source', ...summary }),
    ...records.map((record) => JSON.stringify(record)),
    ...diagnostics.map((diagnostic) => JSON.stringify({ type: 'diagnostic', ...diagnostic })),
  ]
  return new TextEncoder().encode(`${lines.join('\n')}\n`)
}

/** Reads one source back. A file that is absent or torn is refused by name: a missing source would change every figure. */
export async function readReading(files: ContainedFiles, file: StoredFile): Promise<Reading> {
  const args = { file: file.records, source: file.source }
  const place = { file: file.records }
  const bytes = await files.readIfPresent(file.records)
  if (!bytes) throw new Refusal({ code: 'RECORDS_MISSING', level: 'error', args, place })
  const records: DataRecord[] = []
  const diagnostics: Diagnostic[] = []
  let summary: SourceSummary | null = null
  try {
    for (const line of new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes).split('\n')) {
      if (line === '') continue
      const { type, ...rest } = JSON.parse(line) as { type: string }
      if (type === 'source') summary = rest as SourceSummary
      else if (type === 'diagnostic') diagnostics.push(rest as Diagnostic)
      else records.push({ type, ...rest } as DataRecord)
    }
  } catch (cause) {
    throw new Refusal({ code: 'RECORDS_ALTERED', level: 'error', args, place }, { cause })
  }
  if (!summary) throw new Refusal({ code: 'RECORDS_ALTERED', level: 'error', args, place })
  return { summary, records, diagnostics }
}
