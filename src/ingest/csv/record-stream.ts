import type { Options } from 'csv-parse/sync'
import { mostColumns } from '../table-limits.ts'
import { looksSwallowed, mendRecord, mostBytes, mostLines, truncatedRecord, unwrapped } from './mend.ts'
import { PendingText } from './pending-text.ts'
import { countLines, type Dialect, parseOptions, QuoteParity, strictRecords } from './quoting.ts'
import { checkRecordSize, tooManyColumns } from './record-size.ts'
import { UsualWidth } from './records.ts'

/** Text is given to the parser in pieces of about this many bytes, cut where a record ends. */
const usualPiece = 1 << 18
const leastReach = 1 << 12
/** Beyond this many repairs, when they are more than one record in four, the quotes of a file mean nothing. */
const maxRepairs = 500

/** Records one after the other; `line` is where the first one starts. */
export interface Piece {
  readonly records: readonly string[][]
  readonly line: number
}

/** A record whose quotes were wrong. */
export interface Fault {
  readonly line: number
  readonly cells: number
  /** True when its quote is still open where the file ends. */
  readonly truncated: boolean
}

/**
 * Delimited text → records, as it comes, in memory that depends on the longest record alone. csv-parse reads every piece
 * strictly; where it refuses a record, that one is mended and the strict reading starts again after it.
 */
export class RecordStream {
  /** The first faults, and how many there were. */
  readonly faults: Fault[] = []
  faultCount = 0
  /** Mended records that do not have the usual number of cells. */
  badRows = 0
  #dialect: Dialect
  #options: Options
  #parity: QuoteParity
  readonly #width = new UsualWidth()
  readonly #text = new PendingText()
  /** Size at which what is pending is looked at again. */
  #target: number
  readonly #pieceBytes: number
  #line: number
  #records = 0
  #mending = false
  #givenUp = false
  /** How far the text is looked at: not far after a fault, since the next one may be near. */
  #reach = leastReach

  constructor(dialect: Dialect, firstLine: number, pieceBytes = usualPiece) {
    this.#pieceBytes = pieceBytes
    this.#target = pieceBytes
    this.#dialect = dialect
    this.#options = parseOptions(dialect)
    this.#parity = new QuoteParity(dialect.quote)
    this.#line = firstLine
  }

  write(text: string): Piece[] {
    this.#text.add(text)
    return this.#text.size < this.#target ? [] : this.#read(false)
  }

  end(): Piece[] {
    return this.#read(true)
  }

  #read(last: boolean): Piece[] {
    const pieces: Piece[] = []
    while (this.#text.size > 0) {
      this.#parity.scan(this.#text.bytes.subarray(0, this.#reach))
      const moved = this.#mending ? this.#mend(last, pieces) : this.#strict(last, pieces)
      if (!moved) break
    }
    const { size } = this.#text
    this.#target = size + Math.max(this.#pieceBytes, size >> 1)
    return pieces
  }

  /** Reads whole records; answers false when more text is needed. */
  #strict(last: boolean, pieces: Piece[]): boolean {
    const parity = this.#parity
    let end = last && this.#reach >= this.#text.size ? this.#text.size : parity.recordEnd
    if (end === 0 && this.#reachFurther()) return true
    if (end === 0) {
      // A quote out of place turns the parity around: the parser says whether there is one among the lines so far.
      end = parity.lineEnd
      if (end === 0) {
        if (this.#text.size > mostBytes) checkRecordSize(this.#text.bytes, this.#dialect, this.#line)
        return false
      }
      if (this.#text.size < this.#pieceBytes) return false
    }
    const strict = strictRecords(this.#text.bytes.subarray(0, end), this.#options)
    const records = this.#givenUp ? strict.records.map((record) => unwrapped(record, '"')) : strict.records
    this.#emit(records, strict.bytes, pieces)
    if (strict.stop === null) {
      this.#reach = Math.min(this.#reach * 2, Number.MAX_SAFE_INTEGER)
      return true
    }
    if (strict.stop === 'open' && (strict.bytes > 0 || this.#reachFurther())) return true
    if (strict.stop === 'open' && !last && !this.#swallowing()) {
      if (this.#text.size > mostBytes) checkRecordSize(this.#text.bytes, this.#dialect, this.#line)
      return false
    }
    this.#mending = true
    return true
  }

  /** Looks at more of what is there; false when all of it is looked at. */
  #reachFurther(): boolean {
    if (this.#reach >= this.#text.size) return false
    this.#reach *= 4
    return true
  }

  /** True when a quote that stays open has taken in more than a cell may hold, and that looks like records. */
  #swallowing(): boolean {
    return (
      this.#text.size > mostBytes &&
      this.#parity.lines > mostLines &&
      looksSwallowed(this.#text.bytes, this.#dialect.delimiter, this.#width.value)
    )
  }

  #mend(last: boolean, pieces: Piece[]): boolean {
    const { quote, delimiter } = this.#dialect
    if (this.#parity.lines <= mostLines && this.#text.size < mostBytes) {
      if (this.#reachFurther()) return true
      if (!last) return false
    }
    this.#mending = false
    this.#reach = leastReach
    this.faultCount++
    const width = this.#width.value
    const ended =
      last && this.#parity.lines <= mostLines
        ? truncatedRecord(this.#text.bytes, this.#options, width, delimiter)
        : null
    const mended = ended ?? mendRecord(this.#text.bytes, this.#options, width, quote)
    if (width > 0 && mended.record.length !== width) this.badRows++
    if (this.faults.length < maxRepairs)
      this.faults.push({ line: this.#line, cells: mended.record.length, truncated: ended !== null })
    this.#emit([mended.record], mended.bytes, pieces)
    if (this.faultCount > maxRepairs && this.faultCount * 4 > this.#records) this.#giveUpQuotes()
    return true
  }

  #giveUpQuotes(): void {
    this.#givenUp = true
    this.#dialect = { ...this.#dialect, quote: null }
    this.#options = parseOptions(this.#dialect)
    this.#parity = new QuoteParity(null)
  }

  #emit(records: string[][], bytes: number, pieces: Piece[]): void {
    if (bytes === 0) return
    for (const record of records)
      if (record.length > mostColumns) throw tooManyColumns(this.#line, record.length)
    this.#width.add(records)
    this.#records += records.length
    if (records.length > 0) pieces.push({ records, line: this.#line })
    const parity = this.#parity
    this.#line += bytes === parity.recordEnd ? parity.recordLines : countLines(this.#text.bytes, bytes)
    this.#text.drop(bytes)
    parity.reset()
  }
}
