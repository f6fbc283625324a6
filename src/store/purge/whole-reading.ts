import type { DataRecord } from '../../model/contribution.ts'
import type { Indexed } from '../comparison.ts'
import type { ContainedFiles } from '../contained-files.ts'
import { ContributionIndex } from '../contribution-index.ts'
import type { StoredFile } from '../events.ts'
import { type Reading, storedReading, tailOf } from '../records.ts'
import { SpoolPart } from '../spool.ts'

/** A reading with all of its records at hand: what erasing rows works on, which is rare and needs them side by side. */
export interface WholeReading extends Omit<Reading, 'part'> {
  readonly records: readonly DataRecord[]
}

/** @throws Refusal RECORDS_MISSING · RECORDS_ALTERED */
export async function loadReading(files: ContainedFiles, file: StoredFile): Promise<WholeReading> {
  return await storedReading(files, file)
}

export async function wholeOf({ part, ...reading }: Reading): Promise<WholeReading> {
  const records: DataRecord[] = []
  for await (const record of part.records()) records.push(record)
  return { ...reading, records }
}

export function readingOf({ records, ...reading }: WholeReading): Reading {
  const part = new SpoolPart()
  for (const record of records) part.write(record)
  return { ...reading, part }
}

export async function serialiseReading(whole: WholeReading): Promise<Uint8Array> {
  const reading = readingOf(whole)
  const pieces: Uint8Array[] = []
  for await (const piece of reading.part.content()) pieces.push(piece)
  return Buffer.concat([...pieces, tailOf(reading)])
}

export function indexed({ summary, records }: WholeReading): Indexed {
  const index = new ContributionIndex()
  for (const record of records) if (record.type === 'contribution') index.add(record)
  return { summary, index }
}
