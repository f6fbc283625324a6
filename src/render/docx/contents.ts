import type { Contents } from '../../model/document.ts'
import type { ListedHeading } from '../headings.ts'
import { element, escapeXml } from '../xml.ts'
import type { Book } from './book.ts'
import { type Piece, paragraph } from './paragraph.ts'
import { fieldXml, runXml } from './runs.ts'

/** A heading of the contents as the word processor numbers it, and the page it is expected on. */
export interface NumberedHeading extends ListedHeading {
  readonly number: string
  readonly page: number | null
}

/**
 * The table of contents as a field already filled, which the word processor brings up to date: an entry a line, a link to
 * its heading, the page it stands on.
 */
export function contentsPieces(
  { depth }: Contents,
  headings: readonly NumberedHeading[],
  book: Book,
): Piece[] {
  const listed = headings.filter(({ level }) => level > 1 && level <= depth)
  const mark = (type: string, dirty = false) =>
    element('w:r', {}, element('w:fldChar', { 'w:fldCharType': type, 'w:dirty': dirty ? 1 : undefined }))
  const begin =
    mark('begin', true) +
    element(
      'w:r',
      {},
      element(
        'w:instrText',
        { 'xml:space': 'preserve' },
        escapeXml(` TOC \\o "1-${depth - 1}" \\h \\z \\u `),
      ),
    ) +
    mark('separate')
  return listed.map(({ id, level, text, number, page }, index) => {
    const bookmark = book.bookmark(id)
    const entry = element(
      'w:hyperlink',
      { 'w:anchor': bookmark, 'w:history': 1 },
      runXml(number === '' ? text : `${number} ${text}`) +
        runXml('\t') +
        fieldXml(`PAGEREF ${bookmark} \\h`, page === null ? '' : String(page)),
    )
    return paragraph(
      { style: `TOC${level - 1}` },
      (index === 0 ? begin : '') + entry + (index === listed.length - 1 ? mark('end') : ''),
    )
  })
}
