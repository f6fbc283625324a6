/** Rows of text as aligned columns; the last column is never padded. Numbers and the columns named in `right` stand right. */
export function* columns(
  rows: readonly (readonly (string | number)[])[],
  indent = 2,
  right: readonly number[] = [],
): Iterable<string> {
  const widths: number[] = []
  for (const row of rows)
    for (const [index, cell] of row.entries())
      widths[index] = Math.max(widths[index] ?? 0, width(String(cell)))
  for (const row of rows) {
    const cells = row.map((cell, index) => {
      const text = String(cell)
      const blanks = ' '.repeat(Math.max(0, (widths[index] ?? 0) - width(text)))
      if (typeof cell === 'number' || right.includes(index)) return blanks + text
      return index === row.length - 1 ? text : text + blanks
    })
    yield `${' '.repeat(indent)}${cells.join('  ')}`.trimEnd()
  }
}

/** Signs a person sees: combining marks take no place. */
function width(text: string): number {
  return [...text.normalize('NFC').replace(/\p{M}/gu, '')].length
}

/** One line, at most `most` signs, cut at a word. */
export function shortened(text: string, most: number): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))}…`
}
