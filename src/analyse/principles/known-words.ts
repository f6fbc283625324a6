import { actsOf } from './acts/turns.ts'
import { isLight } from './clauses.ts'
import { fieldsOf } from './fields.ts'
import type { Evidences } from './profile.ts'

/** What is known of one lemma under a profile; kept, since most words of a corpus come back. */
export interface KnownWord {
  /** What it bears for each principle, or null when nothing is known of it. */
  readonly weights: readonly number[] | null
  /** Words of given phrases that it can stand for: itself 1, its family up to 0.9, its group 0.55. */
  readonly kin: readonly Kin[]
}

export interface Kin {
  /** Place in `profile.phrases`, and of the word in it. */
  readonly phrase: number
  readonly step: number
  readonly fit: number
  /** Words that the phrase has in all. */
  readonly of: number
}

const byFieldShare = 0.5
const byActShare = 0.85
const carrierShare = 0.4
/** An act that leans less than this says nothing of a word. */
const leastLeaning = 0.2

export type WordFinder = (lemma: string) => KnownWord

export function wordFinder(profile: Evidences): WordFinder {
  const known = new Map<string, KnownWord>()
  return (lemma) => {
    const kept = known.get(lemma)
    if (kept) return kept
    const word = { weights: weigh(profile, lemma), kin: kinOf(profile, lemma) }
    known.set(lemma, word)
    return word
  }
}

/** Weights of a lemma: as given, by its family, by what it does, by what it speaks of, else as learnt. */
function weigh(profile: Evidences, lemma: string): readonly number[] | null {
  // What carries another word says little even where it is given: « proposer des menus », « proposer ses idées ».
  if (isLight(lemma)) return scaled(profile.given.get(lemma), carrierShare) ?? null
  const { key, trust } = profile.rootOf(lemma)
  const direct = profile.given.get(lemma) ?? scaled(profile.byRoot.get(key), trust * 0.9)
  const strength = direct ? Math.max(...direct.map(Math.abs)) : 0
  if (direct && strength >= 0.6) return direct
  const said = actsOf.get(lemma) ?? actsOf.get(key) ?? []
  const leaning = meanOf(profile, said, profile.byAct)
  if (Math.max(...leaning) > leastLeaning)
    return leaning.map((weight, index) => byActShare * weight + (direct?.[index] ?? 0))
  const learnt = direct ? undefined : profile.learnt.get(lemma)
  const sum = meanOf(profile, fieldsOf.get(lemma) ?? fieldsOf.get(key) ?? [], profile.byField).map(
    (weight, index) =>
      byFieldShare * (1 - strength) * weight + (direct?.[index] ?? 0) + (learnt?.[index] ?? 0),
  )
  return sum.some((weight) => weight !== 0) ? sum : null
}

const meanOf = (
  { principles }: Evidences,
  places: readonly number[],
  rows: readonly (readonly number[])[],
): number[] =>
  principles.map(
    (_, index) =>
      places.reduce((sum, place) => sum + (rows[place]?.[index] ?? 0), 0) / Math.max(1, places.length),
  )

function kinOf(profile: Evidences, lemma: string): Kin[] {
  const { key, trust } = profile.rootOf(lemma)
  const fields = fieldsOf.get(lemma) ?? fieldsOf.get(key)
  const kinship = (other: string): number => {
    if (other === lemma) return 1
    const root = profile.rootOf(other)
    if (root.key === key) return 0.9 * Math.min(trust, root.trust)
    const others = fieldsOf.get(other) ?? fieldsOf.get(root.key)
    return fields && others && fields.some((field) => others.includes(field)) ? 0.55 : 0
  }
  return profile.phrases.flatMap(({ lemmas }, phrase) =>
    lemmas.flatMap((other, step) => {
      const fit = kinship(other)
      return fit > 0 ? [{ phrase, step, fit, of: lemmas.length }] : []
    }),
  )
}

const scaled = (row: readonly number[] | undefined, factor: number) => row?.map((weight) => weight * factor)
