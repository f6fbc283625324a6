import type { MaskKind } from '../../model/marks.ts'

/** A stretch [start, end) of a text that identifies somebody. */
export interface Found {
  readonly kind: MaskKind
  readonly start: number
  readonly end: number
}

/**
 * Finds one kind of personal data. Every finder is linear: it starts from a sign that is rare in prose and looks at a
 * bounded stretch around it, so that no text, however odd, takes long.
 */
export type Finder = (text: string) => Iterable<Found>

/** What may stand between groups of figures. */
export const gap = '[ \\u00a0\\u202f\\u2009.\\-]'

/** Matches of an expression that are what they look like. `pattern` has the flag g and bounded repetitions only. */
export function* matches(
  text: string,
  pattern: RegExp,
  kind: MaskKind,
  holds: (match: RegExpMatchArray) => boolean = () => true,
): Iterable<Found> {
  for (const match of text.matchAll(pattern))
    if (holds(match)) yield { kind, start: match.index, end: match.index + match[0].length }
}

/** The words just before an offset, folded to lower case: what a bare number is said to be. */
export function before(text: string, at: number, length = 40): string {
  return text.slice(Math.max(0, at - length), at).toLowerCase()
}

/** True when a text has that many figures: most have none. */
export function hasDigits(text: string, least: number): boolean {
  let digits = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57 && ++digits >= least) return true
  }
  return false
}
