import type { List } from '../../../model/document.ts'
import { step, styles } from '../../design.ts'
import { plainText } from '../../headings.ts'
import { baseline, type Context, runsOf } from '../context.ts'
import { breakRuns } from '../lines.ts'
import { type FieldMark, type FlowItem, shifted, space, strip } from '../strips.ts'
import { addNode, type StructNode } from '../structure.ts'

const numbering = { bullet: 'Disc', decimal: 'Decimal', checks: 'None', plain: 'None' } as const

export function list(block: List, context: Context): FlowItem[] {
  const items = block.items.filter((item) => item.length > 0)
  // A list without items would be an empty shell in the structure tree.
  if (items.length === 0) return []
  const node = addNode(context.node, 'L', { numbering: numbering[block.style] })
  const base = context.small ? styles.annex : styles.body
  const indent = block.style === 'plain' ? 0 : block.style === 'decimal' ? 4 * step : 3 * step
  return items.flatMap((item, index) => {
    const li = addNode(node, 'LI')
    const marker =
      block.style === 'plain'
        ? ''
        : block.style === 'decimal'
          ? `${index + 1}.`
          : block.style === 'checks'
            ? '☐'
            : '•'
    const label = marker === '' ? null : addNode(li, 'Lbl')
    const inner = context.job.blocks(item, {
      ...context,
      node: addNode(li, 'LBody'),
      width: context.width - indent,
      measure: context.measure - indent,
      opens: false,
    })
    const out = shifted(inner, indent)
    if (label && block.style === 'checks' && context.fields) {
      const first = out.findIndex((part) => part.kind === 'strip')
      const target = out[first]
      const line = target?.kind === 'strip' ? firstBaseline(target.marks) : null
      const box = tickBox(item, addNode(label, 'Form'), line ?? baseline(base))
      if (target?.kind === 'strip') out[first] = { ...target, marks: [box, ...target.marks] }
      else out.unshift(strip(base.leading, [box]))
    } else if (label) {
      const style = { ...base, ink: block.style === 'checks' ? ('ink' as const) : ('accent' as const) }
      const runs = runsOf([{ type: 'text', text: marker }], style, context, label)
      const [line] = breakRuns(runs, context.job.fonts, {
        width: context.measure,
        hyphenate: 'long',
        justify: false,
        balance: false,
      })
      const first = out.findIndex((part) => part.kind === 'strip')
      const target = out[first]
      if (line && target?.kind === 'strip')
        out[first] = {
          ...target,
          marks: [
            { kind: 'text', x: 0, y: firstBaseline(target.marks) ?? baseline(base), line },
            ...target.marks,
          ],
        }
      else if (line) out.unshift(strip(base.leading, [{ kind: 'text', x: 0, y: baseline(base), line }]))
    }
    return index === 0 ? out : [space(block.style === 'checks' ? step : step / 2), ...out]
  })
}

/** A box on the line's baseline, called by what it is for. */
function tickBox(item: List['items'][number], node: StructNode, line: number): FieldMark {
  const [first] = item
  const said = first?.type === 'paragraph' ? plainText(first.children).trim() : ''
  const size = 9.5
  return {
    kind: 'field',
    field: 'box',
    x: 0,
    y: line - size + 1,
    width: size,
    height: size,
    label: said === '' ? 'Case à cocher' : said,
    node,
  }
}

function firstBaseline(marks: readonly { kind: string; y: number }[]): number | null {
  return marks.find((mark) => mark.kind === 'text')?.y ?? null
}
