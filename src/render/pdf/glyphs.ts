import type { EmbeddedFont } from 'pdfkit'
import type { Face } from '../../model/measure.ts'
import type { Fonts } from '../fonts.ts'
import type { Piece } from './lines.ts'

/**
 * Codes of glyphs in an embedded subset. pdfkit keeps one Unicode value per glyph, the first met: a glyph that also
 * stands for another sign (no-break space, soft hyphen, a sign no face has) gets a second code of its own here.
 */
export class GlyphCodes {
  readonly #font: EmbeddedFont
  readonly #codes = new Map<string, string>()

  constructor(font: EmbeddedFont) {
    this.#font = font
  }

  code(glyph: number, advance: number, codePoints: readonly number[]): string {
    const key = `${glyph}:${codePoints.join(',')}`
    let code = this.#codes.get(key)
    if (code === undefined) {
      const font = this.#font
      let index = font.subset.includeGlyph(glyph)
      if (font.unicode[index] !== undefined) index = font.subset.glyphs.push(glyph) - 1
      font.unicode[index] = codePoints
      font.widths[index] = advance
      code = index.toString(16).padStart(4, '0')
      this.#codes.set(key, code)
    }
    return code
  }
}

const softHyphen = [0xad]

/** The operand of TJ for a piece: glyph codes with kerning; spaces are real glyphs, widened when the line is justified. */
export function showOperands(piece: Piece, face: Face, fonts: Fonts, codes: GlyphCodes): string {
  const { size, variant } = piece.style
  const extra = piece.stretch === 0 ? 0 : (-piece.stretch * 1000) / size
  const replaced =
    piece.draw === piece.text ? null : [...piece.text].map((sign) => sign.codePointAt(0) ?? 0xfffd)
  const out = new Operands()
  for (const word of piece.draw.split(/([ \u00a0\u202f])/)) {
    if (word === '') continue
    for (const glyph of fonts.shape(word, face, variant).glyphs) {
      const points = replaced ?? (glyph.codePoints.length > 0 ? glyph.codePoints : [0xfffd])
      out.raise(glyph.yOffset === 0 ? 0 : (glyph.yOffset * size) / 1000)
      if (glyph.xOffset !== 0) out.move(-glyph.xOffset)
      out.show(codes.code(glyph.id, glyph.advance, points))
      const back = glyph.advance - glyph.xAdvance + glyph.xOffset
      out.move(back + (word === ' ' || word === '\u00a0' ? extra : 0))
    }
  }
  out.raise(0)
  if (piece.hyphen)
    for (const glyph of fonts.shape('-', face, variant).glyphs)
      out.show(codes.code(glyph.id, glyph.advance, softHyphen))
  return out.end()
}

/** Builds `[<0001> -12 <0002>] TJ`, with text rise where marks stand above their letter. */
class Operands {
  #done = ''
  #array = ''
  #run = ''
  #rise = 0

  show(code: string): void {
    this.#run += code
  }

  move(thousandths: number): void {
    const rounded = Math.round(thousandths * 10) / 10
    if (rounded === 0) return
    this.#flushRun()
    this.#array += ` ${rounded} `
  }

  raise(points: number): void {
    if (points === this.#rise) return
    this.#flush()
    this.#rise = points
    this.#done += `${Math.round(points * 100) / 100} Ts\n`
  }

  end(): string {
    this.#flush()
    return this.#done
  }

  #flushRun(): void {
    if (this.#run !== '') this.#array += `<${this.#run}>`
    this.#run = ''
  }

  #flush(): void {
    this.#flushRun()
    if (this.#array !== '') this.#done += `[${this.#array}] TJ\n`
    this.#array = ''
  }
}
