import type { Consultation } from '../model/consultation.ts'
import type { Contribution } from '../model/contribution.ts'
import type { Idea } from '../model/idea.ts'
import type { Term } from '../model/term.ts'
import type { TextEngine, Token } from '../model/token.ts'
import { findExpressions, matchExpressions } from '../text/expressions.ts'
import { shownSpelling } from '../text/shown-spelling.ts'
import { isSensitive } from './clearest.ts'
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
  occurrences: number
  /** True once a contribution that waits for nobody holds it. */
  open: boolean
  readonly contributions: Set<string>
  readonly voices: Set<string>
  readonly sessions: Map<string, number>
  readonly principles: Map<string, number>
}

/** A stretch of words of one idea: what is counted. Segments without content or off topic are left out. */
interface Part {
  readonly contribution: Contribution
  readonly tokens: readonly Token[]
  readonly idea: Idea
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
  keep = engine.dictionary?.keep ?? [],
  filter = {},
}: TermsInput): Term[] {
  const parts = findParts(contributions, engine, ideas)
  const expressions = findExpressions(
    parts.map(({ tokens }) => tokens),
    keep,
  )
  const counting = newCounting()
  // Specificity compares principles within the session and theme asked for: the filter on a principle keeps out of it.
  const whole = filter.principle ? newCounting() : counting
  for (const part of parts) {
    const { contribution, idea, tokens } = part
    if (filter.session && contribution.session !== filter.session) continue
    if (filter.theme && idea.theme !== filter.theme) continue
    const kept = !filter.principle || idea.principle === filter.principle
    const runs = new Map(matchExpressions(tokens, expressions).map((run) => [run.start, run]))
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]
      const run = runs.get(index)
      if (!token || !(run || token.counted)) continue
      const key = run ? run.expression.key : termKey(token, engine)
      const occurrence = tokens.slice(index, run ? run.end : index + 1)
      if (kept) count(counting, key, occurrence, part)
      if (whole !== counting) count(whole, key, occurrence, part)
      if (run) index = run.end - 1
    }
  }
  const principles = consultation.principles.map(({ id }) => id)
  return [...counting.tallies]
    .map(([key, tally]) => toTerm(key, tally, principles, whole))
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
  corpus: number
}

const newCounting = (): Counting => ({ tallies: new Map(), sizes: new Map(), corpus: 0 })

function count(
  counting: Counting,
  key: string,
  occurrence: readonly Token[],
  { contribution, idea }: Part,
): void {
  counting.corpus++
  const { tallies, sizes } = counting
  if (idea.principle) sizes.set(idea.principle, (sizes.get(idea.principle) ?? 0) + 1)
  const tally = tallies.get(key) ?? newTally()
  tally.occurrences++
  if (!isSensitive(contribution)) tally.open = true
  tally.runs.push(occurrence)
  tally.contributions.add(contribution.id)
  tally.voices.add(contribution.respondent ?? contribution.id)
  const start = occurrence[0]?.start ?? 0
  const form = shownForm(contribution.verbatim.slice(start, occurrence.at(-1)?.end).replace(/\s+/g, ' '))
  tally.forms.set(form, (tally.forms.get(form) ?? 0) + 1)
  tally.sessions.set(contribution.session, (tally.sessions.get(contribution.session) ?? 0) + 1)
  if (idea.principle) tally.principles.set(idea.principle, (tally.principles.get(idea.principle) ?? 0) + 1)
  tallies.set(key, tally)
}

const collator = new Intl.Collator('fr')

function findParts(
  contributions: readonly Contribution[],
  engine: TextEngine,
  ideas: readonly Idea[],
): Part[] {
  const byId = new Map(contributions.map((contribution) => [contribution.id, contribution]))
  return ideas
    .filter(({ nature }) => nature !== 'no-content' && nature !== 'off-topic')
    .flatMap((idea) =>
      idea.verbatims.flatMap(({ contribution: id, start, end }) => {
        const contribution = byId.get(id)
        if (!contribution) return []
        const marks = contribution.masked
        const tokens = engine
          .tokens(contribution.verbatim)
          .filter((token) => token.start >= start && token.end <= end)
          .filter((token) => !marks.some((mark) => token.start < mark.end && token.end > mark.start))
        return [{ contribution, tokens, idea }]
      }),
    )
}

/** The lemma; for a word that the lexicon does not know, its stem groups the endings. */
function termKey(token: Token, engine: TextEngine): string {
  const lemma = token.lemma.toLowerCase()
  return engine.knows(token.form) || engine.knows(lemma) ? lemma : `~${engine.stem(lemma)}`
}

function newTally(): Tally {
  return {
    forms: new Map(),
    runs: [],
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

function toTerm(key: string, tally: Tally, principles: readonly string[], whole: Counting): Term {
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
    term: shownSpelling(tally.runs) || (forms[0] ?? key),
    key,
    forms,
    termFrequency: tally.occurrences,
    documentFrequency: tally.contributions.size,
    respondentFrequency: tally.voices.size,
    principle: best !== null && (byPrinciple[best] ?? 0) >= belongs ? best : null,
    specificity: byPrinciple,
    ...(tally.open ? {} : { sensitive: true as const }),
    sessions: Object.fromEntries([...tally.sessions].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}
