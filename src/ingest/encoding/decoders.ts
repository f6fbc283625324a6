import { type ByteEncoding, decodeBytes, upperHalf } from './tables.ts'
import { cutLength, isFrench, utf8Code, utf8Length } from './utf8.ts'

/** Bytes → text, piece by piece; no piece ends inside a character. */
export interface Decoder {
  write(bytes: Uint8Array): string
  end(): string
}

const none = new Uint8Array(0)
const replacement = '\ufffd'

/** UTF-8; what is not becomes U+FFFD. */
export function utf8Decoder(): Decoder {
  const decoder = new TextDecoder('utf-8')
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() }
}

export function byteDecoder(encoding: ByteEncoding): Decoder {
  return { write: (bytes) => decodeBytes(bytes, encoding), end: () => '' }
}

/** UTF-16; a byte left over at the end is dropped, half a pair becomes U+FFFD. */
export function utf16Decoder(encoding: 'utf-16le' | 'utf-16be'): Decoder {
  let rest: Uint8Array = none
  let first = true
  const decode = (bytes: Buffer) => {
    if (encoding === 'utf-16be') bytes.swap16()
    let text = bytes.toString('utf16le')
    if (first && text !== '') {
      first = false
      if (text.startsWith('\ufeff')) text = text.slice(1)
    }
    return text.replace(/\p{Surrogate}/gu, replacement)
  }
  return {
    write(bytes) {
      const all = Buffer.concat([rest, bytes])
      let end = all.length & ~1
      const high = end < 2 ? 0 : (all[encoding === 'utf-16le' ? end - 1 : end - 2] as number)
      if (high >= 0xd8 && high < 0xdc) end -= 2
      rest = all.subarray(end)
      return decode(all.subarray(0, end))
    },
    end: () => (rest.length < 2 ? '' : decode(Buffer.from(rest.subarray(0, 2)))),
  }
}

/**
 * Text that is UTF-8 in places and a one-byte encoding in others, as a file grown by several tools is. In a UTF-8 text every
 * whole character stands; in a one-byte text only those that a French text holds, since two of its letters may look like one.
 */
export class MixedDecoder implements Decoder {
  /** Bytes read with the table, and beginnings of characters that were cut. */
  swapped = 0
  cut = 0
  readonly #units: readonly string[]
  readonly #mostly: 'utf-8' | 'bytes'
  #rest: Uint8Array = none
  #first = true

  constructor(table: ByteEncoding, mostly: 'utf-8' | 'bytes') {
    this.#units = [...upperHalf[table]]
    this.#mostly = mostly
  }

  write(bytes: Uint8Array): string {
    const all = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes])
    const { text, taken } = this.#decode(all, all.length - 4)
    this.#rest = all.slice(taken)
    return text
  }

  end(): string {
    const { text } = this.#decode(this.#rest, this.#rest.length)
    this.#rest = none
    return text
  }

  /** Reads the characters that start before `limit`; the bytes after it are known so that a cut one is seen as such. */
  #decode(bytes: Uint8Array, limit: number): { text: string; taken: number } {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const parts: string[] = []
    let from = 0
    let at = 0
    while (at < limit) {
      if ((bytes[at] as number) < 128) {
        at++
        continue
      }
      const length = utf8Length(bytes, at, bytes.length)
      if (length > 0 && (this.#mostly === 'utf-8' || isFrench(utf8Code(bytes, at, length)))) {
        at += length
        continue
      }
      if (at > from) parts.push(buffer.toString('utf8', from, at))
      const cut = this.#mostly === 'utf-8' ? cutLength(bytes, at, bytes.length) : 0
      if (cut > 0) {
        this.cut++
        parts.push(replacement)
        at += cut
      } else {
        this.swapped++
        parts.push(this.#units[(bytes[at] as number) - 128] as string)
        at++
      }
      from = at
    }
    if (at > from) parts.push(buffer.toString('utf8', from, at))
    let text = parts.join('')
    if (this.#first && text !== '') {
      this.#first = false
      if (text.startsWith('\ufeff')) text = text.slice(1)
    }
    return { text, taken: Math.max(0, at) }
  }
}
