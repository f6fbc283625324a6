import type { Richness } from '../../model/certainty.ts'

const z95 = 1.959_963_984_540_054
/** Share of what is said that must fall on known ideas for the unknown ones to be counted. */
const leastCoverage = 0.1

/**
 * How many ideas there are, from how many were met in one unit and in two: Chao2 (A. Chao, « Estimating the population
 * size for capture-recapture data with unequal catchability », Biometrics 43, 1987), bias-corrected where no idea was
 * met twice, with Chao's log-normal interval; coverage of the sample (Chao and Jost, Ecology 93, 2012); new ideas to
 * expect from more units (Colwell et al., Journal of Plant Ecology 5, 2012, equation 18). Chao2 is a lower bound.
 *
 * @param incidences for each idea, in how many units it was met (≥ 1) · @param units m · @param more m*, further units
 * @returns null with fewer than two units or no idea
 */
export function richness(incidences: readonly number[], units: number, more: number): Richness | null {
  if (units < 2 || incidences.length === 0) return null
  const observed = incidences.length
  const total = incidences.reduce((sum, incidence) => sum + incidence, 0)
  const once = incidences.filter((incidence) => incidence === 1).length
  const twice = incidences.filter((incidence) => incidence === 2).length
  const unseen = unseenOf(once, twice, units)
  const variance = varianceOf(once, twice, units, observed + unseen)
  const { low, high } = interval(observed, unseen, variance)
  const coverage = coverageOf(once, twice, units, total)
  const met = once === 0 ? 1 : once / (units * unseen + once)
  return {
    ...{ observed, units, once, twice, estimate: observed + unseen, low, high },
    coverage,
    tells: coverage >= leastCoverage,
    next: {
      contributions: more,
      newIdeas: unseen === 0 ? 0 : unseen * (1 - (1 - met) ** more),
    },
  }
}

/** f̂0, ideas not met yet. */
function unseenOf(once: number, twice: number, units: number): number {
  const finite = (units - 1) / units
  return twice > 0 ? (finite * once * once) / (2 * twice) : (finite * once * (once - 1)) / 2
}

function varianceOf(once: number, twice: number, units: number, estimate: number): number {
  const a = (units - 1) / units
  if (twice > 0) {
    const ratio = once / twice
    return twice * ((a / 2) * ratio ** 2 + a ** 2 * ratio ** 3 + (a ** 2 / 4) * ratio ** 4)
  }
  return Math.max(
    0,
    (a * once * (once - 1)) / 2 +
      (a ** 2 * once * (2 * once - 1) ** 2) / 4 -
      (a ** 2 * once ** 4) / (4 * estimate),
  )
}

function interval(observed: number, unseen: number, variance: number): { low: number; high: number } {
  if (unseen <= 0 || variance <= 0) return { low: observed + unseen, high: observed + unseen }
  const factor = Math.exp(z95 * Math.sqrt(Math.log(1 + variance / unseen ** 2)))
  return { low: observed + unseen / factor, high: observed + unseen * factor }
}

function coverageOf(once: number, twice: number, units: number, total: number): number {
  if (once === 0) return 1
  const weight = (units - 1) * once
  const rest =
    twice > 0 ? weight / (weight + 2 * twice) : ((units - 1) * (once - 1)) / ((units - 1) * (once - 1) + 2)
  return Math.max(0, 1 - (once / total) * rest)
}
