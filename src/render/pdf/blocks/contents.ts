import type { Contents } from '../../../model/document.ts'
import { step, styles, type TextStyle } from '../../design.ts'
import { baseline, type Context, runsOf, textLines } from '../context.ts'
import { type FlowItem, type Mark, space, strip } from '../strips.ts'
import { addNode } from '../structure.ts'

const numberWidth = 26

/** The table of contents: a link a line, dots, and the page number that pagination will give. */
export function contents(block: Contents, context: Context): FlowItem[] {
  const listed = context.job.headings.filter(({ level }) => level > 1 && level <= block.depth)
  if (listed.length === 0) return []
  const toc = addNode(context.node, 'TOC')
  return listed.flatMap((heading, index): FlowItem[] => {
    const chapter = heading.level === 2
    const style: TextStyle = chapter ? { ...styles.body, face: 'sans-semibold', size: 10.5 } : styles.body
    const x = chapter ? 0 : 3 * step
    const reference = addNode(addNode(toc, 'TOCI'), 'Reference')
    const link = {
      type: 'link' as const,
      href: `#${heading.id}`,
      title: heading.text,
      children: [{ type: 'text' as const, text: heading.text }],
    }
    const inks = { ...context.inks, accent: context.inks.ink }
    const inner: Context = { ...context, inks }
    const width = context.width - x - numberWidth
    const lines = textLines([link], style, inner, { node: reference, width })
    const node = reference.kids.findLast((kid) => kid.type === 'node') ?? null
    const target = node?.type === 'node' ? node : null
    const run = runsOf(
      [{ type: 'text', text: '0' }],
      { ...styles.body, variant: 'tabular' },
      inner,
      target,
    )[0]
    const strips = lines.map((line, number) => {
      const marks: Mark[] = [{ kind: 'text', x, y: baseline(style), line }]
      if (run && number === lines.length - 1)
        marks.push({
          kind: 'page-number',
          x: context.width,
          y: baseline(style),
          id: heading.id,
          style: { ...run.style, link: { href: link.href, title: link.title, underlined: false } },
          leaderFrom: x + line.width,
        })
      return strip(style.leading + (chapter ? step / 2 : 0), marks, {
        stay: number < lines.length - 1 || chapter,
      })
    })
    const last = strips.at(-1)
    if (last && index === listed.length - 1) strips[strips.length - 1] = { ...last, stay: false }
    return chapter && index > 0 ? [space(step), ...strips] : strips
  })
}
