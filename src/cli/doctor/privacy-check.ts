import { type Leftover, leftovers, nearlyUnique } from '../../ingest/personal/leftovers.ts'
import { createMasker } from '../../ingest/personal/mask.ts'
import type { Contribution, DataRecord, Place } from '../../model/contribution.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { SensitiveKind } from '../../model/marks.ts'

/** A contribution that waits for a person's reading: where it stands and why, never its words. */
export interface ToRead extends Place {
  readonly contribution: string
  readonly kinds: readonly SensitiveKind[]
}

/** Something that looks personal in what is stored: where it stands, never its words. */
export interface Left extends Partial<Place> {
  readonly kind: Leftover['kind']
  /** Name of the attribute that holds it, when it stands in one. */
  readonly attribute?: string
}

/** Rows named in a finding. */
const named = 8

/** Looks through all that is stored for what should not be there or waits for a person. */
export class PrivacyCheck {
  readonly toRead: ToRead[] = []
  readonly left: Left[] = []
  readonly #knows: (word: string) => boolean
  readonly #masker
  readonly #attributes = new Map<
    string,
    { readonly file: string; readonly name: string; readonly values: Map<string, string> }
  >()

  constructor(knows: (word: string) => boolean) {
    this.#knows = knows
    this.#masker = createMasker({ knows })
  }

  look(record: DataRecord): void {
    if (record.type === 'respondent') return
    if (record.type === 'answer') {
      for (const text of [record.question, record.value]) this.#text(text, record.place)
      return
    }
    this.#text(record.question, record.place)
    this.#text(record.verbatim, record.place)
    for (const [name, value] of Object.entries(record.attributes)) this.#attribute(record, name, value)
    const { sensitive = [], place, id } = record
    if (sensitive.length > 0)
      this.toRead.push({ ...place, contribution: id, kinds: [...new Set(sensitive.map(({ kind }) => kind))] })
  }

  /** Columns of attributes whose values tell nearly everybody apart; to be called when all was looked at. */
  finish(): void {
    for (const { file, name, values } of this.#attributes.values())
      if (nearlyUnique([...values.values()]))
        this.left.push({ kind: 'unique-attribute', file, attribute: name })
  }

  /** One finding for each kind in each column. */
  findings(): Diagnostic[] {
    const read = grouped(this.toRead, ({ kinds }) => kinds.join())
    const left = grouped(this.left, ({ kind, attribute }) => JSON.stringify([kind, attribute]))
    return [
      ...read.map(
        ({ first, rows, count }): Diagnostic => ({
          code: 'SENSITIVE_TO_READ',
          level: 'warning',
          args: { kinds: first.kinds, count, rows },
          place: columnOf(first),
        }),
      ),
      ...left.map(
        ({ first, rows, count }): Diagnostic => ({
          code: 'LEFT_PERSONAL',
          level: 'warning',
          args: { kind: first.kind, attribute: first.attribute ?? null, count, rows },
          place: columnOf(first),
        }),
      ),
    ]
  }

  #text(text: string, place: Place, attribute?: string): void {
    const kinds = leftovers(text, this.#masker, this.#knows, attribute !== undefined)
    for (const kind of kinds)
      this.left.push({ ...place, kind, ...(attribute === undefined ? {} : { attribute }) })
  }

  #attribute({ place }: Contribution, name: string, value: string): void {
    this.#text(value, place, name)
    const key = JSON.stringify([place.file, place.sheet, name])
    const held = this.#attributes.get(key) ?? { file: place.file, name, values: new Map<string, string>() }
    // One value a row, whatever the number of contributions in it.
    if (held.values.size < 5000) held.values.set(String(place.row ?? place.line ?? held.values.size), value)
    this.#attributes.set(key, held)
  }
}

interface Group<T> {
  readonly first: T
  readonly rows: number[]
  count: number
}

function grouped<T extends Partial<Place>>(
  items: readonly T[],
  same: (item: T) => string,
): readonly Group<T>[] {
  const groups = new Map<string, Group<T>>()
  for (const item of items) {
    const key = JSON.stringify([item.file, item.sheet, item.column, same(item)])
    const group = groups.get(key) ?? { first: item, rows: [], count: 0 }
    group.count++
    const row = item.row ?? item.line
    if (row !== undefined && group.rows.length < named && !group.rows.includes(row)) group.rows.push(row)
    groups.set(key, group)
  }
  return [...groups.values()]
}

function columnOf({ file, sheet, column }: Partial<Place>): Partial<Place> {
  return {
    ...(file === undefined ? {} : { file }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(column === undefined ? {} : { column }),
  }
}
