import type { Proposal, ProposedColumn } from '../../model/mapping.ts'
import { columns as aligned, shortened } from '../columns.ts'
import type { Talk } from '../sentences/texts.ts'

/** Rows shown under the columns hold at most this many cells; a questionnaire has a hundred. */
const cellsShown = 8
const headerWidth = 34

/** A proposed reading for a person to look at: a line a column, then the first rows as they would be read. */
export function preview(proposal: Proposal, talk: Talk, width: number): readonly string[] {
  const { file, sheet, session, kind, from, doubts, columns, rows, usable } = proposal
  const words = talk.mapping
  const table = [words.head, ...columns.map((column) => cellsOf(column, talk))]
  const lines = [
    shortened(words.title(file, sheet, session, kind), width),
    ...(from === null ? [] : [words.from(from)]),
    ...[...aligned(table, 2)].map((line) => cut(line, width)),
    ...(columns.every(({ sure }) => sure) ? [] : [words.unsure]),
    ...(doubts.header ? [words.noHeader] : []),
    // Nothing proves that the row is a header where it names nothing known.
    ...(doubts.header || columns.some(({ by }) => by !== 'content') ? [] : [words.headerTaken]),
    ...(doubts.kind ? [words.otherKind(kind)] : []),
    ...(usable ? [] : [words.unusable]),
  ]
  if (rows.length === 0) return lines
  lines.push(words.rows)
  for (const { row, cells } of rows) {
    const head = `  ${words.row(row)}`.padEnd(13)
    if (cells.length === 0) lines.push(`${head}${words.nothing}`)
    for (const [rank, { role, text }] of cells.slice(0, cellsShown).entries()) {
      const line = `${rank === 0 ? head : ' '.repeat(head.length)}${words.pair(words.roles[role], text)}`
      lines.push(cut(line, width))
    }
    if (cells.length > cellsShown) lines.push(`${' '.repeat(head.length)}… (+ ${cells.length - cellsShown})`)
  }
  return lines
}

function cellsOf(column: ProposedColumn, talk: Talk): readonly string[] {
  const { roles, reasons, personal, empty } = talk.mapping
  const hidden = column.role === 'personal' || column.role === 'respondent'
  const examples = hidden ? personal : column.examples.map((example) => shortened(example, 28)).join(' · ')
  return [
    column.sure ? ' ' : '?',
    column.column,
    shortened(column.header, headerWidth),
    roles[column.role],
    reasons[column.by],
    column.filled ? examples : empty,
  ]
}

function cut(line: string, width: number): string {
  const signs = [...line]
  if (signs.length <= width) return line
  const kept = signs.slice(0, width - 1).join('')
  return `${kept.replace(/[\s·…]+$/u, '')}…`
}
