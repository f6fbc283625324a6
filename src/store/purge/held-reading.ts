import type { DataRecord, SourceSummary } from '../../model/contribution.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Content } from '../../model/world.ts'
import type { ContainedFiles } from '../contained-files.ts'
import { ContributionIndex } from '../contribution-index.ts'
import type { StoredFile } from '../events.ts'
import { type Reading, storedFindings, storedRecords, tailOf } from '../records.ts'
import { SpoolPart } from '../spool.ts'

/** A reading with all its records in memory: erasing one row needs to see every row, and is done a few times a year. */
export interface HeldReading {
  readonly summary: SourceSummary
  readonly records: readonly DataRecord[]
  readonly diagnostics: readonly Diagnostic[]
}

/** @throws Refusal as `storedRecords` */
export async function heldReading(
  files: ContainedFiles,
  summary: SourceSummary,
  file: StoredFile,
): Promise<HeldReading> {
  const records: DataRecord[] = []
  for await (const record of storedRecords(files, file)) records.push(record)
  return { summary, records, diagnostics: await storedFindings(files, file) }
}

/** What waits to be stored. */
export async function heldPart({ summary, diagnostics, part }: Reading): Promise<HeldReading> {
  const records: DataRecord[] = []
  for await (const record of part.records()) records.push(record)
  return { summary, records, diagnostics }
}

/** Ready to be stored or compared again. */
export function partOf({ summary, records, diagnostics }: HeldReading): Reading {
  const part = new SpoolPart()
  for (const record of records) part.write(record)
  return { summary, diagnostics, part }
}

/** Its records file, and what that hashes to. */
export function recordsFileOf(held: HeldReading): { readonly content: Content; readonly sha256: string } {
  const reading = partOf(held)
  const tail = tailOf(reading)
  async function* content(): AsyncIterable<Uint8Array> {
    yield* reading.part.content()
    yield tail
  }
  return { content: content(), sha256: reading.part.hashWith(tail) }
}

export function indexOf({ summary, records }: HeldReading): {
  readonly summary: SourceSummary
  readonly index: ContributionIndex
} {
  const index = new ContributionIndex()
  for (const record of records) if (record.type === 'contribution') index.add(record)
  return { summary, index }
}
