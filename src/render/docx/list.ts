import type { List } from '../../model/document.ts'
import { plainText } from '../headings.ts'
import { element } from '../xml.ts'
import type { Book } from './book.ts'
import type { Surround } from './flow.ts'
import { indentStep, lists } from './numbering.ts'
import type { Piece } from './paragraph.ts'
import { runXml } from './runs.ts'

/** What a tick box may be called, at most. */
const longestName = 60

/** A list: bullets, numbers, or boxes to tick with a click. */
export function listPieces(
  { style, items }: List,
  surround: Surround,
  blocks: (item: List['items'][number], inside: Surround) => Piece[],
): Piece[] {
  const { book, level, small } = surround
  const id =
    style === 'decimal' ? lists.firstOrdered + book.ordered.push(book.ordered.length + 1) - 1 : lists.bullets
  const paragraphStyle = style === 'checks' ? 'Tick' : small ? 'ListSmall' : 'ListParagraph'
  return items.flatMap((item) => {
    const pieces = blocks(item, { ...surround, level: level + 1 })
    return pieces.map((piece, index): Piece => {
      if (piece.kind !== 'paragraph') return piece
      const plain = piece.props.style === 'Normal' || piece.props.style === 'Small'
      const props = { ...piece.props, ...(plain ? { style: paragraphStyle } : {}) }
      if (index > 0) return { ...piece, props: { ...props, indent: (level + 1) * indentStep } }
      if (style === 'checks')
        return { ...piece, props, content: tickBox(item, book) + runXml('\t') + piece.content }
      return {
        ...piece,
        props: style === 'plain' || props.list !== undefined ? props : { ...props, list: { id, level } },
      }
    })
  })
}

/** A box that a click ticks, which says what it is for. */
function tickBox(item: List['items'][number], book: Book): string {
  const [first] = item
  const said = first && 'children' in first && first.type === 'paragraph' ? plainText(first.children) : ''
  const sign = element(
    'w:r',
    {},
    element(
      'w:rPr',
      {},
      element('w:rFonts', {
        'w:hint': 'eastAsia',
        'w:ascii': 'MS Gothic',
        'w:eastAsia': 'MS Gothic',
        'w:hAnsi': 'MS Gothic',
      }),
    ) + element('w:t', {}, '☐'),
  )
  const state = (name: string, code: string) =>
    element(`w14:${name}`, { 'w14:val': code, 'w14:font': 'MS Gothic' })
  return element(
    'w:sdt',
    {},
    element(
      'w:sdtPr',
      {},
      [
        element('w:alias', { 'w:val': said.slice(0, longestName).trim() || 'Case à cocher' }),
        element('w:id', { 'w:val': book.nextBox() }),
        element(
          'w14:checkbox',
          {},
          element('w14:checked', { 'w14:val': 0 }) +
            state('checkedState', '2612') +
            state('uncheckedState', '2610'),
        ),
      ].join(''),
    ) + element('w:sdtContent', {}, sign),
  )
}
