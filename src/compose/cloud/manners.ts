import type { CloudManner } from '../../model/consultation.ts'
import type { Measure, Outlines } from '../../model/measure.ts'
import { arrange, headingHeight, holds, type Zone } from './arrange.ts'
import { largestPacked, packed } from './pack.ts'

/** A term where it stands in the figure: left edge and baseline, points. */
export interface StandingTerm {
  readonly term: string
  readonly count: number
  readonly size: number
  readonly x: number
  readonly y: number
  readonly zone: Zone
}

/** The name of a zone where it stands: over its terms, or in the key of a cloud without zones. */
export interface StandingName {
  readonly zone: Zone
  readonly x: number
  /** Top. */
  readonly y: number
  /** Of the rule under it; null in a key, where a dot stands before it. */
  readonly rule: number | null
}

export interface Arranged {
  readonly k: number
  readonly terms: readonly StandingTerm[]
  readonly names: readonly StandingName[]
  readonly height: number
}

/** A manner of arranging the terms of a figure. */
export interface Manner {
  /** True when all terms find a place at that k. */
  holds(zones: readonly Zone[], k: number, width: number, height: number): boolean
  /** All terms at the largest k. */
  arrange(zones: readonly Zone[], width: number, height: number): Arranged | null
}

/** The manner of that name. `measure` must know outlines for the two that pack. */
export function mannerOf(name: CloudManner, measure: Measure & Partial<Outlines>): Manner {
  if (name === 'zones-flow') return flowing(measure)
  const { profile } = measure
  if (!profile) throw new Error('a packed cloud needs the outlines of its terms')
  const outlined = { ...measure, profile }
  return name === 'free' ? free(outlined) : packedZones(outlined)
}

/** Terms in lines, in zones: the order of counts is that of reading. */
function flowing(measure: Measure): Manner {
  return {
    holds: (zones, k, width, height) => holds(zones, k, width, height, measure),
    arrange(zones, width, height) {
      const found = arrange(zones, width, height, measure)
      return (
        found && {
          k: found.k,
          terms: found.zones.flatMap(({ zone, x, y, terms }) =>
            terms.map((term) => ({ ...term, zone, x: x + term.x, y: y + headingHeight + term.y })),
          ),
          names: found.zones.map(({ zone, x, y, width: rule }) => ({ zone, x, y, rule })),
          height: found.zones.reduce((bottom, zone) => Math.max(bottom, zone.y + zone.height), 0),
        }
      )
    },
  }
}

/** Rounds of the search for the largest k that all zones hold. */
const rounds = 8

/** The zones of the flowing manner, in each of which the terms are packed; one k for all. */
function packedZones(measure: Measure & Outlines): Manner {
  const fill = (zones: readonly Zone[], width: number, height: number, k: number | null) => {
    const found = arrange(zones, width, height, measure)
    if (!found) return null
    const at = (size: number) =>
      found.zones.map((zone) =>
        packed(zone.zone.terms, size, zone.width, zone.height - headingHeight, measure),
      )
    const whole = (size: number) => {
      const filled = at(size)
      return filled.every((terms) => terms !== null) ? { k: size, found, filled } : null
    }
    if (k !== null) return whole(k)
    let best: ReturnType<typeof whole> = null
    let [low, high] = [0, 1.8 * found.k]
    for (let round = 0; round < rounds; round++) {
      const middle = round === 0 ? found.k : (low + high) / 2
      const filled = whole(middle)
      if (filled) {
        best = filled
        low = middle
      } else high = middle
    }
    return best
  }
  return {
    holds: (zones, k, width, height) => fill(zones, width, height, k) !== null,
    arrange(zones, width, height) {
      const best = fill(zones, width, height, null)
      if (!best) return null
      const { k, found, filled } = best
      const terms = found.zones.flatMap(({ zone, x, y }, index) => {
        const own = filled[index] ?? []
        const rise = topOf(own)
        return own.map((term) => ({ ...term, zone, x: x + term.x, y: y + headingHeight + term.y - rise }))
      })
      return {
        k,
        terms,
        names: found.zones.map(({ zone, x, y, width: rule }) => ({ zone, x, y, rule })),
        height: bottomOf(terms),
      }
    },
  }
}

/** Top of the highest letters. */
const topOf = (terms: readonly Pick<StandingTerm, 'y' | 'size'>[]) =>
  Math.max(0, Math.min(...terms.map(({ y, size }) => y - 0.8 * size)))

/** Bottom of the deepest letters. */
const bottomOf = (terms: readonly Pick<StandingTerm, 'y' | 'size'>[]) =>
  Math.max(...terms.map(({ y, size }) => y + 0.25 * size))

/** Height of a line of the key, and white between two names, points. */
const key = { line: 14, dot: 10, apart: 18, size: 9 } as const

/** All terms in one cloud round its most frequent one; a key names the colours. */
function free(measure: Measure & Outlines): Manner {
  const all = (zones: readonly Zone[]) =>
    zones
      .flatMap((zone) => zone.terms.map((term) => ({ ...term, zone })))
      .sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
  return {
    holds(zones, k, width, height) {
      const top = keyOf(zones, width, measure).height
      return packed(all(zones), k, width, height - top, measure) !== null
    },
    arrange(zones, width, height) {
      const { names, height: top } = keyOf(zones, width, measure)
      const terms = all(zones)
      const found = largestPacked(terms, width, height - top, measure)
      if (!found) return null
      const rise = topOf(found.terms)
      const standing = found.terms.map(
        (term, index): StandingTerm => ({
          ...term,
          zone: (terms[index] ?? terms[0])?.zone as Zone,
          y: term.y - rise + top,
        }),
      )
      return { k: found.k, terms: standing, names, height: bottomOf(standing) }
    },
  }
}

function keyOf(
  zones: readonly Zone[],
  width: number,
  measure: Measure,
): { readonly names: StandingName[]; readonly height: number } {
  let [x, y] = [0, 0]
  const names = zones.map((zone): StandingName => {
    const own = key.dot + measure.width(zone.label, 'sans-bold', key.size)
    if (x > 0 && x + own > width) [x, y] = [0, y + key.line]
    const at = { zone, x, y, rule: null }
    x += own + key.apart
    return at
  })
  return { names, height: y + key.line + 8 }
}
