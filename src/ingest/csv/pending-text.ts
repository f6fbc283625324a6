/** Room for a record to be written before the text. */
const headroom = 1 << 12

/**
 * Text that waits for the parser, as UTF-8 in one buffer that is used again and again: a large file leaves no heap of
 * buffers behind it.
 */
export class PendingText {
  #space = Buffer.alloc(1 << 19)
  #start = headroom
  #end = headroom

  get size(): number {
    return this.#end - this.#start
  }

  /** A view, good until the next `add`. */
  get bytes(): Buffer {
    return this.#space.subarray(this.#start, this.#end)
  }

  /** The first bytes with others before them; a view, too. */
  after(ahead: Buffer, end: number): Buffer {
    const first = this.#start - ahead.length
    if (first < 0) return Buffer.concat([ahead, this.bytes.subarray(0, end)])
    ahead.copy(this.#space, first)
    return this.#space.subarray(first, this.#start + end)
  }

  add(text: string): void {
    const length = Buffer.byteLength(text)
    if (this.#end + length > this.#space.length) this.#makeRoom(length)
    this.#end += this.#space.write(text, this.#end)
  }

  /** Forgets the first bytes, which have been read. */
  drop(bytes: number): void {
    this.#start += bytes
  }

  #makeRoom(length: number): void {
    const { size } = this
    const old = this.#space
    const needed = headroom + size + length
    if (needed > old.length) this.#space = Buffer.alloc(Math.ceil(needed * 1.5))
    old.copy(this.#space, headroom, this.#start, this.#end)
    this.#start = headroom
    this.#end = headroom + size
  }
}
