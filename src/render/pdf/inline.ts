import type { Inline, Note } from '../../model/document.ts'
import type { Face } from '../../model/measure.ts'
import { emphasis, strong } from '../design.ts'
import { type FlatRun, folded, frenchSpaced } from '../flat-runs.ts'
import type { Fonts, Variant } from '../fonts.ts'
import { plainText } from '../headings.ts'
import { printable } from '../signs.ts'
import type { SetNote } from './strips.ts'
import { addNode, type Slot, type StructNode, slotOf } from './structure.ts'

export interface LinkTarget {
  readonly href: string
  readonly title: string
  /** Told from the text around it by more than its colour. */
  readonly underlined: boolean
}

/** How and where a stretch of text is set; runs that share the object share everything. */
export interface RunStyle {
  readonly face: Face
  readonly size: number
  readonly colour: string
  readonly variant: Variant
  readonly link: LinkTarget | null
  /** Place in the structure tree; null for what is not content (repeated headers, foot). */
  readonly slot: Slot | null
  /** Notes called here. */
  readonly notes?: readonly SetNote[]
}

/** Text in one style; `draw` differs from `text` where no face has the sign. A break has the text `\n`. */
export interface Run {
  readonly text: string
  readonly draw: string
  readonly style: RunStyle
}

export interface InlineOptions {
  readonly style: Omit<RunStyle, 'slot' | 'link'>
  /** null: the text is an artifact. */
  readonly node: StructNode | null
  /** Colour of links. */
  readonly accent: string
  /** Participants' words: only spaces that are there are changed. */
  readonly verbatim: boolean
  readonly fonts: Fonts
  /** Told of each sign that no packaged face has. */
  readonly missing: (sign: string) => void
  /** Sets a note that a text calls, in that node; at the foot where it may not stand in the margin. */
  readonly note: (note: Note, node: StructNode, margin: boolean) => CalledNote
}

/** A note as set, and the number that calls it: none for one in the margin. */
export interface CalledNote {
  readonly set: SetNote
  readonly call: { readonly text: string; readonly style: Pick<RunStyle, 'variant' | 'link' | 'slot'> } | null
}

interface StyledRun extends FlatRun {
  readonly style: RunStyle
}

/** Inlines as runs: spaces folded, French spacing applied across styles, faces chosen sign by sign. */
export function inlineRuns(children: readonly Inline[], options: InlineOptions): Run[] {
  const flat: StyledRun[] = []
  const early: SetNote[] = []
  const walk = (
    inlines: readonly Inline[],
    style: Omit<RunStyle, 'slot'>,
    node: StructNode | null,
    foreign: boolean,
  ): void => {
    for (const inline of inlines) {
      const here = (): RunStyle => ({ ...style, slot: node ? slotOf(node) : null })
      switch (inline.type) {
        case 'text':
          if (inline.text !== '') flat.push({ text: printable(inline.text), style: here(), foreign })
          break
        case 'break':
          flat.push({ text: '\n', style: here(), foreign })
          break
        case 'strong':
          walk(inline.children, { ...style, face: strong(style.face) }, node, foreign)
          break
        case 'emphasis':
          walk(inline.children, { ...style, face: emphasis(style.face) }, node, foreign)
          break
        case 'foreign': {
          const span = node ? addNode(node, 'Span', { lang: inline.lang }) : null
          walk(inline.children, style, span, foreign || !/^fr\b/i.test(inline.lang))
          break
        }
        case 'link': {
          const underlined = options.accent !== options.style.colour
          const target: LinkTarget = { href: inline.href, title: inline.title, underlined }
          const link = node ? addNode(node, 'Link') : null
          walk(inline.children, { ...style, link: target, colour: options.accent }, link, foreign)
          break
        }
        case 'note':
          // What is no content (a table's header said again) calls no note.
          if (node) callNote(flat, early, options.note(inline, node, margin), style)
          break
      }
    }
  }
  const margin = /\S/u.test(plainText(children))
  walk(children, { ...options.style, link: null }, options.node, false)
  const first = flat.findIndex(({ text }) => /\S/u.test(text))
  if (early.length > 0) flat[first] = withNotes(flat[first] as StyledRun, early)
  return chooseFaces(frenchSpaced(folded(flat), options.verbatim), options)
}

/** A number that leads to the note; a note in the margin stands beside the text before it, or after it at the start. */
function callNote(
  flat: StyledRun[],
  early: SetNote[],
  { set, call }: CalledNote,
  style: Omit<RunStyle, 'slot'>,
): void {
  const before = flat.findLastIndex(({ text }) => /\S/u.test(text))
  // Digits apart from those of the text: no thousands, no unit.
  if (call) flat.push({ text: call.text, style: { ...style, ...call.style, notes: [set] }, foreign: true })
  else if (before < 0) early.push(set)
  else flat[before] = withNotes(flat[before] as StyledRun, [set])
}

const withNotes = (run: StyledRun, more: readonly SetNote[]): StyledRun => ({
  ...run,
  style: { ...run.style, notes: [...(run.style.notes ?? []), ...more] },
})

function chooseFaces(runs: readonly StyledRun[], options: InlineOptions): Run[] {
  return runs.flatMap((run) => {
    if (run.text === '\n') return [{ text: '\n', draw: '\n', style: run.style }]
    return options.fonts.pieces(run.text, run.style.face).map((piece) => {
      if (piece.draw !== piece.text) options.missing(piece.text)
      const style = piece.face === run.style.face ? run.style : { ...run.style, face: piece.face }
      return { text: piece.text, draw: piece.draw, style }
    })
  })
}
