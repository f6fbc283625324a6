/** How many bytes the UTF-8 character at `at` takes, 0 when there is none (RFC 3629: no overlong forms, no surrogates). */
export function utf8Length(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] as number
  if (lead < 0x80) return 1
  if (lead < 0xc2 || lead > 0xf4 || at + 1 >= end) return 0
  const second = bytes[at + 1] as number
  if (lead < 0xe0) return (second & 0xc0) === 0x80 ? 2 : 0
  if (at + 2 >= end || ((bytes[at + 2] as number) & 0xc0) !== 0x80) return 0
  if (lead < 0xf0) {
    const least = lead === 0xe0 ? 0xa0 : 0x80
    const most = lead === 0xed ? 0x9f : 0xbf
    return second >= least && second <= most ? 3 : 0
  }
  if (at + 3 >= end || ((bytes[at + 3] as number) & 0xc0) !== 0x80) return 0
  const least = lead === 0xf0 ? 0x90 : 0x80
  const most = lead === 0xf4 ? 0x8f : 0xbf
  return second >= least && second <= most ? 4 : 0
}

/**
 * How many bytes at `at` begin a UTF-8 character that was cut (a database column too short, a file that ends early): only
 * beginnings that no French text in a one-byte encoding has in their place (Ã, Å, â€, ð).
 */
export function cutLength(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] as number
  const second = at + 1 < end ? (bytes[at + 1] as number) : 0
  if (lead === 0xc3 || lead === 0xc5) return 1
  const third = at + 2 < end ? (bytes[at + 2] as number) : 0
  if (lead === 0xe2 && (second === 0x80 || second === 0x82)) return 2
  if (lead === 0xf0 && second === 0x9f) return (third & 0xc0) === 0x80 ? 3 : 2
  return 0
}

/** True when the last bytes begin a UTF-8 character that the end of the file cuts. */
export function endsInside(bytes: Uint8Array): boolean {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number
    if (byte >= 0xc2 && byte <= 0xf4) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2)
    if ((byte & 0xc0) !== 0x80) return false
  }
  return false
}

/** True for a character French texts are written with: a sequence found in a one-byte text is one only if it gives that. */
export function isFrench(code: number): boolean {
  return (
    (code >= 0xa0 && code <= 0xff && code !== 0xc2 && code !== 0xc3) ||
    (code >= 0x152 && code <= 0x153) ||
    code === 0x178 ||
    (code >= 0x300 && code <= 0x327) ||
    (code >= 0x2009 && code <= 0x2044 && code !== 0x200e && code !== 0x200f) ||
    code === 0x20ac ||
    code === 0x2122 ||
    (code >= 0x2190 && code <= 0x2bff) ||
    code === 0xfe0f ||
    (code >= 0x1f000 && code <= 0x1faff)
  )
}

/** The character of a sequence that `utf8Length` found to be whole. */
export function utf8Code(bytes: Uint8Array, at: number, length: number): number {
  const tail = (index: number) => (bytes[at + index] as number) & 0x3f
  const lead = bytes[at] as number
  if (length === 2) return ((lead & 0x1f) << 6) | tail(1)
  if (length === 3) return ((lead & 0x0f) << 12) | (tail(1) << 6) | tail(2)
  if (length === 4) return ((lead & 0x07) << 18) | (tail(1) << 12) | (tail(2) << 6) | tail(3)
  return lead
}
