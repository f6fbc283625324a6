import type { Measure } from '../../model/measure.ts'
import { type CountedTerm, type FlowedTerm, flow, leading, unitWidth } from './flow.ts'

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
/** Halvings in the search for the largest k: to a thousandth of the largest possible. */
const steps = 10
/** Rounds of balancing the widths of a row. */
const balancing = 6

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

/** True when some arrangement holds all terms at that k. */
export function holds(
  zones: readonly Zone[],
  k: number,
  width: number,
  height: number,
  measure: Measure,
): boolean {
  return partitions(zones).some((rows) => place(rows, k, width, height, measure) !== null)
}

function largest(
  rows: readonly (readonly Zone[])[],
  width: number,
  height: number,
  measure: Measure,
  atLeast: number,
): { k: number; zones: PlacedZone[] } | null {
  let low = atLeast
  // No k is larger than the one at which the words cover the whole figure.
  let high = Math.sqrt((width * height) / sum(rows.map((row) => rowSurface(row, 1, measure))))
  if (high <= low) return null
  let found: { k: number; zones: PlacedZone[] } | null = null
  if (low > 0 && !place(rows, low * 1.001, width, height, measure)) return null
  for (let step = 0; step < steps; step++) {
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
  // No arrangement is lower than the surface of its words: most sizes tried fall here.
  const least = rows.map((row) => headingHeight + rowSurface(row, k, measure) / width)
  if (sum(least) + rowGap * (rows.length - 1) > height) return null
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

/** What the lines of a row's words cover, square points; their width and height both grow with √count. */
function rowSurface(row: readonly Zone[], k: number, measure: Measure): number {
  return sum(
    row.map(({ terms }) =>
      sum(terms.map(({ term, count }) => (unitWidth(term, measure) * count * k * k * leading) / 1000)),
    ),
  )
}

/** Zones side by side: each has the width it cannot do without, and shares the rest so that all end about level. */
function placeRow(row: readonly Zone[], k: number, width: number, measure: Measure) {
  const least = row.map((zone) => leastWidth(zone, k, measure))
  const free = width - gutter * (row.length - 1) - sum(least)
  if (free < 0) return null
  let shares = row.map(({ terms }) => sum(terms.map(({ term, count }) => unitWidth(term, measure) * count)))
  let best: { zone: Zone; width: number; height: number; terms: FlowedTerm[] }[] | null = null
  for (let round = 0; round < balancing; round++) {
    const whole = sum(shares)
    const cells = row.map((zone, index) => {
      const own = (least[index] ?? 0) + (free * (shares[index] ?? 0)) / whole
      const flowed = flow(zone.terms, k, own + 1e-6, measure)
      return {
        zone,
        width: own,
        height: flowed?.height ?? Number.POSITIVE_INFINITY,
        terms: flowed?.terms ?? [],
      }
    })
    const tallest = (list: readonly { height: number }[]) => Math.max(...list.map(({ height }) => height))
    if (!best || tallest(cells) < tallest(best)) best = cells
    const mean = sum(cells.map(({ height }) => height)) / cells.length
    shares = shares.map((share, index) => share * ((cells[index]?.height ?? mean) / mean) ** 1.5)
  }
  return best
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** A zone is never narrower than its heading, nor than its widest term. */
function leastWidth(zone: Zone, k: number, measure: Measure): number {
  return zone.terms.reduce(
    (most, { term, count }) => Math.max(most, (unitWidth(term, measure) * k * Math.sqrt(count)) / 1000),
    Math.max(90, measure.width(zone.label, 'sans-bold', 9) + 8),
  )
}

/** All ways of breaking an ordered list into rows of one to three. */
function partitions<T>(items: readonly T[]): T[][][] {
  if (items.length === 0) return [[]]
  const found: T[][][] = []
  for (let size = 1; size <= Math.min(perRow, items.length); size++)
    for (const rest of partitions(items.slice(size))) found.push([items.slice(0, size), ...rest])
  return found.slice(0, 600)
}
