import type { Evidence, PrincipleState } from '../../model/idea.ts'
import type { Token } from '../../model/token.ts'
import { type Balance, sumOf } from '../principles/balance.ts'
import { balanceClues } from './balance-clues.ts'
import { type Scheme, shares } from './scheme.ts'

export interface Verdict {
  readonly principle: string | null
  readonly state: PrincipleState
  /** Probability of the principle, 0–1. */
  readonly score: number
  readonly runnerUp: string | null
  /** Lead of its probability over the next one, no principle included. */
  readonly margin: number
  /** Found when asked: many verdicts are reached of which nobody asks why. */
  readonly evidence: () => readonly Evidence[]
}

/** One wording of an idea: what the scheme's words say of it, what acts it shows. */
export interface Weighed {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly balance: Balance
  /** Kinds of act, then none of them, in log-odds. */
  readonly acts: readonly number[]
}

/** From this probability of no principle on, none is given; from the second on, a person need not even look. */
const none = { open: 0.5, sure: 0.8 }
/** Below this much evidence from its own words, a scheme that acts do not part says nothing. */
const leastEvidence = 0.25
/** Below this lead over the runner-up, the idea is left to a person. */
const leastMargin = 0.03
/** A runner-up is at least this likely. */
const leastRunner = 0.02

export const noVerdict: Verdict = {
  principle: null,
  state: 'none',
  score: 0,
  runnerUp: null,
  margin: 0,
  evidence: () => [],
}

/**
 * The verdict on several wordings of one idea, the mean of theirs: the balance of the scheme's own words and the kinds of
 * act that were learnt, in one multinomial logistic model whose weights are the same for every principle.
 *
 * @param acting true where a person said that the idea is an action: then it has a principle
 */
export function judge(wordings: readonly Weighed[], scheme: Scheme, acting = false): Verdict {
  const { principles } = scheme
  const scored = wordings.map((wording) => scoresOf(wording, scheme))
  const each = scored.map(({ scores }, place) => {
    const found = shares(scores)
    const silent = sumOf(wordings[place]?.balance.sums ?? []) < leastEvidence ? 1 : 0
    const without = acting ? 0 : scheme.trust * (found.at(-1) ?? 0) + (1 - scheme.trust) * silent
    return [...shares(scores.slice(0, -1)).map((share) => share * (1 - without)), without]
  })
  const chances = meanRow(each, principles.length + 1)
  const without = chances[principles.length] ?? 0
  const order = principles
    .map((_, index) => index)
    .sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0) || a - b)
  const [first = 0, second] = order
  const score = chances[first] ?? 0
  const next = second === undefined ? 0 : (chances[second] ?? 0)
  const assigned = without < none.open && score - next >= leastMargin
  return {
    principle: assigned ? (principles[first] ?? null) : null,
    state: assigned ? 'assigned' : without >= none.sure ? 'none' : 'abstained',
    score: round(score),
    runnerUp: second !== undefined && next >= leastRunner ? (principles[second] ?? null) : null,
    margin: round(Math.max(0, score - Math.max(next, without))),
    evidence: () => evidenceFor(first, wordings, scored, scheme),
  }
}

interface Scored {
  readonly scores: readonly number[]
  /** The part of each score that the balance gives. */
  readonly byBalance: readonly number[]
}

function scoresOf({ balance, acts }: Weighed, { principles, kinds, reader }: Scheme): Scored {
  const byBalance = balanceClues(balance.sums).map((keys) =>
    keys.reduce((sum, key) => sum + reader.weightOf(key), 0),
  )
  const byActs = [...kinds.map((shares) => weigh(shares, acts)), acts.at(-1) ?? 0]
  return {
    scores: byActs.map((score, index) => score + (byBalance[index] ?? 0)),
    byBalance: byBalance.slice(0, principles.length),
  }
}

/** Words that spoke for a principle more than for the mean of the others, in log-odds: by the scheme's own vocabulary, and by what was learnt. */
function evidenceFor(
  first: number,
  wordings: readonly Weighed[],
  scored: readonly Scored[],
  { kinds, reader }: Scheme,
): Evidence[] {
  const totals = new Map<string, number>()
  const give = (term: string, weight: number) =>
    totals.set(term, (totals.get(term) ?? 0) + weight / wordings.length)
  const lead = (row: readonly number[]) => {
    const others = row.filter((_, index) => index !== first)
    return (row[first] ?? 0) - others.reduce((sum, value) => sum + value, 0) / Math.max(1, others.length)
  }
  const mixture = (kinds[0] ?? []).map((_, kind) => lead(kinds.map((row) => row[kind] ?? 0)))
  wordings.forEach(({ text, tokens, balance }, place) => {
    const gain = lead(scored[place]?.byBalance ?? [])
    const own = [...balance.shares].map(([term, row]) => [term, Math.max(0, row[first] ?? 0)] as const)
    const whole = own.reduce((sum, [, share]) => sum + share, 0)
    if (whole > 0 && gain > 0) for (const [term, share] of own) give(term, (gain * share) / whole)
    for (const [term, weight] of reader.explain(text, tokens, mixture)) give(term, weight)
  })
  return [...totals]
    .map(([term, weight]) => ({ term, weight: round(weight) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, 5)
}

const weigh = (shares: readonly number[], scores: readonly number[]) =>
  shares.reduce((sum, share, kind) => sum + share * (scores[kind] ?? 0), 0)

function meanRow(rows: readonly (readonly number[])[], length: number): number[] {
  return Array.from(
    { length },
    (_, index) => rows.reduce((sum, row) => sum + (row[index] ?? 0), 0) / Math.max(1, rows.length),
  )
}

const round = (value: number): number => Math.round(value * 1000) / 1000
