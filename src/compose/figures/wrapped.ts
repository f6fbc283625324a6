import type { Face, Measure } from '../../model/measure.ts'

/** A label over several lines, cut at its spaces; a word longer than the width stands alone. */
export function wrapped(text: string, face: Face, size: number, width: number, measure: Measure): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && measure.width(`${last} ${word}`, face, size) <= width)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
