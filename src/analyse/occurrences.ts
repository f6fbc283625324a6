import type { Contribution, MaskedSpan } from '../model/contribution.ts'
import type { Idea, Nature } from '../model/idea.ts'
import type { Span, TextEngine, Token } from '../model/token.ts'
import { findExpressions } from '../text/expressions.ts'
import { markedKey, type TermRun, termRuns } from '../text/term-runs.ts'

/** Occurrences from which a term that is turned round (« moins de papier ») is counted apart from the plain word. */
export const countedApart = 2

/** A stretch of words of one idea, and the terms in it. */
export interface Stretch {
  readonly contribution: Contribution
  readonly idea: Idea
  readonly tokens: readonly Token[]
  readonly runs: readonly TermRun[]
  /** False for segments without content or off topic: their words are no terms of the consultation. */
  readonly counted: boolean
}

export interface Corpus {
  readonly stretches: readonly Stretch[]
  /** Key under which a run is counted: its own, or that of the marked term where that one stands by itself. */
  keyOf(run: TermRun): string
}

export interface CorpusInput {
  readonly contributions: readonly Contribution[]
  readonly engine: TextEngine
  readonly ideas: readonly Idea[]
  /** Expressions always counted whole; those of the engine's dictionary when left out. */
  readonly keep?: readonly string[]
}

/** Every idea's words with the terms in them. What is a term is settled on the whole corpus, before any filter. */
export function readCorpus({
  contributions,
  engine,
  ideas,
  keep = engine.dictionary?.keep ?? [],
}: CorpusInput): Corpus {
  const plain = plainStretches(contributions, engine, ideas)
  const expressions = findExpressions(
    plain.filter(({ counted }) => counted).map(({ tokens }) => tokens),
    keep,
    engine.dictionary?.groups,
  )
  const stretches = plain.map((stretch) => ({
    ...stretch,
    runs: termRuns(stretch.tokens, expressions, engine),
  }))
  const apart = keysApart(stretches)
  return {
    stretches,
    keyOf({ key, mark }) {
      return mark !== null && apart.has(markedKey(key, mark)) ? markedKey(key, mark) : key
    },
  }
}

/** Keys of the marked terms that are frequent enough to stand by themselves. */
function keysApart(stretches: readonly Stretch[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { runs, counted } of stretches)
    if (counted)
      for (const { key, mark } of runs)
        if (mark) counts.set(markedKey(key, mark), (counts.get(markedKey(key, mark)) ?? 0) + 1)
  return new Set([...counts].filter(([, n]) => n >= countedApart).map(([key]) => key))
}

/** False for segments whose words are no terms of the consultation. */
export const bearsTerms = (nature: Nature): boolean => nature !== 'no-content' && nature !== 'off-topic'

/** The tokens of a segment. What was masked stays in its place, so that the words on both sides of it never become neighbours. */
export function countableTokens(
  tokens: readonly Token[],
  { start, end }: Span,
  masked: readonly MaskedSpan[],
): readonly Token[] {
  const own = tokens.filter((token) => token.start >= start && token.end <= end)
  if (masked.length === 0) return own
  return own.map((token) =>
    masked.some((mark) => token.start < mark.end && token.end > mark.start)
      ? { ...token, upos: 'X', counted: false }
      : token,
  )
}

function plainStretches(
  contributions: readonly Contribution[],
  engine: TextEngine,
  ideas: readonly Idea[],
): Omit<Stretch, 'runs'>[] {
  const byId = new Map(contributions.map((contribution) => [contribution.id, contribution]))
  return ideas.flatMap((idea) =>
    idea.verbatims.flatMap(({ contribution: id, start, end }) => {
      const contribution = byId.get(id)
      if (!contribution) return []
      const tokens = countableTokens(
        engine.tokens(contribution.verbatim),
        { start, end },
        contribution.masked,
      )
      return [{ contribution, idea, tokens, counted: bearsTerms(idea.nature) }]
    }),
  )
}
