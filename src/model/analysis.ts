import type { Cooccurrence } from './cooccurrence.ts'
import type { ChoiceKind } from './decision.ts'
import type { Idea, IdeaId, Nature } from './idea.ts'
import type { Term } from './term.ts'

/** Everything derived from the contributions; rebuilt, never edited. */
export interface Analysis {
  readonly ideas: readonly Idea[]
  readonly terms: readonly Term[]
  /** Null with few words, and in a corpus so large that its words are counted shard by shard. */
  readonly cooccurrence: Cooccurrence | null
  readonly participation: Participation
  readonly corpus: CorpusFigures
  readonly review: ReviewFigures
}

/** What became of people's decisions. */
export interface ReviewFigures {
  /** Ids, as they were, of the ideas that decisions no longer find; one per decision. */
  readonly orphans: readonly IdeaId[]
  readonly disagreements: readonly {
    readonly idea: IdeaId
    readonly matter: ChoiceKind
    readonly who: readonly string[]
  }[]
}

export interface Participation {
  readonly population: number | null
  /** Sum of the workshops' head counts from `charter.yaml`; null when none gives one. */
  readonly workshopParticipants: number | null
  readonly questionnaireRespondents: number
  /** Distinct people in all, only when the overlap is configured. */
  readonly total: number | null
  readonly sessions: readonly SessionFigures[]
}

export interface SessionFigures {
  readonly session: string
  readonly participants: number | null
  readonly respondents: number
  readonly contributions: number
  readonly ideas: number
}

export interface CorpusFigures {
  readonly contributions: number
  readonly segments: number
  readonly ideas: number
  readonly tokens: number
  readonly distinctTerms: number
  readonly natures: Readonly<Record<Nature, number>>
}
