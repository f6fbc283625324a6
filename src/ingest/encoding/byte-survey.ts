import { LetterCounts } from './letter-score.ts'
import { isFrench, utf8Code, utf8Length } from './utf8.ts'

const none = new Uint8Array(0)
/** A character and its neighbours may lie across two chunks: this many bytes wait for the next one. */
const held = 8

/** Lines of a fault: all are counted, the first few are named. */
export class LineList {
  count = 0
  readonly first: number[] = []
  #last = 0
  add(line: number): void {
    if (line === this.#last) return
    this.#last = line
    this.count++
    if (this.first.length < 20) this.first.push(line)
  }
}

/**
 * One look over all bytes of a text, in flat memory: is it UTF-8, where is it not, and what would its other bytes be in each
 * one-byte encoding. Everything that decides how a file is read is counted here, over the whole of it.
 */
export class ByteSurvey {
  size = 0
  /** Characters above ASCII that are whole in UTF-8, and bytes above ASCII that belong to none. */
  good = 0
  bad = 0
  /** Of the good ones, those that no French text holds. */
  foreign = 0
  nul = 0
  readonly nulLines = new LineList()
  /** C1 controls, the trace of Windows-1252 read as Latin-1 (NEL, a line end of its own, counts apart). */
  controls = 0
  /** U+FFFD: something was lost before we got the file. */
  replaced = 0
  /** Pairs that look like UTF-8 read in another encoding and saved again. */
  twice = 0
  readonly badLines = new LineList()
  readonly goodLines = new LineList()
  readonly letters = new LetterCounts()
  /** The last bytes, to see whether the file ends inside a character. */
  tail: Uint8Array = none
  /** The same for all chunks, so that a large file leaves no heap of buffers behind. */
  #space: Uint8Array = none
  #line = 1
  #before = 32

  add(chunk: Uint8Array): void {
    this.size += chunk.length
    const size = this.tail.length + chunk.length
    if (this.#space.length < size) this.#space = new Uint8Array(size)
    const bytes = this.#space.subarray(0, size)
    bytes.set(this.tail)
    bytes.set(chunk, this.tail.length)
    const limit = size - held
    const at = limit > 0 ? this.#look(bytes, limit) : 0
    this.tail = bytes.slice(at)
  }

  end(): void {
    this.#look(this.tail, this.tail.length)
  }

  /** Looks at characters that start before `limit`; answers where the next one starts. */
  #look(bytes: Uint8Array, limit: number): number {
    let at = 0
    let line = this.#line
    while (at < limit) {
      const byte = bytes[at] as number
      if (byte > 13 && byte < 128) {
        at++
        continue
      }
      if (byte < 14) {
        if (byte === 10 || (byte === 13 && bytes[at + 1] !== 10)) line++
        else if (byte === 0) {
          this.nul++
          this.nulLines.add(line)
        }
        at++
        continue
      }
      const length = utf8Length(bytes, at, bytes.length)
      if (length === 0) {
        this.bad++
        this.badLines.add(line)
        this.letters.add(bytes, at, at > 0 ? (bytes[at - 1] as number) : this.#before)
        at++
        continue
      }
      this.#good(bytes, at, length, line)
      at += length
    }
    this.#line = line
    if (at > 0) this.#before = bytes[at - 1] as number
    return at
  }

  #good(bytes: Uint8Array, at: number, length: number, line: number): void {
    const code = utf8Code(bytes, at, length)
    this.good++
    this.goodLines.add(line)
    if (!isFrench(code)) this.foreign++
    if (code < 0xa0) {
      if (code !== 0x85) this.controls++
    } else if (code === 0xfffd) this.replaced++
    if ((bytes[at + length] as number) >= 128 && leadsTwice(code)) this.twice++
  }
}

/** Characters that the first byte of UTF-8's French letters and signs becomes in Windows-1252, MacRoman and cp850. */
function leadsTwice(code: number): boolean {
  switch (code) {
    case 0xc2:
    case 0xc3:
    case 0xc5:
    case 0xcc:
    case 0xe2:
    case 0xf0:
    case 0xac:
    case 0x221a:
    case 0x2248:
    case 0x201a:
    case 0xcb:
    case 0xf8ff:
    case 0x251c:
    case 0x252c:
    case 0x253c:
    case 0xd4:
    case 0x2560:
      return true
    default:
      return false
  }
}
