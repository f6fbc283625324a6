import type { Measure } from '../../model/measure.ts'

/** A term with the count that its size stands for. */
export interface CountedTerm {
  readonly term: string
  readonly count: number
}

export interface FlowedTerm extends CountedTerm {
  /** Left edge and baseline in the zone, points. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

export const cloudFace = 'sans-semibold'
/** White between neighbours, in em of the larger one: less, and two terms read as one phrase. */
const gap = 0.5
const leading = 1.16

/**
 * Terms in count order, left-aligned in lines of `width` points, font size = k·√count. Null when a term alone is wider
 * than the zone. The widths are measured at size 1 000 and scaled, so that k changes nothing else.
 */
export function flow(
  terms: readonly CountedTerm[],
  k: number,
  width: number,
  measure: Measure,
): { terms: FlowedTerm[]; height: number } | null {
  const placed: FlowedTerm[] = []
  let line: { term: CountedTerm; x: number; width: number; size: number }[] = []
  let x = 0
  let y = 0
  const endLine = () => {
    const tallest = line.reduce((size, item) => Math.max(size, item.size), 0)
    const baseline = y + (tallest * unitAscent(measure)) / 1000
    for (const item of line)
      placed.push({ ...item.term, x: item.x, y: baseline, width: item.width, size: item.size })
    y += tallest * leading
    line = []
    x = 0
  }
  for (const term of terms) {
    const size = k * Math.sqrt(term.count)
    const own = (unitWidth(term.term, measure) * size) / 1000
    if (own > width) return null
    const before = line.length === 0 ? 0 : gap * Math.max(size, line.at(-1)?.size ?? 0)
    if (x + before + own > width) endLine()
    const at = line.length === 0 ? 0 : x + before
    line.push({ term, x: at, width: own, size })
    x = at + own
  }
  if (line.length > 0) endLine()
  return { terms: placed, height: y }
}

const ascents = new WeakMap<Measure, number>()

/** Ascent at size 1 000, asked once. */
function unitAscent(measure: Measure): number {
  const ascent = ascents.get(measure) ?? measure.ascent(cloudFace, 1000)
  ascents.set(measure, ascent)
  return ascent
}

const widths = new WeakMap<Measure, Map<string, number>>()

/** Width at size 1 000, measured once: the search for k asks for it hundreds of times. */
export function unitWidth(text: string, measure: Measure): number {
  const known = widths.get(measure) ?? new Map<string, number>()
  widths.set(measure, known)
  const width = known.get(text) ?? measure.width(text, cloudFace, 1000)
  known.set(text, width)
  return width
}
