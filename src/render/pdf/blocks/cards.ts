import type { Block, SectionBlock } from '../../../model/document.ts'
import { colourOf, colours, mm, step, textHeight } from '../../design.ts'
import type { Context } from '../context.ts'
import { fill } from '../fill.ts'
import { type FlowItem, moved, type Strip, shape, space, strip } from '../strips.ts'
import { addNode } from '../structure.ts'

const gutter = 3 * mm
const side = 2 * step
/** Narrower than three in a column of text, words would break. */
const least = 90

/** Cards side by side, as many in a row as there is room for, each row as high as its highest card. */
export function cards(block: SectionBlock, context: Context): FlowItem[] {
  const count = perRow(block.children.length, context.width)
  const width = (context.width - (count - 1) * gutter) / count
  const made = block.children.map((child) => card(child, width, context))
  const rows = Array.from({ length: Math.ceil(made.length / count) }, (_, row) =>
    made.slice(row * count, (row + 1) * count),
  )
  // A card that no page could hold goes on as running text.
  if (made.some(({ content }) => content.height + 4 * step > textHeight))
    return made.flatMap(({ items }) => [...items, space(2 * step)])
  return rows.flatMap((row, index): FlowItem[] => {
    const height = Math.max(...row.map(({ content }) => content.height)) + 4 * step
    const marks = row.flatMap(({ content, colour }, place) => {
      const x = place * (width + gutter)
      return [
        shape(x, 0, width, height, colours.tint),
        shape(x, 0, width, 3, colour),
        ...content.marks.map((mark) => moved(mark, x + side, 2 * step)),
      ]
    })
    const notes = row.flatMap(({ content }) => content.notes)
    const whole = { ...strip(height, []), marks, notes }
    return index === 0 ? [whole] : [space(gutter), whole]
  })
}

/** As even as rows can be: four cards are two and two where three do not fit four. */
function perRow(count: number, width: number): number {
  const most = Math.max(1, Math.min(4, Math.floor((width + gutter) / (least + gutter))))
  return Math.max(1, Math.ceil(count / Math.ceil(count / most)))
}

interface Card {
  readonly items: readonly FlowItem[]
  readonly content: Strip
  readonly colour: string
}

function card(child: Block, width: number, context: Context): Card {
  const own = child.type === 'section' ? child : null
  const colour = own?.colour ? colourOf(context.job.palette, own.colour) : context.inks.accent
  const inner = width - 2 * side
  // Coloured text would fall below 4.5:1 on a tint: ink only.
  const inks = { ...context.inks, ink: colours.ink, muted: colours.muted, accent: colours.ink }
  const items = context.job.blocks(own ? own.children : [child], {
    ...context,
    node: addNode(context.node, 'Div'),
    inks,
    width: inner,
    measure: inner,
    margin: false,
    opens: false,
  })
  return { items, content: solid(items), colour }
}

/** Items as one strip that no page cuts; the notes they call go to the foot of its page. */
function solid(items: readonly FlowItem[]): Strip {
  const notes: Strip[] = []
  const bare = (list: readonly FlowItem[]): FlowItem[] =>
    list.map((item): FlowItem => {
      if (item.kind === 'columns' || item.kind === 'float') return { ...item, items: bare(item.items) }
      if (item.kind !== 'strip') return item
      notes.push(...item.notes)
      return { ...item, notes: [] }
    })
  const { under, placed, height } = fill(bare(items), 1e6)
  const marks = [...under, ...placed].map(({ x, y, mark }) => moved(mark, x, y))
  return { ...strip(height, []), marks, notes }
}
