import type { Scene } from '../../model/scene.ts'
import type { RunStyle } from './inline.ts'
import type { Line } from './lines.ts'
import type { Slot, StructNode } from './structure.ts'

/** Something to draw, at points from the left and top of what holds it. */
export type Mark = TextMark | ShapeMark | SceneMark | AnchorMark | PageNumberMark | FieldMark

export interface TextMark {
  readonly kind: 'text'
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly line: Line
}

export interface ShapeMark {
  readonly kind: 'shape'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly fill: string | null
  readonly stroke: {
    readonly colour: string
    readonly width: number
    readonly dash: readonly number[]
  } | null
  readonly radius: number
}

export interface SceneMark {
  readonly kind: 'scene'
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly scene: Scene
  /** null: decoration. */
  readonly slot: Slot | null
  readonly node: StructNode | null
}

/** Where a link to `id` leads. */
interface AnchorMark {
  readonly kind: 'anchor'
  readonly y: number
  readonly id: string
}

/** The page number of an anchor, known once all pages are laid out; `x` is its right edge. */
export interface PageNumberMark {
  readonly kind: 'page-number'
  readonly x: number
  readonly y: number
  readonly id: string
  readonly style: RunStyle
  /** From the end of the text to the number: dotted. */
  readonly leaderFrom: number
}

/** A box to tick or a line to fill. */
export interface FieldMark {
  readonly kind: 'field'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly field: 'box' | 'line'
  /** What it is for, in words. */
  readonly label: string
  readonly node: StructNode
}

/** A slice of the page that is never cut. */
export interface Strip {
  readonly kind: 'strip'
  readonly height: number
  readonly marks: readonly Mark[]
  /** No page ends between this strip and the next. */
  readonly stay: boolean
  /** Repeated above this strip when a page begins with it: a table's header. */
  readonly lead: readonly Strip[]
  /** The strip made smaller to fit a height, not below `least`. */
  readonly flexible: { readonly least: number; readonly at: (height: number) => Strip } | null
  /** Lines of the notes that its text calls, for the foot of the page. */
  readonly notes: readonly Strip[]
  /** Notes for the margin beside it. */
  readonly side: readonly SideNote[]
}

/** Lines in the margin, from `x` on. */
interface SideNote {
  readonly x: number
  readonly lines: readonly Strip[]
}

/** What a note that a text calls becomes. */
export interface SetNote {
  readonly lines: readonly Strip[]
  /** In the margin, from there on; null: at the foot of the page. */
  readonly x: number | null
  /** Where the note leads back to: the line that calls it. */
  readonly anchor: string | null
}

/** White that vanishes at the top of a page. */
export interface Space {
  readonly kind: 'space'
  readonly height: number
}

/** A ground or border behind the items up to its end, drawn again on each page they run over. */
interface FrameStart {
  readonly kind: 'frame'
  readonly frame: Frame
}

export interface Frame {
  readonly x: number
  readonly width: number
  /** White inside, above and below. */
  readonly padding: number
  readonly fill: string | null
  readonly border: {
    readonly colour: string
    readonly width: number
    readonly dash: readonly number[]
  } | null
  readonly bar: string | null
  readonly radius: number
}

interface FrameEnd {
  readonly kind: 'frame-end'
}

/** What a page or column leaves to the next one. */
export interface Carried {
  /** Frames that go on. */
  readonly open: readonly Frame[]
  /** Lines of notes for which there was no room. */
  readonly owed: readonly Strip[]
}

/** Items that flow through columns, balanced. */
export interface ColumnsItem {
  readonly kind: 'columns'
  readonly items: readonly FlowItem[]
  readonly carried: Carried
  readonly count: number
  readonly width: number
  readonly gutter: number
}

/** Kept together; what follows may come before it, up to a barrier, when the page has no room left for it. */
export interface Float {
  readonly kind: 'float'
  readonly items: readonly FlowItem[]
}

/** Where a chapter or section begins: no float comes after it. */
interface Barrier {
  readonly kind: 'barrier'
}

export type FlowItem = Strip | Space | FrameStart | FrameEnd | ColumnsItem | Float | Barrier

export function strip(height: number, marks: readonly Mark[], more: Partial<Strip> = {}): Strip {
  const called = marks.flatMap((mark) => (mark.kind === 'text' ? mark.line.notes : []))
  return {
    kind: 'strip',
    height,
    marks: [
      ...called.flatMap(({ anchor }): Mark[] =>
        anchor === null ? [] : [{ kind: 'anchor', y: 0, id: anchor }],
      ),
      ...marks,
    ],
    stay: false,
    lead: [],
    flexible: null,
    notes: called.flatMap(({ x, lines }) => (x === null ? lines : [])),
    side: called.flatMap(({ x, lines }) => (x === null ? [] : [{ x, lines }])),
    ...more,
  }
}

/** What a page or column still has to show. */
export function isContent(item: FlowItem): boolean {
  return item.kind === 'strip' || item.kind === 'columns' || item.kind === 'float'
}

export function space(height: number): Space {
  return { kind: 'space', height }
}

export function shape(
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string | null,
  more: Partial<ShapeMark> = {},
): ShapeMark {
  return { kind: 'shape', x, y, width, height, fill, stroke: null, radius: 0, ...more }
}

export const barrier: Barrier = { kind: 'barrier' }

/** Height when nothing is cut; a columns item counts as evenly shared. */
export function heightOf(items: readonly FlowItem[]): number {
  const frames: Frame[] = []
  let sum = 0
  for (const item of items) {
    if (item.kind === 'strip' || item.kind === 'space') sum += item.height
    else if (item.kind === 'columns') sum += heightOf(item.items) / item.count
    else if (item.kind === 'float') sum += heightOf(item.items)
    else if (item.kind === 'barrier') continue
    else if (item.kind === 'frame') {
      frames.push(item.frame)
      sum += item.frame.padding
    } else sum += frames.pop()?.padding ?? 0
  }
  return sum
}

/** Marks moved to the right; notes at the foot stay where the page or column begins. */
export function shifted(items: readonly FlowItem[], dx: number): FlowItem[] {
  return items.map((item): FlowItem => {
    if (item.kind === 'strip') return shiftedStrip(item, dx)
    if (item.kind === 'frame') return { ...item, frame: { ...item.frame, x: item.frame.x + dx } }
    if (item.kind === 'float') return { ...item, items: shifted(item.items, dx) }
    // Columns are placed from the left of what holds them, and their notes with them.
    if (item.kind === 'columns')
      return {
        ...item,
        items: shifted(item.items, dx).map((each) =>
          each.kind === 'strip' ? { ...each, notes: each.notes.map((note) => shiftedStrip(note, dx)) } : each,
        ),
      }
    return item
  })
}

function shiftedStrip(item: Strip, dx: number): Strip {
  return {
    ...item,
    marks: item.marks.map((mark) => moved(mark, dx)),
    lead: item.lead.map((part) => shiftedStrip(part, dx)),
    side: item.side.map(({ x, lines }) => ({ x: x + dx, lines })),
    flexible: item.flexible && {
      least: item.flexible.least,
      at: (height) => shiftedStrip(item.flexible?.at(height) ?? item, dx),
    },
  }
}

export function moved(mark: Mark, dx: number, dy = 0): Mark {
  const y = mark.y + dy
  if (mark.kind === 'anchor') return { ...mark, y }
  if (mark.kind === 'page-number') return { ...mark, x: mark.x + dx, y, leaderFrom: mark.leaderFrom + dx }
  return { ...mark, x: mark.x + dx, y }
}

/** How far to the right a strip is drawn. */
export function reachOf({ marks }: Strip): number {
  const ends = marks.map((mark) => {
    if (mark.kind === 'anchor') return 0
    if (mark.kind === 'text') return mark.x + mark.line.width
    if (mark.kind === 'scene') return mark.x + mark.scene.width * mark.scale
    return mark.kind === 'page-number' ? mark.x : mark.x + mark.width
  })
  return Math.max(0, ...ends)
}

/** Strips kept together: no page ends between them. Ignored when they could not fit on one. */
export function kept(items: readonly FlowItem[], most: number, withNext = false): FlowItem[] {
  if (heightOf(items) > most) return [...items]
  const still = items.flatMap((item) => (item.kind === 'float' ? item.items : [item]))
  const last = still.findLastIndex((item) => item.kind === 'strip')
  return still.map((item, index) =>
    item.kind === 'strip' && (index !== last || withNext) ? { ...item, stay: true } : item,
  )
}
