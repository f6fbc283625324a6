import type { World } from '../../model/world.ts'
import type { ContainedFiles } from '../contained-files.ts'
import type { StoredEvent } from '../events.ts'
import { purgesOf } from './erasures.ts'

const folder = '.charter/tmp'

/** What a published purge has still to erase beside the records and originals that its event speaks of. */
export interface Pending {
  readonly outputs: readonly string[]
  /** Ids of contributions whose decisions go. */
  readonly contributions: readonly string[]
  /** True when derived data goes too. */
  readonly derived: boolean
}

const pathOf = (id: string) => `${folder}/${id}.json`

/**
 * Notes what the purge is about to write (`paths`, to be taken away if it is never published) and what it has to erase
 * once it is. The note goes when all of it is done.
 */
export async function openPending(
  world: World,
  files: ContainedFiles,
  id: string,
  paths: readonly string[],
  purge: Pending,
): Promise<void> {
  const note = { host: world.self?.host ?? '', at: world.now().toISOString(), paths, purge }
  await files.write(pathOf(id), new TextEncoder().encode(JSON.stringify(note)))
}

export async function closePending(files: ContainedFiles, id: string): Promise<void> {
  await files.remove(pathOf(id))
}

/** Published purges that were not finished; what they note, or nothing when the note is torn. */
export async function pendingPurges(
  files: ContainedFiles,
  events: readonly StoredEvent[],
): Promise<ReadonlyMap<string, Pending>> {
  const pending = new Map<string, Pending>()
  for (const { id } of purgesOf(events)) {
    const bytes = await files.readIfPresent(pathOf(id))
    if (bytes) pending.set(id, parsed(new TextDecoder().decode(bytes)))
  }
  return pending
}

/** Paths of the notes of published purges: no dust to be swept. */
export function notesOf(events: readonly StoredEvent[]): ReadonlySet<string> {
  return new Set(purgesOf(events).map(({ id }) => pathOf(id)))
}

function parsed(text: string): Pending {
  const strings = (value: unknown) =>
    Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
  try {
    const { purge } = JSON.parse(text) as { purge?: Record<string, unknown> }
    return {
      outputs: strings(purge?.['outputs']),
      contributions: strings(purge?.['contributions']),
      derived: purge?.['derived'] !== false,
    }
  } catch {
    return { outputs: [], contributions: [], derived: true }
  }
}
