import { type Diagnostic, Refusal } from '../model/diagnostic.ts'
import type { World } from '../model/world.ts'
import { damagedReadings } from './blind-readings.ts'
import { type Indexed, share } from './comparison.ts'
import type { ContainedFiles } from './contained-files.ts'
import { type CurrentSource, currentSources, readEvents, type StoredFile, storedSources } from './events.ts'
import { hashOf, originalFile } from './file-names.ts'
import { findLeftovers } from './leftovers.ts'
import { readLinks } from './link.ts'
import { readLock } from './lock.ts'
import { checkPurges } from './purge/check.ts'
import { erasedFiles } from './purge/finish.ts'
import { storedIndex } from './records.ts'

/** What `doctor` says of a folder. Nothing is repaired and nothing is written. */
export interface Integrity {
  /** No finding of level error: every figure can be rebuilt. */
  readonly whole: boolean
  readonly events: number
  readonly sources: number
  readonly contributions: number
  /** Originals kept in `sources/`, and sources that count and have none. */
  readonly originals: { readonly kept: number; readonly without: number }
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads every file that counts and compares it with the hash its event keeps. */
export async function checkIntegrity(world: World, files: ContainedFiles): Promise<Integrity> {
  const { events, unreadable, foreign } = await readEvents(files)
  const current = currentSources(events)
  const diagnostics: Diagnostic[] = [
    ...unreadable.map(
      (file): Diagnostic => ({ code: 'EVENT_UNREADABLE', level: 'error', args: { file }, place: { file } }),
    ),
    ...foreign.map(
      (file): Diagnostic => ({ code: 'FOREIGN_FILE', level: 'warning', args: { file }, place: { file } }),
    ),
  ]
  const counted = new Set(current.map(({ file }) => file.records))
  const stored = new Map(storedSources(events).map(({ file }) => [file.records, file] as const))
  for (const file of stored.values())
    diagnostics.push(...(await checkStored(files, file, counted.has(file.records))))
  diagnostics.push(...(await damagedReadings(files, events)))
  const readings = await readable(files, current)
  diagnostics.push(...overlaps(readings), ...(await checkPurges(files, events, current)))
  // What a purge has still to erase is told as such.
  const erased = new Set(await erasedFiles(files, events))
  const leftovers = (await findLeftovers(files, events)).filter((path) => !erased.has(path))
  if (leftovers.length > 0) diagnostics.push(await tellLeftovers(files, leftovers))
  for (const { place, secret } of await readLinks(world, files)) {
    const args = { path: place, present: secret !== null }
    diagnostics.push({ code: 'LINK_KEPT', level: 'info', args })
  }
  const { stale, holder } = await readLock(world, files)
  if (stale) {
    const args = { pid: holder?.pid ?? 0, host: holder?.host ?? '', since: holder?.at ?? '' }
    diagnostics.push({ code: 'STALE_LOCK', level: 'info', args })
  }
  return {
    whole: diagnostics.every(({ level }) => level !== 'error'),
    events: events.length,
    sources: current.length,
    contributions: readings.reduce((sum, { index }) => sum + index.length, 0),
    originals: {
      kept: (await files.list('sources')).filter((name) => originalFile.test(name)).length,
      without: current.filter(({ file }) => file.original === null).length,
    },
    diagnostics,
  }
}

/** A source that counts must be whole; one that was superseded or taken back only matters to `undo`. */
async function checkStored(files: ContainedFiles, file: StoredFile, counts: boolean): Promise<Diagnostic[]> {
  const level = counts ? 'error' : 'warning'
  const found: Diagnostic[] = []
  const args = { file: file.records, source: file.source }
  const place = { file: file.records }
  const hash = await hashOfFile(files, file.records)
  if (hash === null) found.push({ code: 'RECORDS_MISSING', level, args, place })
  else if (hash !== file.sha256) found.push({ code: 'RECORDS_ALTERED', level, args, place })
  if (file.original === null) return found
  const original = { file: file.original, source: file.source }
  const kept = await hashOfFile(files, file.original)
  const prefix = /([0-9a-f]{16})-/.exec(file.original)?.[1] ?? ''
  if (kept === null) found.push({ code: 'ORIGINAL_MISSING', level: 'warning', args: original, place })
  else if (!kept.startsWith(prefix))
    found.push({ code: 'ORIGINAL_ALTERED', level: 'warning', args: original, place })
  return found
}

async function hashOfFile(files: ContainedFiles, path: string): Promise<string | null> {
  return (await files.stat(path))?.kind === 'file' ? await hashOf(files.readChunks(path)) : null
}

async function readable(files: ContainedFiles, current: readonly CurrentSource[]): Promise<Indexed[]> {
  const readings: Indexed[] = []
  for (const { file, summary } of current) {
    try {
      readings.push({ summary, index: await storedIndex(files, file) })
    } catch (error) {
      // Told by checkStored already.
      if (!(error instanceof Refusal)) throw error
    }
  }
  return readings
}

/** Two people who corrected the same file on two machines leave two sources that both count. */
function overlaps(readings: readonly Indexed[]): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const [index, a] of readings.entries())
    for (const b of readings.slice(index + 1)) {
      if (a.summary.session !== b.summary.session) continue
      const shared = share(a, b)
      if (shared < 0.5) continue
      found.push({
        code: 'SOURCES_OVERLAP',
        level: 'warning',
        args: {
          session: a.summary.session,
          files: [a.summary.file, b.summary.file],
          shared: Math.round(shared * 100),
        },
      })
    }
  return found
}

async function tellLeftovers(files: ContainedFiles, leftovers: readonly string[]): Promise<Diagnostic> {
  let bytes = 0
  for (const path of leftovers) bytes += (await files.stat(path))?.size ?? 0
  return { code: 'LEFTOVERS', level: 'info', args: { count: leftovers.length, bytes, files: leftovers } }
}
