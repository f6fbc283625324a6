import type { Contribution, ContributionId, Place } from '../../model/contribution.ts'
import type { Difference, Folder, Reading } from '../../store/consultation-folder.ts'

/** Contributions of one kind of change that are listed; their number is always told whole. */
const most = 100
const excerptLength = 80

/** One contribution that a corrected file adds, changes or removes. */
export interface Change {
  readonly id: ContributionId
  readonly place: Place
  /** Its first words, personal data masked. */
  readonly text: string
}

export interface ChangeList {
  readonly added: readonly Change[]
  readonly changed: readonly (Change & { readonly before: Change })[]
  readonly removed: readonly Change[]
}

const nothing: ChangeList = { added: [], changed: [], removed: [] }

/** What the readings of one file change, contribution by contribution, for the first hundred of each kind. */
export async function changeList(
  folder: Folder,
  { kind, changes, against }: Difference,
  readings: readonly Reading[],
): Promise<ChangeList> {
  if (kind === 'new' || kind === 'same') return nothing
  const [added, changed, removed] = [changes.added, changes.changed, changes.removed].map((rows) =>
    rows.slice(0, most),
  ) as [number[], { before: number; after: number }[], number[]]
  const after = await picked(contributionsOf(readings), [...added, ...changed.map((pair) => pair.after)])
  const before = await picked(folder.contributionsOf(against), [
    ...removed,
    ...changed.map((pair) => pair.before),
  ])
  const of = (found: ReadonlyMap<number, Change>, rows: readonly number[]) =>
    rows.flatMap((row) => found.get(row) ?? [])
  return {
    added: of(after, added),
    changed: changed.flatMap((pair) => {
      const [now, then] = [after.get(pair.after), before.get(pair.before)]
      return now && then ? [{ ...now, before: then }] : []
    }),
    removed: of(before, removed),
  }
}

async function* contributionsOf(readings: readonly Reading[]): AsyncIterable<Contribution> {
  for (const { part } of readings)
    for await (const record of part.records()) if (record.type === 'contribution') yield record
}

/** The contributions at those rows of the list. */
async function picked(
  list: AsyncIterable<Contribution>,
  rows: readonly number[],
): Promise<ReadonlyMap<number, Change>> {
  const wanted = new Set(rows)
  const found = new Map<number, Change>()
  let row = 0
  if (wanted.size > 0)
    for await (const { id, place, verbatim } of list) {
      if (wanted.has(row)) found.set(row, { id, place, text: excerpt(verbatim) })
      if (found.size === wanted.size) break
      row++
    }
  return found
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const signs = [...line]
  return signs.length <= excerptLength ? line : `${signs.slice(0, excerptLength - 1).join('')}…`
}
