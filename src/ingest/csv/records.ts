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

/** Fewer lines than this may look like records by chance. */
const tellingLines = 3

export const mayHoldRecords = (cell: string) => cell.length > 30 && cell.includes('\n')

/** How many whole lines within a cell have, all of them, as many delimiters as a record of some columns has; 0 otherwise. */
export function recordsInside(record: readonly string[], delimiter: string, width: number): number {
  if (width < 3) return 0
  for (const cell of record) {
    if (!mayHoldRecords(cell)) continue
    const lines = cell.split(/\r\n|\n|\r/).slice(1, -1)
    if (lines.length < tellingLines) continue
    if (lines.every((line) => line.split(delimiter).length === width)) return lines.length
  }
  return 0
}
