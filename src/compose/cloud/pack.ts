import type { Measure, Outlines, Profile } from '../../model/measure.ts'
import { type CountedTerm, cloudFace, type FlowedTerm, unitWidth } from './flow.ts'

/** White kept round a term, in em: across, so that two terms do not read as one phrase, and up and down. */
const gap = { across: 0.16, down: 0.06 } as const
/** Grid of places tried, points. */
const lattice = 2
/** Height of the middle of a term above its baseline, em. */
const middle = 0.3
/** Rounds of the search for the largest k. */
const rounds = 12

/** A term's room as columns one point wide, from its left edge: rows above and below the baseline. */
interface Room {
  readonly up: Int16Array
  readonly down: Int16Array
  readonly left: number
  /** In which order columns are tried: those that meet something soonest first. */
  readonly order: Int16Array
}

/**
 * Terms in count order, each in the free place nearest to the centre where the ink of its letters, with some white round
 * it, covers that of no other; font size = k·√count. Null when one finds no place. No chance in it: the same terms always
 * stand in the same places.
 */
export function packed(
  terms: readonly CountedTerm[],
  k: number,
  width: number,
  height: number,
  measure: Measure & Outlines,
): FlowedTerm[] | null {
  const board = new Board(Math.floor(width), Math.floor(height), coreOf(terms, k, measure))
  const out: FlowedTerm[] = []
  for (const { term, count } of terms) {
    const size = k * Math.sqrt(count)
    const own = (unitWidth(term, measure) * size) / 1000
    const room = roomOf(measure.profile(term, cloudFace), size, own)
    const place = board.put(room, own, size)
    if (!place) return null
    out.push({ term, count, x: place.x, y: place.y, width: own, size })
  }
  return out
}

/** What every term covers round its middle, points. */
interface Core {
  readonly across: number
  readonly up: number
  readonly down: number
}

/** That of the smallest: half its width, and small letters above and below their middle. */
function coreOf(terms: readonly CountedTerm[], k: number, measure: Measure): Core {
  const size = k * Math.sqrt(Math.min(...terms.map(({ count }) => count)))
  const width = Math.min(
    ...terms.map(({ term, count }) => (unitWidth(term, measure) * k * Math.sqrt(count)) / 1000),
  )
  const within = (share: number) => Math.max(0, Math.floor(share * size) - 1)
  return { across: Math.max(0, Math.floor(width / 2) - 2), up: within(0.15), down: within(middle) }
}

/** All terms at the largest k at which each finds its place. */
export function largestPacked(
  terms: readonly CountedTerm[],
  width: number,
  height: number,
  measure: Measure & Outlines,
): { readonly k: number; readonly terms: FlowedTerm[] } | null {
  const surface = terms.reduce(
    (sum, { term, count }) => sum + ((unitWidth(term, measure) * count) / 1000) * 0.75,
    0,
  )
  // Words that covered the whole figure would be this large; they never do, nor leave more than half of it free for long.
  const whole = Math.sqrt((width * height) / Math.max(surface, 1e-9))
  let [low, high] = [0, whole]
  let best: { k: number; terms: FlowedTerm[] } | null = null
  for (let round = 0; round < rounds; round++) {
    const k: number = best || high < 0.5 * whole ? (low + high) / 2 : high * 0.85
    const found = packed(terms, k, width, height, measure)
    if (found) {
      best = { k, terms: found }
      low = k
    } else high = k
    if (best && high - low < 0.01 * high) break
  }
  return best
}

function roomOf({ step, top, bottom }: Profile, size: number, width: number): Room {
  const across = gap.across * size
  const columns = Math.ceil(width + across) + 1
  const up = new Int16Array(columns)
  const down = new Int16Array(columns)
  const scale = 1000 / size / step
  for (let column = 0; column < columns; column++) {
    const from = Math.max(0, Math.floor((column - across - 1) * scale))
    const to = Math.min(top.length - 1, Math.ceil((column + 1) * scale))
    let [high, low] = [0, 0]
    for (let at = Math.min(from, top.length - 1); at <= to; at++) {
      high = Math.max(high, top[at] ?? 0)
      low = Math.min(low, bottom[at] ?? 0)
    }
    up[column] = Math.ceil((high / 1000 + gap.down) * size)
    down[column] = Math.ceil((-low / 1000 + gap.down) * size)
  }
  const order = Int16Array.from({ length: columns }, (_, index) => (index * 7) % columns)
  const every = columns % 7 === 0 ? Int16Array.from({ length: columns }, (_, index) => index) : order
  return { up, down, left: across / 2, order: every }
}

/** What is taken, a bit a square point, column by column. */
class Board {
  readonly #width: number
  readonly #height: number
  readonly #words: number
  readonly #bits: Uint32Array
  readonly #xs: Int16Array
  readonly #ys: Int16Array
  /** Places where a term may still stand, nearest to the centre first. */
  readonly #open: Int32Array
  #left: number
  readonly #least: Core

  /** @param least what even the smallest term covers round the place where it stands */
  constructor(width: number, height: number, least: Core) {
    this.#width = width
    this.#height = height
    this.#least = least
    this.#words = Math.ceil(height / 32)
    this.#bits = new Uint32Array(width * this.#words)
    const { xs, ys } = placesFor(width, height)
    this.#xs = xs
    this.#ys = ys
    this.#open = Int32Array.from(xs.keys())
    this.#left = this.#open.length
  }

  /** Left edge and baseline of a term in the first free place, null when there is none. */
  put(room: Room, width: number, size: number): { x: number; y: number } | null {
    const open = this.#open
    let kept = 0
    for (let at = 0; at < this.#left; at++) {
      const place = open[at] as number
      const [x, y] = [this.#xs[place] as number, this.#ys[place] as number]
      if (this.#closed(x, y)) continue
      open[kept++] = place
      const left = Math.round(x - width / 2 - room.left)
      const base = Math.round(y + middle * size)
      if (!this.#free(room, left, base)) continue
      this.#take(room, left, base)
      open.copyWithin(kept, at + 1, this.#left)
      this.#left -= at + 1 - kept
      return { x: left + room.left, y: base }
    }
    this.#left = kept
    return null
  }

  /** True where even the smallest term would cover another: nothing will ever stand there. */
  #closed(x: number, y: number): boolean {
    const { across, up, down } = this.#least
    return (
      this.#taken(x, y) ||
      this.#taken(x - across, y) ||
      this.#taken(x + across, y) ||
      this.#taken(x, y - up) ||
      this.#taken(x, y + down)
    )
  }

  #taken(x: number, y: number): boolean {
    if (x < 0 || y < 0 || x >= this.#width || y >= this.#height) return true
    return (((this.#bits[x * this.#words + (y >> 5)] as number) >>> (y & 31)) & 1) === 1
  }

  #free({ up, down, order }: Room, left: number, base: number): boolean {
    const [bits, words] = [this.#bits, this.#words]
    if (left < 0 || left + up.length > this.#width) return false
    for (let index = 0; index < order.length; index++) {
      const column = order[index] as number
      const from = base - (up[column] as number)
      const to = base + (down[column] as number)
      if (from < 0 || to > this.#height) return false
      const at = (left + column) * words
      for (let word = from >> 5; word <= (to - 1) >> 5; word++)
        if (((bits[at + word] as number) & spanOf(word, from, to)) !== 0) return false
    }
    return true
  }

  #take({ up, down }: Room, left: number, base: number): void {
    for (let column = 0; column < up.length; column++) {
      const from = base - (up[column] as number)
      const to = base + (down[column] as number)
      const at = (left + column) * this.#words
      for (let word = from >> 5; word <= (to - 1) >> 5; word++)
        this.#bits[at + word] = (this.#bits[at + word] as number) | spanOf(word, from, to)
    }
  }
}

/** The bits of a word of 32 rows that lie from one row up to another. */
function spanOf(word: number, from: number, to: number): number {
  const low = Math.max(0, from - word * 32)
  const high = Math.min(32, to - word * 32)
  return high - low >= 32 ? -1 : ((1 << (high - low)) - 1) << low
}

interface Places {
  readonly xs: Int16Array
  readonly ys: Int16Array
}

const known = new Map<string, Places>()

/** Places from the centre outwards, on ellipses of the figure's own shape. */
function placesFor(width: number, height: number): Places {
  const key = `${width}x${height}`
  const found = known.get(key)
  if (found) return found
  const all: [number, number, number][] = []
  for (let y = 0; y <= height; y += lattice)
    for (let x = 0; x <= width; x += lattice)
      all.push([x, y, ((x - width / 2) / width) ** 2 + ((y - height / 2) / height) ** 2])
  all.sort((a, b) => a[2] - b[2] || a[1] - b[1] || a[0] - b[0])
  const places = { xs: Int16Array.from(all, ([x]) => x), ys: Int16Array.from(all, ([, y]) => y) }
  if (known.size > 40) known.clear()
  known.set(key, places)
  return places
}
