import { colours, step } from '../design.ts'
import { type Carried, type Frame, type Mark, reachOf, type Strip, shape } from './strips.ts'

/** A mark and where it is, from the top left of the text area. */
export interface Placed {
  readonly x: number
  readonly y: number
  readonly mark: Mark
}

/** What a page or column shows. */
export interface Shown {
  /** Grounds and borders, drawn first. */
  readonly under: readonly Placed[]
  readonly placed: readonly Placed[]
  /** The whole height when there are notes, which stand at the foot. */
  readonly height: number
  readonly noted: boolean
}

interface OpenFrame {
  readonly frame: Frame
  readonly top: number
}

interface State {
  readonly y: number
  readonly bottom: number
  readonly started: boolean
  readonly margin: number
  readonly frames: readonly OpenFrame[]
  readonly counts: readonly [under: number, placed: number, notes: number]
}

/** White and a short rule above the notes. */
const separator = 2 * step

/** A page or column while it is filled: the text from the top, side notes in its margin, notes from the foot. */
export class Room {
  readonly height: number
  readonly #foot: number
  /** Something stands on it. */
  started = false
  #y = 0
  /** White before the end takes no room. */
  #bottom = 0
  /** End of the last side note. */
  #margin = 0
  #frames: readonly OpenFrame[]
  readonly #under: Placed[] = []
  readonly #placed: Placed[] = []
  readonly #notes: Strip[] = []
  readonly #owed: readonly Strip[]

  /** @param foot where notes end: the page's height, even when less of it is filled */
  constructor(height: number, { open, owed }: Carried, foot: number) {
    this.height = height
    this.#foot = foot
    this.#frames = open.map((frame) => ({ frame, top: 0 }))
    for (const { frame } of this.#frames) this.#y += frame.padding
    // Notes that go on leave room for some lines of text.
    const most = height - this.#reserve() - 8 * step
    const fit = linesIn(owed, most - this.#y)
    this.#notes.push(...owed.slice(0, Math.max(1, fit)))
    this.#owed = owed.slice(this.#notes.length)
  }

  /** Notes of earlier pages stand on it. */
  get goesOn(): boolean {
    return this.#notes.length > 0
  }

  get state(): State {
    const counts = [this.#under.length, this.#placed.length, this.#notes.length] as const
    const [y, bottom, margin] = [this.#y, this.#bottom, this.#margin]
    return { y, bottom, started: this.started, margin, frames: this.#frames, counts }
  }

  back({ y, bottom, started, margin, frames, counts }: State): void {
    this.#y = y
    this.#bottom = bottom
    this.started = started
    this.#margin = margin
    this.#frames = frames
    this.#under.length = counts[0]
    this.#placed.length = counts[1]
    this.#notes.length = counts[2]
  }

  /** Points left for what spans the whole width. */
  left(): number {
    const top = Math.max(this.#y, this.#margin)
    return this.height - top - this.#reserve() - footHeight(this.#notes)
  }

  /** Points by which a strip, with its notes, is too tall for what is left. */
  lacks(strip: Strip): number {
    const foot = footHeight([...this.#notes, ...strip.notes])
    const text = this.#top(strip) + this.#lead(strip) + strip.height + this.#reserve() + foot - this.height
    return strip.side.length === 0 ? text : Math.max(text, this.#beside(strip).lack)
  }

  put(strip: Strip): void {
    this.#y = this.#top(strip)
    if (!this.started) for (const part of strip.lead) this.#draw(part)
    const { starts, lack } = this.#beside(strip)
    strip.side.forEach(({ x, lines }, index) => {
      // Longer than a page: the only place left is the foot.
      if (lack > 0.01) this.#notes.push(...lines.map((line) => ({ ...line, side: [] })))
      else this.#margin = this.#lines(lines, x, starts[index] ?? this.#y)
    })
    this.#draw(strip)
    this.#notes.push(...strip.notes)
    this.started = true
  }

  white(height: number): void {
    if (this.started) this.#y += height
  }

  open(frame: Frame): void {
    this.#y = Math.max(this.#y, this.#margin)
    this.#frames = [...this.#frames, { frame, top: this.#y }]
    this.#y += frame.padding
  }

  close(): void {
    const last = this.#frames.at(-1)
    this.#frames = this.#frames.slice(0, -1)
    if (!last) return
    this.#y += last.frame.padding
    this.#bottom = this.#y
    this.#under.push(...frameMarks(last.frame, last.top, this.#y).reverse())
  }

  /** Puts what columns show, side by side. */
  add({ under, placed, height }: Shown): void {
    this.#y = Math.max(this.#y, this.#margin)
    const move = ({ x, y, mark }: Placed): Placed => ({ x, y: y + this.#y, mark })
    this.#under.push(...under.map(move).reverse())
    this.#placed.push(...placed.map(move))
    this.#y += height
    this.#bottom = this.#y
    this.started = true
  }

  end(): Shown & { readonly carried: Carried } {
    const open = this.#frames.map(({ frame }) => frame)
    while (this.#frames.length > 0) this.close()
    const fit = Math.min(this.#notes.length, linesIn(this.#notes, this.height - this.#bottom))
    // A page of nothing but notes shows one at least.
    const shown = this.#notes.slice(0, this.started ? fit : Math.max(1, fit))
    const owed = [...this.#notes.slice(shown.length), ...this.#owed]
    if (shown.length > 0) {
      const top = this.#foot - footHeight(shown)
      this.#placed.push({ x: 0, y: top, mark: shape(0, step, 12 * step, 0.5, colours.muted) })
      this.#lines(shown, 0, top + separator)
    }
    const height = shown.length > 0 ? this.height : Math.max(this.#bottom, this.#margin)
    const noted = shown.length > 0
    return { under: this.#under.reverse(), placed: this.#placed, height, noted, carried: { open, owed } }
  }

  /** A strip that reaches into the margin begins under the side notes there. */
  #top(strip: Strip): number {
    const meets = this.#margin > this.#y && reachOf(strip) > this.#marginFrom
    return meets ? this.#margin : this.#y
  }

  #marginFrom = 0

  #lead(strip: Strip): number {
    return this.started ? 0 : strip.lead.reduce((sum, part) => sum + part.height, 0)
  }

  #reserve(): number {
    return this.#frames.reduce((sum, { frame }) => sum + frame.padding, 0)
  }

  /** Where each side note starts: beside its line or under the one before, higher where the page would end. */
  #beside(strip: Strip): { starts: readonly number[]; lack: number } {
    const top = this.#top(strip) + this.#lead(strip)
    const starts: number[] = []
    let free = this.#margin
    let lack = 0
    for (const { x, lines } of strip.side) {
      this.#marginFrom = x
      const height = heightOfLines(lines)
      const wanted = Math.max(free, top)
      const start = Math.max(free, Math.min(wanted, this.height - height))
      lack = Math.max(lack, start + height - this.height)
      starts.push(start)
      free = start + height + step
    }
    return { starts, lack }
  }

  #draw(strip: Strip): void {
    for (const mark of strip.marks) this.#placed.push({ x: 0, y: this.#y, mark })
    this.#y += strip.height
    this.#bottom = this.#y
  }

  #lines(lines: readonly Strip[], x: number, from: number): number {
    let y = from
    for (const line of lines) {
      for (const mark of line.marks) this.#placed.push({ x, y, mark })
      y += line.height
    }
    return y + step
  }
}

const heightOfLines = (lines: readonly Strip[]): number => lines.reduce((sum, { height }) => sum + height, 0)

const footHeight = (lines: readonly Strip[]): number =>
  lines.length === 0 ? 0 : separator + heightOfLines(lines)

/** How many lines of notes that height takes. */
function linesIn(lines: readonly Strip[], height: number): number {
  let left = height - separator
  let count = 0
  for (const line of lines) {
    left -= line.height
    if (left < -0.01) break
    count++
  }
  return count
}

function frameMarks(frame: Frame, top: number, bottom: number): Placed[] {
  const stroke = frame.border
  const ground = shape(frame.x, 0, frame.width, bottom - top, frame.fill, { stroke, radius: frame.radius })
  const marks: Mark[] = [ground]
  if (frame.bar) marks.push(shape(frame.x, 0, 3, bottom - top, frame.bar))
  return marks.map((mark) => ({ x: 0, y: top, mark }))
}
