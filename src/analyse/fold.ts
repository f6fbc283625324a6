import type { Token } from '../model/token.ts'
import type { Candidate } from './candidates.ts'

/** Weighted Jaccard at which two wordings are one idea: chosen for precision, a doubtful pair stays two ideas. */
const threshold = 0.5
/** Leaders looked at for one rare lemma: keeps the cost linear when many sentences share a word. */
const bucket = 64

interface Folded {
  readonly leader: Candidate
  readonly members: Candidate[]
}

/**
 * Near-duplicates brought together, in reading order: each candidate joins the leader whose words it shares most, by
 * idf-weighted Jaccard on lemmas, if nature, numbers and polarity agree; otherwise it leads a new idea.
 */
export function foldDuplicates(candidates: readonly Candidate[]): Folded[] {
  const weight = inverseFrequency(candidates)
  const ideas: Folded[] = []
  const index = new Map<string, number[]>()
  const exact = new Map<string, number>()
  for (const candidate of candidates) {
    const mark = signature(candidate)
    const same =
      candidate.lemmas.length === 0
        ? undefined
        : exact.get(`${mark}|${[...candidate.lemmas].sort().join(' ')}`)
    const found = same ?? (candidate.lemmas.length < 2 ? undefined : closestLeader(candidate, mark))
    if (found !== undefined) {
      ideas[found]?.members.push(candidate)
      continue
    }
    const place = ideas.push({ leader: candidate, members: [candidate] }) - 1
    if (candidate.lemmas.length === 0) continue
    exact.set(`${mark}|${[...candidate.lemmas].sort().join(' ')}`, place)
    for (const lemma of candidate.lemmas) {
      const list = index.get(lemma) ?? []
      list.push(place)
      index.set(lemma, list)
    }
  }
  return ideas

  function closestLeader(candidate: Candidate, mark: string): number | undefined {
    const rarest = [...candidate.lemmas].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, 4)
    const seen = new Set(rarest.flatMap((lemma) => (index.get(lemma) ?? []).slice(0, bucket)))
    let best: number | undefined
    let bestScore = threshold
    for (const place of [...seen].sort((a, b) => a - b)) {
      const leader = ideas[place]?.leader
      if (!leader || leader.lemmas.length < 2 || signature(leader) !== mark) continue
      const score = similarity(candidate.lemmas, leader.lemmas, weight)
      if (score > bestScore || (score === bestScore && best === undefined)) {
        best = place
        bestScore = score
      }
    }
    return best
  }
}

/** Weighted Jaccard index of two sets of lemmas, 0–1. */
export function similarity(
  a: readonly string[],
  b: readonly string[],
  weight: (lemma: string) => number,
): number {
  const other = new Set(b)
  let shared = 0
  let all = 0
  for (const lemma of a) {
    all += weight(lemma)
    if (other.has(lemma)) shared += weight(lemma)
  }
  for (const lemma of other) if (!a.includes(lemma)) all += weight(lemma)
  return all === 0 ? 0 : shared / all
}

/** log(1 + n/df): rare words weigh more (Spärck Jones 1972, smoothed). */
export function inverseFrequency(candidates: readonly Candidate[]): (lemma: string) => number {
  const count = new Map<string, number>()
  for (const { lemmas } of candidates)
    for (const lemma of lemmas) count.set(lemma, (count.get(lemma) ?? 0) + 1)
  return (lemma) => Math.log(1 + candidates.length / (count.get(lemma) ?? 1))
}

const lessLemmas = new Set(['moins', 'réduire', 'diminuer', 'limiter', 'baisser', 'réduction', 'baisse'])
const noLemmas = new Set([
  'ne',
  'pas',
  'sans',
  'zéro',
  'aucun',
  'jamais',
  'arrêter',
  'stop',
  'supprimer',
  'interdire',
  'fini',
  'finir',
  'éviter',
  'ni',
  'suppression',
  'arrêt',
])
const moreLemmas = new Set(['augmenter', 'développer', 'davantage', 'ajouter', 'multiplier'])

/** What two wordings must have in common to say the same thing: nature, direction, numbers. */
function signature(candidate: Candidate): string {
  return `${candidate.nature}|${polarity(candidate.tokens)}|${numbers(candidate.tokens)}`
}

function polarity(tokens: readonly Token[]): string {
  const found: string[] = []
  tokens.forEach((token, index) => {
    const lemma = token.lemma.toLowerCase()
    if (lessLemmas.has(lemma)) found.push('-')
    else if (noLemmas.has(lemma)) found.push('0')
    else if (moreLemmas.has(lemma)) found.push('+')
    else if (lemma === 'plus')
      found.push(tokens.slice(Math.max(0, index - 3), index).some((t) => t.lemma === 'ne') ? '0' : '+')
  })
  return found.sort().join('')
}

function numbers(tokens: readonly Token[]): string {
  return tokens
    .filter((token) => /\d/.test(token.form))
    .map((token) => token.form)
    .sort()
    .join(',')
}
