import tex from 'tex-linebreak'
import type { Fonts } from '../fonts.ts'
import { type Atom, atoms, fitting, measured } from './atoms.ts'
import { firstFit, wantsFirstFit } from './first-fit.ts'
import type { Run, RunStyle } from './inline.ts'
import type { SetNote } from './strips.ts'

/** Text on one line in one style; `x` from the line's start, points. */
export interface Piece {
  readonly text: string
  readonly draw: string
  readonly style: RunStyle
  readonly x: number
  readonly width: number
  /** Added after each ordinary space, points (justified lines). */
  readonly stretch: number
  /** Ends in a hyphen that is not in the text. */
  readonly hyphen: boolean
}

export interface Line {
  readonly pieces: readonly Piece[]
  /** Points, without the space that ends it. */
  readonly width: number
  /** Offset of the line's start, for hanging marks. */
  readonly indent: number
  /** Notes called on this line. */
  readonly notes: readonly SetNote[]
}

export interface BreakOptions {
  readonly width: number
  /** always: when it evens the lines · long: only words longer than the line · never (they are then cut as a last resort). */
  readonly hyphenate: 'always' | 'long'
  readonly justify: boolean
  /** Lines of about the same length, as few as possible: titles. */
  readonly balance: boolean
}

/** Breaks runs into lines; the text of the pieces, in order, is the text of the runs. */
export function breakRuns(runs: readonly Run[], fonts: Fonts, options: BreakOptions): Line[] {
  const paragraphs: Run[][] = [[]]
  const ends: RunStyle[] = []
  for (const run of runs) {
    if (run.text === '\n') {
      paragraphs.push([])
      ends.push(run.style)
    } else paragraphs.at(-1)?.push(run)
  }
  const broken = paragraphs.flatMap((paragraph, index) => {
    const lines = breakParagraph(paragraph, fonts, options)
    const last = lines.at(-1)
    // A break is a space for those who copy or hear the text.
    const end = ends[index]
    if (last && end) lines[lines.length - 1] = withFinalSpace(last, end)
    return lines
  })
  return runs.some(({ style }) => style.notes) ? withNotes(broken) : broken
}

/** A note belongs to the first line of the text that calls it. */
function withNotes(lines: readonly Line[]): Line[] {
  const seen = new Set<SetNote>()
  return lines.map((line) => {
    const notes = line.pieces.flatMap(({ style }) => style.notes ?? []).filter((note) => !seen.has(note))
    for (const note of notes) seen.add(note)
    return { ...line, notes: [...new Set(notes)] }
  })
}

const marker = /^(?:[☐☑✓✔•–]|\d{1,2}[.)])$/u

function breakParagraph(runs: readonly Run[], fonts: Fonts, options: BreakOptions): Line[] {
  const all = atoms(runs, fonts, options.hyphenate === 'always')
  if (all.length === 0) return []
  // « ☐ Je … »: the lines that follow stand under the text, not under the mark.
  const [first, second] = all
  const marked = first && second && second.kind !== 'text' && marker.test(first.text)
  const hang = marked ? first.width + second.width : 0
  const indent = hang < options.width / 3 ? hang : 0
  const fits = fitting(all, options.width - indent, fonts)
  const natural = fits.reduce((sum, atom) => sum + atom.width, 0)
  if (natural <= options.width) return [line(fits, fonts, 0, null, false)]
  let width = options.width
  const quick = wantsFirstFit(fits)
  let ends = quick ? firstFit(fits, width, indent) : breakpoints(fits, width, indent, options)
  if (options.balance && !quick) {
    for (let low = width / 2; width - low > 2; ) {
      const middle = (width + low) / 2
      const tried = breakpoints(fits, middle, indent, options)
      if (tried.length === ends.length && !overfull(fits, tried, middle, indent)) {
        ends = tried
        width = middle
      } else low = middle
    }
  }
  let from = 0
  return ends.map((end, index) => {
    const part = fits.slice(from, end + 1)
    from = end + 1
    const last = index === ends.length - 1
    const shift = index === 0 ? 0 : indent
    return line(part, fonts, shift, options.justify && !last ? options.width - shift : null, !last)
  })
}

/** Index of the last atom of each line. */
function breakpoints(all: readonly Atom[], width: number, indent: number, options: BreakOptions): number[] {
  const { items, owners } = glueAndBoxes(all, width, options.justify)
  const lengths = indent > 0 ? [width, ...Array.from({ length: all.length }, () => width - indent)] : width
  for (const maxAdjustmentRatio of [1, 3, null]) {
    try {
      const found = tex.breakLines(items, lengths, {
        maxAdjustmentRatio,
        initialMaxAdjustmentRatio: maxAdjustmentRatio ?? 12,
        doubleHyphenPenalty: 5000,
      })
      const ends = found.slice(1).map((index) => owners[index] ?? all.length - 1)
      return overfull(all, ends, width, indent) ? firstFit(all, width, indent) : ends
    } catch (error) {
      if (!(error instanceof tex.MaxAdjustmentExceededError)) throw error
    }
  }
  return firstFit(all, width, indent)
}

/** Knuth and Plass let a line run over when no break fits; nothing here may. */
function overfull(all: readonly Atom[], ends: readonly number[], width: number, indent: number): boolean {
  let from = 0
  return ends.some((end, index) => {
    const part = all.slice(from, end + 1)
    from = end + 1
    const size =
      part.reduce((sum, atom) => sum + atom.width, 0) -
      (part.at(-1)?.kind === 'space' ? (part.at(-1)?.width ?? 0) : 0)
    return size > width - (index === 0 ? 0 : indent) + 0.5
  })
}

type Item = Parameters<typeof tex.breakLines>[0][number]

/** Boxes, glue and penalties of Knuth and Plass; `owners` tells which atom ends the line when it breaks at an item. */
function glueAndBoxes(
  all: readonly Atom[],
  width: number,
  justify: boolean,
): { items: Item[]; owners: number[] } {
  const items: Item[] = []
  const owners: number[] = []
  const add = (owner: number, ...more: Item[]) => {
    for (const item of more) {
      items.push(item)
      owners.push(owner)
    }
  }
  const box = (size: number): Item => ({ type: 'box', width: size })
  const glue = (size: number, stretch: number, shrink = 0): Item => ({
    type: 'glue',
    width: size,
    stretch,
    shrink,
  })
  const penalty = (cost: number, size = 0, flagged = false): Item => ({
    type: 'penalty',
    width: size,
    cost,
    flagged,
  })
  const slack = Math.min(width / 6, 60)
  const lastSpace = all.findLastIndex((atom) => atom.kind === 'space')
  const lastWord = all.slice(lastSpace + 1).reduce((sum, atom) => sum + atom.width, 0)
  all.forEach((atom, index) => {
    const ragged = (cost: number, size = 0) =>
      add(index, glue(0, slack), penalty(cost, size, cost >= 50), glue(0, -slack))
    if (atom.kind === 'space') {
      // A last line of one short word is a poor end.
      const cost = index === lastSpace && lastWord < width / 5 ? 400 : 0
      if (justify && cost === 0) add(index, glue(atom.width, atom.width / 2, atom.width / 4))
      else add(index, glue(0, slack), penalty(cost), glue(atom.width, -slack))
      return
    }
    if (atom.kind === 'no-break-space' && justify)
      add(index, penalty(1000), glue(atom.width, atom.width / 2, atom.width / 4))
    else add(index, box(atom.width))
    if (index === all.length - 1 || all[index + 1]?.kind === 'space') return
    const hyphen = atom.style.size * 0.31
    if (atom.after === 'free') justify ? add(index, penalty(20)) : ragged(20)
    if (atom.after === 'hyphen') justify ? add(index, penalty(60, hyphen, true)) : ragged(90, hyphen)
    if (atom.after === 'emergency') ragged(700)
  })
  add(all.length - 1, penalty(1000), glue(0, 1e5), tex.forcedBreak())
  return { items, owners }
}

/** Joins the atoms of a line into pieces of one style, shaped whole so that kerning and ligatures come back. */
function line(part: readonly Atom[], fonts: Fonts, indent: number, full: number | null, more: boolean): Line {
  const lastText = part.findLastIndex((atom) => atom.kind !== 'space')
  const ending = part[lastText]
  const spaced = more && part.at(-1)?.kind === 'space'
  const merged: { text: string; draw: string; style: RunStyle }[] = []
  part.slice(0, lastText + 1).forEach((atom) => {
    const last = merged.at(-1)
    const plain = atom.draw === atom.text
    if (last && plain && last.draw === last.text && last.style === atom.style) {
      last.text += atom.text
      last.draw += atom.text
    } else merged.push({ text: atom.text, draw: atom.draw, style: atom.style })
  })
  const hyphen = more && ending?.after === 'hyphen' && !spaced
  const widths = merged.map((piece) => widthOf(piece.draw, piece.style, fonts))
  const hyphenWidth = hyphen && ending ? measured(fonts, '-', ending.style) : 0
  const width = widths.reduce((sum, size) => sum + size, 0) + hyphenWidth
  const gaps = merged.reduce((count, piece) => count + stretchable(piece.draw), 0)
  const stretch = full === null || gaps === 0 ? 0 : (full - width) / gaps
  let x = indent
  const pieces = merged.map((piece, index): Piece => {
    const size = (widths[index] ?? 0) + stretch * stretchable(piece.draw)
    const isLast = index === merged.length - 1
    const out: Piece = { ...piece, x, width: size, stretch, hyphen: isLast && hyphen }
    x += size
    return out
  })
  const made = { pieces, width: width + stretch * gaps, indent, notes: [] }
  const space = spaced ? part.at(-1) : undefined
  return space ? withFinalSpace(made, space.style) : made
}

function withFinalSpace(made: Line, own: RunStyle): Line {
  const last = made.pieces.at(-1)
  if (!last) return made
  const x = last.x + last.width
  // The number of a note is no part of the text that goes on.
  const apart = last.style.variant === 'superior'
  const style = apart ? own : last.style
  const space: Piece = { ...last, style, text: ' ', draw: ' ', x, width: 0, stretch: 0, hyphen: false }
  const pieces =
    last.draw === last.text && !apart
      ? [...made.pieces.slice(0, -1), { ...last, text: `${last.text} `, draw: `${last.draw} ` }]
      : [...made.pieces, space]
  return { ...made, pieces }
}

const stretchable = (text: string) => text.match(/[ \u00a0]/g)?.length ?? 0

export function widthOf(text: string, style: RunStyle, fonts: Fonts): number {
  let sum = 0
  for (const word of text.split(/([ \u00a0\u202f])/)) if (word !== '') sum += measured(fonts, word, style)
  return sum
}
