import { type ByteEncoding, decodeBytes, upperHalf } from './tables.ts'

const encodings: readonly ByteEncoding[] = ['windows-1252', 'iso-8859-15', 'macintosh', 'cp850']
const lower = new Set('éèêëàâçîïôùûüœæÿ')
const upper = new Set('ÉÀÇÈÊËÂÎÏÔÙÛÜŒÆŸ')
const usualUpper = new Set('ÉÀÇŒ')
/** Letters that hardly begin a word. */
const inner = new Set('ôûîïëüÿ')
const signs = new Set('«»’‘“”…–—€°•·²³\u00a0½')
const isLetter = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
const isLower = (code: number) => code >= 97 && code <= 122
const samplesPerByte = 4
const slots = 10

/** none, capital, lower-case letter, one of those that à follows (voilà, déjà), one that ù follows (où). */
function leftOf(code: number): number {
  if (code === 108 || code === 106) return 3
  if (code === 111 || code === 79) return 4
  return isLower(code) ? 2 : isLetter(code) ? 1 : 0
}

/**
 * What the bytes above ASCII stand between, counted: each is judged with its neighbours, since the wrong tables mostly
 * yield capitals and signs in the middle of words. The counts are small and tell of a whole file, whatever its size.
 */
export class LetterCounts {
  /** By byte, then by neighbours: what is on the left (see `leftOf`), a letter or none on the right. */
  readonly #counts = new Uint32Array(128 * slots)
  readonly #words = new Map<number, Uint8Array[]>()

  add(bytes: Uint8Array, at: number, before: number): void {
    const byte = bytes[at] as number
    const after = at + 1 < bytes.length ? (bytes[at + 1] as number) : 32
    const slot = (byte - 128) * slots + leftOf(before) * 2 + (isLetter(after) ? 1 : 0)
    const seen = (this.#counts[slot] as number) + 1
    this.#counts[slot] = seen
    if (seen <= samplesPerByte) this.#keepWord(bytes, at)
  }

  #keepWord(bytes: Uint8Array, at: number): void {
    const byte = bytes[at] as number
    const words = this.#words.get(byte) ?? []
    if (words.length >= samplesPerByte) return
    const inside = (code: number | undefined) => code !== undefined && (code >= 128 || isLetter(code))
    let start = at
    let end = at + 1
    while (start > 0 && at - start < 20 && inside(bytes[start - 1])) start--
    while (end < bytes.length && end - at < 20 && inside(bytes[end])) end++
    words.push(bytes.slice(start, end))
    this.#words.set(byte, words)
  }

  /** How French the bytes look in an encoding; only those that `other` reads otherwise, when it is given. */
  score(encoding: ByteEncoding, other?: ByteEncoding): number {
    const table = upperHalf[encoding]
    const against = other === undefined ? '' : upperHalf[other]
    let total = 0
    for (let slot = 0; slot < this.#counts.length; slot++) {
      const times = this.#counts[slot] as number
      const at = Math.floor(slot / slots)
      if (times === 0 || table[at] === against[at]) continue
      const left = Math.floor((slot % slots) / 2)
      total += times * worth(table[at] ?? '', left, slot % 2 === 1)
    }
    return total
  }

  /** Encodings, the one in which the bytes look most French first; Windows-1252 first when they do not tell. */
  ranking(): readonly { readonly encoding: ByteEncoding; readonly score: number }[] {
    return encodings
      .map((encoding) => ({ encoding, score: this.score(encoding) }))
      .sort((a, b) => b.score - a.score)
  }

  /** A word that two encodings spell with other letters, if there is one. */
  differingWord(one: ByteEncoding, other: ByteEncoding): readonly [string, string] | null {
    for (const words of this.#words.values())
      for (const word of words) {
        const [left, right] = [decodeBytes(word, one), decodeBytes(word, other)]
        if (left !== right && /\p{L}/u.test(left + right) && lettersOf(left) !== lettersOf(right))
          return [left, right]
      }
    return null
  }
}

const lettersOf = (text: string) => text.replace(/\P{L}/gu, '')

function worth(sign: string, left: number, letterAfter: boolean): number {
  const inWord = left > 0 || letterAfter
  if (sign === 'à') return !letterAfter && left !== 2 && left !== 4 ? 3 : -1
  if (sign === 'ù') return !letterAfter && left === 4 ? 3 : -1
  if (lower.has(sign)) return !inWord ? 0 : left === 0 && inner.has(sign) ? 1 : 3
  if (upper.has(sign)) {
    if (left > 1 && left !== 4) return -2
    return !inWord ? (sign === 'À' ? 1 : 0) : usualUpper.has(sign) ? 2 : 1
  }
  if (sign === '’') return inWord ? 1 : 0
  if (signs.has(sign)) return letterAfter && left > 0 ? 0 : 1
  // Exports that must not write a comma write this sign for it, after a word.
  if (sign === '‚') return left > 0 && !letterAfter ? 0 : -2
  return sign.charCodeAt(0) < 0xa0 ? -4 : -2
}
