import { mix } from '../../model/colour.ts'
import type {
  Block,
  Entry,
  Heading,
  Palette,
  ParagraphStyle,
  Quote,
  SectionBlock,
} from '../../model/document.ts'
import { colourOf, colours } from '../design.ts'
import type { Fonts } from '../fonts.ts'
import type { Book } from './book.ts'
import { bookmarked } from './bookmark.ts'
import { contentsPieces, type NumberedHeading } from './contents.ts'
import { figurePieces } from './figure.ts'
import { listPieces } from './list.ts'
import { type Frame, keptTogether, openingPage, type Piece, paragraph, withProps } from './paragraph.ts'
import { type RunLook, runsXml, runXml } from './runs.ts'
import { tablePieces } from './table.ts'

/** What blocks are written into, and how the sections around them look. */
export interface Surround {
  readonly book: Book
  readonly fonts: Fonts
  readonly palette: Palette
  readonly headings: readonly NumberedHeading[]
  /** Colour of numbers and rules. */
  readonly accent: string
  /** Ink where it is not that of the styles: white on a page in colour. */
  readonly ink: string | undefined
  readonly small: boolean
  /** Depth of lists around. */
  readonly level: number
}

const styleOf: Readonly<Record<ParagraphStyle, string>> = {
  body: 'Normal',
  lead: 'Lead',
  small: 'Small',
  source: 'Source',
  label: 'Label',
  display: 'Display',
  figure: 'Number',
  kicker: 'Kicker',
}

export function blocksInFlow(blocks: readonly Block[], surround: Surround): Piece[] {
  return blocks.flatMap((block, index) => {
    const pieces = one(block, surround)
    if (block.type === 'page-break') return []
    return blocks[index - 1]?.type === 'page-break' ? openingPage(pieces) : pieces
  })
}

function one(block: Block, surround: Surround): Piece[] {
  const { book, small, ink, accent } = surround
  switch (block.type) {
    case 'heading':
      return [headingPiece(block, surround)]
    case 'paragraph': {
      const style = small && block.style === 'body' ? 'Small' : styleOf[block.style]
      const coloured = block.style === 'kicker' || block.style === 'figure'
      const content = runsXml(block.children, book, { colour: ink ?? (coloured ? accent : undefined) })
      return content === '' ? [] : [paragraph({ style, keepNext: coloured }, content)]
    }
    case 'list':
      return listPieces(block, surround, blocksInFlow)
    case 'table':
      return tablePieces(block, book, surround.fonts, small)
    case 'figure':
      return figurePieces(block, book, surround.fonts)
    case 'quote':
      return quotePieces(block, surround)
    case 'contents':
      return contentsPieces(block, surround.headings, book)
    case 'section':
      return sectionPieces(block, surround)
    case 'entry':
      return [entryPiece(block, surround)]
    case 'signature':
      return [
        paragraph({ style: 'Signature' }, `${runXml('\t')}${runXml('\n')}${runsXml(block.label, book)}`),
      ]
    case 'page-break':
      return []
  }
}

function headingPiece(block: Heading, { book, ink, headings }: Surround): Piece {
  const content = bookmarked(block.id, book, runsXml(block.children, book, { colour: ink }))
  if (block.level === 1) return paragraph({ style: 'Title', ink }, content)
  const numbered = headings.some(({ id, number }) => id === block.id && number !== '')
  return paragraph({ style: `Heading${block.level - 1}`, ink, ...(numbered ? {} : { list: null }) }, content)
}

function quotePieces({ children, source, pull }: Quote, { book, small, accent, ink }: Surround): Piece[] {
  const frame: Frame = { kind: pull ? 'pull' : 'rule', colour: ink ?? accent }
  const look: RunLook = { colour: ink }
  const said = runsXml(source, book, look)
  return [
    paragraph(
      {
        style: pull ? 'IntenseQuote' : small ? 'QuoteSmall' : 'Quote',
        frame,
        keepLines: true,
        keepNext: said !== '',
      },
      runsXml(children, book, look, true),
    ),
    ...(said === '' ? [] : [paragraph({ style: 'Source', frame }, said)]),
  ]
}

/** An idea: its words, then in small where it comes from and, at the right, its voices. */
function entryPiece({ children, notes, label, done }: Entry, { book, small, ink }: Surround): Piece {
  const look: RunLook = { colour: ink }
  const content = [
    done ? runXml('✓ ', { strong: true, ...look }) : '',
    runsXml(children, book, look, true),
    runXml('\n'),
    runsXml(notes, book, { style: 'Mark', ...look }),
    runXml('\t'),
    runsXml([{ type: 'text', text: label }], book, { style: 'Voices', ...look }),
  ]
  return paragraph({ style: small ? 'EntrySmall' : 'Entry', keepLines: true }, content.join(''))
}

/** Sections as paragraphs in a frame: pages in colour and panels have a ground, the coupon a border to cut along. */
function sectionPieces(block: SectionBlock, surround: Surround): Piece[] {
  const colour = block.colour === null ? surround.accent : colourOf(surround.palette, block.colour)
  const inner = { ...surround, accent: colour }
  const pieces = (more: Partial<Surround> = {}) => blocksInFlow(block.children, { ...inner, ...more })
  const framed = (list: readonly Piece[], frame: Frame) => withProps(list, { frame })
  switch (block.kind) {
    case 'cover':
    case 'chapter':
      return openingPage(pieces())
    case 'annex':
      return openingPage(pieces({ small: true }))
    case 'opening':
      return openingPage(
        keptTogether(
          framed(pieces({ ink: colours.paper, accent: colours.paper }), { kind: 'colour', colour }),
        ),
      )
    case 'coupon':
      return openingPage(framed(pieces(), { kind: 'coupon', colour: colours.muted }))
    case 'panel': {
      const tinted = block.colour !== null && block.colour !== 'neutral'
      const ground = tinted ? mix(colour, colours.paper, 0.1) : colours.tint
      return keptTogether(framed(pieces(), { kind: 'panel', colour: ground }))
    }
    case 'keep':
      return keptTogether(pieces())
    case 'cards':
      return block.children.flatMap((child) =>
        sectionPieces(
          {
            type: 'section',
            kind: 'panel',
            colour: child.type === 'section' ? child.colour : null,
            children: child.type === 'section' ? child.children : [child],
          },
          inner,
        ),
      )
    case 'columns':
    case 'plain':
      return pieces()
  }
}
