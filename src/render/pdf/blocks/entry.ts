import type { Entry } from '../../../model/document.ts'
import { columns, step, styles, type TextStyle } from '../../design.ts'
import { type Context, runsOf, textMark, textStrips } from '../context.ts'
import { breakRuns, type Line } from '../lines.ts'
import { type FlowItem, type Mark, type Strip, shape, space, strip } from '../strips.ts'
import { addNode, type StructNode } from '../structure.ts'

const labelWidth = 58
const done = '✓'

/** Ideas one under the other: words at the left, count and bar at the right. */
export function entries(blocks: readonly Entry[], context: Context): FlowItem[] {
  const list = addNode(context.node, 'L', { numbering: 'None' })
  // One tick in a list moves all texts, so that they stay aligned.
  const tick = blocks.some((block) => block.done) ? 3 * step : 0
  return blocks.flatMap((block) => entry(block, { ...context, node: addNode(list, 'LI') }, tick))
}

function entry(block: Entry, context: Context, tick: number): FlowItem[] {
  const base: TextStyle = context.small ? styles.annex : { ...styles.body, leading: 2.75 * step }
  const narrow = context.width < 320
  const barRoom = narrow
    ? Math.min(60, context.width * 0.25)
    : Math.max(40, context.width - columns(4) - labelWidth - 24)
  const side = barRoom + labelWidth + 12
  const width = Math.min(context.width - side, columns(4)) - tick
  const mark = block.done ? addNode(context.node, 'Lbl') : null
  const body = addNode(context.node, 'LBody')
  const words = textStrips(block.children, base, context, {
    node: addNode(body, 'P'),
    width,
    x: tick,
    verbatim: true,
  })
  const notes =
    block.notes.length > 0
      ? textStrips(block.notes, styles.source, context, { node: addNode(body, 'P'), width, x: tick })
      : []
  const strips = [...words, ...notes]
  const label = block.label === '' ? [] : labelLines(block.label, base, context, body)
  // A label of more lines than the text, however odd, keeps its room.
  while (strips.length < Math.max(1, label.length)) strips.push(strip(base.leading, []))
  const first: Mark[] = [shape(0, -step * 0.75, context.width, 0.5, context.inks.rule)]
  if (mark) {
    const style: TextStyle = { ...base, face: 'sans-bold', ink: 'accent' }
    const [line] = breakRuns(
      runsOf([{ type: 'text', text: done }], style, context, mark),
      context.job.fonts,
      oneLine,
    )
    if (line) first.push(textMark(line, base, { node: mark, width: tick }))
  }
  const share = block.max > 0 ? Math.min(1, Math.max(0, block.value / block.max)) : 0
  // Where all have one voice, bars of one length would say nothing.
  if (share > 0 && block.max > 1) {
    const length = Math.max(1.5, share * barRoom)
    const right = context.width - labelWidth - 6
    first.push(shape(right - length, base.leading / 2 - 2.5, length, 5, context.inks.accent))
  }
  const last = strips.length - 1
  const out = strips.map((part, index): Strip => {
    const line = label[index]
    const x = context.width - labelWidth
    const said = line ? [textMark(line, base, { node: body, width: labelWidth, x, align: 'end' })] : []
    return { ...part, marks: [...(index === 0 ? first : []), ...part.marks, ...said], stay: index !== last }
  })
  return [...out, space(step * 1.5)]
}

function labelLines(label: string, base: TextStyle, context: Context, body: StructNode): readonly Line[] {
  const runs = runsOf(
    [{ type: 'text', text: label }],
    { ...base, variant: 'tabular' },
    context,
    addNode(body, 'P'),
  )
  return breakRuns(runs, context.job.fonts, { ...oneLine, width: labelWidth })
}

const oneLine = { width: 1000, hyphenate: 'long', justify: false, balance: false } as const
