import type { Table, TableCell, TableRow } from '../../../model/document.ts'
import { step, styles, type TextStyle, textHeight } from '../../design.ts'
import { columnWidths } from '../../table-widths.ts'
import { baseline, type Context, runsOf, textStrips } from '../context.ts'
import type { Run } from '../inline.ts'
import { breakRuns, type Line, widthOf } from '../lines.ts'
import { type FlowItem, heightOf, type Mark, type Strip, shape, space, strip } from '../strips.ts'
import { addNode, type StructNode } from '../structure.ts'
import { anchored } from './paragraph.ts'

interface Look {
  readonly style: TextStyle
  readonly head: TextStyle
  /** White left and right in a cell; without zebra, text starts on the margin. */
  readonly left: number
  readonly right: number
  /** White above and below. */
  readonly rise: number
}

interface Cell {
  readonly runs: readonly Run[]
  readonly align: 'start' | 'end'
}

interface Row {
  readonly cells: readonly Cell[]
  readonly empty: boolean
}

/** Rows that no page is made for: above this height they may be cut, line by line. */
const tallest = textHeight * 0.4

export function table(block: Table, context: Context): FlowItem[] {
  const count = Math.max(0, ...[...block.head, ...block.body].map((row) => row.cells.length))
  if (count === 0) return []
  const zebra = block.body.length > 6
  const look = lookOf(block.small || context.small, zebra)
  const node = addNode(context.node, 'Table')
  const caption =
    block.caption.length === 0
      ? []
      : textStrips(block.caption, context.small || block.small ? captionSmall : styles.caption, context, {
          node: addNode(node, 'Caption'),
          width: context.width,
          balance: true,
          withNext: true,
        }).map((line) => ({ ...line, stay: true }))
  const headNode = block.head.length > 0 ? addNode(node, 'THead') : null
  const bodyNode = block.body.length > 0 ? addNode(node, 'TBody') : null
  const rows = (source: readonly TableRow[], parent: StructNode | null, header: boolean) =>
    source.map((row) => readRow(row, count, header, look, context, parent))
  const head = rows(block.head, headNode, true)
  const body = rows(block.body, bodyNode, false)
  // The header again, as an artifact, for the pages that follow.
  const again = block.head.map((row) => readRow(row, count, true, look, context, null))
  const needs = Array.from({ length: count }, (_, column) =>
    need([...head, ...body], column, look.left + look.right, context),
  )
  const full = context.width < 320 || block.widths !== null || count > 3
  const widths = columnWidths(needs, block.widths, context.width, full)
  const headStrips = head.flatMap((row) =>
    rowStrips(row, widths, look, context, { head: true, zebra: false, lead: [] }),
  )
  const repeated = again.flatMap((row) =>
    rowStrips(row, widths, look, context, { head: true, zebra: false, lead: [] }),
  )
  // A header that fills half a page is not said again on each.
  const lead = heightOf(headStrips) > tallest ? [] : repeated
  const bodyRows = body.map((row, index) =>
    rowStrips(row, widths, look, context, { head: false, zebra: zebra && index % 2 === 1, lead }),
  )
  const last = bodyRows.length - 1
  const bodyStrips = bodyRows.flatMap((strips, index) => {
    // The first two and the last three rows go together: no header or row alone on its page.
    const binds = index === 0 || index === last - 1 || index === last - 2
    return binds && index < last && strips.length === 1
      ? strips.map((part) => ({ ...part, stay: true }))
      : strips
  })
  const items: FlowItem[] = [
    ...caption,
    ...(caption.length > 0 ? [space(step)] : []),
    ...headStrips.map((part) => ({ ...part, stay: bodyStrips.length > 0 })),
    ...bodyStrips,
  ]
  return anchored(items, block.id)
}

const captionSmall: TextStyle = { ...styles.caption, size: 9, leading: 2.5 * step }

function lookOf(small: boolean, zebra: boolean): Look {
  const style: TextStyle = small
    ? { ...styles.annex, leading: 2.25 * step }
    : { ...styles.body, leading: 2.75 * step }
  const head: TextStyle = { ...style, face: 'sans-semibold', size: 9, ink: 'muted', leading: 2.25 * step }
  const side = small ? 4 : 6
  return {
    style,
    head,
    left: zebra ? side : 0,
    right: zebra ? side : 2 * side,
    rise: small ? step * 0.5 : step,
  }
}

function readRow(
  row: TableRow,
  count: number,
  header: boolean,
  look: Look,
  context: Context,
  parent: StructNode | null,
): Row {
  const node = parent ? addNode(parent, 'TR') : null
  const cells: (TableCell | null)[] = [...row.cells]
  // A short row would break the grid for assistive technology.
  while (cells.length < count) cells.push(null)
  const read = cells.map((cell): Cell => {
    const kind = cell?.header ?? (header ? 'column' : null)
    const style: TextStyle = header
      ? look.head
      : kind === 'row'
        ? { ...look.style, face: 'sans-semibold' }
        : look.style
    const align = cell?.align ?? 'start'
    const variant: TextStyle = align === 'end' ? { ...style, variant: 'tabular' } : style
    const attributes = kind ? { scope: kind === 'column' ? ('Column' as const) : ('Row' as const) } : {}
    const place = node ? addNode(node, kind ? 'TH' : 'TD', attributes) : null
    return { runs: runsOf(cell?.children ?? [], variant, context, place), align }
  })
  return { cells: read, empty: !header && read.some((cell) => cell.runs.length === 0) }
}

function need(rows: readonly Row[], column: number, sides: number, context: Context) {
  let least = 0
  let natural = 0
  for (const row of rows) {
    let word = 0
    let line = 0
    for (const run of row.cells[column]?.runs ?? []) {
      if (run.text === '\n') {
        word = 0
        line = 0
        continue
      }
      for (const part of run.draw.split(/( )/)) {
        const size = part === '' ? 0 : widthOf(part, run.style, context.job.fonts)
        word = part === ' ' ? 0 : word + size
        line += size
        least = Math.max(least, word)
        natural = Math.max(natural, line)
      }
    }
  }
  // A column to be filled by hand needs room for a hand.
  if (rows.some((row) => row.empty && row.cells[column]?.runs.length === 0)) {
    least = Math.max(least, 36)
    natural = Math.max(natural, 84)
  }
  // A hostile word must not take the room of the other columns.
  return { least: Math.min(least, context.width / 3) + sides, natural: natural + sides + 0.5 }
}

interface RowPlace {
  readonly head: boolean
  readonly zebra: boolean
  readonly lead: readonly Strip[]
}

function rowStrips(
  row: Row,
  widths: readonly number[],
  look: Look,
  context: Context,
  place: RowPlace,
): Strip[] {
  const style = place.head ? look.head : look.style
  const full = widths.reduce((sum, width) => sum + width, 0)
  const cells = row.cells.map((cell, index) =>
    breakRuns(cell.runs, context.job.fonts, {
      width: Math.max(8, (widths[index] ?? 0) - look.left - look.right),
      hyphenate: 'long',
      justify: false,
      balance: false,
    }),
  )
  // A row with an empty cell is one to be filled by hand.
  const lines = Math.max(row.empty ? 2 : 1, ...cells.map((cell) => cell.length))
  const marksOf = (index: number, top: number, bottom: boolean): Mark[] =>
    cellMarks(cells, row, index, widths, look, top, style, bottom)
  const ground = (height: number): Mark[] =>
    place.zebra ? [shape(0, 0, full, height, context.inks.tint)] : []
  const rule = (y: number): Mark =>
    place.head ? shape(0, y - 1, full, 1, context.inks.ink) : shape(0, y - 0.5, full, 0.5, context.inks.rule)
  const height = lines * style.leading + 2 * look.rise
  if (height <= tallest) {
    const marks = Array.from({ length: lines }, (_, index) => marksOf(index, look.rise, place.head)).flat()
    return [strip(height, [...ground(height), ...marks, rule(height)], { lead: place.lead })]
  }
  return Array.from({ length: lines }, (_, index) => {
    const above = index === 0 ? look.rise : 0
    const below = index === lines - 1 ? look.rise : 0
    const size = above + style.leading + below
    const end = index === lines - 1 ? [rule(size)] : []
    return strip(
      size,
      [...ground(size), ...marksOf(index, above, false).map((mark) => raise(mark, index, style)), ...end],
      {
        lead: place.lead,
        stay: index === 0 || index === lines - 2,
      },
    )
  })
}

/** A line of a row cut into strips stands at the top of its own strip. */
function raise(mark: Mark, index: number, style: TextStyle): Mark {
  return { ...mark, y: mark.y - index * style.leading }
}

function cellMarks(
  cells: readonly (readonly Line[])[],
  row: Row,
  index: number,
  widths: readonly number[],
  look: Look,
  top: number,
  style: TextStyle,
  bottom: boolean,
): Mark[] {
  let x = 0
  const most = Math.max(...cells.map((cell) => cell.length))
  return cells.flatMap((lines, column): Mark[] => {
    const width = widths[column] ?? 0
    const left = x + look.left
    x += width
    const line = lines[index]
    if (!line) return []
    const end = row.cells[column]?.align === 'end'
    const dx = end ? width - look.left - look.right - line.width : 0
    // Headers stand on the rule under them.
    const drop = bottom ? (most - lines.length) * style.leading : 0
    return [{ kind: 'text', x: left + dx, y: top + drop + index * style.leading + baseline(style), line }]
  })
}
