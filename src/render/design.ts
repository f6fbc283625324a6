import type { Palette } from '../model/document.ts'
import type { Face } from '../model/measure.ts'
import type { Variant } from './fonts.ts'

/** Points in a millimetre. */
export const mm = 72 / 25.4

/** A4, points. */
export const page = { width: 595.28, height: 841.89 } as const

/** Margins of an odd (right-hand) page; inside and outside change places on even pages. */
export const margins = { inside: 26 * mm, outside: 22 * mm, top: 26 * mm, bottom: 24 * mm } as const

export const textWidth = page.width - margins.inside - margins.outside
export const textHeight = page.height - margins.top - margins.bottom

const gutter = 4.5 * mm
const column = (textWidth - 5 * gutter) / 6
/** Width of `count` columns of the grid of six. */
export const columns = (count: number): number => count * column + (count - 1) * gutter

/** Running text: four and a half columns, about 70 signs of body text. */
export const runningWidth = columns(4.5)

/** Step of the baseline grid. */
export const step = 5.25

export const colours = {
  ink: '#1d2327',
  paper: '#ffffff',
  tint: '#f3f1ec',
  muted: '#5b6166',
  rule: '#d3cec3',
} as const

/** A section's colour: a principle's, the brand's, or the neutral ink. */
export function colourOf(palette: Palette, name: string | null): string {
  if (name === null || name === 'brand') return palette.brand
  if (name === 'neutral') return colours.ink
  return palette.principles[name] ?? palette.brand
}

/** What is drawn in which colour: a full-colour page turns them all to white. */
export interface Inks {
  readonly ink: string
  readonly muted: string
  readonly accent: string
  readonly rule: string
  readonly tint: string
}

export interface TextStyle {
  readonly face: Face
  /** Points. */
  readonly size: number
  /** Baseline to baseline, points. */
  readonly leading: number
  readonly ink: 'ink' | 'muted' | 'accent'
  readonly variant: Variant
}

const style = (
  face: Face,
  size: number,
  leading: number,
  ink: TextStyle['ink'] = 'ink',
  variant: Variant = 'plain',
): TextStyle => ({ face, size, leading, ink, variant })

export const styles = {
  body: style('sans', 10.5, 3 * step),
  annex: style('sans', 9, 2.5 * step),
  lead: style('sans', 13, 4 * step),
  small: style('sans', 9, 2.5 * step),
  source: style('sans', 9, 2.5 * step, 'muted'),
  label: style('sans-semibold', 10.5, 3 * step, 'muted', 'small-capitals'),
  kicker: style('sans-semibold', 13, 4 * step, 'accent', 'small-capitals'),
  display: style('serif', 24, 6 * step),
  figure: style('serif-semibold', 36, 8 * step, 'accent'),
  quote: style('serif', 13, 3.5 * step),
  pull: style('serif', 17, 4.5 * step, 'accent'),
  cover: style('serif-semibold', 44, 10 * step),
  title: style('serif-semibold', 36, 8 * step),
  section: style('serif-semibold', 24, 6 * step),
  subsection: style('serif-semibold', 17, 4 * step),
  minor: style('serif-semibold', 13, 4 * step),
  caption: style('sans-semibold', 10.5, 3 * step),
  foot: style('sans', 9, 2.5 * step, 'muted'),
} as const satisfies Record<string, TextStyle>

/** The same face in the weight of `<strong>`. */
export function strong(face: Face): Face {
  if (face === 'sans-semibold' || face === 'sans-bold') return 'sans-bold'
  return face.startsWith('serif') ? 'serif-semibold' : 'sans-semibold'
}

/** The same face in the slope of `<em>`; a bold one keeps its weight, as no bold italic is packaged. */
export function emphasis(face: Face): Face {
  if (face === 'sans') return 'sans-italic'
  if (face === 'serif') return 'serif-italic'
  if (face === 'sans-italic') return 'sans'
  return face === 'serif-italic' ? 'serif' : face
}
