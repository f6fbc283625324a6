import type { NoteLine, NoteRow } from './lines.ts'

const rule = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/

/** Rows of the Markdown table whose heading stands at `at`, and the line after it; null when there is none. */
export function markdownTable(
  lines: readonly NoteLine[],
  at: number,
): { rows: readonly NoteRow[]; next: number } | null {
  const [head, under] = [lines[at], lines[at + 1]]
  if (!head?.text.includes('|') || !under?.text.includes('|') || !rule.test(under.text)) return null
  const rows = [rowOf(head)]
  let next = at + 2
  for (; lines[next]?.text.includes('|'); next++) {
    const line = lines[next]
    if (line !== undefined) rows.push(rowOf(line))
  }
  return { rows, next }
}

function rowOf({ text, number }: NoteLine): NoteRow {
  const inner = text
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return {
    cells: inner.split(/(?<!\\)\|/).map((cell, column) => ({
      text: cell.trim().replaceAll('\\|', '|'),
      line: number,
      column,
      span: 1,
      carried: false,
    })),
  }
}
