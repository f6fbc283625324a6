import { type Placed, Room, type Shown } from './room.ts'
import {
  type Carried,
  type ColumnsItem,
  type Float,
  type FlowItem,
  heightOf,
  isContent,
  type Strip,
} from './strips.ts'

export interface Filled extends Shown {
  readonly rest: readonly FlowItem[]
  readonly carried: Carried
}

export const nothing: Carried = { open: [], owed: [] }

/** A place where the page may end. */
interface Stop {
  readonly index: number
  readonly state: Room['state']
  readonly waiting: readonly Float[]
  readonly stays: boolean
}

/** Puts as many items as a page or column of that height takes, cut at the best place that the items allow. */
export function fill(items: readonly FlowItem[], height: number, carried = nothing, foot = height): Filled {
  const room = new Room(height, carried, foot)
  let flow = items
  let waiting: readonly Float[] = []
  let stays = false
  let legal: Stop | null = null
  // The last strip since a page could end that can be made smaller.
  let supple: Stop | null = null
  // The first on the page: made smaller when that saves another figure from a page of its own.
  let first: Stop | null = null
  const done = (rest: readonly FlowItem[]): Filled => ({ ...room.end(), rest })
  const endAt = (stop: Stop): Filled => {
    room.back(stop.state)
    return done([...stop.waiting, ...flow.slice(stop.index)])
  }
  for (let index = 0; index < flow.length; index++) {
    const item = flow[index] as FlowItem
    if (item.kind === 'space') {
      room.white(item.height)
      continue
    }
    if (item.kind === 'frame-end') {
      room.close()
      stays = false
      continue
    }
    const here: Stop = { index, state: room.state, waiting, stays }
    if (item.kind === 'barrier') {
      if (waiting.length > 0) return endAt(stays && legal ? legal : here)
      continue
    }
    if (room.started && !stays) {
      legal = here
      supple = null
    }
    if (item.kind === 'frame') {
      room.open(item.frame)
      // The frame's first strip must follow it.
      stays = true
    } else if (item.kind === 'float') {
      const found: readonly FlowItem[] | null =
        stays || !room.started ? item.items : fittingFloat(item, room.left())
      if (!found) waiting = [...waiting, item]
      else {
        flow = [...flow.slice(0, index), ...found, ...flow.slice(index + 1)]
        index--
      }
    } else if (item.kind === 'columns') {
      const left = room.left()
      const needed = balancedHeight(item, left)
      if (needed === null) {
        const first = fill(item.items, left, item.carried)
        const worth = first.placed.length > 0 && first.height <= left + 0.5 && left > 60
        if (!worth && room.started) return endAt(legal ?? here)
      }
      const part = placeColumns(item, needed ?? Math.max(left, 1))
      room.add(part)
      stays = false
      if (needed === null) return done([...waiting, ...goingOn(item, part), ...flow.slice(index + 1)])
    } else {
      if (item.flexible) {
        supple = here
        first ??= here
      }
      const lack = room.lacks(item)
      if (lack > 0.01) {
        const chosen: Stop | undefined = [supple, item.flexible ? first : null]
          .flatMap((stop) => stop ?? [])
          .find((stop) => shrunk(flow, stop.index, index, lack) !== null)
        const smaller = chosen && shrunk(flow, chosen.index, index, lack)
        if (chosen && smaller) {
          flow = flow.with(chosen.index, smaller)
          room.back(chosen.state)
          waiting = chosen.waiting
          stays = chosen.stays
          index = chosen.index - 1
          supple = null
          legal = null
          continue
        }
        // A chain that no page could hold is cut where it must be; a strip taller than a page stands alone on one.
        if (legal) return endAt(legal)
        if (room.started || room.goesOn) return endAt(here)
      }
      room.put(item)
      stays = item.stay
    }
  }
  return done(waiting)
}

/** The items of a float where that height takes them, its picture made smaller when that is enough. */
function fittingFloat({ items }: Float, height: number): readonly FlowItem[] | null {
  const lack = heightOf(items) - height
  if (lack <= 0.01) return items
  const at = items.findIndex((item) => item.kind === 'strip' && item.flexible)
  const picture = items[at]
  if (picture?.kind !== 'strip' || !picture.flexible) return null
  const wanted = picture.height - lack
  return wanted < picture.flexible.least ? null : items.with(at, picture.flexible.at(wanted))
}

/**
 * The strip at `at` made smaller by as much as the one at `index` lacks, with all that must stay on the page after it;
 * null when it would become too small.
 */
function shrunk(items: readonly FlowItem[], at: number, index: number, lack: number): Strip | null {
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
  return height < strip.flexible.least ? null : strip.flexible.at(height)
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
  let rest = item.items
  let carried = item.carried
  for (let index = 0; index < item.count && (rest.length > 0 || carried.owed.length > 0); index++) {
    const filled = fill(rest, height, carried)
    // A strip taller than the column was let through.
    if (filled.height > height + 0.5) return false
    rest = filled.rest
    carried = filled.carried
  }
  return !rest.some(isContent) && carried.owed.length === 0
}

interface ColumnsPart extends Shown {
  readonly rest: readonly FlowItem[]
  readonly carried: Carried
}

function placeColumns(item: ColumnsItem, height: number): ColumnsPart {
  const under: Placed[] = []
  const placed: Placed[] = []
  let rest = item.items
  let carried = item.carried
  let tallest = 0
  for (let index = 0; index < item.count && (rest.length > 0 || carried.owed.length > 0); index++) {
    const filled = fill(rest, height, carried)
    // What is taller than the column waits for a page of its own.
    if (index > 0 && filled.height > height + 0.5) break
    const dx = index * (item.width + item.gutter)
    const move = ({ x, y, mark }: Placed): Placed => ({ x: x + dx, y, mark })
    under.push(...filled.under.map(move))
    placed.push(...filled.placed.map(move))
    tallest = Math.max(tallest, filled.height)
    rest = filled.rest
    carried = filled.carried
  }
  return { under, placed, height: tallest, noted: false, rest, carried }
}

/** What is left of columns for the next page. */
function goingOn(item: ColumnsItem, { rest, carried }: ColumnsPart): readonly FlowItem[] {
  const more = rest.some(isContent) || carried.owed.length > 0
  return more ? [{ ...item, items: rest, carried }] : []
}
