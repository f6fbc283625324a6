import type { Table, TableRow } from '../../model/document.ts'
import { attribute, classOf, elementsIn, type HtmlElement, misplaced } from './html-elements.ts'
import { parseInlines } from './parse-inline.ts'
import type { HtmlSource } from './source-map.ts'

/** `<table>`: caption, thead, tbody; relative widths in `data-widths`. */
export function parseTable(table: HtmlElement, source: HtmlSource): Table {
  const parts = elementsIn(table)
  for (const part of parts)
    if (!['caption', 'thead', 'tbody'].includes(part.tagName)) misplaced(part, 'table', source)
  const caption = parts.find(({ tagName }) => tagName === 'caption')
  const rowsOf = (tag: string) =>
    parts
      .filter(({ tagName }) => tagName === tag)
      .flatMap((part) => elementsIn(part).map((row) => parseRow(row, source)))
  const widths = attribute(table, 'data-widths')
  return {
    type: 'table',
    id: attribute(table, 'id'),
    caption: caption ? parseInlines(caption.childNodes, source, 'caption') : [],
    widths: widths === null ? null : widths.trim().split(/\s+/).map(Number),
    head: rowsOf('thead'),
    body: rowsOf('tbody'),
    small: classOf(table) === 'small',
  }
}

function parseRow(row: HtmlElement, source: HtmlSource): TableRow {
  if (row.tagName !== 'tr') misplaced(row, 'table', source)
  return {
    cells: elementsIn(row).map((cell) => ({
      header: cell.tagName === 'th' ? (attribute(cell, 'scope') === 'row' ? 'row' : 'column') : null,
      align: classOf(cell) === 'end' ? 'end' : 'start',
      children: parseInlines(cell.childNodes, source, cell.tagName),
    })),
  }
}
