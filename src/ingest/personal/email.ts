import type { Finder, Found } from './finder.ts'

/** Longest part before and after the sign (RFC 5321). */
const localLength = 64
const domainLength = 255

const signs =
  /[@＠]|\((?:at|arobase|a|@)\)|\[(?:at|arobase|a|@)\]|\{(?:at|arobase|a|@)\}|_at_|(?<=\s)arobase(?=\s)|(?<=\s)at(?=\s)/giu
const plainLocal = /[\p{L}\p{N}](?:[\p{L}\p{N}._%+-]{0,62}[\p{L}\p{N}_%+-])?\s?$/u
const spelledLocal =
  /[\p{L}\p{N}_-]{1,64}(?:\s?(?:\.|\(point\)|\[point\]|\(dot\)|\[dot\]|\spoint\s|\sdot\s|\stiret\s)\s?[\p{L}\p{N}_-]{1,64}){0,4}\s?$/iu
const plainDomain = /^\s?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})\.){1,6}\p{L}{2,24}/u
const spelledDomain =
  /^\s?[\p{L}\p{N}-]{1,63}(?:\s?(?:\.|\(point\)|\[point\]|\(dot\)|\[dot\]|\spoint\s|\sdot\s)\s?[\p{L}\p{N}-]{1,63}){0,4}?\s?(?:\.|\(point\)|\[point\]|\(dot\)|\[dot\]|\spoint\s|\sdot\s)\s?(?:[a-z]{2}|com|org|net|info|gouv|bzh|eu)(?![\p{L}\p{N}])/iu

/** Addresses, plain (`a.b@c.fr`) or written against robots (« a point b (at) c point fr »). */
export const emails: Finder = function* (text) {
  if (!/[@＠]|arobase|[([{_]a|\sat\s/iu.test(text)) return
  let from = 0
  for (const sign of text.matchAll(signs)) {
    if (sign.index < from) continue
    const found = around(text, sign.index, sign[0], from)
    if (!found) continue
    yield found
    from = found.end
  }
}

function around(text: string, at: number, sign: string, from: number): Found | null {
  const left = text.slice(Math.max(from, at - localLength), at)
  const right = text.slice(at + sign.length, at + sign.length + domainLength)
  const plain = sign === '@' || sign === '＠'
  const local = (plain ? plainLocal : spelledLocal).exec(left) ?? spelledLocal.exec(left)
  // « at » alone is an English word: the domain must be spelled too, or end in a known way.
  const domain = (plain ? plainDomain.exec(right) : null) ?? spelledDomain.exec(right)
  if (!local || !domain) return null
  const start = at - left.length + local.index
  return { kind: 'email', start, end: at + sign.length + domain[0].length }
}

export function looksLikeEmail(cell: string): boolean {
  const text = cell.trim()
  const [found] = emails(text)
  return found !== undefined && found.start === 0 && found.end === text.length
}
