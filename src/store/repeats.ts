import type { SourceSummary } from '../model/contribution.ts'
import type { Indexed } from './comparison.ts'

/** The same words in another source: told, never left out, for nobody but the people can say whether they were said twice. */
export interface Repeat {
  readonly source: SourceSummary
  /** Rows of the readings, taken as one after the other. */
  readonly rows: readonly number[]
}

/** What the readings of one file say again, word for word, of the other sources that count. */
export function repeatsIn(readings: readonly Indexed[], others: readonly Indexed[]): readonly Repeat[] {
  const rows = new Map<number, number[]>()
  let from = 0
  for (const { index } of readings) {
    for (let row = 0; row < index.length; row++) {
      if (!index.isWordy(row)) continue
      const text = index.text(row)
      const held = rows.get(text)
      if (held) held.push(from + row)
      else rows.set(text, [from + row])
    }
    from += index.length
  }
  return others.flatMap(({ summary, index }) => {
    const found = new Set<number>()
    for (let row = 0; row < index.length; row++)
      if (index.isWordy(row)) for (const same of rows.get(index.text(row)) ?? []) found.add(same)
    return found.size === 0 ? [] : [{ source: summary, rows: [...found].sort((a, b) => a - b) }]
  })
}
