/** One thing written in a form in Markdown: a heading, or what somebody wrote under it. `text` is a slice of the file. */
export interface FormLine {
  readonly kind: 'heading' | 'item'
  /** Of a heading, 1 the highest; 0 for an item. */
  readonly level: number
  readonly text: string
  readonly line: number
}

const head = /^\ufeff?\s*---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/
const heading = /^ {0,3}(#{1,6})[ \t]+(\S.*?)[ \t]*$/
const bullet = /^([ \t]*)[-*+•][ \t]+(?=\S)/
const emptyBullet = /^[ \t]*[-*+•][ \t\u00a0]*$/

/** What stands between the two lines of dashes at the top, null when there are none. */
export function headOf(text: string): string | null {
  return head.exec(text)?.[1] ?? null
}

/**
 * Headings and items of a form in Markdown. Unlike a report in prose, nothing is guessed: a heading has its `#`, a
 * bullet or a paragraph is one item with the lines that carry it on, and an empty bullet is nothing.
 */
export function formLines(source: string): readonly FormLine[] {
  const result: FormLine[] = []
  let open: { start: number; end: number; line: number } | null = null
  const close = () => {
    if (open !== null)
      result.push({ kind: 'item', level: 0, text: source.slice(open.start, open.end), line: open.line })
    open = null
  }
  let number = 1
  const skipped = head.exec(source)?.[0].length ?? 0
  for (const { 0: text, index } of source.matchAll(/.*(?:\r\n|\n|\r)|.+$/g)) {
    const line = number++
    const words = text.replace(/[\r\n]+$/, '')
    if (index < skipped) continue
    const title = heading.exec(words)
    const mark = bullet.exec(words)
    const end = index + words.trimEnd().length
    if (title !== null) {
      close()
      result.push({ kind: 'heading', level: title[1]?.length ?? 1, text: title[2] ?? '', line })
    } else if (words.trim() === '' || emptyBullet.test(words)) close()
    else if (mark !== null) {
      close()
      open = { start: index + mark[0].length, end, line }
    } else if (open === null) open = { start: index + (/^\s*/.exec(words)?.[0].length ?? 0), end, line }
    else open = { start: (open as { start: number }).start, end, line: (open as { line: number }).line }
  }
  close()
  return result
}
