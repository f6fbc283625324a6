import type { Token } from '../../model/token.ts'
import { type SaidTurn, saidTurns } from './acts/turns.ts'
import { readClauses, type Word } from './clauses.ts'
import type { KnownWord } from './known-words.ts'
import { phrasesIn } from './phrases.ts'
import type { Profile } from './profile.ts'

/** Sums of evidence by principle, and what each term gave. */
export interface Balance {
  readonly sums: readonly number[]
  readonly shares: ReadonlyMap<string, readonly number[]>
}

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
  const known: KnownWord[] = words.map(({ lemma }) => profile.wordOf(lemma))
  for (const { phrase, places, fit } of phrasesIn(known)) {
    const { label, weights } = profile.phrases[phrase] as Profile['phrases'][number]
    for (const place of places) taken.add(place)
    const holdsHead = places.some((place) => words[place]?.head)
    const aside = places.every((place) => words[place]?.aside)
    give(label, weights, fit * (holdsHead ? 2 : 1) * (aside ? factors.aside : 1))
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
    const weights = seen.has(word.lemma) ? null : known[place]?.weights
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

export const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
