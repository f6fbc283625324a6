import { readable } from '../../model/colour.ts'
import { colourOf, colours, type Inks } from '../design.ts'
import type { Context } from './context.ts'

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
