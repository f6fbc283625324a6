import { isEmpty, type NoteLine } from './lines.ts'

const page =
  /^\s*(?:page\s*:?\s*\d{1,4}(?:\s*(?:\/|sur|de|of)\s*\d{1,4})?|p\.\s?\d{1,4}(?:\s*\/\s*\d{1,4})?|\d{1,4}\s*(?:\/|sur)\s*\d{1,4}|[-–—]\s*\d{1,4}\s*[-–—])\s*$/i
const image = /^\s*!\[[^\]]*\]\([^)]*\)\s*$|^\s*<img\b[^>]*>\s*$/i
const code = /^\s*(?:```|~~~)\s*\w*\s*$|^\s*<!--.*-->\s*$/

/** Numbers of the lines that are no words of the meeting: page numbers, what is repeated beside them, images, marks of code. */
export function furnitureOf(lines: readonly NoteLine[]): ReadonlySet<number> {
  const found = new Set<number>()
  const beside = new Map<string, number[]>()
  const filled = lines.filter(({ text }) => !isEmpty(text))
  filled.forEach((line, rank) => {
    if (image.test(line.text) || code.test(line.text)) found.add(line.start)
    if (!page.test(line.text) || line.look?.list) return
    found.add(line.start)
    for (const near of [filled[rank - 1], filled[rank + 1]]) {
      const text = near?.text.trim() ?? ''
      if (near === undefined || text.length <= 3) continue
      const starts = beside.get(text)
      if (starts) starts.push(near.start)
      else beside.set(text, [near.start])
    }
  })
  // A line that comes back at each page number is the page's own header or footer.
  for (const starts of beside.values()) if (starts.length > 1) for (const start of starts) found.add(start)
  return found
}
