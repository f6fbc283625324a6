import type { SourceSummary } from '../../model/contribution.ts'
import type { StoredEvent } from '../events.ts'
import type { Admitted } from '../folder.ts'
import type { Reading } from '../records.ts'
import type { Ingest } from '../transaction.ts'
import { purgesOf } from './erasures.ts'
import { type HeldReading, heldPart, partOf } from './held-reading.ts'
import { type LeftOut, leaveOutEqual, leaveOutKnown } from './marks.ts'

/** What the folder says of what is there; asked for only when a purge may need it. */
export interface Present {
  /** Sources that the readings would take the place of. */
  superseded(readings: readonly Reading[]): Promise<readonly SourceSummary[]>
  held(source: SourceSummary): Promise<HeldReading | null>
}

/**
 * Lets into the folder what was not erased from it. A row that a person had erased is left out of every later reading of
 * its file, whatever the options, and of the file's corrections; a whole file is read again, since somebody gives it
 * again, and that is told. Where nobody erased a row, readings pass as they are, unread.
 */
export async function admitReadings(
  readings: readonly Reading[],
  events: readonly StoredEvent[],
  present: Present,
): Promise<Admitted> {
  const purges = purgesOf(events)
  const ids = new Set<string>(readings.map(({ summary }) => summary.id))
  const whole = purges.findLast((purge) => purge.readings.some(({ source, by }) => !by && ids.has(source)))
  const erasedAt = whole?.at ?? null
  let erasedRows = 0
  const without = async (reading: Reading, leaveOut: (held: HeldReading) => LeftOut): Promise<Reading> => {
    const { reading: left, rows } = leaveOut(await heldPart(reading))
    if (rows === 0) return reading
    erasedRows += rows
    await reading.part.discard()
    return partOf(left)
  }
  let admitted = readings
  if (purges.some(({ rows }) => rows.length > 0))
    admitted = await each(admitted, (reading) => without(reading, (held) => leaveOutKnown(held, purges)))
  if (purges.some(({ contents }) => contents.length > 0)) {
    const superseded = await present.superseded(admitted)
    const line = lineOf(new Set(superseded.map(({ id }) => id)), events)
    const concerned = purges.filter((purge) => purge.readings.some(({ source }) => line.has(source)))
    if (concerned.length > 0) {
      const earlier = (await each(superseded, (source) => present.held(source))).flatMap((held) => held ?? [])
      admitted = await each(admitted, (reading) => {
        const same = earlier.filter(({ summary }) => summary.session === reading.summary.session)
        return without(reading, (held) => leaveOutEqual(held, same, concerned))
      })
    }
  }
  return { readings: admitted, erasedRows, erasedAt }
}

async function each<T, U>(list: readonly T[], act: (one: T) => Promise<U>): Promise<readonly U[]> {
  const done: U[] = []
  for (const one of list) done.push(await act(one))
  return done
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
  if (!purges.some(({ rows }) => rows.length > 0)) return ingest
  const held = new Set<string>()
  const readings = await each(ingest.readings, async (reading) => {
    const { reading: left, rows } = leaveOutKnown(await heldPart(reading), purges)
    if (rows === 0) return reading
    held.add(reading.summary.sha256)
    return partOf(left)
  })
  return { ...ingest, readings, originals: ingest.originals.filter(({ sha256 }) => !held.has(sha256)) }
}
