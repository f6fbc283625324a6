import { hash } from 'node:crypto'
import type { Contribution } from '../model/contribution.ts'
import { emptiness } from '../text/content.ts'

const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const digitOf = new Int8Array(128).fill(0)
for (let at = 0; at < digits.length; at++) digitOf[digits.charCodeAt(at)] = at

/** 32-bit words a contribution: three of its id, one of its content, one of its question, two of its text. */
const words = 7
const rowsPerBlock = 4096
/** « RAS » and its like are in every file and prove nothing: a bit beside the 20 (`idBits`) that the last word of an id takes. */
const silent = 0x8000_0000
const idBits = 0xf_ffff
/** Words enough that two people hardly write the same by chance. */
const wordy = 0x4000_0000
const fewestWords = 6

/**
 * What comparing sources needs to know of their contributions, in their order: 28 bytes each, so that a national
 * consultation is compared without being held. Contents and texts are known by parts of their SHA-256.
 */
export class ContributionIndex {
  readonly #blocks: Uint32Array[] = []
  #ids: Uint32Array | null = null
  #texts: Uint32Array | null = null
  length = 0

  add(contribution: Contribution): void {
    const { id, verbatim, question, rowKey, place: _, respondent: __, ...content } = contribution
    if (this.length % rowsPerBlock === 0) this.#blocks.push(new Uint32Array(rowsPerBlock * words))
    const block = this.#blocks[this.#blocks.length - 1] ?? new Uint32Array()
    const at = (this.length % rowsPerBlock) * words
    const tells = rowKey !== null || emptiness(verbatim) === null
    block[at] = part(id, 0, 6)
    block[at + 1] = part(id, 6, 12)
    const same = sameWords(verbatim)
    const long = same.split(/[\s'’]+/).length >= fewestWords
    block[at + 2] = (part(id, 12, 16) | (tells ? 0 : silent) | (long ? wordy : 0)) >>> 0
    block[at + 3] = digest(JSON.stringify([verbatim, question, rowKey, content])).readUInt32LE(0)
    block[at + 4] = digest(question).readUInt32LE(0)
    const text = digest(same)
    block[at + 5] = text.readUInt32LE(0)
    block[at + 6] = text.readUInt32LE(4)
    this.length++
    this.#ids = null
    this.#texts = null
  }

  /** Those of several sources one after the other. */
  static of(indexes: readonly ContributionIndex[]): ContributionIndex {
    const [only] = indexes
    if (only !== undefined && indexes.length === 1) return only
    const all = new ContributionIndex()
    for (const index of indexes)
      for (let row = 0; row < index.length; row++) {
        if (all.length % rowsPerBlock === 0) all.#blocks.push(new Uint32Array(rowsPerBlock * words))
        const block = all.#blocks[all.#blocks.length - 1]
        for (let word = 0; word < words; word++)
          if (block) block[(all.length % rowsPerBlock) * words + word] = index.#word(row, word)
        all.length++
      }
    return all
  }

  /** Row of the contribution that has the id of `row` in `other`, −1 when there is none. */
  find(other: ContributionIndex, row: number): number {
    this.#ids ??= this.#hashed(0, 1)
    const [a, b, c] = [other.#word(row, 0), other.#word(row, 1), other.#word(row, 2) & idBits]
    return this.#at(
      this.#ids,
      a ^ b,
      (at) => this.#word(at, 0) === a && this.#word(at, 1) === b && (this.#word(at, 2) & idBits) === c,
    )
  }

  /** Row of a contribution that says the words of `row` in `other`, −1 when there is none. */
  findText(other: ContributionIndex, row: number): number {
    this.#texts ??= this.#hashed(5, 6)
    const [a, b] = [other.#word(row, 5), other.#word(row, 6)]
    return this.#at(this.#texts, a ^ b, (at) => this.#word(at, 5) === a && this.#word(at, 6) === b)
  }

  tells(row: number): boolean {
    return this.#word(row, 2) < silent
  }

  /** True for a text of several words: said twice it is hardly by chance. */
  isWordy(row: number): boolean {
    return (this.#word(row, 2) & wordy) !== 0
  }

  content(row: number): number {
    return this.#word(row, 3)
  }

  question(row: number): number {
    return this.#word(row, 4)
  }

  bytes(): Uint8Array {
    const all = new Uint32Array(this.length * words)
    for (let row = 0; row < this.length; row++)
      for (let word = 0; word < words; word++) all[row * words + word] = this.#word(row, word)
    return new Uint8Array(all.buffer)
  }

  static from(bytes: Uint8Array): ContributionIndex {
    const index = new ContributionIndex()
    const all = new Uint32Array(Uint8Array.from(bytes).buffer)
    index.length = all.length / words
    for (let at = 0; at < all.length; at += rowsPerBlock * words) {
      const block = new Uint32Array(rowsPerBlock * words)
      block.set(all.subarray(at, at + rowsPerBlock * words))
      index.#blocks.push(block)
    }
    return index
  }

  #word(row: number, word: number): number {
    return this.#blocks[Math.floor(row / rowsPerBlock)]?.[(row % rowsPerBlock) * words + word] ?? 0
  }

  /** Rows by two of their words: open addressing at most half full; the first of equals wins. */
  #hashed(one: number, other: number): Uint32Array {
    let size = 16
    while (size < this.length * 2) size *= 2
    const slots = new Uint32Array(size)
    for (let row = 0; row < this.length; row++) {
      let slot = (this.#word(row, one) ^ this.#word(row, other)) & (size - 1)
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
      slots[slot] = row + 1
    }
    return slots
  }

  #at(slots: Uint32Array, hash: number, same: (row: number) => boolean): number {
    const mask = slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const held = slots[slot] ?? 0
      if (held === 0) return -1
      if (same(held - 1)) return held - 1
    }
  }
}

function part(id: string, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at++) value = value * 32 + (digitOf[id.charCodeAt(at) & 127] ?? 0)
  return value
}

function digest(text: string): Buffer {
  return hash('sha256', text, 'buffer')
}

/** Spaces, case and the form of accents apart. */
function sameWords(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}
