import { Refusal } from '../../model/diagnostic.ts'
import type { World } from '../../model/world.ts'
import type { ContainedFiles } from '../contained-files.ts'
import {
  eventsFolder,
  type StoredEvent,
  type StoredIngest,
  serialiseEvent,
  storedSources,
} from '../events.ts'
import { hostMark, isPortableName, originalFile, recordsFile, temporaryFile } from '../file-names.ts'
import { recordsFolder } from '../records.ts'
import { decisionFiles, withoutDecisions } from './decisions.ts'
import { erasuresOf, hashOf, purgesOf } from './erasures.ts'
import { closePending, pendingPurges } from './pending.ts'

const derivedFolders = ['.charter/cache', '.charter/tmp'] as const

/**
 * Takes away what published purges erase and what is still there. Each step can be done twice; one file that cannot be
 * removed (open in another program) stops none of the others, and is named. The caller holds the lock.
 */
export async function finishPurges(
  world: World,
  files: ContainedFiles,
  events: readonly StoredEvent[],
): Promise<readonly string[]> {
  if (purgesOf(events).length === 0) return []
  const held: string[] = []
  const tried = async (path: string, act: () => Promise<void>): Promise<void> => {
    try {
      await act()
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      held.push(path)
    }
  }
  const remove = (path: string) =>
    tried(path, async () => {
      if (await files.stat(path)) await files.remove(path)
    })

  for (const path of await erasedFiles(files, events)) await remove(path)
  for (const event of events) {
    const nameless = withoutNames(event, events)
    const path = `${eventsFolder}/${event.id}.json`
    if (nameless) await tried(path, () => files.write(path, serialiseEvent(nameless)))
  }
  for (const [id, { outputs, contributions, derived }] of await pendingPurges(files, events)) {
    const before = held.length
    for (const output of outputs) await remove(output)
    if (derived) for (const path of await derivedFiles(world, files)) await remove(path)
    if (contributions.length > 0)
      for (const path of await decisionFiles(files))
        await tried(path, () => withoutDecisions(files, path, new Set(contributions)))
    if (held.length === before) await tried(`.charter/tmp/${id}.json`, () => closePending(files, id))
  }
  return held
}

/** Records and originals of purges that are still, or again, in the folder. One given anew since then is no longer meant. */
export async function erasedFiles(
  files: ContainedFiles,
  events: readonly StoredEvent[],
): Promise<readonly string[]> {
  const purges = purgesOf(events)
  if (purges.length === 0) return []
  const named = new Set(storedSources(events).flatMap(({ file }) => [file.records, file.original ?? '']))
  const records = new Set(purges.flatMap(({ readings }) => readings.map((reading) => reading.records)))
  const originals = new Set(purges.flatMap((purge) => purge.originals))
  const found: string[] = []
  for (const name of await files.list(recordsFolder)) {
    const path = `${recordsFolder}/${name}`
    if (recordsFile.test(name) && !named.has(path) && records.has(path)) found.push(path)
  }
  for (const name of await files.list('sources')) {
    const path = `sources/${name}`
    if (
      originalFile.test(name) &&
      isPortableName(name) &&
      !named.has(path) &&
      originals.has(hashOf(path) ?? '')
    )
      found.push(path)
  }
  return found
}

/** The event of an ingest without what names a source that was wholly erased; null when it names none. */
export function withoutNames(event: StoredEvent, events: readonly StoredEvent[]): StoredIngest | null {
  if (event.type !== 'ingest') return null
  const erasures = erasuresOf(events)
  const gone = new Set(
    event.adds.filter(({ id, file }) => file !== '' && erasures.tookAway(event.id, id)).map(({ id }) => id),
  )
  if (gone.size === 0) return null
  return {
    ...event,
    adds: event.adds.map((summary) =>
      gone.has(summary.id) ? { ...summary, file: '', sha256: '', sheet: null, columns: [] } : summary,
    ),
    files: event.files.map((file) => (gone.has(file.source) ? { ...file, original: null } : file)),
  }
}

/** Caches, and temporary files but those that a living process of this machine is writing. */
async function derivedFiles(world: World, files: ContainedFiles): Promise<readonly string[]> {
  const found: string[] = []
  for (const folder of derivedFolders)
    for (const name of (await files.list(folder)).filter(isPortableName)) {
      const [, host, pid] = temporaryFile.exec(name) ?? []
      const living = host === hostMark(world.self) && world.self?.alive(Number(pid)) === true
      if (folder === '.charter/cache' || (pid !== undefined && !living)) found.push(`${folder}/${name}`)
    }
  return found
}
