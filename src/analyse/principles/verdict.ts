import type { Evidence, PrincipleState } from '../../model/idea.ts'
import type { Balance } from './balance.ts'

export interface Verdict {
  readonly principle: string | null
  readonly state: PrincipleState
  readonly score: number
  readonly runnerUp: string | null
  readonly margin: number
  readonly evidence: readonly Evidence[]
}

/** Below this much evidence in all, or this lead over the runner-up, the idea is left to a person. */
const leastEvidence = 0.25
const leastMargin = 0.03
/** Evidence added to the whole, so that little evidence never scores high. */
const prior = 0.25

export const noVerdict: Verdict = {
  principle: null,
  state: 'none',
  score: 0,
  runnerUp: null,
  margin: 0,
  evidence: [],
}

/** The verdict on several wordings of one idea: their balances, averaged. */
export function judge(balances: readonly Balance[], principles: readonly string[]): Verdict {
  const count = Math.max(1, balances.length)
  const sums = principles.map((_, index) => sumOf(balances.map((each) => each.sums[index] ?? 0)) / count)
  const whole = sumOf(sums) + prior
  const order = sums.map((_, index) => index).sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b)
  const [first = 0, second] = order
  const strength = sums[first] ?? 0
  const next = second === undefined ? 0 : (sums[second] ?? 0)
  const score = strength / whole
  const margin = (strength - next) / whole
  const assigned = strength >= leastEvidence && margin >= leastMargin
  const totals = new Map<string, number>()
  for (const { shares } of balances)
    for (const [term, row] of shares) totals.set(term, (totals.get(term) ?? 0) + (row[first] ?? 0) / count)
  return {
    principle: assigned ? (principles[first] ?? null) : null,
    state: assigned ? 'assigned' : 'abstained',
    score: round(score),
    runnerUp: second !== undefined && next > 0 ? (principles[second] ?? null) : null,
    margin: round(margin),
    evidence: [...totals]
      .map(([term, weight]) => ({ term, weight: round(weight) }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
      .slice(0, 5),
  }
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
