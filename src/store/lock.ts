import { Refusal } from '../model/diagnostic.ts'
import type { World } from '../model/world.ts'
import type { ContainedFiles } from './contained-files.ts'

const path = '.charter/lock'
/** A writer holds the lock for seconds; a lock of this age, in milliseconds, belongs to one that is gone. */
const longest = 10 * 60 * 1000
/** A lock file without content is being written, unless it is older than this (milliseconds). */
const unreadable = 5000
const tries = 50
const pauseBetween = 100

interface LockHolder {
  readonly pid: number
  readonly host: string
  readonly at: string
  readonly token: string
}

/** Locks that this very process holds: one with our number that is not among them was left by a namesake. */
const held = new Set<string>()

/**
 * Runs `act` as the folder's only writer. The lock keeps two ingests from comparing against the same state; what keeps
 * the data safe is that files are immutable, so a lock lost to a crash or a share without locking costs nothing more.
 */
export async function withLock<T>(world: World, files: ContainedFiles, act: () => Promise<T>): Promise<T> {
  const mine: LockHolder = {
    pid: world.self?.pid ?? 0,
    host: world.self?.host ?? '',
    at: world.now().toISOString(),
    token: Math.floor(world.random() * 2 ** 48).toString(36),
  }
  await files.makeFolder('.charter')
  await take(world, files, mine)
  held.add(mine.token)
  try {
    return await act()
  } finally {
    held.delete(mine.token)
    await release(files, mine).catch(() => {
      // The act is done: a lock that cannot be removed is recognised as stale by the next writer.
    })
  }
}

async function take(world: World, files: ContainedFiles, mine: LockHolder): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(mine))
  let holder: LockHolder | null = null
  for (let i = 0; i < tries; i++) {
    if (await files.create(path, bytes)) return
    const state = await readLock(world, files)
    holder = state.holder ?? holder
    if (state.stale) await discard(world, files, state.text)
    else if (world.pause) await world.pause(pauseBetween)
    else break
  }
  throw new Refusal({
    code: 'FOLDER_LOCKED',
    level: 'error',
    args: { pid: holder?.pid ?? 0, host: holder?.host ?? '', since: holder?.at ?? '' },
  })
}

interface LockState {
  readonly present: boolean
  readonly stale: boolean
  readonly holder: LockHolder | null
  readonly text: string
}

/** Who holds the lock, and whether that writer can still be at work. */
export async function readLock(world: World, files: ContainedFiles): Promise<LockState> {
  const stat = await files.stat(path)
  if (!stat) return { present: false, stale: false, holder: null, text: '' }
  const text = new TextDecoder().decode((await files.readIfPresent(path)) ?? new Uint8Array())
  const holder = parseHolder(text)
  const now = world.now().getTime()
  const stale = holder ? isGone(holder, world, now) : now - stat.modified.getTime() > unreadable
  return { present: true, stale, holder, text }
}

function isGone(holder: LockHolder, world: World, now: number): boolean {
  if (held.has(holder.token)) return false
  if (Math.abs(now - Date.parse(holder.at)) > longest) return true
  if (!world.self || holder.host !== world.self.host) return false
  return holder.pid === world.self.pid || !world.self.alive(holder.pid)
}

/** Takes a stale lock out of the way by a rename, which one process alone can win; a fresh lock moved by mistake is put back. */
async function discard(world: World, files: ContainedFiles, text: string): Promise<void> {
  const aside = `.charter/lock-${Math.floor(world.random() * 2 ** 48).toString(36)}`
  try {
    await files.rename(path, aside)
  } catch {
    return
  }
  const moved = await files.read(aside)
  if (new TextDecoder().decode(moved) !== text) await files.create(path, moved)
  await files.remove(aside)
}

async function release(files: ContainedFiles, mine: LockHolder): Promise<void> {
  const bytes = await files.readIfPresent(path)
  if (bytes && parseHolder(new TextDecoder().decode(bytes))?.token === mine.token) await files.remove(path)
}

function parseHolder(text: string): LockHolder | null {
  try {
    const value = JSON.parse(text) as Partial<LockHolder> | null
    if (typeof value?.pid !== 'number' || typeof value.host !== 'string') return null
    if (typeof value.at !== 'string' || Number.isNaN(Date.parse(value.at))) return null
    return { pid: value.pid, host: value.host, at: value.at, token: String(value.token ?? '') }
  } catch {
    return null
  }
}
