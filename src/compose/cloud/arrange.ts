import type { Measure } from '../../model/measure.ts'
import { type CountedTerm, type FlowedTerm, flow, unitWidth } from './flow.ts'

/** A zone of the cloud: the terms of one principle, or the others. */
export interface Zone {
  readonly id: string | null
  readonly label: string
  readonly colour: string
  readonly terms: readonly CountedTerm[]
}

export interface PlacedZone {
  readonly zone: Zone
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly terms: readonly FlowedTerm[]
}

export const headingHeight = 22
const gutter = 20
const rowGap = 16
const perRow = 3

/**
 * Zones in their order, in rows of up to three; every way of breaking them into rows is tried, and the one that allows
 * the largest k wins. Widths follow the room that the terms of each zone need, balanced until the columns of a row end
 * about level.
 */
export function arrange(
  zones: readonly Zone[],
  width: number,
  height: number,
  measure: Measure,
): { k: number; zones: PlacedZone[] } | null {
  let best: { k: number; zones: PlacedZone[] } | null = null
  for (const rows of partitions(zones)) {
    const found = largest(rows, width, height, measure, best?.k ?? 0)
    if (found && found.k > (best?.k ?? 0)) best = found
  }
  return best
}

function largest(
  rows: readonly (readonly Zone[])[],
  width: number,
  height: number,
  measure: Measure,
  atLeast: number,
): { k: number; zones: PlacedZone[] } | null {
  let low = atLeast
  let high = 40
  let found: { k: number; zones: PlacedZone[] } | null = null
  if (low > 0 && !place(rows, low * 1.001, width, height, measure)) return null
  for (let step = 0; step < 22; step++) {
    const k = (low + high) / 2
    const zones = place(rows, k, width, height, measure)
    if (zones) {
      found = { k, zones }
      low = k
    } else high = k
  }
  return found
}

function place(
  rows: readonly (readonly Zone[])[],
  k: number,
  width: number,
  height: number,
  measure: Measure,
): PlacedZone[] | null {
  const placed: PlacedZone[] = []
  let y = 0
  for (const row of rows) {
    const cells = placeRow(row, k, width, measure)
    if (!cells) return null
    let x = 0
    const tallest = Math.max(...cells.map((cell) => cell.height))
    for (const cell of cells) {
      placed.push({ ...cell, x, y, height: headingHeight + tallest })
      x += cell.width + gutter
    }
    y += headingHeight + tallest + rowGap
    if (y - rowGap > height) return null
  }
  return placed
}

function placeRow(row: readonly Zone[], k: number, width: number, measure: Measure) {
  const room = width - gutter * (row.length - 1)
  let shares = row.map(({ terms }) =>
    terms.reduce((sum, { term, count }) => sum + unitWidth(term, measure) * count, 0),
  )
  for (let round = 0; round < 5; round++) {
    const whole = shares.reduce((a, b) => a + b, 0)
    const widths = shares.map((share, index) =>
      Math.max(leastWidth(row[index], measure), (room * share) / whole),
    )
    const scale = room / widths.reduce((a, b) => a + b, 0)
    const cells = row.map((zone, index) => {
      const own = (widths[index] ?? 0) * scale
      const flowed = flow(zone.terms, k, own, measure)
      return flowed && { zone, width: own, height: flowed.height, terms: flowed.terms }
    })
    const whole2 = cells.every((cell) => cell !== null)
    const heights = cells.map((cell) => cell?.height ?? Number.POSITIVE_INFINITY)
    const level = Math.max(...heights) - Math.min(...heights)
    if (whole2 && (round === 4 || level < 14 || row.length === 1))
      return cells.filter((cell) => cell !== null)
    const finite = heights.filter(Number.isFinite)
    const mean = finite.reduce((a, b) => a + b, 0) / Math.max(1, finite.length)
    shares = widths.map((own, index) => {
      const tall = heights[index] ?? 0
      return own * (Number.isFinite(tall) && mean > 0 ? Math.sqrt(tall / mean) : 1.4)
    })
  }
  return null
}

/** A zone is never narrower than its heading. */
function leastWidth(zone: Zone | undefined, measure: Measure): number {
  return Math.max(90, measure.width(zone?.label ?? '', 'sans-bold', 9) + 8)
}

/** All ways of breaking an ordered list into rows of one to three. */
function partitions<T>(items: readonly T[]): T[][][] {
  if (items.length === 0) return [[]]
  const found: T[][][] = []
  for (let size = 1; size <= Math.min(perRow, items.length); size++)
    for (const rest of partitions(items.slice(size))) found.push([items.slice(0, size), ...rest])
  return found.slice(0, 600)
}
