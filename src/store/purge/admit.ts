import { compareReadings } from '../comparison.ts'
import type { StoredEvent } from '../events.ts'
import { sha256 } from '../file-names.ts'
import type { Admitted } from '../folder.ts'
import type { Reading } from '../records.ts'
import type { Ingest } from '../transaction.ts'
import { purgesOf } from './erasures.ts'
import { leaveOutEqual, leaveOutKnown } from './marks.ts'

/**
 * Lets into the folder what was not erased from it. A row that a person had erased is left out of every later reading of
 * its file, whatever the options, and of the file's corrections; a whole file is read again, since somebody gives it
 * again, and that is told. `current`: the readings that count, asked for only when a purge may need them.
 */
export async function admitReadings(
  readings: readonly Reading[],
  events: readonly StoredEvent[],
  current: () => Promise<readonly Reading[]>,
  replace: boolean,
): Promise<Admitted> {
  const purges = purgesOf(events)
  if (purges.length === 0) return { readings, erasedRows: 0, erasedAt: null }
  let erasedRows = 0
  const counting = ({ reading, rows }: { reading: Reading; rows: number }): Reading => {
    erasedRows += rows
    return reading
  }
  let admitted = readings.map((reading) => counting(leaveOutKnown(reading, purges)))
  if (purges.some(({ contents }) => contents.length > 0)) {
    const counts = await current()
    const superseded = new Set<string>(
      compareReadings(admitted, counts, replace).supersedes.map(({ id }) => id),
    )
    const earlier = counts.filter(({ summary }) => superseded.has(summary.id))
    const line = lineOf(superseded, events)
    const concerned = purges.filter((purge) => purge.readings.some(({ source }) => line.has(source)))
    admitted = admitted.map((reading) =>
      counting(
        leaveOutEqual(
          reading,
          earlier.filter(({ summary }) => summary.session === reading.summary.session),
          concerned,
        ),
      ),
    )
  }
  const ids = new Set<string>(readings.map(({ summary }) => summary.id))
  const whole = purges.findLast((purge) => purge.readings.some(({ source, by }) => !by && ids.has(source)))
  return { readings: admitted, erasedRows, erasedAt: whole?.at ?? null }
}

/** Sources and those they replaced, and so on back. */
function lineOf(sources: ReadonlySet<string>, events: readonly StoredEvent[]): ReadonlySet<string> {
  const line = new Set(sources)
  for (const event of [...events].reverse())
    if (event.type === 'ingest' && event.adds.some(({ id }) => line.has(id)))
      for (const id of event.supersedes) line.add(id)
  return line
}

/** What is about to be stored, without rows that were erased since it was read; their file's bytes are not kept. */
export function admittedIngest(ingest: Ingest, events: readonly StoredEvent[]): Ingest {
  const purges = purgesOf(events)
  const held = new Set<string>()
  const readings = ingest.readings.map((reading) => {
    const { reading: left, rows } = leaveOutKnown(reading, purges)
    if (rows > 0) held.add(reading.summary.sha256)
    return left
  })
  if (held.size === 0) return ingest
  return { ...ingest, readings, originals: ingest.originals.filter(({ bytes }) => !held.has(sha256(bytes))) }
}
