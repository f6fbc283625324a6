import type { Link, Note } from '../../model/document.ts'
import { step, styles } from '../design.ts'
import { baseline, type Context, runsOf, textMark, textStrips } from './context.ts'
import type { CalledNote } from './inline.ts'
import { breakRuns } from './lines.ts'
import { type Mark, moved, strip } from './strips.ts'
import { addNode, type StructNode, slotOf } from './structure.ts'

/** Of a note's text behind its number. */
const indent = 3 * step
/** White between the text and what stands in the margin. */
const gutter = 2 * step
/** Narrower, a note would be a column of syllables. */
const least = 84

/** Where notes may stand beside running text, from the left of its context; null: nowhere. */
const marginFrom = ({ width, measure }: Context): number | null =>
  width - measure - gutter < least ? null : measure + gutter

/**
 * A note, in the structure right after what calls it: in the margin, or numbered at the foot, where its number leads
 * back to the text.
 */
export function setNote(note: Note, node: StructNode, context: Context, margin: boolean): CalledNote {
  // No link within a link.
  const parent = node.role === 'Link' && node.parent ? node.parent : node
  const x = margin && note.place === 'side' ? marginFrom(context) : null
  return x === null ? atFoot(note, parent, context) : beside(note, parent, context, x)
}

function beside(note: Note, parent: StructNode, context: Context, x: number): CalledNote {
  const own = addNode(parent, 'Note', { id: `note-${++context.job.counts.notes}` })
  const options = { node: addNode(own, 'P'), width: context.width - x }
  const text = context.small ? styles.annex : styles.body
  const drop = baseline(text) - baseline(styles.source)
  // On the line that it stands beside.
  const lines = textStrips(note.children, styles.source, quiet(context), options).map((line) => ({
    ...line,
    marks: line.marks.map((mark) => moved(mark, 0, drop)),
  }))
  return { set: { lines, x, anchor: null }, call: null }
}

function atFoot(note: Note, parent: StructNode, context: Context): CalledNote {
  const id = `note-${++context.job.counts.notes}`
  const number = ++context.job.counts.numbered
  const [here, there] = [`:${id}`, `:${id}:appel`]
  const called = addNode(addNode(parent, 'Reference'), 'Link')
  const own = addNode(parent, 'Note', { id })
  const inner = quiet(context)
  const back: Link = {
    type: 'link',
    href: `#${there}`,
    title: `Retour à l’appel de la note ${number}`,
    children: [{ type: 'text', text: String(number) }],
  }
  const options = { width: indent, hyphenate: 'long', justify: false, balance: false } as const
  const [label] = breakRuns(
    runsOf([back], styles.source, inner, addNode(own, 'Lbl')),
    context.job.fonts,
    options,
  )
  const text = textStrips(note.children, styles.source, inner, {
    node: addNode(own, 'P'),
    width: context.foot - indent,
    x: indent,
    hyphenate: 'always',
  })
  const [first = strip(styles.source.leading, []), ...rest] = text
  const marks: Mark[] = [{ kind: 'anchor', y: 0, id: here }]
  if (label) marks.push(textMark(label, styles.source, { ...options, node: null }))
  const lines = [{ ...first, marks: [...marks, ...first.marks] }, ...rest]
  const link = { href: `#${here}`, title: `Note ${number}`, underlined: false }
  return {
    set: { lines, x: null, anchor: there },
    call: { text: String(number), style: { variant: 'superior', link, slot: slotOf(called) } },
  }
}

/** Links in notes stay in their ink. */
const quiet = (context: Context): Context => ({
  ...context,
  inks: { ...context.inks, accent: context.inks.muted },
  margin: false,
})
