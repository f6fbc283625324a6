import { readable } from '../../model/colour.ts'
import type { DocumentTree } from '../../model/document.ts'
import { margins, page } from '../design.ts'
import type { Fonts } from '../fonts.ts'
import { listedHeadings } from '../headings.ts'
import { office, officePackage, type Part } from '../package.ts'
import { printable } from '../signs.ts'
import { element, xmlPart } from '../xml.ts'
import { Book } from './book.ts'
import type { NumberedHeading } from './contents.ts'
import { embeddedFonts } from './embedded-fonts.ts'
import { blocksInFlow } from './flow.ts'
import { footnoteSettings, footnotesXml } from './footnotes.ts'
import { numberingXml } from './numbering.ts'
import { paragraphXml, piecesXml } from './paragraph.ts'
import { fieldXml, runXml } from './runs.ts'
import { stylesXml, twips } from './styles.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const namespaces = {
  'xmlns:w': word,
  'xmlns:r': office,
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'mc:Ignorable': 'w14',
} as const
const plain = { 'xmlns:w': word, 'xmlns:r': office } as const

/**
 * A document as a .docx file to go on writing in: real styles, numbered headings, tables with headers, figures with their
 * alternative text, contents already filled. The same document gives the same bytes.
 *
 * @param pageOf the page on which an anchor is expected, as the contents show it until the word processor counts
 */
export function renderDocx(
  document: DocumentTree,
  fonts: Fonts,
  pageOf: (anchor: string) => number | null = () => null,
): Uint8Array {
  const book = new Book()
  const accent = readable(document.palette.brand)
  const pieces = blocksInFlow(document.blocks, {
    book,
    fonts,
    palette: document.palette,
    headings: numbered(document, pageOf),
    accent,
    ink: undefined,
    small: false,
    level: 0,
  })
  const footer = book.relate(`${office}/footer`, 'footer.xml')
  const body = piecesXml(pieces) + sectionXml(footer)
  const main = element('w:document', namespaces, element('w:body', {}, body))
  for (const name of ['styles', 'numbering', 'settings', 'fontTable'])
    book.relate(`${office}/${name}`, `${name}.xml`)
  // Without notes no part for them: some readers would show an empty rule.
  if (book.notes.length > 0) book.relate(`${office}/footnotes`, 'footnotes.xml')
  const embedded = embeddedFonts(fonts, plain)
  const part = (name: string, type: string, bytes: Uint8Array): Part => ({
    name: `word/${name}.xml`,
    type: `application/vnd.openxmlformats-officedocument.wordprocessingml.${type}+xml`,
    bytes,
  })
  return officePackage(
    [
      part('document', 'document.main', xmlPart(main)),
      part('styles', 'styles', xmlPart(stylesXml(plain, accent, document.lang))),
      part('numbering', 'numbering', xmlPart(numberingXml(plain, book.ordered.length))),
      part('settings', 'settings', xmlPart(settingsXml(document.lang, book.notes.length > 0))),
      part('fontTable', 'fontTable', embedded.table),
      part('footer', 'footer', xmlPart(footerXml(document.shortTitle))),
      ...(book.notes.length > 0
        ? [part('footnotes', 'footnotes', xmlPart(footnotesXml(book.notes, plain)))]
        : []),
      ...book.media,
      ...embedded.parts,
    ],
    {
      'word/document.xml': book.relations,
      'word/fontTable.xml': embedded.relations,
      'word/footnotes.xml': book.forNotes().relations,
    },
    {
      title: printable(document.title),
      subject: printable(document.subject),
      creator: printable(document.author),
      language: document.lang,
      created: `${document.date}T00:00:00Z`,
    },
  )
}

/** Chapters from 1, sections within them; the coupon stands outside, since it is cut out. */
function numbered(document: DocumentTree, pageOf: (anchor: string) => number | null): NumberedHeading[] {
  const apart = new Set(
    document.blocks.flatMap((block) =>
      block.type === 'section' && block.kind === 'coupon'
        ? block.children.flatMap((child) => (child.type === 'heading' ? [child.id] : []))
        : [],
    ),
  )
  let chapter = 0
  let section = 0
  return listedHeadings(document).map((heading) => {
    const own = { ...heading, page: pageOf(heading.id) }
    if (heading.level === 1 || apart.has(heading.id)) return { ...own, number: '' }
    if (heading.level === 2) {
      section = 0
      return { ...own, number: `${++chapter}.` }
    }
    return { ...own, number: `${chapter}.${++section}` }
  })
}

/** A4 with the margins of the printed charter; no foot on the cover. */
function sectionXml(footer: string): string {
  return element(
    'w:sectPr',
    {},
    [
      element('w:footerReference', { 'w:type': 'default', 'r:id': footer }),
      element('w:pgSz', { 'w:w': twips(page.width), 'w:h': twips(page.height) }),
      element('w:pgMar', {
        'w:top': twips(margins.top),
        'w:right': twips(margins.outside),
        'w:bottom': twips(margins.bottom),
        'w:left': twips(margins.inside),
        'w:header': twips(margins.top / 2),
        'w:footer': twips(margins.bottom / 2),
        'w:gutter': 0,
      }),
      element('w:titlePg', {}),
    ].join(''),
  )
}

function footerXml(shortTitle: string): string {
  const content = `${runXml(printable(shortTitle))}${runXml('\t')}${fieldXml('PAGE', '1')}`
  return element('w:ftr', plain, paragraphXml({ style: 'Footer' }, content))
}

function settingsXml(lang: string, notes: boolean): string {
  return element(
    'w:settings',
    plain,
    [
      element('w:embedTrueTypeFonts', {}),
      element('w:defaultTabStop', { 'w:val': 708 }),
      element('w:characterSpacingControl', { 'w:val': 'doNotCompress' }),
      notes ? footnoteSettings : '',
      element(
        'w:compat',
        {},
        element('w:compatSetting', {
          'w:name': 'compatibilityMode',
          'w:uri': 'http://schemas.microsoft.com/office/word',
          'w:val': 15,
        }),
      ),
      element('w:themeFontLang', { 'w:val': lang }),
    ].join(''),
  )
}
