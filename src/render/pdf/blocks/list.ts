import type { List } from '../../../model/document.ts'
import { step, styles } from '../../design.ts'
import { baseline, type Context, runsOf } from '../context.ts'
import { breakRuns } from '../lines.ts'
import { type FlowItem, shifted, space, strip } from '../strips.ts'
import { addNode } from '../structure.ts'

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
    if (label) {
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

function firstBaseline(marks: readonly { kind: string; y: number }[]): number | null {
  return marks.find((mark) => mark.kind === 'text')?.y ?? null
}
