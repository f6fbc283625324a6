import { createHash } from 'node:crypto'
import type { SourceId, SourceSummary } from '../model/contribution.ts'
import { Refusal } from '../model/diagnostic.ts'
import type { ByteSource, Content, World } from '../model/world.ts'
import type { ContainedFiles } from './contained-files.ts'
import {
  eventsFolder,
  type FiledEvent,
  nextCounter,
  type StoredEvent,
  type StoredFile,
  type StoredIngest,
  serialiseEvent,
} from './events.ts'
import { eventName, hashOf, originalName } from './file-names.ts'
import { closeIntent, openIntent } from './leftovers.ts'
import { type Reading, recordsFolder, tailOf } from './records.ts'

const originalsFolder = 'sources'

/** A file as the person gave it. */
export interface Original {
  readonly file: string
  /** SHA-256 of what was read, in hexadecimal. */
  readonly sha256: string
  readonly source: ByteSource
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
  readonly content: Content
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
    const tail = tailOf(reading)
    const hash = reading.part.hashWith(tail)
    const planned = await planRecords(files, reading, { tail, hash, event: id })
    records.push(planned)
    stored.push({
      source: reading.summary.id,
      records: planned.path,
      sha256: hash,
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
  for (const { path, content } of missing) await files.write(path, content, { readOnly: true })
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
export async function publish(files: ContainedFiles, event: FiledEvent): Promise<void> {
  await files.write(`${eventsFolder}/${event.id}.json`, serialiseEvent(event))
}

async function planOriginal(files: ContainedFiles, original: Original): Promise<Planned> {
  const path = `${originalsFolder}/${originalName(original.sha256, original.file)}`
  // Renamed into place when whole: the size alone tells a foreign file of the same name.
  const present = (await files.stat(path))?.size === original.source.size
  return { path, content: unchanged(original), present }
}

/** The bytes that were read, once more. @throws Refusal ORIGINAL_CHANGED when the file is another meanwhile */
async function* unchanged({ file, sha256, source }: Original): AsyncIterable<Uint8Array> {
  const hash = createHash('sha256')
  for await (const chunk of source.chunks()) {
    hash.update(chunk)
    yield chunk
  }
  if (hash.digest('hex') !== sha256)
    throw new Refusal({ code: 'ORIGINAL_CHANGED', level: 'error', args: { file }, place: { file } })
}

/**
 * A records file is never modified. A source that is read again (after an undo, after a purge) numbers its respondents
 * anew: its reading gets a name of its own, which ends as its event's does.
 */
async function planRecords(
  files: ContainedFiles,
  { summary, part }: Reading,
  { tail, hash, event }: { readonly tail: Uint8Array; readonly hash: string; readonly event: string },
): Promise<Planned> {
  const content = followedBy(part.content(), tail)
  const first = `${recordsFolder}/${summary.id}.ndjson`
  if ((await files.stat(first))?.kind !== 'file') return { path: first, content, present: false }
  if ((await hashOf(files.readChunks(first))) === hash) return { path: first, content, present: true }
  const path = `${recordsFolder}/${summary.id}-${event.slice(-10)}.ndjson`
  return { path, content, present: false }
}

async function* followedBy(content: AsyncIterable<Uint8Array>, tail: Uint8Array): AsyncIterable<Uint8Array> {
  yield* content
  yield tail
}

function originalOf(summary: SourceSummary, originals: readonly Original[]): string | null {
  const original = originals.find(({ sha256 }) => sha256 === summary.sha256)
  return original ? `${originalsFolder}/${originalName(summary.sha256, original.file)}` : null
}
