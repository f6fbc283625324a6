import type { Consultation } from '../model/consultation.ts'
import type { Term } from '../model/term.ts'
import { readCorpus, type Stretch } from './occurrences.ts'
import { specificity } from './specificity.ts'
import { countTerms, type TermsInput } from './terms.ts'

/** What a consultation's words are parted by. */
export type Division = 'session' | 'theme' | 'principle'

/** A term in a part: how often there, how often in all, and how far from chance that is. */
export interface PartTerm {
  readonly term: string
  readonly key: string
  readonly frequency: number
  readonly total: number
  /** Hypergeometric specificity (Lafon 1980), signed: positive = more than expected in this part, negative = less. */
  readonly specificity: number
}

export interface PartTerms {
  /** Id of `charter.yaml`; null for what has no theme or no principle. */
  readonly part: string | null
  readonly label: string | null
  /** Occurrences of terms in the part. */
  readonly size: number
  /** The furthest from what is expected first, over- and under-used alike. */
  readonly terms: readonly PartTerm[]
}

/**
 * The terms of each session, theme or principle that has any, in the order of `charter.yaml`, what belongs to none last.
 * Every occurrence stands in one part: frequencies add up to the total. A filter narrows the whole that parts are
 * compared within.
 */
export function termsByPart(input: TermsInput, by: Division): PartTerms[] {
  const { consultation, filter = {} } = input
  const terms = countTerms(input)
  const totals = new Map(terms.map((term) => [term.key, term]))
  const corpus = readCorpus(input)
  const parts = new Map<string | null, Map<string, number>>()
  for (const stretch of corpus.stretches) {
    const { contribution, idea, runs, counted } = stretch
    if (!counted) continue
    if (filter.session && contribution.session !== filter.session) continue
    if (filter.theme && idea.theme !== filter.theme) continue
    if (filter.principle && idea.principle !== filter.principle) continue
    const part = partOf(stretch, by)
    const counts = parts.get(part) ?? new Map<string, number>()
    parts.set(part, counts)
    for (const run of runs) {
      const key = corpus.keyOf(run)
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  const whole = terms.reduce((sum, { termFrequency }) => sum + termFrequency, 0)
  return inOrder(parts, consultation, by).map(({ part, label, counts }) => {
    const size = [...counts.values()].reduce((sum, each) => sum + each, 0)
    return { part, label, size, terms: ranked([...totals.values()], counts, whole, size) }
  })
}

function ranked(
  terms: readonly Term[],
  counts: ReadonlyMap<string, number>,
  whole: number,
  size: number,
): PartTerm[] {
  return terms
    .map(({ term, key, termFrequency }) => {
      const frequency = counts.get(key) ?? 0
      const value = specificity(whole, size, termFrequency, frequency)
      return { term, key, frequency, total: termFrequency, specificity: Math.round(value * 1000) / 1000 }
    })
    .sort(
      (a, b) =>
        Math.abs(b.specificity) - Math.abs(a.specificity) ||
        b.frequency - a.frequency ||
        b.total - a.total ||
        (a.key < b.key ? -1 : 1),
    )
}

function partOf({ contribution, idea }: Stretch, by: Division): string | null {
  if (by === 'session') return contribution.session
  return by === 'theme' ? idea.theme : idea.principle
}

function inOrder(
  parts: ReadonlyMap<string | null, ReadonlyMap<string, number>>,
  consultation: Consultation,
  by: Division,
): { part: string | null; label: string | null; counts: ReadonlyMap<string, number> }[] {
  const named = {
    session: consultation.sessions,
    theme: consultation.themes,
    principle: consultation.principles,
  }[by]
  const labels = new Map(named.map(({ id, label }) => [id, label]))
  const rank = new Map(named.map(({ id }, index) => [id, index]))
  return [...parts]
    .map(([part, counts]) => ({ part, label: part === null ? null : (labels.get(part) ?? part), counts }))
    .filter(({ counts }) => counts.size > 0)
    .sort(
      (a, b) => placeIn(rank, a.part) - placeIn(rank, b.part) || ((a.part ?? '') < (b.part ?? '') ? -1 : 1),
    )
}

function placeIn(rank: ReadonlyMap<string, number>, part: string | null): number {
  return part === null ? Number.POSITIVE_INFINITY : (rank.get(part) ?? rank.size)
}
