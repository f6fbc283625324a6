import type { Consultation } from '../model/consultation.ts'
import type { Contribution } from '../model/contribution.ts'
import type { Mark, Term } from '../model/term.ts'
import type { Token } from '../model/token.ts'
import { findExpressions } from '../text/expressions.ts'
import { foldKey } from '../text/fold.ts'
import { termRuns } from '../text/term-runs.ts'
import { inReadingOrder } from './candidates.ts'
import { isSensitive } from './clearest.ts'
import { type CorpusInput, readCorpus, type Stretch } from './occurrences.ts'
import type { TermFilter } from './terms.ts'

export interface ConcordanceInput extends CorpusInput {
  readonly consultation: Consultation
  /** The terms of the whole consultation: what a person may have read and asks for. */
  readonly terms: readonly Term[]
  /** As typed: a spelling, a lemma, an expression, a member of a group, a marked term. */
  readonly query: string
  readonly filter?: TermFilter
}

/** One place where it stands, as offsets into the verbatim. */
export interface Found {
  readonly contribution: Contribution
  readonly start: number
  readonly end: number
  readonly theme: string | null
  readonly principle: string | null
  /** True where it is counted under the term; false inside a longer one (« déchets » in « tri des déchets ») or off topic. */
  readonly counted: boolean
  readonly sensitive: boolean
}

export interface Concordance {
  /** Keys of the terms that the query stands for. */
  readonly keys: readonly string[]
  readonly found: readonly Found[]
}

interface Word {
  readonly form: string
  /** '' for tool words: « de » is not asked for by « du ». */
  readonly lemma: string
}

/** What is asked for: terms by key, perhaps turned round, and words that follow one another. */
interface Wanted {
  readonly keys: ReadonlySet<string>
  readonly mark: Mark | null
  readonly words: readonly Word[]
}

/** Every place of a term, in reading order. */
export function concordance(input: ConcordanceInput): Concordance {
  const { contributions, consultation, filter = {} } = input
  const wanted = understand(input)
  const rank = new Map(inReadingOrder(contributions, consultation).map(({ id }, index) => [id, index]))
  const corpus = readCorpus(input)
  const found = corpus.stretches.flatMap((stretch) => {
    const { contribution, idea } = stretch
    if (filter.session && contribution.session !== filter.session) return []
    if (filter.theme && idea.theme !== filter.theme) return []
    if (filter.principle && idea.principle !== filter.principle) return []
    return placesIn(stretch, wanted).map(
      ({ start, end, counted }): Found => ({
        contribution,
        start,
        end,
        theme: idea.theme,
        principle: idea.principle,
        counted: counted && stretch.counted,
        sensitive: isSensitive(contribution),
      }),
    )
  })
  found.sort(
    (a, b) =>
      (rank.get(a.contribution.id) ?? 0) - (rank.get(b.contribution.id) ?? 0) ||
      a.start - b.start ||
      a.end - b.end,
  )
  return { keys: [...wanted.keys].sort(), found }
}

function understand({
  query,
  terms,
  engine,
  keep = engine.dictionary?.keep ?? [],
}: ConcordanceInput): Wanted {
  const tokens = engine.tokens(query)
  const folded = foldKey(query)
  const keys = new Set<string>()
  let mark: Mark | null = null
  const named = terms.filter(
    ({ term, key, forms }) =>
      foldKey(term) === folded || foldKey(key) === folded || forms.some((form) => foldKey(form) === folded),
  )
  // As typed, it may be a term in itself: « bicyclette » counted under « vélo », « moins de papier » said once.
  const runs = termRuns(tokens, findExpressions([tokens], keep, engine.dictionary?.groups), engine)
  const [only] = runs
  const covers = runs.length === 1 && only !== undefined && only.end === tokens.length
  if (covers && only.from === 0) {
    keys.add(only.key)
    mark = only.mark
  }
  for (const { key, plain, mark: said } of named) {
    // « moins de papier » is asked for as such, and « papier » with all that is said of it.
    if (plain !== undefined && said !== undefined) {
      keys.add(plain)
      mark = said
    } else if (mark === null) keys.add(key)
  }
  return {
    keys,
    mark,
    words: tokens.map(({ form, lemma, counted }) => ({
      form: foldKey(form),
      lemma: counted ? foldKey(lemma) : '',
    })),
  }
}

interface Place {
  readonly start: number
  readonly end: number
  readonly counted: boolean
}

function placesIn({ tokens, runs }: Stretch, { keys, mark, words }: Wanted): Place[] {
  const places: Place[] = []
  const held = new Set<number>()
  for (const run of runs) {
    if (!keys.has(run.key) || (mark !== null && run.mark !== mark)) continue
    const from = mark === null ? run.start : run.from
    for (let index = from; index < run.end; index++) held.add(index)
    places.push({ ...span(tokens, from, run.end), counted: true })
  }
  // The words themselves, wherever they stand: inside longer terms, as tool words.
  for (let from = 0; from + words.length <= tokens.length && words.length > 0; from++) {
    if (held.has(from) || !words.every((word, offset) => isWord(tokens[from + offset], word))) continue
    const end = from + words.length
    if (held.has(end - 1)) continue
    for (let index = from; index < end; index++) held.add(index)
    places.push({ ...span(tokens, from, end), counted: false })
  }
  return places
}

function isWord(token: Token | undefined, word: Word): boolean {
  if (token === undefined || token.upos === 'X') return false
  const lemma = foldKey(token.lemma)
  return foldKey(token.form) === word.form || lemma === word.form || lemma === word.lemma
}

function span(tokens: readonly Token[], from: number, end: number): { start: number; end: number } {
  return { start: tokens[from]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 }
}
