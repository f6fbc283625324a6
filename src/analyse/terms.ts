import type { Consultation } from '../model/consultation.ts'
import type { Contribution } from '../model/contribution.ts'
import type { Idea } from '../model/idea.ts'
import type { Term } from '../model/term.ts'
import type { TextEngine, Token } from '../model/token.ts'
import { findExpressions, matchExpressions } from '../text/expressions.ts'
import { specificity } from './specificity.ts'

export interface TermsInput {
  readonly contributions: readonly Contribution[]
  readonly consultation: Consultation
  readonly engine: TextEngine
  readonly ideas: readonly Idea[]
  /** Expressions always counted whole (`dictionary.yaml`). */
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
  /** Occurrences as a verb: most of them, and the infinitive is shown. */
  verbs: number
  occurrences: number
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
  keep = [],
  filter = {},
}: TermsInput): Term[] {
  const parts = findParts(contributions, engine, ideas)
  const expressions = findExpressions(
    parts.map(({ tokens }) => tokens),
    keep,
  )
  const tallies = new Map<string, Tally>()
  const sizes = new Map<string, number>()
  let corpus = 0
  const kept = parts.filter(({ contribution, idea }) => {
    if (filter.session && contribution.session !== filter.session) return false
    if (filter.theme && idea.theme !== filter.theme) return false
    return !filter.principle || idea.principle === filter.principle
  })
  const count = (key: string, form: string, verb: boolean, { contribution, idea }: Part) => {
    corpus++
    if (idea.principle) sizes.set(idea.principle, (sizes.get(idea.principle) ?? 0) + 1)
    const tally = tallies.get(key) ?? newTally()
    tally.occurrences++
    if (verb) tally.verbs++
    tally.contributions.add(contribution.id)
    tally.voices.add(contribution.respondent ?? contribution.id)
    tally.forms.set(form, (tally.forms.get(form) ?? 0) + 1)
    tally.sessions.set(contribution.session, (tally.sessions.get(contribution.session) ?? 0) + 1)
    if (idea.principle) tally.principles.set(idea.principle, (tally.principles.get(idea.principle) ?? 0) + 1)
    tallies.set(key, tally)
  }
  for (const part of kept) {
    const { tokens, contribution } = part
    const runs = new Map(matchExpressions(tokens, expressions).map((run) => [run.start, run]))
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]
      if (!token) continue
      const run = runs.get(i)
      if (run) {
        const last = tokens[run.end - 1] ?? token
        const form = contribution.verbatim.slice(token.start, last.end).replace(/\s+/g, ' ')
        count(run.expression.key, shownForm(form), false, part)
        i = run.end - 1
      } else if (token.counted)
        count(termKey(token, engine), shownForm(token.form), token.upos === 'VERB', part)
    }
  }
  const principles = consultation.principles.map(({ id }) => id)
  return [...tallies]
    .map(([key, tally]) => toTerm(key, tally, principles, sizes, corpus))
    .sort(
      (a, b) =>
        b.respondentFrequency - a.respondentFrequency ||
        b.termFrequency - a.termFrequency ||
        collator.compare(a.term, b.term) ||
        (a.key < b.key ? -1 : 1),
    )
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
    verbs: 0,
    occurrences: 0,
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
  sizes: ReadonlyMap<string, number>,
  corpus: number,
): Term {
  const forms = [...tally.forms]
    .sort((a, b) => b[1] - a[1] || collator.compare(a[0], b[0]))
    .map(([form]) => form)
  const byPrinciple = Object.fromEntries(
    principles.map((id) => {
      const value = specificity(corpus, sizes.get(id) ?? 0, tally.occurrences, tally.principles.get(id) ?? 0)
      return [id, Math.round(value * 1000) / 1000]
    }),
  )
  const best = principles.reduce<string | null>(
    (found, id) => ((byPrinciple[id] ?? 0) > (found === null ? 0 : (byPrinciple[found] ?? 0)) ? id : found),
    null,
  )
  return {
    term: tally.verbs * 2 > tally.occurrences && !key.startsWith('~') ? key : (forms[0] ?? key),
    key,
    forms,
    termFrequency: tally.occurrences,
    documentFrequency: tally.contributions.size,
    respondentFrequency: tally.voices.size,
    principle: best !== null && (byPrinciple[best] ?? 0) >= belongs ? best : null,
    specificity: byPrinciple,
    sessions: Object.fromEntries([...tally.sessions].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}
