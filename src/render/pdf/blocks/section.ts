import { mix } from '../../../model/colour.ts'
import type { SectionBlock } from '../../../model/document.ts'
import { colourOf, colours, mm, step, textHeight } from '../../design.ts'
import type { Context } from '../context.ts'
import { nothing } from '../fill.ts'
import { inksFor } from '../inks.ts'
import { type FlowItem, heightOf, kept, shifted, space } from '../strips.ts'
import { addNode } from '../structure.ts'
import { cards } from './cards.ts'

/** Sections inside a page: panels, columns, groups kept together. Those that begin a page are laid out by `document.ts`. */
export function section(block: SectionBlock, context: Context): FlowItem[] {
  if (block.children.length === 0) return []
  const node = addNode(context.node, 'Div')
  const inks = block.colour === null ? context.inks : inksFor(context, block.colour)
  const inner: Context = { ...context, node, inks, opens: false }
  switch (block.kind) {
    case 'panel':
      return panel(block, inner)
    case 'columns':
      return columnsOf(block, inner)
    case 'cards':
      return cards(block, inner)
    case 'coupon':
      return context.job.blocks(block.children, { ...inner, opens: context.opens, fields: true })
    case 'keep':
      return kept(context.job.blocks(block.children, inner), textHeight)
    default:
      return context.job.blocks(block.children, { ...inner, opens: context.opens })
  }
}

/** A neutral ground, or a tint of its colour with a bar; kept on one page when it fits. */
function panel(block: SectionBlock, context: Context): FlowItem[] {
  const side = 3 * step
  const own = block.colour !== null && block.colour !== 'neutral'
  const colour = own ? colourOf(context.job.palette, block.colour) : colours.ink
  const width = context.width - 2 * side
  // Principle-coloured text would fall below 4.5:1 on a tint: ink only.
  const inks = {
    ...context.inks,
    ink: colours.ink,
    muted: colours.muted,
    accent: colours.ink,
    rule: '#b9b3a6',
  }
  const items = context.job.blocks(block.children, {
    ...context,
    inks,
    width,
    measure: Math.min(context.measure, width),
  })
  const frame = {
    x: 0,
    width: context.width,
    padding: 2.5 * step,
    fill: own ? mix(colour, colours.paper, 0.1) : colours.tint,
    border: null,
    bar: own ? colour : null,
    radius: own ? 0 : 2 * mm,
  }
  const inside = shifted(items, side)
  const fits = heightOf(inside) + 2 * frame.padding <= textHeight
  return [{ kind: 'frame', frame }, ...(fits ? kept(inside, textHeight) : inside), { kind: 'frame-end' }]
}

function columnsOf(block: SectionBlock, context: Context): FlowItem[] {
  const gutter = 6 * mm
  const width = (context.width - gutter) / 2
  if (width < 120) return context.job.blocks(block.children, context)
  const inner = { ...context, width, measure: width, foot: width }
  const items = context.job.blocks(block.children, inner)
  return [{ kind: 'columns', items, carried: nothing, count: 2, width, gutter }, space(step)]
}
