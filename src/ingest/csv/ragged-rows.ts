import type { Diagnostic } from '../../model/diagnostic.ts'
import { linesInside, UsualWidth } from './records.ts'

type Records = readonly (readonly string[])[]

/** Rows with more filled cells than the others, or fewer than the header: kept as they are, and told with their lines. */
export class RaggedRows {
  readonly #settledAfter: number
  readonly #usual = new UsualWidth()
  /** What came before the usual width was settled. */
  #waiting: { records: Records; line: number; row: number }[] | null = []
  #seen = 0
  #width = 0
  #headed = false
  #count = 0
  #firstRow = 0
  #firstCells = 0
  readonly #lines: number[] = []

  constructor(settledAfter: number) {
    this.#settledAfter = settledAfter
  }

  /** Records of which the first starts at `line` of the text and is row `row`. */
  add(records: Records, line: number, row: number): void {
    if (this.#waiting === null) {
      this.#look(records, line, row)
      return
    }
    this.#waiting.push({ records, line, row })
    this.#usual.add(records)
    this.#seen += records.length
    if (this.#seen >= this.#settledAfter) this.end()
  }

  end(): void {
    const waiting = this.#waiting ?? []
    this.#waiting = null
    this.#width = this.#usual.value
    for (const { records, line, row } of waiting) this.#look(records, line, row)
  }

  #look(records: Records, line: number, row: number): void {
    const width = this.#width
    records.forEach((record, index) => {
      // A title above the header is shorter by nature.
      this.#headed ||= record.length === width
      const surplus = record.length > width && record.slice(width).some((cell) => cell.trim() !== '')
      const short = this.#headed && record.length > 1 && record.length < width
      if (!surplus && !short) return
      if (this.#count++ === 0) {
        this.#firstRow = row + index
        this.#firstCells = record.length
      }
      if (this.#lines.length < 5) this.#lines.push(lineOf(records, index, line))
    })
  }

  findings(): Diagnostic[] {
    const place = { row: this.#firstRow }
    const expected = this.#width
    if (this.#count === 0) return []
    if (this.#count === 1)
      return [{ code: 'RAGGED_ROW', level: 'warning', args: { found: this.#firstCells, expected }, place }]
    return [
      {
        code: 'RAGGED_ROWS',
        level: 'warning',
        args: { count: this.#count, expected, lines: this.#lines },
        place,
      },
    ]
  }
}

/** Physical line at which a record starts: from the line ends inside the cells before it. */
function lineOf(records: Records, index: number, line: number): number {
  let start = line + index
  for (const record of records.slice(0, index)) start += linesInside(record)
  return start
}
