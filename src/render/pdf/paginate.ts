import { margins, page, textHeight } from '../design.ts'
import { fill, nothing } from './fill.ts'
import type { Placed } from './room.ts'
import type { PageLook, Segment } from './segments.ts'
import { type FlowItem, isContent, space } from './strips.ts'

/** A page as it will be painted; marks at points from the page's top left. */
export interface LaidPage {
  readonly number: number
  readonly look: PageLook
  readonly marks: readonly Placed[]
}

export interface Place {
  readonly page: number
  /** Points from the top. */
  readonly y: number
}

/** All pages, and where each anchor landed. */
export function paginate(segments: readonly Segment[]): {
  pages: LaidPage[]
  anchors: ReadonlyMap<string, Place>
} {
  const pages: LaidPage[] = []
  const anchors = new Map<string, Place>()
  const add = (look: PageLook, under: readonly Placed[], placed: readonly Placed[]) => {
    const number = pages.length + 1
    const dx = leftOf(number)
    const move = ({ x, y, mark }: Placed): Placed => ({ x: x + dx, y: y + margins.top, mark })
    const marks = [...under, ...placed].map(move)
    for (const { y, mark } of marks)
      if (mark.kind === 'anchor' && !anchors.has(mark.id))
        anchors.set(mark.id, { page: number, y: y + mark.y })
    pages.push({ number, look, marks })
  }
  for (const segment of segments) {
    const spread = segment.spread ? onOnePage(segment) : null
    if (spread) {
      add(segment.look, spread.under, spread.placed)
      continue
    }
    let rest: readonly FlowItem[] = [...segment.top, ...gap(segment.middle), ...gap(segment.bottom)]
    let carried = nothing
    while (rest.some(isContent) || carried.owed.length > 0) {
      const filled = fill(rest, textHeight, carried)
      add(segment.look, filled.under, filled.placed)
      rest = filled.rest
      carried = filled.carried
    }
  }
  // A file without a page is no PDF.
  if (pages.length === 0) add({ ground: null, band: null, edge: null, foot: null }, [], [])
  return { pages, anchors }
}

/** Left edge of the text: the inner margin is at the left of odd pages. */
export function leftOf(number: number): number {
  return number % 2 === 1 ? margins.inside : margins.outside
}

const gap = (items: readonly FlowItem[]): readonly FlowItem[] =>
  items.length > 0 ? [space(30), ...items] : []

/** Top, middle and bottom groups each at its place, or null when they would touch. */
function onOnePage(segment: Segment): { under: readonly Placed[]; placed: readonly Placed[] } | null {
  const groups = [segment.top, segment.middle, segment.bottom].map((items) => fill(items, textHeight))
  // Notes stand at the foot, where such a page has what it ends with.
  if (groups.some(({ rest, noted }) => noted || rest.some(isContent))) return null
  const [top, middle, bottom] = groups as [(typeof groups)[0], (typeof groups)[0], (typeof groups)[0]]
  const third = page.height / 3 - margins.top
  const middleAt = middle.height === 0 ? top.height : Math.max(third, top.height + 24)
  const bottomAt = textHeight - bottom.height
  if (middleAt + middle.height + (bottom.height > 0 ? 24 : 0) > bottomAt + 0.01) return null
  const at = (placed: readonly Placed[], dy: number) => placed.map((entry) => ({ ...entry, y: entry.y + dy }))
  return {
    under: [...top.under, ...at(middle.under, middleAt), ...at(bottom.under, bottomAt)],
    placed: [...top.placed, ...at(middle.placed, middleAt), ...at(bottom.placed, bottomAt)],
  }
}
