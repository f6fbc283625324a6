import { type ColumnsItem, type FlowItem, type Frame, type Mark, type Strip, shape } from './strips.ts'

/** A mark and where it is, from the top left of the text area. */
export interface Placed {
  readonly x: number
  readonly y: number
  readonly mark: Mark
}

export interface Filled {
  /** Grounds and borders, drawn first. */
  readonly under: readonly Placed[]
  readonly placed: readonly Placed[]
  readonly height: number
  readonly rest: readonly FlowItem[]
  /** Frames that go on in what follows. */
  readonly open: readonly Frame[]
}

interface Cut {
  /** Items placed before this index. */
  readonly index: number
  /** A columns item placed in part, and the height it was given. */
  readonly columns: { readonly height: number } | null
  /** A strip made smaller so that what stays with it fits too, and its place among the items. */
  readonly shrunk: { readonly at: number; readonly strip: Strip } | null
}

/** Puts as many items as a page or column of that height takes, cut at the best place that the items allow. */
export function fill(items: readonly FlowItem[], height: number, open: readonly Frame[] = []): Filled {
  const cut = findCut(items, height, open)
  return place(items, cut, height, open)
}

function findCut(items: readonly FlowItem[], height: number, open: readonly Frame[]): Cut {
  const frames = [...open]
  let y = frames.reduce((sum, frame) => sum + frame.padding, 0)
  let legal = 0
  let started = false
  let stays = false
  // The last strip since a page could end that can be made smaller.
  let supple: number | null = null
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as FlowItem
    const reserve = frames.reduce((sum, frame) => sum + frame.padding, 0)
    if (item.kind === 'frame') {
      if (started && !stays) legal = index
      frames.push(item.frame)
      y += item.frame.padding
      // The frame's first strip must follow it.
      stays = true
    } else if (item.kind === 'frame-end') {
      y += frames.pop()?.padding ?? 0
      stays = false
    } else if (item.kind === 'space') {
      if (started) y += item.height
    } else if (item.kind === 'columns') {
      if (started && !stays) legal = index
      const room = height - reserve - y
      const needed = balancedHeight(item, room)
      if (needed === null) {
        const first = fill(item.items, room)
        const worth = first.placed.length > 0 && first.height <= room + 0.5 && room > 60
        if (!worth && started) return { index: legal > 0 ? legal : index, columns: null, shrunk: null }
        return { index, columns: { height: Math.max(room, 1) }, shrunk: null }
      }
      y += needed
      started = true
      stays = false
    } else {
      if (started && !stays) {
        legal = index
        supple = null
      }
      if (item.flexible) supple = index
      const lead = started ? 0 : item.lead.reduce((sum, part) => sum + part.height, 0)
      const room = height - reserve - y - lead
      if (item.height > room + 0.01) {
        const smaller = supple === null ? null : shrink(items, supple, index, item.height - room)
        if (smaller) return smaller
        // A chain that no page could hold is cut where it must be; a strip taller than a page stands alone on one.
        if (legal > 0) return { index: legal, columns: null, shrunk: null }
        if (started) return { index, columns: null, shrunk: null }
      }
      y += item.height + lead
      started = true
      stays = item.stay
    }
  }
  return { index: items.length, columns: null, shrunk: null }
}

/**
 * The cut when the strip at `at` is made smaller by as much as the one at `index` lacks, with all that must stay on the
 * page after it; null when it would become too small.
 */
function shrink(items: readonly FlowItem[], at: number, index: number, lack: number): Cut | null {
  const strip = items[at]
  if (strip?.kind !== 'strip' || !strip.flexible) return null
  let end = index
  let after = 0
  for (
    let last = items[end];
    last?.kind === 'space' || (last?.kind === 'strip' && last.stay);
    last = items[end]
  ) {
    const next = items[++end]
    if (next?.kind !== 'strip' && next?.kind !== 'space') return null
    after += next.height
  }
  const height = strip.height - lack - after
  if (height < strip.flexible.least) return null
  return { index: end + 1, columns: null, shrunk: { at, strip: strip.flexible.at(height) } }
}

function place(items: readonly FlowItem[], cut: Cut, height: number, open: readonly Frame[]): Filled {
  const under: Placed[] = []
  const placed: Placed[] = []
  const frames: { frame: Frame; top: number }[] = []
  let y = 0
  // White before the cut takes no room.
  let bottom = 0
  let started = false
  const put = (strip: Strip) => {
    for (const mark of strip.marks) placed.push({ x: 0, y, mark })
    y += strip.height
    bottom = y
  }
  const close = (entry: { frame: Frame; top: number }) => {
    y += entry.frame.padding
    bottom = y
    under.unshift(...frameMarks(entry.frame, entry.top, y))
  }
  for (const frame of open) {
    frames.push({ frame, top: y })
    y += frame.padding
  }
  for (let index = 0; index < cut.index; index++) {
    const item = items[index] as FlowItem
    if (item.kind === 'frame') {
      frames.push({ frame: item.frame, top: y })
      y += item.frame.padding
    } else if (item.kind === 'frame-end') {
      const entry = frames.pop()
      if (entry) close(entry)
    } else if (item.kind === 'space') {
      if (started) y += item.height
    } else if (item.kind === 'columns') {
      const used = balancedHeight(item, height) ?? height
      y += placeColumns(item, used, y, under, placed).height
      bottom = y
      started = true
    } else {
      if (!started) for (const part of item.lead) put(part)
      put(index === cut.shrunk?.at ? cut.shrunk.strip : item)
      started = true
    }
  }
  let rest: readonly FlowItem[] = items.slice(cut.index)
  const columns = cut.columns
  const first = rest[0]
  if (columns && first?.kind === 'columns') {
    const part = placeColumns(first, columns.height, y, under, placed)
    y += part.height
    bottom = y
    rest = part.rest.length > 0 ? [{ ...first, items: part.rest }, ...rest.slice(1)] : rest.slice(1)
  }
  const still = frames.map((entry) => entry.frame)
  for (const entry of frames.reverse()) close(entry)
  return { under, placed, height: bottom, rest, open: still }
}

/** Smallest height at which all items fit in the columns, or null when even `most` is too little. */
function balancedHeight(item: ColumnsItem, most: number): number | null {
  const fits = (height: number) => columnsHold(item, height)
  if (most <= 0 || !fits(most)) return null
  let low = 0
  let high = most
  while (high - low > 2) {
    const middle = (low + high) / 2
    if (fits(middle)) high = middle
    else low = middle
  }
  return high
}

function columnsHold(item: ColumnsItem, height: number): boolean {
  let rest: readonly FlowItem[] = item.items
  let open: readonly Frame[] = []
  for (let index = 0; index < item.count && rest.length > 0; index++) {
    const filled = fill(rest, height, open)
    // A strip taller than the column was let through.
    if (filled.height > height + 0.5) return false
    rest = filled.rest
    open = filled.open
  }
  return rest.length === 0
}

function placeColumns(
  item: ColumnsItem,
  height: number,
  top: number,
  under: Placed[],
  out: Placed[],
): { height: number; rest: readonly FlowItem[] } {
  let rest: readonly FlowItem[] = item.items
  let open: readonly Frame[] = []
  let tallest = 0
  for (let index = 0; index < item.count && rest.length > 0; index++) {
    const filled = fill(rest, height, open)
    // What is taller than the column waits for a page of its own.
    if (index > 0 && filled.height > height + 0.5) break
    const dx = index * (item.width + item.gutter)
    const move = ({ x, y, mark }: Placed): Placed => ({ x: x + dx, y: y + top, mark })
    under.push(...filled.under.map(move))
    out.push(...filled.placed.map(move))
    tallest = Math.max(tallest, filled.height)
    rest = filled.rest
    open = filled.open
  }
  return { height: tallest, rest }
}

function frameMarks(frame: Frame, top: number, bottom: number): Placed[] {
  const stroke = frame.border
  const ground = shape(frame.x, 0, frame.width, bottom - top, frame.fill, { stroke, radius: frame.radius })
  const marks: Mark[] = [ground]
  if (frame.bar) marks.push(shape(frame.x, 0, 3, bottom - top, frame.bar))
  return marks.map((mark) => ({ x: 0, y: top, mark }))
}
