/** One line of a text note, or of a paragraph of a document. `start` and `end` are offsets in the whole text. */
export interface NoteLine {
  readonly text: string
  readonly start: number
  /** Offset of the end, line end excluded. */
  readonly end: number
  /** Line of the file, or rank of the paragraph in the document. */
  readonly number: number
  /** What a document's styles say of it; absent in plain text. */
  readonly look?: LineLook
  /** A table of a document, read as a whole. */
  readonly table?: LineTable
}

interface LineLook {
  readonly heading: number | null
  readonly list: { readonly depth: number; readonly numbered: boolean } | null
  readonly strong: boolean
  /** False for a line after a line break inside the paragraph. */
  readonly first: boolean
}

export interface LineTable {
  readonly rows: readonly NoteRow[]
  /** Every line of its cells, in reading order. */
  readonly lines: readonly NoteLine[]
}

export interface NoteRow {
  readonly cells: readonly NoteCell[]
}

export interface NoteCell {
  readonly text: string
  readonly line: number
  readonly column: number
  readonly span: number
  /** True for a cell merged into the one above it. */
  readonly carried: boolean
}

export interface NoteText {
  readonly source: string
  readonly lines: readonly NoteLine[]
}

export function textLines(source: string): NoteText {
  const lines: NoteLine[] = []
  let start = 0
  for (const match of source.matchAll(/\r\n|[\n\r\u2028\u2029\u0085]|$/g)) {
    lines.push({ text: source.slice(start, match.index), start, end: match.index, number: lines.length + 1 })
    start = match.index + match[0].length
    if (match[0] === '') break
  }
  return { source, lines }
}

export const isEmpty = (text: string): boolean => !/[^\s\u200b\ufeff]/.test(text)

export const startsWithin = (text: string): number => /^[\s\ufeff]*/.exec(text)?.[0].length ?? 0

/** Columns of blanks at the start; a tab counts four. */
export function indentOf(text: string): number {
  let width = 0
  for (const sign of text) {
    if (sign === '\t') width += 4
    else if (sign === ' ' || sign === '\u00a0') width++
    else if (sign !== '\ufeff') break
  }
  return width
}

/** The header between two `---` that some tools write above Markdown. */
export function frontMatter(lines: readonly NoteLine[]): { title: string | null; from: number } {
  const first = lines.findIndex((line) => !isEmpty(line.text))
  if (first < 0 || lines[first]?.text.trim() !== '---') return { title: null, from: 0 }
  const end = lines.findIndex((line, index) => index > first && /^(---|\.\.\.)\s*$/.test(line.text))
  const inside = lines.slice(first + 1, end)
  const isMatter = inside.every(
    ({ text }) => isEmpty(text) || /^(\s|#|-\s|[\p{L}_][\p{L}\p{N}_ -]*:)/u.test(text),
  )
  if (end < 0 || end > first + 40 || !isMatter) return { title: null, from: 0 }
  const title = inside
    .map((line) => /^(?:title|titre)\s*:\s*(.*)$/i.exec(line.text)?.[1])
    .find((text) => text !== undefined)
  return { title: title?.trim().replace(/^(['"])(.*)\1$/, '$2') ?? null, from: end + 1 }
}
