import type { Inline } from '../../model/document.ts'
import type { Face } from '../../model/measure.ts'
import { emphasis, strong } from '../design.ts'
import { type FlatRun, folded, frenchSpaced } from '../flat-runs.ts'
import type { Fonts, Variant } from '../fonts.ts'
import { printable } from '../signs.ts'
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
}

interface StyledRun extends FlatRun {
  readonly style: RunStyle
}

/** Inlines as runs: spaces folded, French spacing applied across styles, faces chosen sign by sign. */
export function inlineRuns(children: readonly Inline[], options: InlineOptions): Run[] {
  const flat: StyledRun[] = []
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
      }
    }
  }
  walk(children, { ...options.style, link: null }, options.node, false)
  return chooseFaces(frenchSpaced(folded(flat), options.verbatim), options)
}

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
