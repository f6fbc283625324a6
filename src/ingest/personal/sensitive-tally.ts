import type { Place } from '../../model/contribution.ts'
import type { SensitiveKind, SensitiveMark } from '../../model/marks.ts'
import { findSensitive } from './sensitive.ts'

/** Rows named in the finding; the rest is counted, and `charter doctor` lists all. */
const named = 8

/** Counts what a person must read before it is shown outside. */
export class SensitiveTally {
  readonly #kinds = new Map<SensitiveKind, number>()
  readonly rows: number[] = []
  contributions = 0

  of(text: string, place: Place): readonly SensitiveMark[] {
    const marks = findSensitive(text)
    if (marks.length === 0) return marks
    this.contributions++
    for (const kind of new Set(marks.map((mark) => mark.kind)))
      this.#kinds.set(kind, (this.#kinds.get(kind) ?? 0) + 1)
    const row = place.row ?? place.line
    if (row !== undefined && this.rows.length < named && !this.rows.includes(row)) this.rows.push(row)
    return marks
  }

  /** Most frequent first. */
  get kinds(): readonly SensitiveKind[] {
    return [...this.#kinds].sort((a, b) => b[1] - a[1]).map(([kind]) => kind)
  }
}
