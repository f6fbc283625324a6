import { foldKey } from '../../text/fold.ts'
import { Recent } from '../../text/recent.ts'

// Most words of a corpus come back; what is remembered does not grow with it.
const spellings = new Recent<string, Spelling>(25_000)

/** A form without its accents and capitals, and its first five letters where it has more: what is left of it in a slip of the pen. */
export interface Spelling {
  readonly form: number
  readonly stem: number | null
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo 1991), of a word. */
export function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

export function spellingOf(form: string): Spelling {
  const kept = spellings.get(form)
  if (kept) return kept
  const folded = foldKey(form)
  const spelling = { form: hashOf(folded), stem: folded.length > 5 ? hashOf(folded.slice(0, 5)) : null }
  spellings.set(form, spelling)
  return spelling
}

/** One key of what is seen and of whom it speaks (finaliser of MurmurHash3, Appleby 2011), 32 bits. */
export function mix(kind: number, first: number, second: number): number {
  let hash = Math.imul(first ^ Math.imul(kind, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul((hash ^ (hash >>> 15)) + second, 0xc2b2ae35)
  hash ^= hash >>> 13
  hash = Math.imul(hash, 0x27d4eb2f)
  return (hash ^ (hash >>> 16)) >>> 0
}
