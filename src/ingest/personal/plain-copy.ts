/** A text in small letters without accents, of the same length, and the way back to its offsets. */
export interface PlainCopy {
  readonly text: string
  /** Offset in the original of a unit of the copy. */
  original(offset: number): number
}

const dropped = /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/
const cache = new Map<string, string>()

/** One letter on its bones; `œ` and signs that are no Latin letters stay. */
function bare(sign: string): string {
  const known = cache.get(sign)
  if (known !== undefined) return known
  const folded =
    sign === '’' || sign === 'ʼ' || sign === '‘'
      ? "'"
      : /[\u00a0\u202f\u2009]/.test(sign)
        ? ' '
        : sign === '‑' || sign === '‐'
          ? '-'
          : (sign.normalize('NFD')[0] ?? sign)
  cache.set(sign, folded)
  return folded
}

/** Made once for many expressions: on plain letters they are short and quick. */
export function plainCopy(text: string): PlainCopy {
  let small = text.toLowerCase()
  if (small.length !== text.length) small = text
  if (!dropped.test(small))
    return { text: small.replace(/[\u0080-\uffff]/g, bare), original: (offset) => offset }
  // Accents written apart (macOS), soft hyphens and their like: what is dropped must be counted.
  const offsets: number[] = []
  let copy = ''
  for (let at = 0; at < small.length; at++) {
    const sign = small.charAt(at)
    if (dropped.test(sign)) continue
    offsets.push(at)
    copy += sign < '\u0080' ? sign : bare(sign)
  }
  return { text: copy, original: (offset) => offsets[offset] ?? text.length }
}
