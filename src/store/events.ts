import type { SourceId, SourceSummary } from '../model/contribution.ts'
import { Refusal } from '../model/diagnostic.ts'
import type { BlindEvent, IngestEvent, PurgeEvent, StoreEvent, UndoEvent } from '../model/events.ts'
import type { ContainedFiles } from './contained-files.ts'
import { readJournals, type StoredDecide } from './decisions/journal.ts'
import { eventFile } from './file-names.ts'
import { type Erasures, erasuresOf } from './purge/erasures.ts'

/** Where the records and the original of one source generation are, and what they must hash to. */
export interface StoredFile {
  readonly source: SourceId
  /** `data/records/…` */
  readonly records: string
  /** SHA-256 of the records file. */
  readonly sha256: string
  /** `sources/…`, null with `--no-originals`. */
  readonly original: string | null
}

/** Place in the causal order: one more than the highest its writer saw, so clocks that differ between machines do not reorder acts. */
interface Ordered {
  readonly counter: number
}

export type StoredIngest = IngestEvent & Ordered & { readonly files: readonly StoredFile[] }
export type StoredUndo = UndoEvent & Ordered
export type StoredPurge = PurgeEvent & Ordered & Erasing
/** `file` (`data/readings/…`) and its SHA-256. */
export type StoredBlind = BlindEvent & Ordered & { readonly file: string; readonly sha256: string }
export type StoredEvent = StoredIngest | StoredUndo | StoredPurge | StoredBlind | StoredDecide
/** What stands in `data/events`. */
export type FiledEvent = Exclude<StoredEvent, StoredDecide>

/** What a purge does to the readings that came before it. Names no file of the person's and holds no text. */
export interface Erasing {
  readonly readings: readonly ErasedReading[]
  /** First 16 hexadecimal digits of the SHA-256 of each original taken away. */
  readonly originals: readonly string[]
  /** Salt and salted hashes by which an erased row is known when its file, or a correction of it, is read again. */
  readonly salt: string
  readonly rows: readonly string[]
  /** As many equal hashes as equal rows were erased. */
  readonly contents: readonly string[]
}

/** A reading that a purge took away (`by` null) or replaced by one without some rows. */
export interface ErasedReading {
  /** Id of the ingest that brought it. */
  readonly event: string
  readonly source: SourceId
  /** The records file that goes. */
  readonly records: string
  readonly by: Lessened | null
}

export interface Lessened {
  readonly records: string
  readonly sha256: string
  readonly counts: Pick<SourceSummary, 'rows' | 'contributions' | 'answers' | 'respondents' | 'masked'>
}

/** A source that counts now. */
export interface CurrentSource {
  readonly summary: SourceSummary
  readonly file: StoredFile
  /** Id and instant of the event that brought it. */
  readonly event: string
  readonly at: string
}

export const eventsFolder = 'data/events'

/** Every act, decisions too, in causal order; `unreadable` names files that should be events and are not. */
export async function readEvents(
  files: ContainedFiles,
): Promise<{ events: readonly StoredEvent[]; unreadable: readonly string[]; foreign: readonly string[] }> {
  const events: StoredEvent[] = []
  const unreadable: string[] = []
  const foreign: string[] = []
  for (const name of await files.list(eventsFolder)) {
    const id = eventFile.exec(name)?.[1]
    if (id === undefined) {
      foreign.push(`${eventsFolder}/${name}`)
      continue
    }
    const event = parseEvent(new TextDecoder().decode(await files.read(`${eventsFolder}/${name}`)), id)
    if (event) events.push(event)
    else unreadable.push(`${eventsFolder}/${name}`)
  }
  events.push(...(await readJournals(files)).acts)
  return { events: events.sort(causally), unreadable, foreign }
}

/** As `readEvents`, for whoever needs the whole truth: an event that cannot be read would change the results without a word. */
export async function readEventsStrictly(files: ContainedFiles): Promise<readonly StoredEvent[]> {
  const { events, unreadable } = await readEvents(files)
  const [file] = unreadable
  if (file !== undefined)
    throw new Refusal({ code: 'EVENT_UNREADABLE', level: 'error', args: { file }, place: { file } })
  return events
}

function causally(a: StoredEvent, b: StoredEvent): number {
  return a.counter - b.counter || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}

export function nextCounter(events: readonly StoredEvent[]): number {
  return events.reduce((highest, { counter }) => Math.max(highest, counter), 0) + 1
}

/**
 * Events that no later undo takes back. An undo points at an earlier event, so the latest is settled first. Nothing
 * takes a purge back: an undo of one, from whatever wrote it, says nothing.
 */
export function liveEvents(events: readonly StoredEvent[]): readonly StoredEvent[] {
  const dead = new Set<string>()
  for (const event of [...events].reverse())
    if (event.type === 'undo' && !dead.has(event.id)) dead.add(event.undoes)
  return events.filter((event) => event.type === 'purge' || !dead.has(event.id))
}

/** State = what live events add, minus what later live events supersede and what was erased. In the order they came. */
export function currentSources(events: readonly StoredEvent[]): readonly CurrentSource[] {
  const erasures = erasuresOf(events)
  const current = new Map<string, CurrentSource>()
  for (const event of liveEvents(events)) {
    if (event.type !== 'ingest') continue
    for (const id of event.supersedes) current.delete(id)
    for (const summary of event.adds) {
      const source = sourceOf(event, summary, erasures)
      if (source && !current.has(summary.id)) current.set(summary.id, source)
    }
  }
  return [...current.values()]
}

/** Every reading there is, whether it counts or not, as the purges left it. */
export function storedSources(events: readonly StoredEvent[]): readonly CurrentSource[] {
  const erasures = erasuresOf(events)
  return events.flatMap((event) =>
    event.type === 'ingest' ? event.adds.flatMap((summary) => sourceOf(event, summary, erasures) ?? []) : [],
  )
}

function sourceOf(event: StoredIngest, summary: SourceSummary, erasures: Erasures): CurrentSource | null {
  const file = event.files.find(({ source }) => source === summary.id)
  const left = file ? erasures.apply(event, summary, file) : null
  return left ? { ...left, event: event.id, at: event.at } : null
}

export function publicEvent(event: StoredEvent): StoreEvent {
  const { id, at } = event
  if (event.type === 'decide') return { type: 'decide', id, at, who: event.who, decisions: event.decisions }
  if (event.type === 'purge') return { type: 'purge', id, at, scope: event.scope, erased: event.erased }
  if (event.type === 'blind') return { type: 'blind', id, at, who: event.who, answers: event.answers }
  return event.type === 'undo'
    ? { type: 'undo', id, at, undoes: event.undoes }
    : { type: 'ingest', id, at, adds: event.adds, supersedes: event.supersedes }
}

export function serialiseEvent(event: FiledEvent): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(event, null, 1)}\n`)
}

const lists: Readonly<Record<FiledEvent['type'], readonly string[]>> = {
  ingest: ['adds', 'supersedes', 'files'],
  undo: [],
  blind: [],
  purge: ['readings', 'originals', 'rows', 'contents'],
}
const texts: Readonly<Record<FiledEvent['type'], readonly string[]>> = {
  ingest: [],
  undo: ['undoes'],
  purge: ['scope', 'salt'],
  blind: ['who', 'file', 'sha256'],
}

/** Null for anything that is not an event whole and in its own file: a copy made by a sync tool never counts twice. */
function parseEvent(text: string, id: string): FiledEvent | null {
  try {
    const value = JSON.parse(text) as Record<string, unknown> | null
    if (value?.['id'] !== id || typeof value['at'] !== 'string') return null
    if (!Number.isSafeInteger(value['counter'])) return null
    const type = value['type'] as FiledEvent['type']
    if (!Object.hasOwn(lists, type)) return null
    const whole =
      lists[type].every((key) => Array.isArray(value[key])) &&
      texts[type].every((key) => typeof value[key] === 'string')
    return whole ? (value as unknown as FiledEvent) : null
  } catch {
    return null
  }
}
