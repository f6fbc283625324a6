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
/** Height of a line, in em of its largest term. */
export const leading = 1.16

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
  const placed: { term: string; count: number; x: number; y: number; width: number; size: number }[] = []
  const ascent = unitAscent(measure) / 1000
  // The search for k calls this thousands of times: a line is the terms from `first` on, moved to their baseline at its end.
  let first = 0
  let tallest = 0
  let x = 0
  let y = 0
  let last = 0
  const endLine = () => {
    const baseline = y + tallest * ascent
    for (let index = first; index < placed.length; index++) (placed[index] as { y: number }).y = baseline
    y += tallest * leading
    first = placed.length
    tallest = 0
    x = 0
  }
  for (const { term, count } of terms) {
    const size = k * Math.sqrt(count)
    const own = (unitWidth(term, measure) * size) / 1000
    if (own > width) return null
    let before = first === placed.length ? 0 : gap * Math.max(size, last)
    if (x + before + own > width) {
      endLine()
      before = 0
    }
    placed.push({ term, count, x: x + before, y: 0, width: own, size })
    x += before + own
    last = size
    if (size > tallest) tallest = size
  }
  if (first < placed.length) endLine()
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
