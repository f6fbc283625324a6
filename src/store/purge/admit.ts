import type { StoredEvent } from '../events.ts'
import { sha256 } from '../file-names.ts'
import type { Admitted } from '../folder.ts'
import type { Reading } from '../records.ts'
import type { Ingest } from '../transaction.ts'
import { purgesOf } from './erasures.ts'
import { leaveOutErased } from './marks.ts'

/**
 * Lets into the folder what was not erased from it. A row that a person had erased is left out of every later reading of
 * its file, whatever the options; a whole file is read again, since somebody gives it again, and that is told.
 */
export function admitReadings(readings: readonly Reading[], events: readonly StoredEvent[]): Admitted {
  const purges = purgesOf(events)
  if (purges.length === 0) return { readings, erasedRows: 0, erasedAt: null }
  let erasedRows = 0
  const admitted = readings.map((reading) => {
    const { reading: left, rows } = leaveOutErased(reading, purges)
    erasedRows += rows
    return left
  })
  const ids = new Set<string>(readings.map(({ summary }) => summary.id))
  const whole = purges.findLast((purge) => purge.readings.some(({ source, by }) => !by && ids.has(source)))
  return { readings: admitted, erasedRows, erasedAt: whole?.at ?? null }
}

/** The same for what is about to be stored: another person may have erased since it was read. */
export function admittedIngest(ingest: Ingest, events: readonly StoredEvent[]): Ingest {
  const purges = purgesOf(events)
  const held = new Set<string>()
  const readings = ingest.readings.map((reading) => {
    const { reading: left, rows } = leaveOutErased(reading, purges)
    if (rows > 0) held.add(reading.summary.sha256)
    return left
  })
  if (held.size === 0) return ingest
  return { ...ingest, readings, originals: ingest.originals.filter(({ bytes }) => !held.has(sha256(bytes))) }
}
