import type { Table, TableRow } from '../../model/document.ts'
import { step, styles, textWidth } from '../design.ts'
import type { Fonts } from '../fonts.ts'
import { plainText } from '../headings.ts'
import { type ColumnNeed, columnWidths } from '../table-widths.ts'
import { element } from '../xml.ts'
import type { Book } from './book.ts'
import { bookmarked } from './bookmark.ts'
import { type Piece, paragraph, paragraphXml } from './paragraph.ts'
import { runsXml } from './runs.ts'
import { twips } from './styles.ts'

/** A table under its caption: the header repeated on each page, no row split between two. */
export function tablePieces(table: Table, book: Book, fonts: Fonts, small: boolean): Piece[] {
  const widths = columnWidths(needs(table, fonts), table.widths, textWidth, true).map(twips)
  const style = small || table.small ? 'TableSmall' : 'TableText'
  const caption = runsXml(table.caption, book)
  const xml = element(
    'w:tbl',
    {},
    [
      element(
        'w:tblPr',
        {},
        [
          element('w:tblStyle', { 'w:val': 'CharterTable' }),
          element('w:tblW', { 'w:w': twips(textWidth), 'w:type': 'dxa' }),
          element('w:tblLayout', { 'w:type': 'fixed' }),
          element('w:tblLook', {
            'w:val': '0020',
            'w:firstRow': table.head.length > 0 ? 1 : 0,
            'w:lastRow': 0,
            'w:firstColumn': 0,
            'w:lastColumn': 0,
            'w:noHBand': 1,
            'w:noVBand': 1,
          }),
          element('w:tblCaption', { 'w:val': plainText(table.caption) }),
        ].join(''),
      ),
      element('w:tblGrid', {}, widths.map((width) => element('w:gridCol', { 'w:w': width })).join('')),
      ...table.head.map((row) => rowXml(row, true)),
      ...table.body.map((row) => rowXml(row, false)),
    ].join(''),
  )
  return [
    ...(caption === ''
      ? []
      : [paragraph({ style: 'Caption', keepNext: true }, bookmarked(table.id, book, caption))]),
    // Without a caption the table is still where links lead.
    { kind: 'table', xml: (caption === '' ? bookmarked(table.id, book, '') : '') + xml },
  ]

  function rowXml({ cells }: TableRow, head: boolean): string {
    const own = element('w:cantSplit', {}) + (head ? element('w:tblHeader', {}) : '')
    const each = cells.map(({ children, align }, index) =>
      element(
        'w:tc',
        {},
        element('w:tcPr', {}, element('w:tcW', { 'w:w': widths[index] ?? 0, 'w:type': 'dxa' })) +
          paragraphXml(
            { style, keepNext: head, ...(align === 'end' ? { align } : {}) },
            runsXml(children, book, head ? { strong: true } : {}),
          ),
      ),
    )
    return element('w:tr', {}, element('w:trPr', {}, own) + each.join(''))
  }
}

/** What the columns ask for: their longest word, their longest text. */
function needs({ head, body }: Table, fonts: Fonts): ColumnNeed[] {
  const { size } = styles.body
  // A word processor sets words a little wider: without kerning, in its own rounding.
  const white = 3 * step
  const columns = (head[0] ?? body[0])?.cells.length ?? 0
  return Array.from({ length: columns }, (_, column) => {
    const told = [...head, ...body].map(({ cells }) => plainText(cells[column]?.children ?? []))
    const widest = (texts: readonly string[]) =>
      texts.reduce((most, text) => Math.max(most, fonts.width(text, 'sans-bold', size)), 0) + white
    return { least: widest([...new Set(told.flatMap((text) => text.split(' ')))]), natural: widest(told) }
  })
}
