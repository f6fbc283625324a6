import type { Block, DocumentTree, SectionBlock } from '../../model/document.ts'
import { colourOf, colours, columns, runningWidth, step, textWidth } from '../design.ts'
import { heading } from './blocks/paragraph.ts'
import type { Context, Job } from './context.ts'
import { inksOnColour, inksOnPaper } from './inks.ts'
import { type FlowItem, shifted, space, strip } from './strips.ts'
import { addNode, type StructNode } from './structure.ts'

/** What all pages of a segment wear. */
export interface PageLook {
  readonly ground: string | null
  /** 4 mm at the top edge. */
  readonly band: string | null
  /** Along the left edge of a cover. */
  readonly edge: string | null
  /** Colour of the running foot; null: none. */
  readonly foot: string | null
}

/** A run of blocks that begins on a new page. */
export interface Segment {
  readonly look: PageLook
  /** flow: from the top · spread: items set at the top, at a third and at the foot of one page when they fit. */
  readonly top: readonly FlowItem[]
  readonly middle: readonly FlowItem[]
  readonly bottom: readonly FlowItem[]
  readonly spread: boolean
}

const plain: PageLook = { ground: null, band: null, edge: null, foot: colours.muted }

/** The document as segments, each from a new page on. */
export function segmentsOf(document: DocumentTree, job: Job, root: StructNode): Segment[] {
  const context: Context = {
    job,
    node: root,
    width: textWidth,
    measure: runningWidth,
    inks: inksOnPaper(document.palette.brand),
    small: false,
    opens: true,
    fields: false,
    foot: runningWidth,
    margin: true,
  }
  return pages(document.blocks, context, plain)
}

function startsPage(block: SectionBlock): boolean {
  return pageKinds.has(block.kind)
}

const pageKinds: ReadonlySet<SectionBlock['kind']> = new Set([
  'cover',
  'chapter',
  'opening',
  'annex',
  'coupon',
])

/** Holds a section that begins a page, or a page break, however deep in plain groups. */
function splits(block: Block): boolean {
  if (block.type !== 'section') return block.type === 'page-break'
  return startsPage(block) || (block.kind === 'plain' && block.children.some(splits))
}

function pages(blocks: readonly Block[], context: Context, look: PageLook): Segment[] {
  const out: Segment[] = []
  let waiting: Block[] = []
  let opens = context.opens
  const flush = () => {
    const items = job(waiting, { ...context, opens })
    if (items.length > 0) out.push(flow(items, look))
    if (waiting.some((block) => block.type === 'heading')) opens = false
    waiting = []
  }
  for (const block of blocks) {
    if (!splits(block)) {
      waiting.push(block)
      continue
    }
    flush()
    if (block.type !== 'section') continue
    if (startsPage(block)) out.push(...begin(block, context))
    else out.push(...pages(block.children, { ...context, node: addNode(context.node, 'Div') }, look))
  }
  flush()
  return out
}

const job = (blocks: readonly Block[], context: Context) => context.job.blocks(blocks, context)

const flow = (items: readonly FlowItem[], look: PageLook): Segment => ({
  look,
  top: items,
  middle: [],
  bottom: [],
  spread: false,
})

function begin(block: SectionBlock, context: Context): Segment[] {
  if (block.children.length === 0) return []
  const colour = colourOf(context.job.palette, block.colour)
  const node = addNode(context.node, 'Sect')
  const inner: Context = { ...context, node, inks: inksOnPaper(colour), opens: true }
  switch (block.kind) {
    case 'cover':
      return [cover(block.children, inner, colour)]
    case 'opening':
      return [opening(block.children, { ...inner, inks: inksOnColour, measure: textWidth }, colour)]
    case 'coupon':
      return [coupon(block.children, inner)]
    case 'annex':
      return pages(block.children, { ...inner, small: true }, { ...plain, band: colour })
    default:
      return pages(block.children, inner, { ...plain, band: colour })
  }
}

/** What comes before the title stands at the top, the title at a third, the picture and what follows at the foot. */
function cover(blocks: readonly Block[], context: Context, colour: string): Segment {
  const title = blocks.findIndex((block) => block.type === 'heading')
  const start = Math.max(0, title)
  const rest = blocks.findIndex((block, index) => index > start && block.type !== 'paragraph')
  const end = rest === -1 ? blocks.length : rest
  const inner: Context = { ...context, width: textWidth - 4 * step, measure: columns(5) }
  const middle = blocks.slice(start, end)
  const [first] = middle
  const inks = { ...inner.inks, ink: inner.inks.accent }
  return {
    look: { ground: null, band: null, edge: colour, foot: null },
    spread: true,
    top: job(blocks.slice(0, start), inner),
    middle:
      first?.type === 'heading'
        ? [...heading(first, { ...inner, inks }, true), space(4 * step), ...job(middle.slice(1), inner)]
        : job(middle, inner),
    bottom: job(blocks.slice(end), inner),
  }
}

/** Name and definition from the upper part of the page, figures at its foot. */
function opening(blocks: readonly Block[], context: Context, colour: string): Segment {
  const isFigure = (block: Block): boolean =>
    (block.type === 'paragraph' && block.style === 'figure') ||
    (block.type === 'section' && block.children[0] !== undefined && isFigure(block.children[0]))
  const found = blocks.findIndex(isFigure)
  const end = found === -1 ? blocks.length : found
  return {
    look: { ground: colour, band: null, edge: null, foot: colours.paper },
    spread: true,
    top: [strip(8 * step, [], { stay: true }), ...job(blocks.slice(0, end), context)],
    middle: [],
    bottom: job(blocks.slice(end), context),
  }
}

/** A dashed border around all there is, alone on its page. */
function coupon(blocks: readonly Block[], context: Context): Segment {
  const side = 5 * step
  const width = textWidth - 2 * side
  const items = job(blocks, { ...context, width, measure: width, opens: false, fields: true })
  const frame = {
    x: 0,
    width: textWidth,
    padding: 5 * step,
    fill: null,
    border: { colour: colours.muted, width: 1, dash: [4, 3] },
    bar: null,
    radius: 0,
  }
  const look: PageLook = { ground: null, band: null, edge: null, foot: null }
  return flow([{ kind: 'frame', frame }, ...shifted(items, side), { kind: 'frame-end' }], look)
}
