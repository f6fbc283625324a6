import type { SourceSummary } from '../model/contribution.ts'
import { Refusal } from '../model/diagnostic.ts'
import { foldKey } from '../text/fold.ts'
import { type Changes, changesBetween } from './changes.ts'
import { ContributionIndex } from './contribution-index.ts'

/**
 * new: nothing of it is known · same: same bytes read with the same options, nothing to do · generation: same bytes,
 * other options · corrected: the file of an earlier reading, changed.
 */
type ComparisonKind = 'new' | 'same' | 'generation' | 'corrected'

/** A source and what comparing needs to know of its contributions. */
export interface Indexed {
  readonly summary: SourceSummary
  readonly index: ContributionIndex
}

/** How a file stands to what the folder holds. Counts are contributions. */
export interface Comparison {
  readonly kind: ComparisonKind
  /** Sources it takes the place of. */
  readonly supersedes: readonly SourceSummary[]
  readonly added: number
  readonly changed: number
  readonly removed: number
  /** Contributions that both hold, whether changed or not. */
  readonly shared: number
  /** True when a person must say that the file corrects the earlier one (no `--replace`). */
  readonly needsConfirmation: boolean
  /** Which ones, by row of the readings and of the sources they are held against, each taken as one after the other. */
  readonly changes: Changes
  readonly against: readonly SourceSummary[]
}

/** Share of ids, of the smaller of the two, from which a file passes for a correction of another. */
const correctionShare = 0.5
const none: Changes = { added: [], changed: [], removed: [], shared: 0 }

/**
 * Compares the readings of one file (one per session) with the current sources. `replace` says that the person gave
 * `--replace`. @throws Refusal REPLACE_AMBIGUOUS when several sources could be meant
 */
export function compareReadings(
  readings: readonly Indexed[],
  current: readonly Indexed[],
  replace: boolean,
): Comparison {
  const ids = new Set(readings.map(({ summary }) => summary.id))
  const known = current.filter(({ summary }) => ids.has(summary.id))
  const sameBytes = current.filter(
    (old) => !ids.has(old.summary.id) && readings.some((reading) => sameOrigin(reading.summary, old.summary)),
  )
  if (known.length === readings.length && sameBytes.length === 0 && readings.length > 0) {
    const shared = readings.reduce((sum, { index }) => sum + index.length, 0)
    return { ...described('same', [], none, [], false), shared }
  }
  if (known.length > 0 || sameBytes.length > 0)
    return against('generation', readings, [...known, ...sameBytes], sameBytes, false)

  const corrected = new Set<Indexed>()
  for (const reading of readings)
    for (const old of replace ? replaced(reading, current) : overlapping(reading, current)) corrected.add(old)
  if (corrected.size === 0) {
    const added = readings.reduce((sum, { summary }) => sum + summary.contributions, 0)
    return { ...described('new', [], none, [], false), added }
  }
  return against('corrected', readings, [...corrected], [...corrected], !replace)
}

/** The same part of the same file: two sheets of one workbook stand side by side. */
function sameOrigin(a: SourceSummary, b: SourceSummary): boolean {
  return a.sha256 === b.sha256 && (a.sheet === b.sheet || a.sheet === null || b.sheet === null)
}

function overlapping(reading: Indexed, current: readonly Indexed[]): readonly Indexed[] {
  return siblings(reading, current).filter(
    (old) => old.summary.format === reading.summary.format && share(reading, old) >= correctionShare,
  )
}

/** What `--replace` means: what overlaps, else the source of the same name, else the session's only source. */
function replaced(reading: Indexed, current: readonly Indexed[]): readonly Indexed[] {
  const candidates = siblings(reading, current)
  const overlap = candidates.filter((old) => share(reading, old) >= correctionShare)
  if (overlap.length > 0) return overlap
  const name = foldKey(reading.summary.file)
  const named = candidates.filter((old) => foldKey(old.summary.file) === name)
  if (named.length > 0) return named
  if (candidates.length <= 1) return candidates
  const files = candidates.map(({ summary }) => summary.file)
  throw new Refusal({
    code: 'REPLACE_AMBIGUOUS',
    level: 'error',
    args: { session: reading.summary.session, files },
    place: { file: reading.summary.file },
  })
}

function siblings(reading: Indexed, current: readonly Indexed[]): readonly Indexed[] {
  return current.filter(({ summary }) => summary.session === reading.summary.session)
}

/**
 * Common ids over the smaller of the two sets; 0 when either is empty. A growing export holds all of the earlier one.
 * « RAS » and its like do not count.
 */
export function share(a: Indexed, b: Indexed): number {
  const [small, large] = a.index.length <= b.index.length ? [a.index, b.index] : [b.index, a.index]
  let telling = 0
  let common = 0
  for (let row = 0; row < small.length; row++) {
    if (!small.tells(row)) continue
    telling++
    if (large.find(small, row) >= 0) common++
  }
  return telling === 0 ? 0 : common / telling
}

function against(
  kind: ComparisonKind,
  readings: readonly Indexed[],
  earlier: readonly Indexed[],
  superseded: readonly Indexed[],
  needsConfirmation: boolean,
): Comparison {
  const changes = changesBetween(
    ContributionIndex.of(earlier.map(({ index }) => index)),
    ContributionIndex.of(readings.map(({ index }) => index)),
  )
  const of = (sources: readonly Indexed[]) => sources.map(({ summary }) => summary)
  return described(kind, of(superseded), changes, of(earlier), needsConfirmation)
}

function described(
  kind: ComparisonKind,
  supersedes: readonly SourceSummary[],
  changes: Changes,
  earlier: readonly SourceSummary[],
  needsConfirmation: boolean,
): Comparison {
  return {
    kind,
    supersedes,
    added: changes.added.length,
    changed: changes.changed.length,
    removed: changes.removed.length,
    shared: changes.shared,
    needsConfirmation,
    changes,
    against: earlier,
  }
}
