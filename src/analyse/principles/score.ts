import type { Evidence, PrincipleState } from '../../model/idea.ts'
import type { Token } from '../../model/token.ts'
import { type SaidTurn, saidTurns } from './acts/turns.ts'
import { readClauses, type Word } from './clauses.ts'
import { kinship, type Phrase, type Profile, weigh } from './profile.ts'

export interface Verdict {
  readonly principle: string | null
  readonly state: PrincipleState
  readonly score: number
  readonly runnerUp: string | null
  readonly margin: number
  readonly evidence: readonly Evidence[]
}

/** Sums of evidence by principle, and what each term gave. */
export interface Balance {
  readonly sums: readonly number[]
  readonly shares: ReadonlyMap<string, readonly number[]>
}

/** Below this much evidence in all, or this lead over the runner-up, the idea is left to a person. */
const leastEvidence = 0.25
const leastMargin = 0.03
/** Evidence added to the whole, so that little evidence never scores high. */
const prior = 0.25
/** « The main verb decides before the subject does. » */
const factors = {
  headVerb: 2.4,
  headNoun: 1.8,
  verb: 1.3,
  other: 1,
  aside: 0.35,
  inPhrase: 0.35,
  firstClause: 1.15,
}
/** No clause weighs more than this: a list of gestures goes to most of them. */
const clauseCap = 2.5
/** What a turn of phrase that says an act bears. */
const turnWeight = 1.2
/** Greatest distance, in content words, between two words of a phrase. */
const reach = 3

/** Evidence of every principle for one text: its words and phrases, clause by clause, the head weighing most. */
export function weighText(tokens: readonly Token[], profile: Profile): Balance {
  const words = readClauses(tokens)
  const turns = saidTurns(tokens)
  const sums = profile.principles.map(() => 0)
  const shares = new Map<string, readonly number[]>()
  for (let start = 0; start < words.length; ) {
    let end = start
    while (end < words.length && words[end]?.clause === words[start]?.clause) end++
    const clause = words.slice(start, end)
    const from = start === 0 ? 0 : (clause[0]?.place ?? 0)
    const until = words[end]?.place ?? tokens.length
    const found = weighClause(
      clause,
      turns.filter(({ places: [first = 0] }) => first >= from && first < until),
      profile,
    )
    const whole = sumOf(found.sums)
    const factor = Math.min(1, clauseCap / Math.max(whole, 1e-9)) * (start === 0 ? factors.firstClause : 1)
    found.sums.forEach((sum, index) => {
      sums[index] = (sums[index] ?? 0) + sum * factor
    })
    for (const [term, row] of found.shares) {
      const before = shares.get(term)
      shares.set(
        term,
        row.map((weight, index) => weight * factor + (before?.[index] ?? 0)),
      )
    }
    start = end
  }
  return { sums, shares }
}

function weighClause(words: readonly Word[], turns: readonly SaidTurn[], profile: Profile): Balance {
  const sums = profile.principles.map(() => 0)
  const shares = new Map<string, readonly number[]>()
  const give = (term: string, weights: readonly number[], factor: number) => {
    const before = shares.get(term)
    shares.set(
      term,
      weights.map((weight, index) => weight * factor + (before?.[index] ?? 0)),
    )
    weights.forEach((weight, index) => {
      sums[index] = (sums[index] ?? 0) + weight * factor
    })
  }
  const taken = new Set<number>()
  for (const phrase of profile.phrases) {
    const match = findPhrase(words, phrase, profile)
    if (!match) continue
    for (const place of match.places) taken.add(place)
    const holdsHead = match.places.some((place) => words[place]?.head)
    const aside = match.places.every((place) => words[place]?.aside)
    give(phrase.label, phrase.weights, match.fit * (holdsHead ? 2 : 1) * (aside ? factors.aside : 1))
  }
  for (const { act, label, places } of turns) {
    const weights = profile.byAct[act]
    if (!weights) continue
    const held = words.flatMap((word, index) => (places.includes(word.place) ? [index] : []))
    if (Math.max(...weights) > 0) for (const index of held) taken.add(index)
    const holdsHead = held.some((index) => words[index]?.head)
    const aside = held.length > 0 && held.every((index) => words[index]?.aside)
    give(label, weights, turnWeight * (holdsHead ? 1.6 : 1) * (aside ? factors.aside : 1))
  }
  const seen = new Set<string>()
  words.forEach((word, place) => {
    const weights = seen.has(word.lemma) ? null : weigh(profile, word.lemma)
    if (!weights) return
    seen.add(word.lemma)
    const role = word.head
      ? word.verb
        ? factors.headVerb
        : factors.headNoun
      : word.verb
        ? factors.verb
        : factors.other
    give(
      word.lemma,
      weights,
      role * (word.aside ? factors.aside : 1) * (taken.has(place) ? factors.inPhrase : 1),
    )
  })
  return { sums: sums.map((sum) => Math.max(0, sum)), shares }
}

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

/** Where a clause has every word of a phrase, close together, in any order; `fit` is how near the words are to those given. */
function findPhrase(
  words: readonly Word[],
  { lemmas }: Phrase,
  profile: Profile,
): { places: number[]; fit: number } | null {
  const places: number[] = []
  let fit = 1
  for (const lemma of lemmas) {
    let best = -1
    let bestFit = 0
    words.forEach((word, place) => {
      if (places.includes(place) || places.some((other) => Math.abs(other - place) > reach)) return
      const kin = kinship(profile, word.lemma, lemma)
      if (kin > bestFit) {
        best = place
        bestFit = kin
      }
    })
    if (best < 0) return null
    places.push(best)
    fit *= bestFit
  }
  // Two words that are both mere neighbours of those given say too little.
  return fit < 0.4 ? null : { places, fit }
}

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
