import type { Evidence, PrincipleState } from '../../model/idea.ts'
import type { Token } from '../../model/token.ts'
import type { Profile } from './profile.ts'
import { evidential, wordsOf } from './words.ts'

export interface Verdict {
  readonly principle: string | null
  readonly state: PrincipleState
  readonly score: number
  readonly runnerUp: string | null
  readonly margin: number
  readonly evidence: readonly Evidence[]
}

/** Below this much evidence in all, or this lead over the runner-up, the idea is left to a person. */
const leastEvidence = 0.45
const leastMargin = 0.12
/** « The main verb decides before the subject does. » */
const headFactor = 2.2
const verbFactor = 1.4
/** Greatest distance, in content words, between the ends of a phrase. */
const phraseReach = 2

/** Evidence of every principle for one text: sums of the weights of its words and phrases, the head weighing most. */
export function scoreText(tokens: readonly Token[], profile: Profile): Verdict {
  const words = evidential(wordsOf(tokens))
  const sums = profile.principles.map(() => 0)
  const shares = new Map<string, number[]>()
  const give = (term: string, weights: readonly number[], factor: number) => {
    const given = shares.get(term) ?? profile.principles.map(() => 0)
    weights.forEach((weight, index) => {
      sums[index] = (sums[index] ?? 0) + weight * factor
      given[index] = (given[index] ?? 0) + weight * factor
    })
    shares.set(term, given)
  }
  const seen = new Set<string>()
  for (const word of words) {
    const weights = profile.lemmas.get(word.lemma)
    if (!weights || seen.has(word.lemma)) continue
    seen.add(word.lemma)
    give(word.lemma, weights, word.head ? headFactor : word.verb ? verbFactor : 1)
  }
  const lemmas = words.map(({ lemma }) => lemma)
  for (const phrase of profile.phrases) {
    const start = findPhrase(lemmas, phrase.lemmas)
    if (start >= 0) give(phrase.label, phrase.weights, words[start]?.head ? headFactor / 1.5 : 1)
  }
  return verdict(sums, shares, profile.principles)
}

export const noVerdict: Verdict = {
  principle: null,
  state: 'none',
  score: 0,
  runnerUp: null,
  margin: 0,
  evidence: [],
}

function verdict(
  sums: readonly number[],
  shares: ReadonlyMap<string, readonly number[]>,
  principles: readonly string[],
): Verdict {
  const positive = sums.map((sum) => Math.max(0, sum))
  const whole = positive.reduce((a, b) => a + b, 0)
  const order = positive
    .map((_, index) => index)
    .sort((a, b) => (positive[b] ?? 0) - (positive[a] ?? 0) || a - b)
  const [first = 0, second] = order
  const strength = positive[first] ?? 0
  const score = whole === 0 ? 0 : strength / whole
  const next = second === undefined || whole === 0 ? 0 : (positive[second] ?? 0) / whole
  const assigned = strength >= leastEvidence && score - next >= leastMargin
  const evidence = [...shares]
    .map(([term, weights]) => ({ term, weight: round(weights[first] ?? 0) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, 5)
  return {
    principle: assigned ? (principles[first] ?? null) : null,
    state: assigned ? 'assigned' : 'abstained',
    score: round(score),
    runnerUp: second !== undefined && next > 0 ? (principles[second] ?? null) : null,
    margin: round(score - next),
    evidence,
  }
}

function findPhrase(lemmas: readonly string[], phrase: readonly string[]): number {
  for (let start = 0; start < lemmas.length; start++) {
    if (lemmas[start] !== phrase[0]) continue
    let at = start
    const whole = phrase.slice(1).every((lemma) => {
      const next = lemmas.slice(at + 1, at + 1 + phraseReach).indexOf(lemma)
      if (next < 0) return false
      at += 1 + next
      return true
    })
    if (whole) return start
  }
  return -1
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
