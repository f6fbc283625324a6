import { compareReadings } from '../comparison.ts'
import type { StoredEvent } from '../events.ts'
import type { Admitted } from '../folder.ts'
import type { Reading } from '../records.ts'
import type { Ingest } from '../transaction.ts'
import { purgesOf } from './erasures.ts'
import { leaveOutEqual, leaveOutKnown } from './marks.ts'
import { indexed, readingOf, type WholeReading, wholeOf } from './whole-reading.ts'

/**
 * Lets into the folder what was not erased from it. A row that a person had erased is left out of every later reading of
 * its file, whatever the options, and of the file's corrections; a whole file is read again, since somebody gives it
 * again, and that is told. `current`: the readings that count, asked for only when a purge may need them.
 */
export async function admitReadings(
  readings: readonly Reading[],
  events: readonly StoredEvent[],
  current: () => Promise<readonly WholeReading[]>,
  replace: boolean,
): Promise<Admitted> {
  const purges = purgesOf(events)
  if (purges.length === 0) return { readings, erasedRows: 0, erasedAt: null }
  let erasedRows = 0
  const counting = ({ reading, rows }: { reading: WholeReading; rows: number }): WholeReading => {
    erasedRows += rows
    return reading
  }
  const given: WholeReading[] = []
  for (const reading of readings) given.push(await wholeOf(reading))
  let admitted = given.map((reading) => counting(leaveOutKnown(reading, purges)))
  if (purges.some(({ contents }) => contents.length > 0)) {
    const counts = await current()
    const superseded = new Set<string>(
      compareReadings(admitted.map(indexed), counts.map(indexed), replace).supersedes.map(({ id }) => id),
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
  const left = admitted.map((reading, rank) => {
    const untouched = readings[rank]
    return untouched && reading === given[rank] ? untouched : readingOf(reading)
  })
  return { readings: left, erasedRows, erasedAt: whole?.at ?? null }
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
export async function admittedIngest(ingest: Ingest, events: readonly StoredEvent[]): Promise<Ingest> {
  const purges = purgesOf(events)
  if (purges.every(({ rows }) => rows.length === 0)) return ingest
  const held = new Set<string>()
  const readings: Reading[] = []
  for (const reading of ingest.readings) {
    const { reading: left, rows } = leaveOutKnown(await wholeOf(reading), purges)
    if (rows > 0) held.add(reading.summary.sha256)
    readings.push(rows > 0 ? readingOf(left) : reading)
  }
  if (held.size === 0) return ingest
  return { ...ingest, readings, originals: ingest.originals.filter(({ sha256 }) => !held.has(sha256)) }
}
