import type { Nature } from '../../model/idea.ts'
import type { Candidate } from '../candidates.ts'
import type { Root } from '../principles/families.ts'
import { conceptsOf } from './concepts.ts'
import { names, numbers, polarity } from './polarity.ts'

/** Weighted Jaccard at which two wordings are one idea: chosen for precision, a doubtful pair stays two ideas. */
const threshold = 0.72
/** Plain Jaccard asked as well; the shortest wordings must hold the same words, since one more is another action. */
const plainThreshold = 0.8
const shortest = 4
/** Weighted Jaccard at which a wording that only adds a complement (« aux serres ») to the other is the same idea. */
const containedThreshold = 0.6
/** A family must be this sure to stand for its word. */
const leastTrust = 0.8
/** Leaders looked at for one word: keeps the cost linear when many sentences share it. */
const bucket = 64
/** Rarest words of a wording under which it looks for its like. */
const rarest = 4

/** Why a wording joined an idea: how much of its words it shares with the idea's first wording, 0–1, and which. */
export interface Joined {
  readonly score: number
  readonly shared: readonly string[]
}

interface Folded {
  readonly leader: Candidate
  readonly members: readonly Candidate[]
  /** For each member but the leader. */
  readonly reasons: ReadonlyMap<Candidate, Joined>
}

/** A candidate as folding compares it. */
interface Wording {
  readonly candidate: Candidate
  /** Distinct families of its counted words, carriers (« utiliser », « mise en place ») left out, in code-unit order. */
  readonly words: readonly string[]
  /** Nature, direction and numbers: equal in all members of an idea. */
  readonly mark: string
  readonly names: ReadonlySet<string>
  /** True when « et », « ou », a comma or a stop parts it: it may say several things. */
  readonly several: boolean
}

/**
 * Near-duplicates brought together, in reading order: each candidate joins the leader whose words it shares most, by
 * idf-weighted Jaccard on word families, if nature, numbers, direction and names agree; otherwise it leads a new idea.
 */
export function foldDuplicates(
  candidates: readonly Candidate[],
  rootOf: (lemma: string) => Root,
  given?: (word: string) => number,
): Folded[] {
  const familyOf = (lemma: string) => {
    const { key, trust } = rootOf(lemma)
    return trust >= leastTrust || tied.has(key) ? key : lemma
  }
  const wordings = candidates.map((candidate) => wordingOf(candidate, familyOf))
  const weight = given ?? inverseFrequency(wordings.map(({ words }) => words))
  const ideas: { leader: Wording; members: Candidate[]; reasons: Map<Candidate, Joined> }[] = []
  const byWord = new Map<string, number[]>()
  const exact = new Map<string, number>()
  for (const wording of wordings) {
    const { words, mark, candidate } = wording
    const whole = `${mark}|${words.join(' ')}|${[...wording.names].sort().join(' ')}`
    const found =
      words.length === 0 ? undefined : (exact.get(whole) ?? (words.length > 1 ? closest(wording) : undefined))
    if (found !== undefined) {
      const idea = ideas[found]
      idea?.members.push(candidate)
      idea?.reasons.set(candidate, reason(words, idea.leader.words, weight))
      continue
    }
    const place = ideas.push({ leader: wording, members: [candidate], reasons: new Map() }) - 1
    if (words.length === 0) continue
    exact.set(whole, place)
    for (const word of words) {
      const key = `${mark}|${word}`
      const list = byWord.get(key) ?? []
      if (list.length < bucket) list.push(place)
      byWord.set(key, list)
    }
  }
  return ideas.map(({ leader, members, reasons }) => ({ leader: leader.candidate, members, reasons }))

  function closest(wording: Wording): number | undefined {
    const { words, mark, names: own } = wording
    const keys = [...words].sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)).slice(0, rarest)
    const seen = new Set(keys.flatMap((word) => byWord.get(`${mark}|${word}`) ?? []))
    let best: number | undefined
    let bestScore = 0
    for (const place of [...seen].sort((a, b) => a - b)) {
      const leader = ideas[place]?.leader
      if (!leader || leader.words.length < 2 || !sameNames(own, leader.names)) continue
      const score = similarity(words, leader.words, weight)
      const same = score >= threshold && alike(words, leader.words)
      if (
        score > bestScore &&
        (same || (score >= containedThreshold && completes(wording, leader, familyOf)))
      ) {
        best = place
        bestScore = score
      }
    }
    return best
  }
}

function wordingOf(candidate: Candidate, familyOf: (lemma: string) => string): Wording {
  const { tokens, lemmas, nature } = candidate
  return {
    candidate,
    words: conceptsOf(
      lemmas.map((lemma) => lemma.toLowerCase()),
      familyOf,
    ),
    mark: `${kindOf(nature)}|${polarity(tokens)}|${numbers(tokens)}`,
    names: names(tokens),
    several: tokens.slice(0, -1).some(({ upos, form }) => upos === 'CCONJ' || /^[,.;:/+&()]$/.test(form)),
  }
}

/** What is done, proposed or taken on is one idea; what hinders is another. */
const kindOf = (nature: Nature): string =>
  nature === 'done' || nature === 'proposal' || nature === 'commitment' ? 'action' : nature

// Bare nouns of verbs that mean the same thing: « tri » and « trier ».
const tied = new Set([
  'trier',
  'partager',
  'échanger',
  'composter',
  'aider',
  'covoiturer',
  'contrôler',
  'respecter',
])

/** One holds all the words of the other, two at least, and one or two more that merely complete it: no verb, which is an action. */
function completes(a: Wording, b: Wording, familyOf: (lemma: string) => string): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a]
  const more = long.words.filter((word) => !short.words.includes(word))
  const acts = (word: string) =>
    long.candidate.tokens.some(({ upos, lemma }) => upos === 'VERB' && familyOf(lemma.toLowerCase()) === word)
  return (
    short.words.length >= 2 &&
    !long.several &&
    more.length <= 2 &&
    long.words.length - more.length === short.words.length &&
    !more.some(acts)
  )
}

/** Enough words in common, each counted once; all of them where there are few. */
function alike(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((word) => b.includes(word)).length
  const all = a.length + b.length - shared
  return all <= shortest ? shared === all : shared / all >= plainThreshold
}

/** One may leave a name out; two different names are two places or two things. */
const sameNames = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
  a.size === 0 || b.size === 0 || [...a].every((name) => b.has(name)) || [...b].every((name) => a.has(name))

/** Weighted Jaccard index of two sets of words, 0–1. */
function similarity(a: readonly string[], b: readonly string[], weight: (word: string) => number): number {
  const other = new Set(b)
  let shared = 0
  let all = 0
  for (const word of a) {
    all += weight(word)
    if (other.has(word)) shared += weight(word)
  }
  const own = new Set(a)
  for (const word of other) if (!own.has(word)) all += weight(word)
  return all === 0 ? 0 : shared / all
}

function reason(own: readonly string[], leader: readonly string[], weight: (word: string) => number): Joined {
  return {
    score: Math.round(similarity(own, leader, weight) * 1000) / 1000,
    shared: own.filter((word) => leader.includes(word)),
  }
}

/** log(1 + n/df): rare words weigh more (Spärck Jones 1972, smoothed). */
function inverseFrequency(texts: readonly (readonly string[])[]): (word: string) => number {
  const count = new Map<string, number>()
  for (const words of texts) for (const word of words) count.set(word, (count.get(word) ?? 0) + 1)
  return (word) => Math.log(1 + texts.length / (count.get(word) ?? 1))
}
