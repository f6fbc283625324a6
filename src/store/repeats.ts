import type { SourceSummary } from '../model/contribution.ts'
import type { Indexed } from './comparison.ts'

/** The same words in another source: told, never left out, for nobody but the people can say whether they were said twice. */
export interface Repeat {
  readonly source: SourceSummary
  /** Contributions of the file whose words stand there too. */
  readonly count: number
}

/** What the readings of one file say again, word for word, of the other sources that count. */
export function repeatsIn(readings: readonly Indexed[], others: readonly Indexed[]): readonly Repeat[] {
  return others.flatMap(({ summary, index }) => {
    let count = 0
    for (const { index: fresh } of readings)
      for (let row = 0; row < fresh.length; row++)
        if (fresh.isWordy(row) && index.findText(fresh, row) >= 0) count++
    return count === 0 ? [] : [{ source: summary, count }]
  })
}
