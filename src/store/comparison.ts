import type { Contribution, DataRecord, SourceSummary } from '../model/contribution.ts'
import { Refusal } from '../model/diagnostic.ts'
import { isNoContent, isReference } from '../text/content.ts'
import { foldKey } from '../text/fold.ts'
import type { Reading } from './records.ts'

/**
 * new: nothing of it is known · same: same bytes read with the same options, nothing to do · generation: same bytes,
 * other options · corrected: the file of an earlier reading, changed.
 */
type ComparisonKind = 'new' | 'same' | 'generation' | 'corrected'

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
}

/** Share of ids, of the smaller of the two, from which a file passes for a correction of another. */
const correctionShare = 0.5

/**
 * Compares the readings of one file (one per session) with the current sources. `replace` says that the person gave
 * `--replace`; throws `REPLACE_AMBIGUOUS` when several sources could be meant.
 */
export function compareReadings(
  readings: readonly Reading[],
  current: readonly Reading[],
  replace: boolean,
): Comparison {
  const ids = new Set(readings.map(({ summary }) => summary.id))
  const known = current.filter(({ summary }) => ids.has(summary.id))
  const sameBytes = current.filter(
    (old) => !ids.has(old.summary.id) && readings.some((reading) => sameOrigin(reading.summary, old.summary)),
  )
  if (known.length === readings.length && sameBytes.length === 0 && readings.length > 0) {
    const shared = contributionsOf(readings).length
    return {
      kind: 'same',
      supersedes: [],
      added: 0,
      changed: 0,
      removed: 0,
      shared,
      needsConfirmation: false,
    }
  }
  if (known.length > 0 || sameBytes.length > 0)
    return describe('generation', readings, [...known, ...sameBytes], sameBytes, false)

  const corrected = new Set<Reading>()
  for (const reading of readings)
    for (const old of replace ? replaced(reading, current) : overlapping(reading, current)) corrected.add(old)
  if (corrected.size === 0) return describe('new', readings, [], [], false)
  return describe('corrected', readings, [...corrected], [...corrected], !replace)
}

/** The same part of the same file: two sheets of one workbook stand side by side. */
function sameOrigin(a: SourceSummary, b: SourceSummary): boolean {
  return a.sha256 === b.sha256 && (a.sheet === b.sheet || a.sheet === null || b.sheet === null)
}

function overlapping(reading: Reading, current: readonly Reading[]): readonly Reading[] {
  return siblings(reading, current).filter(
    (old) => old.summary.format === reading.summary.format && share(reading, old) >= correctionShare,
  )
}

/** What `--replace` means: what overlaps, else the source of the same name, else the session's only source. */
function replaced(reading: Reading, current: readonly Reading[]): readonly Reading[] {
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

function siblings(reading: Reading, current: readonly Reading[]): readonly Reading[] {
  return current.filter(({ summary }) => summary.session === reading.summary.session)
}

export function contributionsOf(
  readings: readonly { readonly records: readonly DataRecord[] }[],
): Contribution[] {
  return readings.flatMap(({ records }) => records.filter((record) => record.type === 'contribution'))
}

/**
 * Common ids over the smaller of the two sets; 0 when either is empty. A growing export holds all of the earlier one.
 * « RAS » and its like are in every file and prove nothing.
 */
export function share(a: Reading, b: Reading): number {
  const [left, right] = [tellingIds(a), tellingIds(b)]
  const smaller = Math.min(left.size, right.size)
  if (smaller === 0) return 0
  let common = 0
  for (const id of left) if (right.has(id)) common++
  return common / smaller
}

function tellingIds(reading: Reading): ReadonlySet<string> {
  const telling = contributionsOf([reading]).filter(
    ({ rowKey, verbatim }) => rowKey !== null || !(isNoContent(verbatim) || isReference(verbatim)),
  )
  return new Set(telling.map(({ id }) => id))
}

function describe(
  kind: ComparisonKind,
  readings: readonly Reading[],
  against: readonly Reading[],
  superseded: readonly Reading[],
  needsConfirmation: boolean,
): Comparison {
  return {
    kind,
    supersedes: superseded.map(({ summary }) => summary),
    ...countChanges(contributionsOf(against), contributionsOf(readings)),
    needsConfirmation,
  }
}

/**
 * What became of each contribution. An id on both sides with another content (theme, votes, the text of a keyed row) is
 * changed; a text that went and a text that came between the same two neighbours, under the same question, are one
 * changed text; the rest is added or removed. Places do not count: a row inserted above changes nothing.
 */
function countChanges(
  before: readonly Contribution[],
  after: readonly Contribution[],
): Pick<Comparison, 'added' | 'changed' | 'removed' | 'shared'> {
  const old = new Map(before.map((contribution) => [contribution.id, contribution]))
  const fresh = new Map(after.map((contribution) => [contribution.id, contribution]))
  const gone = inGaps(before, fresh)
  const come = inGaps(after, old)
  let edited = 0
  for (const [gap, count] of gone) edited += Math.min(count, come.get(gap) ?? 0)
  let changed = 0
  let shared = 0
  for (const [id, contribution] of fresh) {
    const earlier = old.get(id)
    if (!earlier) continue
    shared++
    if (contentOf(earlier) !== contentOf(contribution)) changed++
  }
  return {
    added: fresh.size - shared - edited,
    removed: old.size - shared - edited,
    changed: changed + edited,
    shared,
  }
}

/** How many contributions the other side lacks, by the nearest common one above them and their question. */
function inGaps(
  list: readonly Contribution[],
  other: ReadonlyMap<string, Contribution>,
): ReadonlyMap<string, number> {
  const gaps = new Map<string, number>()
  let above = ''
  for (const { id, question } of list) {
    if (other.has(id)) above = id
    else gaps.set(`${above}\n${question}`, (gaps.get(`${above}\n${question}`) ?? 0) + 1)
  }
  return gaps
}

function contentOf({ place: _, respondent: __, ...content }: Contribution): string {
  return JSON.stringify(content)
}
