import { cacheGet, cachePut } from './cache.ts'
import { type Comparison, compareReadings, type Indexed } from './comparison.ts'
import type { ContainedFiles } from './contained-files.ts'
import { ContributionIndex } from './contribution-index.ts'
import type { CurrentSource, StoredFile } from './events.ts'
import { type Reading, storedIndex } from './records.ts'
import { type Repeat, repeatsIn } from './repeats.ts'

/** How a file stands to what is stored, and what it says again of other sources. */
export interface Difference extends Comparison {
  readonly repeats: readonly Repeat[]
}

export interface DifferenceOptions {
  readonly replace?: boolean
  /** Nothing is written, derived data neither. */
  readonly dry?: boolean
  /** Readings of other files that come with it. */
  readonly beside?: readonly Reading[]
}

/** Contributions from which reading a source anew costs more than keeping what is compared of it. */
const worthKeeping = 5000

/** The readings of one file against the sources that count. @throws as `compareReadings`, `storedIndex` */
export async function differenceOf(
  files: ContainedFiles,
  sources: readonly CurrentSource[],
  readings: readonly Reading[],
  { replace = false, dry = false, beside = [] }: DifferenceOptions,
): Promise<Difference> {
  const current: Indexed[] = []
  for (const { file, summary } of sources) current.push({ summary, index: await indexOf(files, file, !dry) })
  const fresh = indexed(readings)
  const comparison = compareReadings(fresh, current, replace)
  const left = new Set([...comparison.supersedes, ...fresh.map(({ summary }) => summary)].map(({ id }) => id))
  const others = [...current, ...indexed(beside)].filter(({ summary }) => !left.has(summary.id))
  return { ...comparison, repeats: comparison.kind === 'same' ? [] : repeatsIn(fresh, others) }
}

function indexed(readings: readonly Reading[]): Indexed[] {
  return readings.map(({ summary, part }) => ({ summary, index: part.index }))
}

/** Kept among the derived data: reading a source anew for every file that comes would take ever longer. */
async function indexOf(files: ContainedFiles, file: StoredFile, keep: boolean): Promise<ContributionIndex> {
  const key = `contributions of ${file.sha256}`
  const kept = await cacheGet(files, key)
  if (kept) return ContributionIndex.from(kept)
  const index = await storedIndex(files, file)
  if (keep && index.length >= worthKeeping) await cachePut(files, key, index.bytes())
  return index
}
