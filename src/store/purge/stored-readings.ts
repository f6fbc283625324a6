import { Refusal } from '../../model/diagnostic.ts'
import { foldKey } from '../../text/fold.ts'
import type { ContainedFiles } from '../contained-files.ts'
import { type CurrentSource, currentSources, type StoredEvent, storedSources } from '../events.ts'
import { type HeldReading, heldReading } from './held-reading.ts'

/** A reading in the folder, whether it counts or was replaced or taken back. */
export interface StoredReading extends CurrentSource {
  readonly counts: boolean
}

export function storedReadings(events: readonly StoredEvent[]): readonly StoredReading[] {
  const current = new Set(currentSources(events).map(keyOf))
  return storedSources(events).map((source) => ({ ...source, counts: current.has(keyOf(source)) }))
}

export const keyOf = ({ event, summary }: CurrentSource) => `${event} ${summary.id}`

export interface LoadedReading extends StoredReading {
  readonly reading: HeldReading
  /** True when its records file is torn or lost: nobody can say what it held. */
  readonly torn: boolean
}

/**
 * The readings with what they hold. With `whole`, one that counts and cannot be read is refused: the row of a person may
 * be in it. A source that goes as a whole goes torn as well. @throws Refusal as `readReading`
 */
export async function withRecords(
  files: ContainedFiles,
  stored: readonly StoredReading[],
  whole: boolean,
): Promise<readonly LoadedReading[]> {
  const found: LoadedReading[] = []
  for (const source of stored) {
    try {
      found.push({ ...source, reading: await heldReading(files, source.summary, source.file), torn: false })
    } catch (error) {
      if (!(error instanceof Refusal) || (source.counts && whole)) throw error
      found.push({ ...unread(source), torn: true })
    }
  }
  return found
}

/** A reading whose records are of no matter. */
export function unread(source: StoredReading): LoadedReading {
  return { ...source, reading: { summary: source.summary, records: [], diagnostics: [] }, torn: false }
}

/**
 * The readings of the source a person names, by its file's name (or a path to it) or by its id. Those that count go
 * first; one name for two different files is asked back. @throws Refusal PURGE_SOURCE_UNKNOWN, PURGE_SOURCE_AMBIGUOUS
 */
export function readingsNamed(stored: readonly StoredReading[], source: string): readonly StoredReading[] {
  const name = foldKey(source.split(/[/\\]/).at(-1) ?? source)
  const byId = stored.filter(({ summary }) => summary.id === source.toUpperCase())
  if (byId.length > 0) return byId
  const named = stored.filter(
    ({ summary, file }) =>
      foldKey(summary.file) === name ||
      (file.original !== null && foldKey(file.original) === `sources/${name}`),
  )
  const counting = named.filter(({ counts }) => counts)
  const files = new Set(counting.map(({ summary }) => summary.sha256))
  if (files.size > 1)
    throw new Refusal({
      code: 'PURGE_SOURCE_AMBIGUOUS',
      level: 'error',
      args: {
        source,
        candidates: counting.map(({ summary, at }) => ({ id: summary.id, session: summary.session, at })),
      },
    })
  if (named.length === 0) {
    const known = [...new Set(stored.map(({ summary }) => summary.file))].filter((file) => file !== '')
    throw new Refusal({ code: 'PURGE_SOURCE_UNKNOWN', level: 'error', args: { source, known } })
  }
  return named
}

/** With the earlier readings that stand behind the named ones: same bytes, or replaced by them, and so on back. */
export function withEarlier(
  stored: readonly StoredReading[],
  named: readonly StoredReading[],
  events: readonly StoredEvent[],
): readonly StoredReading[] {
  const chosen = new Set(named.map(keyOf))
  const superseded = new Map(
    events.flatMap((event) => (event.type === 'ingest' ? [[event.id, event.supersedes] as const] : [])),
  )
  for (let grown = true; grown; ) {
    grown = false
    const inside = stored.filter((one) => chosen.has(keyOf(one)))
    const behind = new Set<string>(inside.flatMap(({ event }) => superseded.get(event) ?? []))
    const bytes = new Set(inside.map(({ summary }) => summary.sha256))
    for (const one of stored) {
      if (one.counts || chosen.has(keyOf(one))) continue
      if (!behind.has(one.summary.id) && !bytes.has(one.summary.sha256)) continue
      chosen.add(keyOf(one))
      grown = true
    }
  }
  return stored.filter((one) => chosen.has(keyOf(one)))
}
