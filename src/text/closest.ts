import { damerauLevenshtein, jaroWinkler } from '#vendor/natural-distance'
import { foldKey } from './fold.ts'

const LONGEST = 80

/**
 * The candidate a person most likely meant, or null when none is near: at most one edit per three letters
 * (a transposition is one edit), or the word opens the candidate. Case and accents cost nothing.
 * Ties go to the higher Jaro-Winkler similarity, then to French order.
 */
export function closest(word: string, candidates: readonly string[]): string | null {
  const wanted = foldKey(word).slice(0, LONGEST)
  if (wanted === '') return null
  const collator = new Intl.Collator('fr')
  let best: { candidate: string; edits: number; likeness: number } | null = null
  for (const candidate of candidates) {
    const folded = foldKey(candidate).slice(0, LONGEST)
    if (folded === '') continue
    const edits = distance(wanted, folded)
    const opens = wanted.length >= 3 && folded.startsWith(wanted)
    if (!opens && edits > Math.max(1, Math.floor(Math.max(wanted.length, folded.length) / 3))) continue
    // A single edit turns any two-letter word into any other of the same first letter: ask for more likeness.
    const likeness = jaroWinkler(wanted, folded)
    if (!opens && edits > 0 && likeness < 0.75) continue
    const found = { candidate, edits: opens ? Math.min(edits, 1) : edits, likeness }
    if (best === null || nearer(found, best, collator)) best = found
  }
  return best?.candidate ?? null
}

function distance(a: string, b: string): number {
  if (a === b) return 0
  // natural's optimal alignment is quadratic; a wide gap in length already decides.
  if (Math.abs(a.length - b.length) > Math.max(a.length, b.length) / 2) return Math.max(a.length, b.length)
  return damerauLevenshtein(a, b)
}

interface Found {
  readonly candidate: string
  readonly edits: number
  readonly likeness: number
}

function nearer(a: Found, b: Found, collator: Intl.Collator): boolean {
  if (a.edits !== b.edits) return a.edits < b.edits
  if (a.likeness !== b.likeness) return a.likeness > b.likeness
  const order = collator.compare(a.candidate, b.candidate)
  return order !== 0 ? order < 0 : a.candidate < b.candidate
}
