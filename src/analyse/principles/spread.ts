import type { Token } from '../../model/token.ts'
import { weighText } from './balance.ts'
import { readClauses } from './clauses.ts'
import { discriminating, type Profile, withLearnt } from './profile.ts'

/** A text teaches others only when the profile alone is this sure of it: evidence, and its lead as a share of the whole. */
const sure = { evidence: 1, lead: 0.4 }
/** A word learns from at least this many sure texts, and never weighs more than a word of a definition would as head. */
const leastTexts = 3
const ceiling = 0.35
const rounds = 2
/** A text that a person settled counts as so many. */
const told = 3
/** Texts learnt from at most: more would cost time and teach hardly more words. */
const most = 8000

/** A text to learn from; `decided` is what a person said of it, null for no principle. */
export interface Example {
  readonly tokens: readonly Token[]
  readonly decided?: string | null
}

/**
 * Bounded self-training (Yarowsky 1995): words that keep company with one principle among the texts that the given
 * vocabulary already settles get a small weight for it, by smoothed log-odds; given words keep theirs. Two rounds, each
 * from the given profile, so that the result depends on the set of texts alone.
 */
export function spreadProfile(profile: Profile, all: readonly Example[]): Profile {
  const texts = drawn(all)
  const lemmas = texts.map(({ tokens }) => [...new Set(readClauses(tokens).map(({ lemma }) => lemma))])
  const known = new Set(
    texts.flatMap(({ tokens }) => tokens.flatMap((t) => (t.counted ? t.lemma.toLowerCase() : []))),
  )
  let current = profile
  for (let round = 0; round < rounds; round++) current = learn(profile, current, texts, lemmas, known)
  return current
}

/** Decided texts, then those that come first in the order of a hash of their words: the same ones in whatever order they are given. */
function drawn(texts: readonly Example[]): readonly Example[] {
  if (texts.length <= most) return texts
  return texts
    .map((text) => ({ text, rank: text.decided === undefined ? hashOf(text.tokens) : -1 }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ text }) => text)
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo 1991). */
function hashOf(tokens: readonly Token[]): number {
  let hash = 0x811c9dc5
  for (const { form } of tokens)
    for (let at = 0; at < form.length; at++) hash = Math.imul(hash ^ form.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

function learn(
  profile: Profile,
  current: Profile,
  texts: readonly Example[],
  lemmas: readonly (readonly string[])[],
  countable: ReadonlySet<string>,
): Profile {
  const counts = new Map<string, number[]>()
  const sizes = profile.principles.map(() => 0)
  const teach = (index: number, place: number, weight: number) => {
    if (index < 0) return
    sizes[index] = (sizes[index] ?? 0) + weight
    for (const lemma of lemmas[place] ?? []) {
      if (!countable.has(lemma)) continue
      const row = counts.get(lemma) ?? profile.principles.map(() => 0)
      row[index] = (row[index] ?? 0) + weight
      counts.set(lemma, row)
    }
  }
  texts.forEach(({ tokens, decided }, place) => {
    if (decided !== undefined) {
      teach(profile.principles.indexOf(decided ?? ''), place, told)
      return
    }
    const { sums } = weighText(tokens, current)
    const whole = sums.reduce((a, b) => a + b, 0)
    const strength = Math.max(...sums)
    const next = Math.max(0, ...sums.filter((_, other) => other !== sums.indexOf(strength)))
    if (strength < sure.evidence || strength - next < sure.lead * whole) return
    teach(sums.indexOf(strength), place, 1)
  })
  const all = sizes.reduce((a, b) => a + b, 0)
  const learnt = new Map<string, readonly number[]>()
  for (const [lemma, row] of counts) {
    const total = row.reduce((a, b) => a + b, 0)
    if (profile.given.has(lemma) || total < leastTexts) continue
    const weights = row.map((count, index) => {
      const size = sizes[index] ?? 0
      const inside = (count + 0.5) / (size + 1)
      const outside = (total - count + 0.5) / (all - size + 1)
      return count < 2 ? 0 : Math.min(ceiling, Math.max(0, Math.log(inside / outside) / 6))
    })
    if (weights.some((weight) => weight > 0.05)) learnt.set(lemma, discriminating(weights))
  }
  return withLearnt(profile, learnt)
}
