import type { Rgb } from '../../model/colour.ts'
import { Backgrounds } from './backgrounds.ts'
import { type PdfFont, readFont } from './fonts.ts'
import { growth, identity, type Matrix, matrixOf, place, times } from './matrix.ts'
import type { Page } from './open-pdf.ts'
import { type Operand, OperandName, operationsOf } from './operations.ts'
import { colourOf } from './paint-colour.ts'
import { readShown, type Shown } from './shown.ts'
import { numberAt, TextCursor } from './text-cursor.ts'
import { type PdfDict, PdfStream } from './values.ts'

export interface PageContent {
  readonly page: Page
  readonly shown: readonly Shown[]
  /** Ids of marked content, in the order in which they were opened. */
  readonly marks: readonly number[]
  /** Things painted that are neither content nor artifact. */
  readonly loose: number
  /** Artifacts within content, or content within artifacts. */
  readonly nested: number
  /** More ends than beginnings, or the reverse. */
  readonly unbalanced: boolean
}

interface State {
  ctm: Matrix
  colour: Rgb | null
  font: PdfFont | null
  size: number
  hidden: boolean
}

type Mark = number | 'artifact' | 'other'

/** Reads the content of a page the way a viewer paints it, keeping what each thing is marked as. */
export function readContent(page: Page): PageContent {
  const reader = new ContentReader(page)
  const streams = page.dict
    .list('Contents')
    .flatMap((each) => (each instanceof PdfStream ? [each.content()] : []))
  reader.read(joined(streams), page.resources, 0)
  return reader.content()
}

function joined(streams: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(streams.reduce((sum, { length }) => sum + length + 1, 0)).fill(10)
  let at = 0
  for (const stream of streams) {
    out.set(stream, at)
    at += stream.length + 1
  }
  return out
}

class ContentReader {
  private state: State = { ctm: identity, colour: [0, 0, 0], font: null, size: 1, hidden: false }
  private saved: State[] = []
  private readonly cursor = new TextCursor()
  private readonly open: Mark[] = []
  private readonly backgrounds = new Backgrounds()
  private readonly fonts = new Map<PdfDict, PdfFont>()
  private readonly shown: Shown[] = []
  private readonly marks: number[] = []
  private loose = 0
  private nested = 0
  private unbalanced = false
  private readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  content(): PageContent {
    const { page, shown, marks, loose, nested } = this
    return { page, shown, marks, loose, nested, unbalanced: this.unbalanced || this.open.length > 0 }
  }

  read(bytes: Uint8Array, resources: PdfDict | null, depth: number): void {
    for (const { operator, operands } of operationsOf(bytes)) this.apply(operator, operands, resources, depth)
  }

  private apply(
    operator: string,
    operands: readonly Operand[],
    resources: PdfDict | null,
    depth: number,
  ): void {
    const { state } = this
    const at = (index: number) => numberAt(operands, index)
    const last = operands.at(-1)
    switch (operator) {
      case 'q':
        this.saved.push({ ...state })
        return
      case 'Q':
        this.state = this.saved.pop() ?? state
        return
      case 'cm':
        state.ctm = times(matrixOf(operands), state.ctm)
        return
      case 'g':
      case 'rg':
      case 'k':
      case 'sc':
      case 'scn':
        state.colour = colourOf(operands)
        return
      case 'cs':
        state.colour = [0, 0, 0]
        return
      case 'gs':
        if (
          last instanceof OperandName &&
          (resources?.dict('ExtGState')?.dict(last.name)?.number('ca') ?? 1) < 1
        )
          state.colour = null
        return
      case 'm':
      case 'l':
        this.backgrounds.point(state.ctm, at(0), at(1))
        return
      case 'c':
        for (const index of [0, 2, 4]) this.backgrounds.point(state.ctm, at(index), at(index + 1))
        return
      case 'v':
      case 'y':
        for (const index of [0, 2]) this.backgrounds.point(state.ctm, at(index), at(index + 1))
        return
      case 're':
        this.backgrounds.rectangle(state.ctm, at(0), at(1), at(2), at(3))
        return
      case 'n':
        this.backgrounds.end()
        return
      case 'S':
      case 's':
        this.painted()
        this.backgrounds.end()
        return
      case 'f':
      case 'F':
      case 'f*':
      case 'B':
      case 'B*':
      case 'b':
      case 'b*':
        this.painted()
        this.backgrounds.end(state.colour)
        return
      case 'sh':
      case 'EI':
        this.painted()
        this.backgrounds.picture(state.ctm)
        return
      case 'Do':
        if (last instanceof OperandName)
          this.draw(resources?.dict('XObject')?.stream(last.name) ?? null, depth)
        return
      case 'BMC':
      case 'BDC':
        this.begin(operands, resources)
        return
      case 'EMC':
        if (this.open.pop() === undefined) this.unbalanced = true
        return
      default:
        this.setText(operator, operands, resources)
    }
  }

  private setText(operator: string, operands: readonly Operand[], resources: PdfDict | null): void {
    const { state } = this
    if (this.cursor.apply(operator, operands)) return
    switch (operator) {
      case 'Tf':
        if (operands[0] instanceof OperandName) state.font = this.fontOf(resources, operands[0].name)
        state.size = numberAt(operands, 1)
        return
      case 'Tr':
        state.hidden = numberAt(operands, 0) === 3 || numberAt(operands, 0) === 7
        return
      case "'":
      case '"':
        this.cursor.nextLine()
        this.show(operands.slice(-1))
        return
      case 'Tj':
        this.show(operands)
        return
      case 'TJ':
        this.show(Array.isArray(operands[0]) ? operands[0] : [])
        return
    }
  }

  private fontOf(resources: PdfDict | null, name: string): PdfFont | null {
    const dict = resources?.dict('Font')?.dict(name)
    if (!dict) return null
    const font = this.fonts.get(dict) ?? readFont(dict)
    this.fonts.set(dict, font)
    return font
  }

  /** The innermost mark that says whose content this is. */
  private current(): Mark | null {
    return this.open.findLast((mark) => mark !== 'other') ?? null
  }

  private painted(): void {
    if (this.current() === null) this.loose++
  }

  private begin(operands: readonly Operand[], resources: PdfDict | null): void {
    const [tag, given] = operands
    const named = given instanceof OperandName ? resources?.dict('Properties')?.dict(given.name) : null
    const id = given instanceof Map ? given.get('MCID') : (named?.number('MCID') ?? null)
    const mark: Mark =
      tag instanceof OperandName && tag.name === 'Artifact'
        ? 'artifact'
        : typeof id === 'number'
          ? id
          : 'other'
    const around = this.current()
    if (mark !== 'other' && around !== null && (mark === 'artifact') !== (around === 'artifact'))
      this.nested++
    if (typeof mark === 'number') this.marks.push(mark)
    this.open.push(mark)
  }

  private draw(stream: PdfStream | null, depth: number): void {
    if (!stream) return
    if (stream.dict.name('Subtype') !== 'Form') {
      this.painted()
      this.backgrounds.picture(this.state.ctm)
      return
    }
    // Forms may hold one another; no honest file does so for long.
    if (depth > 8) return
    this.saved.push({ ...this.state })
    this.state.ctm = times(
      stream.dict.get('Matrix') ? matrixOf(stream.dict.list('Matrix')) : identity,
      this.state.ctm,
    )
    this.read(stream.content(), stream.dict.dict('Resources'), depth + 1)
    this.state = this.saved.pop() ?? this.state
  }

  private show(operands: readonly Operand[]): void {
    const { font, size, hidden, colour } = this.state
    if (!font) return
    const placed = times(this.cursor.matrix, this.state.ctm)
    const [x, y] = place(placed, 0, 0)
    const height = size * growth(placed)
    const said = readShown(operands, font)
    const mark = this.current()
    if (mark === null && said.text !== '') this.loose++
    this.shown.push({
      page: this.page.number,
      mark: typeof mark === 'number' ? mark : null,
      artifact: mark === 'artifact',
      font,
      size: height,
      y,
      ...said,
      colour: hidden ? null : colour,
      background: this.backgrounds.at(x + height * 0.2, y + height * 0.25),
    })
  }
}
