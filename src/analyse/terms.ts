import type { Consultation } from '../model/consultation.ts'
import type { Contribution } from '../model/contribution.ts'
import type { Idea } from '../model/idea.ts'
import type { Mark, Term } from '../model/term.ts'
import type { Dictionary, TextEngine } from '../model/token.ts'
import { markedSpelling } from '../text/marked-spelling.ts'
import { shownSpelling } from '../text/shown-spelling.ts'
import { type Corpus, readCorpus } from './occurrences.ts'
import { specificity } from './specificity.ts'
import { closed, count, newCounting, type Tally, type TermTable } from './tally.ts'

export interface TermsInput {
  readonly contributions: readonly Contribution[]
  readonly consultation: Consultation
  readonly engine: TextEngine
  readonly ideas: readonly Idea[]
  /** Expressions always counted whole; those of the engine's dictionary when left out. */
  readonly keep?: readonly string[]
  readonly filter?: TermFilter
  /** The same contributions, where they were read already. */
  readonly corpus?: Corpus
}

export interface TermFilter {
  readonly session?: string
  readonly theme?: string
  readonly principle?: string
}

/** −log10 p from which a term is said to belong to a principle (p < 0.05). */
const belongs = 1.3

/**
 * Terms (lemmas and multiword expressions) with their two frequencies, voices, sessions and specificity by principle,
 * most voices first. Expressions are sought in the whole corpus, so that a filter changes counts and never terms.
 */
export function countTerms({
  contributions,
  consultation,
  engine,
  ideas,
  keep,
  filter = {},
  corpus = readCorpus({ contributions, engine, ideas, ...(keep ? { keep } : {}) }),
}: TermsInput): Term[] {
  const counting = newCounting()
  // Specificity compares principles within the session and theme asked for: the filter on a principle keeps out of it.
  const whole = filter.principle ? newCounting() : counting
  for (const { contribution, idea, tokens, runs, counted } of corpus.stretches) {
    if (!counted) continue
    const { theme, principle } = idea
    const place = placeIn({ session: contribution.session, theme, principle }, filter)
    if (place === 'outside') continue
    const standing = { contribution, principle, tokens }
    for (const run of runs) {
      const key = corpus.keyOf(run)
      if (place === 'inside') count(counting, key, run, standing)
      if (whole !== counting) count(whole, key, run, standing)
    }
  }
  const table = closed(counting, () => false)
  const shown = showingOf(engine.dictionary ?? { groups: {}, corrections: {} })
  return termsOf(table, whole === counting ? table : closed(whole, () => false), consultation, shown)
}

/** Where a stretch stands to what is asked for; `beside` = in another principle of the same session and theme. */
export function placeIn(
  { session, theme, principle }: { session: string; theme: string | null; principle: string | null },
  filter: TermFilter,
): 'inside' | 'beside' | 'outside' {
  if (filter.session && session !== filter.session) return 'outside'
  if (filter.theme && theme !== filter.theme) return 'outside'
  return !filter.principle || principle === filter.principle ? 'inside' : 'beside'
}

/** How a term of this key, written so in the texts, is shown. */
export type Showing = (key: string, written: string) => string

/** A grouping is shown as its head is written, a misspelling that nothing else spells as it was corrected. */
export function showingOf({ groups, corrections }: Pick<Dictionary, 'groups' | 'corrections'>): Showing {
  const heads = new Map(Object.keys(groups).map((head) => [head.toLowerCase(), head]))
  const meant = new Map(Object.entries(corrections))
  return (key, written) => heads.get(key) ?? meant.get(written.toLowerCase()) ?? written
}

/**
 * The terms of a table, most voices first; `whole` = what specificities are told within.
 */
export function termsOf(
  table: TermTable,
  whole: TermTable,
  { principles }: Consultation,
  shown: Showing,
): Term[] {
  const ids = principles.map(({ id }) => id)
  return [...table.tallies]
    .map(([key, tally]) => {
      const term = toTerm(key, tally, ids, whole, table.turned.get(key))
      return { ...term, term: shown(key, term.term) }
    })
    .sort(
      (a, b) =>
        b.respondentFrequency - a.respondentFrequency ||
        b.termFrequency - a.termFrequency ||
        collator.compare(a.term, b.term) ||
        (a.key < b.key ? -1 : 1),
    )
}

const collator = new Intl.Collator('fr')

function toTerm(
  key: string,
  tally: Tally,
  principles: readonly string[],
  whole: TermTable,
  turned: Readonly<Record<Mark, number>> | undefined,
): Term {
  const forms = [...tally.forms]
    .sort((a, b) => b[1] - a[1] || collator.compare(a[0], b[0]) || (a[0] < b[0] ? -1 : 1))
    .map(([form]) => form)
  const byPrinciple = Object.fromEntries(
    principles.map((id) => {
      const all = whole.tallies.get(key) ?? tally
      const inside = all.principles.get(id) ?? 0
      const value = specificity(whole.corpus, whole.sizes.get(id) ?? 0, all.occurrences, inside)
      return [id, Math.round(value * 1000) / 1000]
    }),
  )
  const best = principles.reduce<string | null>(
    (found, id) => ((byPrinciple[id] ?? 0) > (found === null ? 0 : (byPrinciple[found] ?? 0)) ? id : found),
    null,
  )
  return {
    term: shownTerm(tally, key) || (forms[0] ?? key),
    key,
    forms,
    termFrequency: tally.occurrences,
    documentFrequency: tally.documents,
    respondentFrequency: tally.voices + tally.shared.size,
    principle: best !== null && (byPrinciple[best] ?? 0) >= belongs ? best : null,
    specificity: byPrinciple,
    ...(tally.open ? {} : { sensitive: true as const }),
    ...(turned ? { polarity: turned } : {}),
    ...(tally.marked ?? {}),
    sessions: Object.fromEntries([...tally.sessions].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

function shownTerm({ writings, marked }: Tally, key: string): string {
  const all = [...writings.values()]
  const times = all.map((writing) => writing.times)
  if (marked) return markedSpelling(all, marked.mark, times)
  return shownSpelling(
    all.map(({ term }) => term),
    !key.startsWith('~'),
    times,
  )
}
