import type { Rgb } from '../../model/colour.ts'
import type { PdfFont } from './fonts.ts'
import { type Operand, OperandText } from './operations.ts'

/** What one operator shows. */
interface Said {
  /** What it says; a sign that the file does not explain is U+FFFD. */
  readonly text: string
  /** Signs drawn as « no such glyph », and signs without a meaning. */
  readonly notDefined: number
  readonly unexplained: number
  /** Words that stand apart on the page by a mere move, without a space. */
  readonly glued: boolean
}

/** A text shown by one operator. */
export interface Shown extends Said {
  readonly page: number
  /** Id of the marked content that holds it, null outside the structure. */
  readonly mark: number | null
  readonly artifact: boolean
  readonly font: PdfFont
  /** Points on the page. */
  readonly size: number
  readonly y: number
  /** null when it is not known or nothing is to be seen. */
  readonly colour: Rgb | null
  readonly background: Rgb | null
}

/** Further than this share of the size between two words, in thousandths, a reader sees a space. */
const seenAsSpace = 180

/** Reads what stands in the array of a text operator: strings, and moves between them. */
export function readShown(operands: readonly Operand[], font: PdfFont): Said {
  let [text, notDefined, unexplained] = ['', 0, 0]
  let glued = false
  let apart = false
  for (const operand of operands) {
    if (typeof operand === 'number' && -operand > seenAsSpace) apart = true
    if (!(operand instanceof OperandText)) continue
    const signs = font.signs(operand.bytes)
    const said = signs.map((sign) => sign.text ?? '\ufffd').join('')
    if (apart && /\S$/u.test(text) && /^\S/u.test(said)) glued = true
    apart = false
    text += said
    notDefined += signs.filter((sign) => sign.code === 0).length
    unexplained += signs.filter((sign) => sign.text === null || /^[\0\ufeff\ufffe]?$/.test(sign.text)).length
  }
  return { text, notDefined, unexplained, glued }
}
