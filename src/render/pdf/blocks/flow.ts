import type { Block, Entry, Paragraph } from '../../../model/document.ts'
import { step, textHeight } from '../../design.ts'
import type { Context } from '../context.ts'
import { type FlowItem, kept, space } from '../strips.ts'
import { contents } from './contents.ts'
import { entries } from './entry.ts'
import { figure } from './figure.ts'
import { list } from './list.ts'
import { heading, paragraph, quote, signature } from './paragraph.ts'
import { section } from './section.ts'
import { table } from './table.ts'

/** Blocks one under the other, with the white that each asks for before and after: the larger of the two counts. */
export function blocksInFlow(blocks: readonly Block[], context: Context): FlowItem[] {
  const out: FlowItem[] = []
  let after = 0
  let opens = context.opens
  let afterKicker = false
  let afterNumber = false
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as Block
    const group: Entry[] = []
    if (block.type === 'entry')
      for (let next = blocks[index]; next?.type === 'entry'; next = blocks[++index]) group.push(next)
    if (group.length > 0) index--
    let items = group.length > 0 ? entries(group, context) : one(block, { ...context, opens })
    if (items.length === 0) continue
    let last = block
    if (block.type === 'figure') {
      // What is said under a figure goes where it goes.
      for (let next = blocks[index + 1]; isSource(next); next = blocks[++index + 1]) {
        items.push(space(behind(last, false)), ...one(next, context))
        last = next
      }
      items = [{ kind: 'float', items: kept(items, textHeight) }]
    }
    const gap = afterKicker && block.type === 'heading' ? step : Math.max(after, before(block, context))
    // « Et 12 autres » or a source, alone on a page, would be about nothing.
    if (isSource(block)) holdLast(out)
    if (out.length > 0 && gap > 0) out.push(space(gap))
    // A label says what follows, unless it says what the number above it counts.
    const announces = block.type === 'paragraph' && block.style === 'label' && !afterNumber
    if (block.type === 'quote') out.push(...kept(items, textHeight / 2))
    else out.push(...(announces && index < blocks.length - 1 ? kept(items, textHeight / 2, true) : items))
    after = behind(last, opens)
    afterNumber = block.type === 'paragraph' && block.style === 'figure'
    afterKicker = block.type === 'paragraph' && block.style === 'kicker'
    if (block.type === 'heading') opens = false
  }
  return out
}

const isSource = (block: Block | undefined): block is Paragraph =>
  block?.type === 'paragraph' && block.style === 'source'

/** The last strip stays with what follows. */
function holdLast(items: FlowItem[]): void {
  const last = items.findLastIndex(({ kind }) => kind === 'strip')
  const found = items[last]
  if (found?.kind === 'strip') items[last] = { ...found, stay: true }
}

function one(block: Block, context: Context): FlowItem[] {
  switch (block.type) {
    case 'heading':
      return heading(block, context)
    case 'paragraph':
      return paragraph(block, context)
    case 'list':
      return list(block, context)
    case 'table':
      return table(block, context)
    case 'figure':
      return figure(block, context)
    case 'quote':
      return quote(block, context)
    case 'contents':
      return contents(block, context)
    case 'section':
      return section(block, context)
    case 'signature':
      return signature(block, context)
    case 'entry':
      return entries([block], context)
    case 'page-break':
      // A break inside a panel or columns has no page to end.
      return []
  }
}

function before(block: Block, context: Context): number {
  switch (block.type) {
    case 'heading':
      return context.small ? 4 * step : block.level === 3 ? 5 * step : 7 * step
    case 'table':
    case 'figure':
      return 3 * step
    case 'quote':
      return 2 * step
    case 'paragraph':
      return block.style === 'display' ? 4 * step : block.style === 'kicker' ? 3 * step : 0
    case 'entry':
      return 2 * step
    case 'section':
      return block.kind === 'plain' || block.kind === 'keep' ? 0 : 3 * step
    default:
      return 0
  }
}

function behind(block: Block, opened: boolean): number {
  switch (block.type) {
    case 'heading':
      return block.level === 3 ? step : opened ? 5 * step : 2 * step
    case 'paragraph':
      switch (block.style) {
        case 'kicker':
        case 'figure':
          return 0
        case 'display':
        case 'lead':
          return 3 * step
        case 'label':
          return step / 2
        default:
          return 1.5 * step
      }
    case 'table':
    case 'figure':
    case 'quote':
      return block.type === 'figure' ? 1.5 * step : 3 * step
    case 'section':
      return block.kind === 'plain' || block.kind === 'keep' ? 1.5 * step : 3 * step
    case 'list':
    case 'entry':
      return 2 * step
    default:
      return step
  }
}
