import type { Consultation } from '../model/consultation.ts'
import type { Contribution } from '../model/contribution.ts'
import type { Actor, Nature } from '../model/idea.ts'
import type { Span, TextEngine, Token } from '../model/token.ts'
import { readerOf } from './learnt/reader.ts'
import { natureOf } from './nature.ts'

/** One segment of a contribution before folding: a possible idea with its words. */
export interface Candidate extends Span {
  readonly contribution: Contribution
  /** Rank of the segment in its contribution, from 0. */
  readonly rank: number
  /** Place among all segments of the corpus, in reading order. */
  readonly order: number
  readonly text: string
  readonly tokens: readonly Token[]
  /** Distinct lemmas of counted words, in order of appearance. */
  readonly lemmas: readonly string[]
  readonly nature: Nature
  /** Who is to act, by the way it is said. */
  readonly actor: Actor | null
  /** How strongly it shows each kind of act, then none of them, in log-odds. */
  readonly acts: readonly number[]
}

/** Contributions in the order of the sessions, then of their places: « earliest » means this order. */
export function inReadingOrder(
  contributions: readonly Contribution[],
  consultation: Consultation,
): Contribution[] {
  const rank = new Map(consultation.sessions.map((session, index) => [session.id, index]))
  const session = (c: Contribution) => rank.get(c.session) ?? rank.size
  return [...contributions].sort(
    (a, b) =>
      session(a) - session(b) ||
      byCode(a.place.file, b.place.file) ||
      byCode(a.place.sheet ?? '', b.place.sheet ?? '') ||
      (a.place.row ?? a.place.line ?? 0) - (b.place.row ?? b.place.line ?? 0) ||
      columnRank(a.place.column) - columnRank(b.place.column) ||
      byCode(a.id, b.id),
  )
}

/** Every non-empty segment of every contribution, in reading order. */
export function findCandidates(
  contributions: readonly Contribution[],
  consultation: Consultation,
  engine: TextEngine,
): Candidate[] {
  let order = 0
  return inReadingOrder(contributions, consultation).flatMap((contribution) =>
    segmentsOf(contribution, engine.tokens(contribution.verbatim), engine).map((segment, rank) => ({
      contribution,
      rank,
      order: order++,
      ...segment,
      lemmas: [...new Set(segment.tokens.filter((token) => token.counted).map((token) => token.lemma))],
    })),
  )
}

/** The segments of one contribution with their words and what these say; a blank one has itself. */
export function segmentsOf(
  contribution: Pick<Contribution, 'verbatim' | 'rubric' | 'question'>,
  tokens: readonly Token[],
  engine: Pick<TextEngine, 'segments' | 'ideaWeights'>,
): Pick<Candidate, 'start' | 'end' | 'text' | 'tokens' | 'nature' | 'actor' | 'acts'>[] {
  const { verbatim } = contribution
  const reader = readerOf(engine)
  const spans = engine.segments(verbatim)
  let next = 0
  return (spans.length > 0 ? spans : [{ start: 0, end: verbatim.length }]).map(({ start, end }) => {
    while (next < tokens.length && (tokens[next]?.start ?? 0) < start) next++
    const first = next
    while (next < tokens.length && (tokens[next]?.end ?? 0) <= end) next++
    const own = tokens.slice(first, next)
    const text = verbatim.slice(start, end)
    const read = reader.read(text, own, contribution.question)
    const nature = natureOf(text, own, contribution)
    return { start, end, text, tokens: own, ...read, nature }
  })
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Spreadsheet letters in their order (A … Z, AA …); other column names keep the order of their text. */
function columnRank(column: string | undefined): number {
  if (!column || !/^[A-Z]{1,3}$/.test(column)) return 0
  return [...column].reduce((rank, letter) => rank * 26 + letter.charCodeAt(0) - 64, 0)
}
