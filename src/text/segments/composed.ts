import type { Span } from '../../model/token.ts'

/** Cuts a text as if its accents were composed, in places of the text as it stands. */
export function cutComposed(text: string, cut: (composed: string) => Span[]): Span[] {
  if (text.normalize('NFC') === text) return cut(text)
  // Letter by letter with its marks: Unicode composes nothing else in European writing.
  const starts: number[] = []
  let composed = ''
  for (const { 0: letter, index } of text.matchAll(/\P{M}\p{M}*|\p{M}+/gsu)) {
    const whole = letter.normalize('NFC')
    for (let at = 0; at < whole.length; at++) starts.push(index)
    composed += whole
  }
  starts.push(text.length)
  return cut(composed).map(({ start, end }) => ({
    start: starts[start] ?? text.length,
    end: starts[end] ?? text.length,
  }))
}
