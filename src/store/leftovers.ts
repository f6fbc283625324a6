import type { World } from '../model/world.ts'
import type { ContainedFiles } from './contained-files.ts'
import { type StoredEvent, storedSources } from './events.ts'
import {
  hostMark,
  isPortableName,
  originalFile,
  readingsFile,
  readingsFolder,
  recordsFile,
  temporaryFile,
} from './file-names.ts'
import { notesOf } from './purge/pending.ts'
import { recordsFolder } from './records.ts'

const temporary = '.charter/tmp'
const originals = 'sources'
/** Milliseconds after which an intent or a temporary file of another machine is taken for abandoned. */
const abandoned = 24 * 60 * 60 * 1000

interface Intent {
  readonly host: string
  readonly at: string
  readonly paths: readonly string[]
}

/** Notes what an ingest is about to write, so that after a crash exactly that can be taken away. */
export async function openIntent(
  world: World,
  files: ContainedFiles,
  event: string,
  paths: readonly string[],
): Promise<void> {
  const intent: Intent = { host: world.self?.host ?? '', at: world.now().toISOString(), paths }
  await files.write(`${temporary}/${event}.json`, new TextEncoder().encode(JSON.stringify(intent)))
}

export async function closeIntent(files: ContainedFiles, event: string): Promise<void> {
  await files.remove(`${temporary}/${event}.json`).catch(() => {
    // The event is published: the intent is dust that the next ingest sweeps.
  })
}

/** Files in `sources/`, `data/records/` and `data/readings/` that no event names, and temporary files. Nobody reads them. */
export async function findLeftovers(
  files: ContainedFiles,
  events: readonly StoredEvent[],
): Promise<readonly string[]> {
  const named = namedBy(events)
  const found: string[] = []
  for (const [folder, pattern] of [
    [originals, originalFile],
    [recordsFolder, recordsFile],
    [readingsFolder, readingsFile],
  ] as const)
    for (const name of await files.list(folder)) {
      const path = `${folder}/${name}`
      if (pattern.test(name) && isPortableName(name) && !named.has(path)) found.push(path)
    }
  const notes = notesOf(events)
  const dust = (await files.list(temporary)).filter(isPortableName).map((name) => `${temporary}/${name}`)
  return [...found, ...dust.filter((path) => !notes.has(path))]
}

/**
 * Takes away what interrupted ingests of this machine left, as their intents say. A file that merely no event names yet
 * stays: on a synchronised folder its event may still be on the way. The caller holds the lock.
 */
export async function sweep(
  world: World,
  files: ContainedFiles,
  events: readonly StoredEvent[],
): Promise<readonly string[]> {
  const named = namedBy(events)
  const notes = notesOf(events)
  const swept: string[] = []
  const now = world.now().getTime()
  const remove = async (path: string): Promise<void> => {
    if (!(await files.stat(path))) return
    await files.remove(path)
    swept.push(path)
  }
  for (const name of (await files.list(temporary)).filter(isPortableName)) {
    const path = `${temporary}/${name}`
    if (notes.has(path)) continue
    const modified = (await files.stat(path))?.modified.getTime() ?? now
    const intent = name.endsWith('.json') ? await readIntent(files, path) : null
    if (intent) {
      if (intent.host !== (world.self?.host ?? '') && now - Date.parse(intent.at) < abandoned) continue
      for (const written of intent.paths) if (isOurs(written) && !named.has(written)) await remove(written)
    } else if (!isAbandoned(name, world) && now - modified < abandoned) continue
    await remove(path)
  }
  return swept
}

/** A temporary file whose writer no longer runs on this machine. Reports and caches are written without the lock. */
function isAbandoned(name: string, world: World): boolean {
  const match = temporaryFile.exec(name)
  if (!match || !world.self || match[1] !== hostMark(world.self)) return false
  return !world.self.alive(Number(match[2]))
}

function namedBy(events: readonly StoredEvent[]): ReadonlySet<string> {
  return new Set([
    ...storedSources(events).flatMap(({ file: { records, original } }) =>
      original ? [records, original] : [records],
    ),
    ...events.flatMap((event) => (event.type === 'blind' ? [event.file] : [])),
  ])
}

function isOurs(path: string): boolean {
  const [folder, name] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)]
  return (
    (folder === originals && originalFile.test(name)) ||
    (folder === recordsFolder && recordsFile.test(name)) ||
    (folder === readingsFolder && readingsFile.test(name))
  )
}

async function readIntent(files: ContainedFiles, path: string): Promise<Intent | null> {
  try {
    const value = JSON.parse(new TextDecoder().decode(await files.read(path))) as Partial<Intent> | null
    if (typeof value?.host !== 'string' || typeof value.at !== 'string' || !Array.isArray(value.paths))
      return null
    return { host: value.host, at: value.at, paths: value.paths.filter((item) => typeof item === 'string') }
  } catch {
    return null
  }
}
