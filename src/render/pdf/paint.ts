import type PDFDocument from 'pdfkit'
import type { PdfImage } from 'pdfkit'
import type { Face } from '../../model/measure.ts'
import type { ScenePicture, SceneText } from '../../model/scene.ts'
import { colours, margins, mm, page, styles, textWidth } from '../design.ts'
import type { Fonts } from '../fonts.ts'
import { printable } from '../signs.ts'
import { FormFields } from './fields.ts'
import { GlyphCodes, showOperands } from './glyphs.ts'
import type { RunStyle } from './inline.ts'
import { breakRuns, type Piece, widthOf } from './lines.ts'
import { PageLinks } from './links.ts'
import { linkOf, MarkedContent } from './marked-content.ts'
import { dots, fillColour, fixed, rectangle, sceneOperators, shapeOperators } from './operators.ts'
import { type LaidPage, leftOf, type Place } from './paginate.ts'
import type { PageNumberMark, SceneMark, TextMark } from './strips.ts'

export interface PaintOptions {
  readonly shortTitle: string
  readonly anchors: ReadonlyMap<string, Place>
  readonly missing: (sign: string) => void
  readonly brokenLink: (href: string) => void
}

/** Paints laid out pages, marking each content with its place in the structure tree. */
export class Painter {
  readonly #doc: PDFDocument
  readonly #fonts: Fonts
  readonly #options: PaintOptions
  readonly #content: MarkedContent
  readonly #links: PageLinks
  readonly #fields: FormFields
  readonly #images = new Map<Uint8Array, PdfImage>()
  readonly #codes = new Map<Face, GlyphCodes>()
  readonly #names: ReadonlyMap<string, string>
  /** Drawn after the page's text, so that they do not cut it into pieces. */
  readonly #underlines: string[] = []
  #page = 0

  constructor(doc: PDFDocument, fonts: Fonts, options: PaintOptions) {
    this.#doc = doc
    this.#fonts = fonts
    this.#options = options
    this.#content = new MarkedContent(doc)
    this.#fields = new FormFields(doc, fonts)
    // Names of one length and plain letters: pdfkit sorts its name tree by language, readers by bytes.
    const ids = [...options.anchors.keys()]
    this.#names = new Map(ids.map((id, index) => [id, `a${String(index).padStart(6, '0')}`]))
    this.#links = new PageLinks(doc, (id) => this.#names.get(id) ?? null, options.brokenLink)
  }

  paint(laid: LaidPage): void {
    this.#doc.addPage({ size: [page.width, page.height], margin: 0 })
    this.#page = laid.number
    this.#content.beginPage(laid.number)
    this.#ground(laid)
    for (const { x, y, mark } of laid.marks) {
      switch (mark.kind) {
        case 'shape':
          this.#content.artifact()
          this.#doc.addContent(shapeOperators(mark, x + mark.x, y + mark.y))
          break
        case 'text':
          this.#text(mark, x, y)
          break
        case 'scene':
          this.#scene(mark, x + mark.x, y + mark.y)
          break
        case 'field':
          this.#fields.add(mark, x + mark.x, y + mark.y, laid.number)
          break
        case 'page-number':
          this.#pageNumber(mark, x, y)
          break
        case 'anchor': {
          const name = this.#names.get(mark.id)
          const place = this.#options.anchors.get(mark.id)
          if (name && place?.page === laid.number)
            this.#doc.addNamedDestination(name, 'XYZ', 0, Math.max(0, y + mark.y - 12), null)
        }
      }
    }
    this.#foot(laid)
    for (const operators of this.#underlines.splice(0)) {
      this.#content.artifact()
      this.#doc.addContent(operators)
    }
    this.#content.close()
    this.#links.endPage(laid.number)
  }

  /** After the last page. */
  end(): void {
    this.#fields.end()
  }

  #ground({ look }: LaidPage): void {
    const fill = (colour: string, width: number, height: number) => {
      this.#content.artifact()
      this.#doc.addContent(`${fillColour(colour)}\n${rectangle(0, 0, width, height)}\nf`)
    }
    if (look.ground !== null) fill(look.ground, page.width + 1, page.height + 1)
    if (look.band !== null) fill(look.band, page.width + 1, 4 * mm)
    if (look.edge !== null) fill(look.edge, 12 * mm, page.height + 1)
  }

  #foot({ look, number }: LaidPage): void {
    if (look.foot === null) return
    this.#content.artifact(true)
    const left = leftOf(number)
    const y = page.height - margins.bottom / 2 + 3
    const style = this.#style(look.foot)
    const runs = this.#fonts.pieces(printable(this.#options.shortTitle), style.face)
    const wanted = runs.map((piece) => ({ ...piece, style: { ...style, face: piece.face } }))
    const room = { width: textWidth - 40, hyphenate: 'long', justify: false, balance: false } as const
    const [title] = breakRuns(wanted, this.#fonts, room)
    if (title) this.#pieces(title.pieces, left, y, true)
    const folio = String(number)
    const width = widthOf(folio, style, this.#fonts)
    this.#pieces([{ ...plainPiece(folio, style, width), x: textWidth - width }], left, y, true)
  }

  #style(colour: string): RunStyle {
    const { face, size } = styles.foot
    return { face, size, colour, variant: 'tabular', link: null, slot: null }
  }

  #text(mark: TextMark, x: number, y: number): void {
    this.#pieces(mark.line.pieces, x + mark.x, y + mark.y)
  }

  /** Pieces of a line; those of one place in the structure go into one text object. */
  #pieces(pieces: readonly Piece[], x: number, y: number, pagination = false): void {
    for (const piece of pieces) {
      const { slot: planned, link, size } = piece.style
      const slot = planned ? this.#content.onPage(planned) : null
      if (slot) this.#content.content(slot)
      else this.#content.artifact(pagination)
      this.#show(piece, x + piece.x, y)
      const node = slot && link ? linkOf(slot) : null
      if (node && link) {
        if (link.underlined) this.#underlines.push(underline(piece, x + piece.x, y))
        this.#links.add(node, link, {
          left: x + piece.x,
          top: y - size * 0.9,
          right: x + piece.x + piece.width,
          bottom: y + size * 0.3,
        })
      }
    }
  }

  #show(piece: Piece, x: number, y: number): void {
    const { face, size, colour } = piece.style
    const codes = this.#codesOf(face)
    const operands = showOperands(piece, face, this.#fonts, codes)
    const place = `/${this.#doc._font.id} ${fixed(size)} Tf\n1 0 0 -1 ${fixed(x)} ${fixed(y)} Tm`
    this.#doc.addContent(`BT\n${fillColour(colour)}\n${place}\n${operands}ET`)
  }

  #codesOf(face: Face): GlyphCodes {
    this.#doc.font(this.#fonts.program(face), face)
    const font = this.#doc._font
    this.#doc.page.fonts[font.id] ??= font.ref()
    let codes = this.#codes.get(face)
    if (!codes) {
      codes = new GlyphCodes(font)
      this.#codes.set(face, codes)
    }
    return codes
  }

  #pageNumber(mark: PageNumberMark, x: number, y: number): void {
    const place = this.#options.anchors.get(mark.id)
    if (!place) return
    const text = String(place.page)
    const width = widthOf(text, mark.style, this.#fonts)
    const base = y + mark.y
    this.#content.artifact()
    const right = x + mark.x - width - 6
    this.#doc.addContent(dots(x + mark.leaderFrom + 6, right, base - 1, colours.muted))
    const space = plainPiece(' ', mark.style, 0)
    // The space before keeps the number apart from the title for those who copy or hear it.
    this.#pieces([{ ...space, x: -4 }, { ...plainPiece(text, mark.style, width) }], x + mark.x - width, base)
  }

  #scene(mark: SceneMark, x: number, y: number): void {
    const { scene, scale, slot, node } = mark
    if (slot) this.#content.content(slot)
    else this.#content.artifact()
    if (node)
      node.box = {
        page: this.#page,
        left: x,
        top: y,
        right: x + scene.width * scale,
        bottom: y + scene.height * scale,
      }
    this.#doc.addContent(`q\n${fixed(scale)} 0 0 ${fixed(scale)} ${fixed(x)} ${fixed(y)} cm`)
    for (const part of scene.nodes) {
      if (part.kind === 'text') this.#sceneText(part)
      else if (part.kind === 'picture') this.#picture(part)
      else this.#doc.addContent(sceneOperators(part))
    }
    this.#doc.addContent('Q')
  }

  #picture({ x, y, width, height, bytes }: ScenePicture): void {
    const image = this.#images.get(bytes) ?? this.#doc.openImage(bytes)
    this.#images.set(bytes, image)
    image.embed(this.#doc)
    if (image.obj) this.#doc.page.xobjects[image.label] = image.obj
    // Pictures stand upright on a page whose y goes up.
    this.#doc.addContent(
      `q\n${fixed(width)} 0 0 ${fixed(-height)} ${fixed(x)} ${fixed(y + height)} cm\n/${image.label} Do\nQ`,
    )
  }

  #sceneText(node: SceneText): void {
    const pieces = this.#fonts.pieces(printable(node.text), node.face)
    const measured = pieces.map((piece) => {
      if (piece.draw !== piece.text) this.#options.missing(piece.text)
      const style: RunStyle = {
        ...this.#style(node.fill),
        face: piece.face,
        size: node.size,
        variant: 'plain',
      }
      return { ...plainPiece(piece.text, style, widthOf(piece.draw, style, this.#fonts)), draw: piece.draw }
    })
    const total = measured.reduce((sum, piece) => sum + piece.width, 0)
    let x = node.x - (node.anchor === 'middle' ? total / 2 : node.anchor === 'end' ? total : 0)
    for (const piece of measured) {
      this.#show(piece, x, node.y)
      x += piece.width
    }
  }
}

function plainPiece(text: string, style: RunStyle, width: number): Piece {
  return { text, draw: text, style, x: 0, width, stretch: 0, hyphen: false }
}

/** A thin rule under a piece of a link, without the space that ends its line. */
function underline(piece: Piece, x: number, y: number): string {
  return `${fillColour(piece.style.colour)}\n${rectangle(x, y + piece.style.size * 0.16, piece.width, 0.5)}\nf`
}
