import type { SourceId, SourceSummary } from '../model/contribution.ts'
import type { World } from '../model/world.ts'
import type { ContainedFiles } from './contained-files.ts'
import {
  eventsFolder,
  nextCounter,
  type StoredEvent,
  type StoredFile,
  type StoredIngest,
  serialiseEvent,
} from './events.ts'
import { eventName, originalName, sha256 } from './file-names.ts'
import { closeIntent, openIntent } from './leftovers.ts'
import { type Reading, recordsFolder, serialiseReading } from './records.ts'

const originalsFolder = 'sources'

/** A file as the person gave it. */
export interface Original {
  readonly file: string
  readonly bytes: Uint8Array
}

/** What one ingest brings. */
export interface Ingest {
  readonly readings: readonly Reading[]
  /** Files to keep read-only in `sources/`; none with `--no-originals`. */
  readonly originals: readonly Original[]
  readonly supersedes: readonly SourceId[]
}

interface Planned {
  readonly path: string
  readonly bytes: Uint8Array
  readonly present: boolean
}

/**
 * Stores an ingest: what it will write is noted, originals and records are written whole, and the event, written last,
 * makes them count. A crash at any point leaves files that no event names, invisible to all readers.
 * The caller holds the lock and gives all earlier events.
 */
export async function storeIngest(
  world: World,
  files: ContainedFiles,
  ingest: Ingest,
  events: readonly StoredEvent[],
): Promise<StoredIngest> {
  const id = eventName(world.now(), () => world.random())
  const originals = await Promise.all(ingest.originals.map((original) => planOriginal(files, original)))
  const stored: StoredFile[] = []
  const records: Planned[] = []
  for (const reading of ingest.readings) {
    const planned = await planRecords(files, reading, id)
    records.push(planned)
    stored.push({
      source: reading.summary.id,
      records: planned.path,
      sha256: sha256(planned.bytes),
      original: originalOf(reading.summary, ingest.originals),
    })
  }
  const missing = [...originals, ...records].filter(({ present }) => !present)
  await openIntent(
    world,
    files,
    id,
    missing.map(({ path }) => path),
  )
  for (const { path, bytes } of missing) await files.write(path, bytes, { readOnly: true })
  const event: StoredIngest = {
    type: 'ingest',
    id,
    at: world.now().toISOString(),
    counter: nextCounter(events),
    adds: ingest.readings.map(({ summary }) => summary),
    supersedes: ingest.supersedes,
    files: stored,
  }
  await publish(files, event)
  await closeIntent(files, id)
  return event
}

/** Makes an event count: from this rename on it is there. */
export async function publish(files: ContainedFiles, event: StoredEvent): Promise<void> {
  await files.write(`${eventsFolder}/${event.id}.json`, serialiseEvent(event))
}

async function planOriginal(files: ContainedFiles, { file, bytes }: Original): Promise<Planned> {
  const path = `${originalsFolder}/${originalName(sha256(bytes), file)}`
  // Renamed into place when whole: the size alone tells a foreign file of the same name.
  const present = (await files.stat(path))?.size === bytes.length
  return { path, bytes, present }
}

/**
 * A records file is never modified. A source that is read again (after an undo, after a purge) numbers its respondents
 * anew: its reading gets a name of its own, which ends as its event's does.
 */
async function planRecords(files: ContainedFiles, reading: Reading, event: string): Promise<Planned> {
  const bytes = serialiseReading(reading)
  const first = `${recordsFolder}/${reading.summary.id}.ndjson`
  const there = await files.readIfPresent(first)
  if (!there) return { path: first, bytes, present: false }
  if (sha256(there) === sha256(bytes)) return { path: first, bytes, present: true }
  const path = `${recordsFolder}/${reading.summary.id}-${event.slice(-10)}.ndjson`
  return { path, bytes, present: false }
}

function originalOf(summary: SourceSummary, originals: readonly Original[]): string | null {
  const original = originals.find(({ bytes }) => sha256(bytes) === summary.sha256)
  return original ? `${originalsFolder}/${originalName(summary.sha256, original.file)}` : null
}
