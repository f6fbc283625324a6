/** What a person sees as one sign: a letter with its accents, an emoji with its joiners. */
const graphemes = new Intl.Segmenter('fr', { granularity: 'grapheme' })

// Emoji, CJK and full-width signs take two columns of a terminal.
const wide =
  /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}])/u

export function graphemesOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

/** Columns of a terminal that one grapheme takes. */
export function columnsOf(grapheme: string): number {
  if (wide.test(grapheme)) return 2
  return /^[\p{M}\p{Cf}]+$/u.test(grapheme) ? 0 : 1
}

export function widthOf(text: string): number {
  return graphemesOf(text).reduce((sum, grapheme) => sum + columnsOf(grapheme), 0)
}

/** The longest beginning that fits, whole graphemes only; `…` in the place of what is left out. */
export function headFitting(text: string, width: number): string {
  return fitting(graphemesOf(text), width).join('')
}

/** The longest end that fits. */
export function tailFitting(text: string, width: number): string {
  return fitting(graphemesOf(text).reverse(), width).reverse().join('')
}

function fitting(signs: readonly string[], width: number): string[] {
  const whole = signs.reduce((sum, sign) => sum + columnsOf(sign), 0)
  if (whole <= width) return [...signs]
  const kept: string[] = []
  let taken = 1
  for (const sign of signs) {
    taken += columnsOf(sign)
    if (taken > width) break
    kept.push(sign)
  }
  return width < 1 ? [] : [...kept, '…']
}
