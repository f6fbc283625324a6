/**
 * Text that waits for the parser, as UTF-8 in one buffer that is used again and again: a large file leaves no heap of
 * buffers behind it.
 */
export class PendingText {
  #space = Buffer.alloc(1 << 19)
  #start = 0
  #end = 0

  get size(): number {
    return this.#end - this.#start
  }

  /** A view, good until the next `add`. */
  get bytes(): Buffer {
    return this.#space.subarray(this.#start, this.#end)
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
    if (size + length > old.length) this.#space = Buffer.alloc(Math.ceil((size + length) * 1.5))
    old.copy(this.#space, 0, this.#start, this.#end)
    this.#start = 0
    this.#end = size
  }
}
