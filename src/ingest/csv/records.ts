/** All three line ends may occur in one export, outside quotes as well as inside. */
export const recordDelimiters = ['\r\n', '\n', '\r']

/** How many cells most records have, counted as they come; records of one cell (titles, blank lines) do not vote. */
export class UsualWidth {
  readonly #tally = new Map<number, number>()
  #any = false

  add(records: readonly (readonly string[])[]): void {
    this.#any ||= records.length > 0
    for (const { length } of records)
      if (length > 1) this.#tally.set(length, (this.#tally.get(length) ?? 0) + 1)
  }

  /** 0 when there was no record. */
  get value(): number {
    let width = this.#any ? 1 : 0
    let most = 0
    for (const [length, times] of this.#tally)
      if (times > most) {
        most = times
        width = length
      }
    return width
  }
}

/** Line ends within the cells of a record. */
export function linesInside(record: readonly string[]): number {
  let lines = 0
  for (const cell of record)
    if (cell.includes('\n') || cell.includes('\r')) lines += cell.split(/\r\n|\n|\r/).length - 1
  return lines
}
