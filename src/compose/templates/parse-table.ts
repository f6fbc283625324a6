import type { Table, TableRow } from '../../model/document.ts'
import { attribute, classOf, elementsIn, excerptOf, type HtmlElement, refuse } from './html-elements.ts'
import { parseInlines } from './parse-inline.ts'

/** `<table>`: caption, thead, tbody; relative widths in `data-widths`. */
export function parseTable(table: HtmlElement, html: string): Table {
  const parts = elementsIn(table)
  const caption = parts.find(({ tagName }) => tagName === 'caption')
  const rowsOf = (tag: string) =>
    parts
      .filter(({ tagName }) => tagName === tag)
      .flatMap((part) => elementsIn(part).map((row) => parseRow(row, html)))
  const widths = attribute(table, 'data-widths')
  return {
    type: 'table',
    id: attribute(table, 'id'),
    caption: caption ? parseInlines(caption.childNodes, html, 'caption') : [],
    widths: widths === null ? null : widths.trim().split(/\s+/).map(Number),
    head: rowsOf('thead'),
    body: rowsOf('tbody'),
    small: classOf(table) === 'small',
  }
}

function parseRow(row: HtmlElement, html: string): TableRow {
  if (row.tagName !== 'tr')
    refuse({
      code: 'HTML_MISPLACED',
      level: 'error',
      args: { element: row.tagName, parent: 'table', shown: excerptOf(row, html) },
    })
  return {
    cells: elementsIn(row).map((cell) => ({
      header: cell.tagName === 'th' ? (attribute(cell, 'scope') === 'row' ? 'row' : 'column') : null,
      align: classOf(cell) === 'end' ? 'end' : 'start',
      children: parseInlines(cell.childNodes, html, cell.tagName),
    })),
  }
}
