import { create, type Font, type PathCommand } from 'fontkit'
import type { Face, Measure } from '../model/measure.ts'
import { printable } from './signs.ts'

/** A glyph in thousandths of the em. */
interface ShapedGlyph {
  readonly id: number
  readonly codePoints: readonly number[]
  /** Advance written in the font. */
  readonly advance: number
  /** Advance with kerning. */
  readonly xAdvance: number
  readonly xOffset: number
  readonly yOffset: number
}

interface Shaped {
  readonly glyphs: readonly ShapedGlyph[]
  /** Thousandths of the em. */
  readonly width: number
}

/** OpenType variant: figures of one width, small capitals, small figures raised. */
export type Variant = 'plain' | 'tabular' | 'small-capitals' | 'superior'

/** A stretch of text and the face that can draw it; `draw` differs from `text` where no face has the sign. */
interface FacePiece {
  readonly text: string
  readonly draw: string
  readonly face: Face
}

export interface Fonts extends Measure {
  shape(text: string, face: Face, variant: Variant): Shaped
  /** Cuts a printable text where another face must take over. */
  pieces(text: string, face: Face): readonly FacePiece[]
  /** The font program, for embedding. */
  program(face: Face): unknown
  /** The file of a face. */
  file(face: Face): Uint8Array
  /** The outline of a glyph, thousandths of the em, y up. */
  outline(glyph: number, face: Face): readonly PathCommand[]
}

const files: Readonly<Record<Face, string>> = {
  sans: 'SourceSans3_400Regular',
  'sans-italic': 'SourceSans3_400Regular_Italic',
  'sans-semibold': 'SourceSans3_600SemiBold',
  'sans-bold': 'SourceSans3_700Bold',
  serif: 'SourceSerif4_400Regular',
  'serif-italic': 'SourceSerif4_400Regular_Italic',
  'serif-semibold': 'SourceSerif4_600SemiBold',
}

/** Who draws a sign that the face lacks, in order. */
const standIns: Readonly<Record<Face, readonly Face[]>> = {
  sans: ['serif'],
  'sans-italic': ['sans', 'serif-italic', 'serif'],
  'sans-semibold': ['sans', 'serif-semibold'],
  'sans-bold': ['sans', 'serif-semibold'],
  serif: ['sans'],
  'serif-italic': ['sans-italic', 'serif', 'sans'],
  'serif-semibold': ['sans-semibold', 'serif', 'sans'],
}

/** Drawn for a sign that no packaged face has; the sign itself stays in the text that readers copy or hear. */
const replacementSign = '□'

const features: Readonly<Record<Variant, readonly string[]>> = {
  plain: [],
  tabular: ['tnum', 'lnum'],
  'small-capitals': ['smcp'],
  superior: ['sups'],
}

/** Opens the packaged faces, each when first needed. `asset` serves `fonts/<file>.ttf`. */
export function loadFonts(asset: (name: string) => Uint8Array): Fonts {
  const programs = new Map<Face, Font>()
  const shapes = new Map<string, Shaped>()
  const coverage = new Map<string, boolean>()
  const widths = new Map<string, number>()

  const file = (face: Face) => asset(`fonts/${files[face]}.ttf`)
  const program = (face: Face): Font => {
    let font = programs.get(face)
    if (!font) {
      font = honest(create(file(face)))
      programs.set(face, font)
    }
    return font
  }

  const draws = (sign: string, face: Face): boolean => {
    const key = face + sign
    let known = coverage.get(key)
    if (known === undefined) {
      known = program(face).hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)
      coverage.set(key, known)
    }
    return known
  }

  const faceFor = (sign: string, face: Face): Face | null =>
    draws(sign, face) ? face : (standIns[face].find((other) => draws(sign, other)) ?? null)

  const shape = (text: string, face: Face, variant: Variant): Shaped => {
    const key = `${face}|${variant}|${text}`
    let shaped = shapes.get(key)
    if (!shaped) {
      shaped = shapeWith(program(face), text, features[variant])
      shapes.set(key, shaped)
    }
    return shaped
  }

  const pieces = (text: string, face: Face): readonly FacePiece[] => {
    const out: { text: string; draw: string; face: Face }[] = []
    for (const sign of text) {
      const found = faceFor(sign, face)
      const last = out.at(-1)
      if (found === null) out.push({ text: sign, draw: replacementSign, face: 'sans' })
      else if (last && last.face === found && last.draw === last.text) {
        last.text += sign
        last.draw += sign
      } else out.push({ text: sign, draw: sign, face: found })
    }
    return out
  }

  const wordWidth = (word: string, face: Face): number => {
    const key = `${face}|${word}`
    let width = widths.get(key)
    if (width === undefined) {
      width = 0
      for (const piece of pieces(word, face)) width += shape(piece.draw, piece.face, 'plain').width
      widths.set(key, width)
    }
    return width
  }

  return {
    shape,
    pieces,
    program,
    file,
    outline: (glyph, face) => {
      const font = program(face)
      const scale = 1000 / font.unitsPerEm
      return font
        .getGlyph(glyph)
        .path.commands.map(({ command, args }) => ({ command, args: args.map((value) => value * scale) }))
    },
    width(text, face, size) {
      let sum = 0
      for (const word of words(printable(text))) sum += wordWidth(word, face)
      return (sum * size) / 1000
    },
    ascent: (face, size) => (program(face).ascent / program(face).unitsPerEm) * size,
    descent: (face, size) => (-program(face).descent / program(face).unitsPerEm) * size,
    missing: (text, face) => [
      ...new Set([...printable(text)].filter((sign) => faceFor(sign, face) === null)),
    ],
  }
}

/** Words and the spaces between them: shaping stops at spaces, so that a line measures the sum of its words. */
function words(text: string): readonly string[] {
  return text.split(/([ \u00a0\u202f])/).filter((word) => word !== '')
}

/**
 * fontkit keeps one object per glyph, with the signs of its first use: a glyph shared by two signs (space and no-break
 * space, hyphen and no-break hyphen, a letter and its decomposed form) would then lie about the second.
 */
function honest(font: Font): Font {
  const original = font.getGlyph.bind(font)
  const known = new Map<string, ReturnType<Font['getGlyph']>>()
  font.getGlyph = (glyph, codePoints = []) => {
    const key = `${glyph}:${codePoints.join(',')}`
    let found = known.get(key)
    if (!found) {
      font._glyphs[glyph] = null
      found = original(glyph, codePoints)
      known.set(key, found)
    }
    return found
  }
  return font
}

function shapeWith(font: Font, text: string, variant: readonly string[]): Shaped {
  const run = font.layout(text, variant)
  const scale = 1000 / font.unitsPerEm
  let width = 0
  const glyphs = run.glyphs.map((glyph, index) => {
    const position = run.positions[index]
    const xAdvance = (position?.xAdvance ?? glyph.advanceWidth) * scale
    width += xAdvance
    return {
      id: glyph.id,
      codePoints: glyph.codePoints,
      advance: glyph.advanceWidth * scale,
      xAdvance,
      xOffset: (position?.xOffset ?? 0) * scale,
      yOffset: (position?.yOffset ?? 0) * scale,
    }
  })
  return { glyphs, width }
}
