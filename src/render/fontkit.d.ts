/** The few calls used of fontkit, which ships no types. */
declare module 'fontkit' {
  export interface PathCommand {
    readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath'
    readonly args: readonly number[]
  }
  export interface Glyph {
    readonly id: number
    readonly codePoints: readonly number[]
    readonly advanceWidth: number
    /** In font units, y up. */
    readonly path: { readonly commands: readonly PathCommand[] }
  }
  export interface GlyphPosition {
    readonly xAdvance: number
    readonly xOffset: number
    readonly yOffset: number
  }
  export interface GlyphRun {
    readonly glyphs: readonly Glyph[]
    readonly positions: readonly GlyphPosition[]
  }
  export interface Font {
    readonly unitsPerEm: number
    readonly ascent: number
    readonly descent: number
    readonly availableFeatures: readonly string[]
    hasGlyphForCodePoint(codePoint: number): boolean
    /** Internal cache, by glyph. */
    readonly _glyphs: Record<number, Glyph | null>
    getGlyph: (glyph: number, codePoints?: readonly number[]) => Glyph
    layout(text: string, features?: readonly string[]): GlyphRun
  }
  export function create(bytes: Uint8Array): Font
}
