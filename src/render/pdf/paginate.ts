import { margins, page, step, textHeight } from '../design.ts'
import { type Filled, fill, nothing } from './fill.ts'
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
    const items = [...segment.top, ...gap(segment.middle), ...gap(segment.bottom)]
    for (const { under, placed } of flowPages(items)) add(segment.look, under, placed)
  }
  // A file without a page is no PDF.
  if (pages.length === 0) add({ ground: null, band: null, edge: null, foot: null }, [], [])
  return { pages, anchors }
}

/** Items over as many pages as they need; a last page with next to nothing on it takes more from the one before. */
function flowPages(items: readonly FlowItem[]): readonly Filled[] {
  const pages: Filled[] = []
  let before = { rest: items, carried: nothing }
  let now = before
  while (now.rest.some(isContent) || now.carried.owed.length > 0) {
    const filled = fill(now.rest, textHeight, now.carried)
    pages.push(filled)
    if (filled.rest.some(isContent)) before = now
    now = filled
  }
  const [last, full] = [pages.at(-1), pages.at(-2)]
  if (!last || !full || last.noted || last.height > textHeight * 0.22) return pages
  for (let height = full.height - step; height > textHeight * 0.6; height -= 2 * step) {
    const shorter = fill(before.rest, height, before.carried, textHeight)
    const end = fill(shorter.rest, textHeight, shorter.carried)
    if (end.rest.some(isContent) || end.noted) break
    if (shorter.height <= height + 0.01 && end.height > textHeight * 0.3)
      return [...pages.slice(0, -2), shorter, end]
  }
  return pages
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
