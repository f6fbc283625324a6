import type { Consultation } from '../model/consultation.ts'
import type { Contribution } from '../model/contribution.ts'
import type { Idea } from '../model/idea.ts'
import type { Mark, Term } from '../model/term.ts'
import type { TextEngine, Token } from '../model/token.ts'
import { markedSpelling } from '../text/marked-spelling.ts'
import { shownSpelling } from '../text/shown-spelling.ts'
import type { TermRun } from '../text/term-runs.ts'
import { isSensitive } from './clearest.ts'
import { readCorpus, type Stretch } from './occurrences.ts'
import { specificity } from './specificity.ts'

export interface TermsInput {
  readonly contributions: readonly Contribution[]
  readonly consultation: Consultation
  readonly engine: TextEngine
  readonly ideas: readonly Idea[]
  /** Expressions always counted whole; those of the engine's dictionary when left out. */
  readonly keep?: readonly string[]
  readonly filter?: TermFilter
}

export interface TermFilter {
  readonly session?: string
  readonly theme?: string
  readonly principle?: string
}

/** −log10 p from which a term is said to belong to a principle (p < 0.05). */
const belongs = 1.3

interface Tally {
  readonly forms: Map<string, number>
  /** The tokens of each occurrence: what the shown spelling is chosen from. */
  readonly runs: (readonly Token[])[]
  /** The tokens before each occurrence that turn it round. */
  readonly cues: (readonly Token[])[]
  /** Key of the plain term and the mark, for a term counted apart. */
  readonly marked: { readonly plain: string; readonly mark: Mark } | null
  occurrences: number
  /** True once a contribution that waits for nobody holds it. */
  open: boolean
  readonly contributions: Set<string>
  readonly voices: Set<string>
  readonly sessions: Map<string, number>
  readonly principles: Map<string, number>
}

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
}: TermsInput): Term[] {
  const corpus = readCorpus({ contributions, engine, ideas, ...(keep ? { keep } : {}) })
  const counting = newCounting()
  // Specificity compares principles within the session and theme asked for: the filter on a principle keeps out of it.
  const whole = filter.principle ? newCounting() : counting
  for (const stretch of corpus.stretches) {
    const { contribution, idea, runs, counted } = stretch
    if (!counted) continue
    if (filter.session && contribution.session !== filter.session) continue
    if (filter.theme && idea.theme !== filter.theme) continue
    const kept = !filter.principle || idea.principle === filter.principle
    for (const run of runs) {
      const key = corpus.keyOf(run)
      if (kept) count(counting, key, run, stretch)
      if (whole !== counting) count(whole, key, run, stretch)
    }
  }
  const principles = consultation.principles.map(({ id }) => id)
  return [...counting.tallies]
    .map(([key, tally]) => toTerm(key, tally, principles, whole, counting.turned.get(key)))
    .sort(
      (a, b) =>
        b.respondentFrequency - a.respondentFrequency ||
        b.termFrequency - a.termFrequency ||
        collator.compare(a.term, b.term) ||
        (a.key < b.key ? -1 : 1),
    )
}

/** Occurrences in all, by principle and by term. */
interface Counting {
  readonly tallies: Map<string, Tally>
  readonly sizes: Map<string, number>
  /** Occurrences that are turned round, by key of the plain term. */
  readonly turned: Map<string, Record<Mark, number>>
  corpus: number
}

const newCounting = (): Counting => ({ tallies: new Map(), sizes: new Map(), turned: new Map(), corpus: 0 })

function count(counting: Counting, key: string, run: TermRun, { contribution, idea, tokens }: Stretch): void {
  counting.corpus++
  const { mark } = run
  const marked = mark !== null && key !== run.key ? { plain: run.key, mark } : null
  const occurrence = tokens.slice(run.start, run.end)
  if (mark) {
    const turned = counting.turned.get(run.key) ?? { less: 0, none: 0, more: 0 }
    turned[mark]++
    counting.turned.set(run.key, turned)
  }
  const { tallies, sizes } = counting
  if (idea.principle) sizes.set(idea.principle, (sizes.get(idea.principle) ?? 0) + 1)
  const tally = tallies.get(key) ?? newTally(marked)
  tally.occurrences++
  if (!isSensitive(contribution)) tally.open = true
  tally.runs.push(occurrence)
  if (marked) tally.cues.push(tokens.slice(run.from, run.start))
  tally.contributions.add(contribution.id)
  tally.voices.add(contribution.respondent ?? contribution.id)
  const start = (marked ? tokens[run.from] : occurrence[0])?.start ?? 0
  const form = shownForm(contribution.verbatim.slice(start, occurrence.at(-1)?.end).replace(/\s+/g, ' '))
  tally.forms.set(form, (tally.forms.get(form) ?? 0) + 1)
  tally.sessions.set(contribution.session, (tally.sessions.get(contribution.session) ?? 0) + 1)
  if (idea.principle) tally.principles.set(idea.principle, (tally.principles.get(idea.principle) ?? 0) + 1)
  tallies.set(key, tally)
}

const collator = new Intl.Collator('fr')

function newTally(marked: Tally['marked']): Tally {
  return {
    forms: new Map(),
    runs: [],
    cues: [],
    marked,
    occurrences: 0,
    open: false,
    contributions: new Set(),
    voices: new Set(),
    sessions: new Map(),
    principles: new Map(),
  }
}

/** Capitals at the head of a sentence and shouted words are not spellings of their own; acronyms are. */
function shownForm(form: string): string {
  const text = form.normalize('NFC').replaceAll('’', "'")
  const acronym = text.length <= 5 && text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)
  return acronym ? text : text.toLowerCase()
}

function toTerm(
  key: string,
  tally: Tally,
  principles: readonly string[],
  whole: Counting,
  turned: Readonly<Record<Mark, number>> | undefined,
): Term {
  const forms = [...tally.forms]
    .sort((a, b) => b[1] - a[1] || collator.compare(a[0], b[0]))
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
    documentFrequency: tally.contributions.size,
    respondentFrequency: tally.voices.size,
    principle: best !== null && (byPrinciple[best] ?? 0) >= belongs ? best : null,
    specificity: byPrinciple,
    ...(tally.open ? {} : { sensitive: true as const }),
    ...(turned ? { polarity: turned } : {}),
    ...(tally.marked ?? {}),
    sessions: Object.fromEntries([...tally.sessions].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

function shownTerm({ runs, cues, marked }: Tally, key: string): string {
  if (!marked) return shownSpelling(runs, !key.startsWith('~'))
  return markedSpelling(
    runs.map((term, index) => ({ term, cue: cues[index] ?? [] })),
    marked.mark,
  )
}
