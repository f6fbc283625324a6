import type { Heading, Paragraph, Quote, Signature } from '../../../model/document.ts'
import { step, styles, type TextStyle } from '../../design.ts'
import { plainText } from '../../headings.ts'
import { type Context, textStrips } from '../context.ts'
import { barrier, type FlowItem, type Mark, type Strip, shape, space, strip } from '../strips.ts'
import { addNode } from '../structure.ts'

const titles: Readonly<Record<'cover' | 'chapter' | 'narrow' | 'small' | 'plain', readonly TextStyle[]>> = {
  cover: [styles.cover, styles.section, styles.subsection],
  chapter: [styles.title, styles.title, styles.subsection],
  plain: [styles.title, styles.section, styles.subsection],
  small: [styles.section, styles.section, styles.minor],
  narrow: [styles.section, styles.subsection, styles.minor],
}

export function heading(block: Heading, context: Context, cover = false): FlowItem[] {
  const kind = cover
    ? 'cover'
    : context.small
      ? 'small'
      : context.width < 320
        ? 'narrow'
        : context.opens
          ? 'chapter'
          : 'plain'
  const style = titles[kind][block.level - 1] ?? styles.minor
  const node = addNode(context.node, `H${block.level}`)
  const strips = textStrips(block.children, style, context, {
    node,
    width: context.width,
    balance: true,
    withNext: true,
  }).map((line) => ({ ...line, stay: true }))
  return [barrier, ...anchored(strips, block.id)]
}

/** Strips whose first one is where links to `id` lead. */
export function anchored<Item extends FlowItem>(items: readonly Item[], id: string | null): Item[] {
  if (id === null) return [...items]
  const first = items.findIndex((item) => item.kind === 'strip')
  return items.map((item, index) =>
    index === first && item.kind === 'strip'
      ? { ...item, marks: [{ kind: 'anchor', y: 0, id }, ...item.marks] }
      : item,
  )
}

export function paragraph(block: Paragraph, context: Context): FlowItem[] {
  const style = styleOf(block, context)
  const running = block.style === 'body' || block.style === 'lead' || block.style === 'small'
  const wide = block.style === 'display' || block.style === 'figure' || block.style === 'kicker'
  return textStrips(block.children, style, context, {
    node: addNode(context.node, 'P'),
    width: wide ? context.width : context.measure,
    hyphenate: running ? 'always' : 'long',
    balance: block.style === 'display',
    margin: !wide,
    // A kicker goes with its title, a number with what it counts.
    withNext: block.style === 'kicker' || block.style === 'figure',
  })
}

function styleOf({ style }: Paragraph, { small, width }: Context): TextStyle {
  if (style === 'body' && small) return styles.annex
  // A big number must not be cut where four stand side by side.
  return style === 'figure' && width < 140 ? { ...styles.figure, size: 24, leading: 6 * step } : styles[style]
}

/** Participants' words, set in serif behind a thin rule; large between two rules where the page shows one. */
export function quote(block: Quote, context: Context): FlowItem[] {
  if (block.pull) return pullQuote(block, context)
  const node = addNode(context.node, 'BlockQuote')
  const x = 3 * step
  const width = context.measure - x
  const words = textStrips(block.children, context.small ? styles.annex : styles.quote, context, {
    node: addNode(node, 'P'),
    width,
    x,
    hyphenate: 'always',
    verbatim: true,
    margin: true,
    withNext: block.source.length > 0,
  })
  const source =
    block.source.length > 0
      ? textStrips(block.source, styles.source, context, { node: addNode(node, 'P'), width, x })
      : []
  return [...words, ...source].map((part) => ruled(part, context))
}

function pullQuote(block: Quote, context: Context): FlowItem[] {
  const node = addNode(context.node, 'BlockQuote')
  const { width } = context
  const rule = (y: number) => shape(0, y, width, 0.75, context.inks.accent)
  const words = textStrips(block.children, context.width < 320 ? styles.quote : styles.pull, context, {
    node: addNode(node, 'P'),
    width,
    hyphenate: 'long',
    balance: true,
    verbatim: true,
    withNext: true,
  })
  const source =
    block.source.length > 0
      ? textStrips(block.source, styles.source, context, { node: addNode(node, 'P'), width })
      : []
  const held = [...words, ...(source.length > 0 ? [strip(step, [])] : []), ...source]
  return [strip(2.5 * step, [rule(step)]), ...held, strip(2.5 * step, [rule(1.5 * step)])].map(
    (part, index, all) => (index < all.length - 1 && held.length < 16 ? { ...part, stay: true } : part),
  )
}

function ruled(part: Strip, context: Context): Strip {
  const rule = shape(0, 0, 1.5, part.height, context.inks.accent)
  return { ...part, marks: [rule, ...part.marks] }
}

/** A line to sign on, and who signs under it. */
export function signature(block: Signature, context: Context): FlowItem[] {
  const width = Math.min(context.width, context.measure)
  const marks: Mark[] = [shape(0, 10 * step - 0.5, width, 0.5, context.inks.ink)]
  if (context.fields)
    marks.push({
      kind: 'field',
      field: 'line',
      x: 0,
      y: 6.5 * step,
      width,
      height: 3.5 * step - 1,
      label: plainText(block.label).trim() || 'Texte à compléter',
      node: addNode(context.node, 'Form'),
    })
  const label = textStrips(block.label, styles.source, context, { node: addNode(context.node, 'P'), width })
  return [strip(10.5 * step, marks, { stay: true }), ...label, space(step)]
}
