import { utf8Length } from './utf8.ts'

/** UTF-16 told by its mark, or by what its bytes alone can be; null for anything else. `head`: the first bytes of the file. */
export function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  const length = Math.min(head.length, 1 << 16) & ~1
  if (length < 8) return null
  const little = looks(head, length, 1)
  const big = looks(head, length, 0)
  if (little === big) return null
  return little ? 'utf-16le' : 'utf-16be'
}

/**
 * Text in UTF-16 has spaces, line ends and delimiters, so NUL as the high byte of many units, few as the low byte, and
 * no half pair. Where most letters are not Latin, the bytes themselves must be such that no other text has them.
 */
function looks(head: Uint8Array, length: number, high: 0 | 1): boolean {
  let highNul = 0
  let lowNul = 0
  let odd = 0
  let lone = 0
  let pending = false
  for (let at = 0; at < length; at += 2) {
    const upper = head[at + high] as number
    const lower = head[at + 1 - high] as number
    if (upper === 0) highNul++
    else if (isOdd(upper)) odd++
    if (lower === 0) lowNul++
    else if (isOdd(lower)) odd++
    const isLow = upper >= 0xdc && upper < 0xe0
    if (pending !== isLow) lone++
    pending = upper >= 0xd8 && upper < 0xdc
  }
  const units = length / 2
  if (lone > 1 + units / 500 || lowNul * 3 > highNul || lowNul * 10 > units) return false
  if (highNul > 0.3 * units) return true
  return highNul > 0.01 * units && odd > 0.24 * units && !isUtf8(head.subarray(0, length))
}

/** Bytes that Latin text in a one-byte encoding has few of. */
const isOdd = (byte: number) => byte > 126 || (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13)

/** True when the bytes above ASCII make whole characters in UTF-8, as they do by chance in no text of UTF-16. */
function isUtf8(bytes: Uint8Array): boolean {
  let found = false
  for (let at = 0; at < bytes.length - 4; ) {
    const length = utf8Length(bytes, at, bytes.length)
    if (length === 0) return false
    found ||= length > 1
    at += length
  }
  return found
}
