import type { CloudCount, CloudManner, Consultation } from '../../model/consultation.ts'
import type { Measure, Outlines } from '../../model/measure.ts'
import { defaultPalette } from '../../model/palette.ts'
import type { Scene } from '../../model/scene.ts'
import type { Term } from '../../model/term.ts'
import type { Zone } from './arrange.ts'
import { drawCloud } from './draw.ts'
import { type Arranged, type Manner, mannerOf } from './manners.ts'

export interface PlacedTerm {
  readonly term: string
  readonly count: number
  /** Font size, points: k·√count, the same k in the whole figure. */
  readonly size: number
  /** Left edge and baseline, points. */
  readonly x: number
  readonly y: number
  /** Principle id, null for « Autres ». */
  readonly zone: string | null
}

/** floor: it would stand below the smallest legible size · limit: beyond the number asked for · rare: fewer voices than asked · long: too long for a line. */
export interface LeftOut {
  readonly term: string
  readonly count: number
  readonly reason: 'floor' | 'limit' | 'rare' | 'long'
}

export interface CloudLayout {
  readonly scene: Scene
  readonly placed: readonly PlacedTerm[]
  readonly leftOut: readonly LeftOut[]
  /** Font size = k·√count. */
  readonly k: number
}

export interface CloudInput {
  readonly terms: readonly Term[]
  readonly consultation: Consultation
  /** With outlines where the terms are to be packed. */
  readonly measure: Measure & Partial<Outlines>
  readonly count?: CloudCount
  readonly limit?: number
  readonly manner?: CloudManner
}

/** Width of the text and about 106 mm of height, points. */
const figure = { width: 459, height: 330 }
/** Smallest size of a term in print, points. */
const floor = 7
const largestType = 44
const longest = 40

/**
 * The word cloud, in zones by principle unless it is to be free of them. As many of the most frequent terms as stay legible are placed (the largest
 * number whose smallest term is at least 7 pt); each other term is listed with the reason. No chance in it.
 */
export function layoutCloud(input: CloudInput): CloudLayout {
  const { consultation, measure } = input
  const count = input.count ?? consultation.cloud.count
  const limit = input.limit ?? consultation.cloud.terms
  const manner = mannerOf(input.manner ?? consultation.cloud.layout, measure)
  const leftOut: LeftOut[] = []
  const counted = input.terms.map((term) => ({
    term: term.term,
    principle: term.principle,
    count: count === 'voices' ? term.respondentFrequency : term.termFrequency,
  }))
  counted.sort((a, b) => b.count - a.count || collator.compare(a.term, b.term))
  const wanted = counted.filter((term) => {
    const reason =
      term.count < consultation.cloud.minimum ? 'rare' : term.term.length > longest ? 'long' : null
    if (reason) leftOut.push({ term: term.term, count: term.count, reason })
    return reason === null
  })
  for (const { term, count: n } of wanted.slice(limit)) leftOut.push({ term, count: n, reason: 'limit' })
  const asked = wanted.slice(0, limit)
  const legible = (number: number) =>
    manner.holds(
      zonesOf(asked.slice(0, number), consultation),
      floor / Math.sqrt(asked[number - 1]?.count ?? 1),
      figure.width,
      figure.height,
    )
  let kept = asked.length
  if (kept > 0 && !legible(kept)) {
    let [low, high] = [0, kept]
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2)
      if (legible(middle)) low = middle
      else high = middle
    }
    kept = low
  }
  for (const { term, count: n } of asked.slice(kept)) leftOut.push({ term, count: n, reason: 'floor' })
  // A handful of terms would fill the figure with huge type: the figure is made lower until its largest is modest.
  const [most, least] = [asked[0]?.count ?? 1, asked[kept - 1]?.count ?? 1]
  const zones = zonesOf(asked.slice(0, kept), consultation)
  const found = kept === 0 ? null : manner.arrange(zones, figure.width, figure.height)
  const settled =
    found && found.k * Math.sqrt(most) > largestType ? (lower(manner, zones, most, least) ?? found) : found
  const placed = (settled?.terms ?? []).map(({ term, count: n, size, x, y, zone }) => ({
    ...{ term, count: n, size, x, y },
    zone: zone.id,
  }))
  const scene = drawCloud(settled, { width: figure.width, total: input.terms.length, count })
  return { scene, placed, leftOut, k: settled?.k ?? 0 }
}

const collator = new Intl.Collator('fr')

/** The arrangement of few terms, in a figure as low as the largest type asks for and the smallest type allows. */
function lower(manner: Manner, zones: readonly Zone[], most: number, least: number): Arranged | null {
  let best: Arranged | null = null
  let [low, high] = [30, figure.height]
  for (let step = 0; step < 6; step++) {
    const height = (low + high) / 2
    const found = manner.arrange(zones, figure.width, height)
    if (found && found.k * Math.sqrt(least) >= floor) {
      best = found
      if (found.k * Math.sqrt(most) <= largestType) low = height
      else high = height
    } else low = height
  }
  return best
}

function zonesOf(
  terms: readonly { term: string; principle: string | null; count: number }[],
  consultation: Consultation,
): Zone[] {
  const palette = defaultPalette(consultation.principles.length)
  const zones = consultation.principles.map(
    (principle, index): Zone => ({
      id: principle.id,
      label: principle.label,
      colour: principle.colour ?? palette[index] ?? '#1d2327',
      terms: terms.filter((term) => term.principle === principle.id),
    }),
  )
  const known = new Set(consultation.principles.map(({ id }) => id))
  const others = terms.filter(({ principle }) => principle === null || !known.has(principle))
  return [...zones, { id: null, label: 'Autres', colour: '#5b6166', terms: others }].filter(
    (zone) => zone.terms.length > 0,
  )
}
