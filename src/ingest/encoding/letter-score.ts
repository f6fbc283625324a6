import { type ByteEncoding, upperHalf } from './tables.ts'

const lower = new Set('éèêëàâçîïôùûüœæÿ')
const upper = new Set('ÉÈÊËÀÂÇÎÏÔÙÛÜŒÆŸ')
const signs = new Set('«»’‘“”…–—€°•·²³\u00a0½')
const isLetter = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
const isLower = (code: number) => code >= 97 && code <= 122

/**
 * How much a text decoded with one table looks French: each upper character is judged with its left neighbour, since
 * the wrong tables mostly yield capitals and signs in the middle of words.
 */
function score(bytes: Uint8Array, encoding: ByteEncoding): number {
  const table = upperHalf[encoding]
  let total = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 128) continue
    const sign = table[byte - 128] ?? ''
    const before = bytes[at - 1] ?? 32
    const after = bytes[at + 1] ?? 32
    const inWord = isLetter(before) || isLetter(after)
    if (lower.has(sign)) total += inWord ? 3 : 1
    else if (upper.has(sign)) total += isLower(before) ? -2 : 2
    else if (signs.has(sign)) total += sign === '’' && !inWord ? 0 : 1
    else if (sign.charCodeAt(0) < 0xa0) total -= 4
    else total -= 2
  }
  return total
}

/** The one-byte encoding in which the bytes look most French; Windows-1252 when they do not tell. */
export function bestByteEncoding(bytes: Uint8Array): ByteEncoding {
  const sample = bytes.subarray(0, 1 << 20)
  let best: ByteEncoding = 'windows-1252'
  let most = score(sample, best)
  for (const encoding of ['iso-8859-15', 'macintosh', 'cp850'] as const) {
    const found = score(sample, encoding)
    if (found > most) {
      most = found
      best = encoding
    }
  }
  return best
}
