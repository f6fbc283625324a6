import type PDFDocument from 'pdfkit'
import type { PdfReference } from 'pdfkit'
import { colours } from '../design.ts'
import type { Fonts } from '../fonts.ts'
import { fillColour, fixed, strokeColour } from './operators.ts'
import type { FieldMark } from './strips.ts'

const fontName = 'SourceSans'
const fontSize = 11
/** What a ticked box says to a program that reads it. */
const ticked = 'Oui'
const print = 4

/**
 * Boxes to tick and lines to fill, written as annotations with their own appearance: pdfkit's forms ask the reader to draw
 * them, which PDF/A forbids, and stand outside the structure.
 */
export class FormFields {
  readonly #doc: PDFDocument
  readonly #fonts: Fonts
  readonly #fields: PdfReference[] = []
  #font: PdfReference | null = null

  constructor(doc: PDFDocument, fonts: Fonts) {
    this.#doc = doc
    this.#fonts = fonts
  }

  /** Puts a field on the page at hand; left and top in points. */
  add({ field, width, height, label, node }: FieldMark, left: number, top: number, page: number): void {
    const key = this.#doc.createStructParentTreeNextKey()
    const bottom = this.#doc.page.height - top - height
    const reference = this.#doc.ref({
      Type: 'Annot',
      Subtype: 'Widget',
      Rect: [left, bottom, left + width, bottom + height],
      F: print,
      T: new String(`${field === 'box' ? 'engagement' : 'texte'}-${this.#fields.length + 1}`),
      // What a screen reader says of it.
      TU: new String(label),
      P: this.#doc.page.dictionary,
      StructParent: key,
      ...(field === 'box' ? this.#box(width, height) : this.#line(width, height)),
    })
    reference.end()
    this.#fields.push(reference)
    this.#doc.page.annotations.push(reference)
    node.kids.push({ type: 'annotation', page, reference, key })
  }

  /** Names the fields to the document, when there are any. */
  end(): void {
    if (this.#fields.length === 0) return
    const form = this.#doc.ref({
      Fields: this.#fields,
      ...(this.#font ? { DR: this.#resources(), DA: this.#typed() } : {}),
    })
    form.end()
    this.#doc._root.data['AcroForm'] = form
    // pdfkit would look for fields of its own.
    this.#doc.endAcroForm = () => {}
  }

  #box(width: number, height: number): Record<string, unknown> {
    const ink = strokeColour(colours.ink)
    const frame = `${ink}\n0.8 w\n0.4 0.4 ${fixed(width - 0.8)} ${fixed(height - 0.8)} re\nS`
    const at = (x: number, y: number) => `${fixed(width * x)} ${fixed(height * y)}`
    const tick = `1.4 w\n1 J\n1 j\n${at(0.22, 0.5)} m\n${at(0.43, 0.26)} l\n${at(0.8, 0.76)} l\nS`
    const drawn = (content: string) => this.#appearance(width, height, content)
    return {
      FT: 'Btn',
      V: 'Off',
      AS: 'Off',
      AP: { N: { Off: drawn(frame), [ticked]: drawn(`${frame}\n${tick}`) } },
    }
  }

  #line(width: number, height: number): Record<string, unknown> {
    return {
      FT: 'Tx',
      V: new String(''),
      DA: this.#typed(),
      AP: { N: this.#appearance(width, height, '/Tx BMC\nEMC', this.#resources()) },
    }
  }

  #typed() {
    return new String(`/${fontName} ${fontSize} Tf ${fillColour(colours.ink)}`)
  }

  #resources(): Record<string, unknown> {
    this.#font ??= this.#embed()
    return { Font: { [fontName]: this.#font } }
  }

  #appearance(width: number, height: number, content: string, resources: Record<string, unknown> = {}) {
    const stream = this.#doc.ref({
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, width, height],
      Resources: resources,
    })
    stream.end(Buffer.from(content))
    return stream
  }

  /** The whole face, since nobody knows what people will type. */
  #embed(): PdfReference {
    const bytes = Buffer.from(this.#fonts.file('sans'))
    const program = this.#doc.ref({ Length1: bytes.length })
    program.end(bytes)
    const width = (sign: string) => Math.round(this.#fonts.shape(sign, 'sans', 'plain').width)
    const face = 'SourceSans3-Regular'
    const descriptor = this.#doc.ref({
      Type: 'FontDescriptor',
      FontName: face,
      // Signs of the Latin alphabet.
      Flags: 32,
      FontBBox: [-500, -400, 1500, 1100],
      ItalicAngle: 0,
      Ascent: Math.round(this.#fonts.ascent('sans', 1000)),
      Descent: -Math.round(this.#fonts.descent('sans', 1000)),
      CapHeight: 660,
      StemV: 80,
      FontFile2: program,
    })
    descriptor.end()
    const font = this.#doc.ref({
      Type: 'Font',
      Subtype: 'TrueType',
      BaseFont: face,
      FirstChar: 32,
      LastChar: 255,
      Widths: winAnsi.map((sign) => (sign === '\0' ? 0 : width(sign))),
      Encoding: 'WinAnsiEncoding',
      FontDescriptor: descriptor,
    })
    font.end()
    return font
  }
}

/** The signs of WinAnsiEncoding from 32 on (ISO 32000-1, annex D.2); NUL where there is none. */
const winAnsi = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  '\0',
  ...'€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ',
  ...Array.from({ length: 96 }, (_, index) => String.fromCharCode(160 + index)),
]
