import type { SourceSummary } from '../../model/contribution.ts'
import type { ErasedReading, StoredEvent, StoredFile, StoredIngest, StoredPurge } from '../events.ts'

/** What all purges did, as readers of the folder see it: from the moment a purge is published, erased data is not there. */
export class Erasures {
  readonly #readings = new Map<string, ErasedReading>()
  readonly #originals = new Map<string, number>()

  constructor(purges: readonly StoredPurge[]) {
    for (const { readings, originals, counter } of purges) {
      // In causal order: a source that loses a second row has the last file that was written.
      for (const reading of readings) this.#readings.set(keyOf(reading.event, reading.source), reading)
      for (const hash of originals) this.#originals.set(hash, counter)
    }
  }

  /** A reading as it is left; null when it was taken away. */
  apply(
    event: StoredIngest,
    summary: SourceSummary,
    file: StoredFile,
  ): { summary: SourceSummary; file: StoredFile } | null {
    const erased = this.#readings.get(keyOf(event.id, summary.id))
    const original = this.#keepsOriginal(event, file) ? file.original : null
    if (!erased) return { summary, file: original === file.original ? file : { ...file, original } }
    if (!erased.by) return null
    const { records, sha256, counts } = erased.by
    return { summary: { ...summary, ...counts }, file: { ...file, records, sha256, original } }
  }

  /** True for a reading that no undo may bring back. */
  tookAway(event: string, source: string): boolean {
    return this.#readings.get(keyOf(event, source))?.by === null
  }

  /** A file given again after the purge is kept again. */
  #keepsOriginal({ counter }: StoredIngest, { original }: StoredFile): boolean {
    const erasedAt = original === null ? undefined : this.#originals.get(hashOf(original) ?? '')
    return erasedAt === undefined || erasedAt < counter
  }
}

export function erasuresOf(events: readonly StoredEvent[]): Erasures {
  return new Erasures(purgesOf(events))
}

export function purgesOf(events: readonly StoredEvent[]): readonly StoredPurge[] {
  return events.filter((event) => event.type === 'purge')
}

/** `sources/<hash>-name` → hash. */
export function hashOf(original: string): string | null {
  return /^sources\/([0-9a-f]{16})-/.exec(original)?.[1] ?? null
}

const keyOf = (event: string, source: string) => `${event} ${source}`
