import { readable } from '../../model/colour.ts'
import type { Palette } from '../../model/document.ts'
import type { Context } from './context.ts'
import { colours, type Inks } from './design.ts'

/** A section's colour: a principle's, the brand's, or the neutral ink. */
export function colourOf(palette: Palette, name: string | null): string {
  if (name === null || name === 'brand') return palette.brand
  if (name === 'neutral') return colours.ink
  return palette.principles[name] ?? palette.brand
}

export function inksOnPaper(colour: string): Inks {
  return {
    ink: colours.ink,
    muted: colours.muted,
    accent: readable(colour),
    rule: colours.rule,
    tint: colours.tint,
  }
}

/** White on a full-colour page. */
export const inksOnColour: Inks = {
  ink: colours.paper,
  muted: colours.paper,
  accent: colours.paper,
  rule: colours.paper,
  tint: 'none',
}

/** The inks of a section inside a page that is white or in full colour. */
export function inksFor(context: Context, name: string): Inks {
  return context.inks.ink === colours.paper ? context.inks : inksOnPaper(colourOf(context.job.palette, name))
}
