import type { ContributionIndex } from './contribution-index.ts'

/** What became of each contribution, by its row in the earlier and in the later list. */
export interface Changes {
  readonly added: readonly number[]
  readonly changed: readonly { readonly before: number; readonly after: number }[]
  readonly removed: readonly number[]
  /** Contributions that both hold, whether changed or not. */
  readonly shared: number
}

/**
 * An id on both sides with another content (theme, votes, the text of a keyed row) is changed; a text that went and a
 * text that came between the same two neighbours, under the same question, are one changed text; the rest is added or
 * removed. Places do not count: a row inserted above changes nothing.
 */
export function changesBetween(before: ContributionIndex, after: ContributionIndex): Changes {
  const gone = inGaps(before, after, (row) => before.find(after, after.find(before, row)))
  const come = inGaps(after, before, (row) => before.find(after, row))
  const changed: { before: number; after: number }[] = []
  let shared = 0
  for (let row = 0; row < after.length; row++) {
    const earlier = before.find(after, row)
    if (earlier < 0) continue
    shared++
    if (before.content(earlier) !== after.content(row)) changed.push({ before: earlier, after: row })
  }
  const removed: number[] = []
  for (const [gap, rows] of gone) {
    const fresh = come.get(gap) ?? []
    rows.forEach((row, rank) => {
      const next = fresh[rank]
      if (next === undefined) removed.push(row)
      else changed.push({ before: row, after: next })
    })
    come.set(gap, fresh.slice(rows.length))
  }
  const inOrder = (a: number, b: number) => a - b
  return {
    added: [...come.values()].flat().sort(inOrder),
    changed: changed.sort((a, b) => a.after - b.after),
    removed: removed.sort(inOrder),
    shared,
  }
}

/** Rows that the other side lacks, by the nearest common one above them (`anchor`) and their question. */
function inGaps(
  list: ContributionIndex,
  other: ContributionIndex,
  anchor: (row: number) => number,
): Map<string, number[]> {
  const gaps = new Map<string, number[]>()
  let above = -1
  for (let row = 0; row < list.length; row++) {
    if (other.find(list, row) >= 0) {
      above = anchor(row)
      continue
    }
    const gap = `${above} ${list.question(row)}`
    const rows = gaps.get(gap)
    if (rows) rows.push(row)
    else gaps.set(gap, [row])
  }
  return gaps
}
