import type { Block, Inline, Note, Palette } from '../../model/document.ts'
import type { Inks, TextStyle } from '../design.ts'
import type { Fonts } from '../fonts.ts'
import type { ListedHeading } from '../headings.ts'
import { type CalledNote, type InlineOptions, inlineRuns, type Run } from './inline.ts'
import { type BreakOptions, breakRuns, type Line } from './lines.ts'
import { type FlowItem, type Strip, strip, type TextMark } from './strips.ts'
import type { StructNode } from './structure.ts'

/** What one rendering shares. */
export interface Job {
  readonly fonts: Fonts
  readonly palette: Palette
  /** Words stretched to both margins; ragged right is easier to read and the default. */
  readonly justify: boolean
  readonly headings: readonly ListedHeading[]
  readonly missing: (sign: string) => void
  /** Lays out blocks one under the other; here so that containers need not know every block. */
  readonly blocks: (blocks: readonly Block[], context: Context) => FlowItem[]
  /** Sets a note; here so that texts need not know how notes, made of texts, are set. */
  readonly note: (note: Note, node: StructNode, context: Context, margin: boolean) => CalledNote
  /** Notes so far, and those of them with a number. */
  readonly counts: { notes: number; numbered: number }
}

/** Where blocks are laid out. */
export interface Context {
  readonly job: Job
  readonly node: StructNode
  /** Room for tables, figures and entries, points. */
  readonly width: number
  /** Room for running text. */
  readonly measure: number
  readonly inks: Inks
  /** Annexes: 9 pt. */
  readonly small: boolean
  /** The next heading opens a chapter. */
  readonly opens: boolean
  /** Boxes and lines can be filled in, as on the coupon. */
  readonly fields: boolean
  /** Width of the notes at the foot of the page or column. */
  readonly foot: number
  /** Beside the running text there is a margin for notes. */
  readonly margin: boolean
}

export interface TextOptions {
  /** null: an artifact. */
  readonly node: StructNode | null
  readonly width: number
  readonly x?: number
  readonly align?: 'start' | 'end'
  readonly hyphenate?: BreakOptions['hyphenate']
  readonly balance?: boolean
  readonly verbatim?: boolean
  /** No page ends between its last line and what follows. */
  readonly withNext?: boolean
  /** It keeps to the measure: what the margin is for may stand beside it. */
  readonly margin?: boolean
}

export function runsOf(
  children: readonly Inline[],
  style: TextStyle,
  context: Context,
  node: StructNode | null,
  { verbatim = false, margin = false }: Pick<TextOptions, 'verbatim' | 'margin'> = {},
): Run[] {
  const options: InlineOptions = {
    style: { face: style.face, size: style.size, colour: context.inks[style.ink], variant: style.variant },
    node,
    accent: context.inks.accent,
    verbatim,
    fonts: context.job.fonts,
    missing: context.job.missing,
    note: (note, parent, free) => context.job.note(note, parent, context, free && margin && context.margin),
  }
  return inlineRuns(children, options)
}

/** Where the baseline stands in a line of that leading: the text looks centred in it. */
export function baseline(style: TextStyle): number {
  return (style.leading - style.size) / 2 + style.size * 0.79
}

/** Lines of text as strips: never a first or last line alone on its page. */
export function textStrips(
  children: readonly Inline[],
  style: TextStyle,
  context: Context,
  options: TextOptions,
): Strip[] {
  const lines = textLines(children, style, context, options)
  return lineStrips(lines, style, options)
}

export function textLines(
  children: readonly Inline[],
  style: TextStyle,
  context: Context,
  options: TextOptions,
): Line[] {
  const runs = runsOf(children, style, context, options.node, options)
  return breakRuns(runs, context.job.fonts, {
    width: options.width,
    hyphenate: options.hyphenate ?? 'long',
    justify: context.job.justify && options.hyphenate === 'always' && options.width > 200,
    balance: options.balance ?? false,
  })
}

function lineStrips(lines: readonly Line[], style: TextStyle, options: TextOptions): Strip[] {
  return lines.map((line, index) => {
    const last = lines.length - 1
    const stay =
      (index === 0 && last > 0) || index === last - 1 || (index === last && options.withNext === true)
    return strip(style.leading, [textMark(line, style, options)], { stay })
  })
}

export function textMark(line: Line, style: TextStyle, options: TextOptions): TextMark {
  const x = (options.x ?? 0) + (options.align === 'end' ? options.width - line.width : 0)
  return { kind: 'text', x, y: baseline(style), line }
}
