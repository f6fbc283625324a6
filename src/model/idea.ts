import type { ContributionId, Place } from './contribution.ts'
import type { ChoiceKind } from './decision.ts'

/** Short stable id that people see, e.g. `A1-7K2M`: session and hash prefix, lengthened on a clash. */
export type IdeaId = string & { readonly brand: 'IdeaId' }

export type Nature = 'done' | 'proposal' | 'commitment' | 'obstacle' | 'off-topic' | 'no-content'
export type Actor = 'agent' | 'manager' | 'elected' | 'authority'
/** assigned · abstained (« à arbitrer ») · none (off topic, no content, an obstacle that states no remedy). */
export type PrincipleState = 'assigned' | 'abstained' | 'none'

/** A segment of a contribution that says the idea. `text === verbatim.slice(start, end)`. */
export interface IdeaVerbatim {
  readonly contribution: ContributionId
  readonly start: number
  readonly end: number
  readonly text: string
  readonly session: string
  readonly place: Place
  /** True when the segment holds a masked personal-data span. */
  readonly masked: boolean
  /** True when a person must read its contribution before it is shown outside. */
  readonly sensitive?: true
  /** Why it stands under this idea, absent for the wording that gives the idea its id and for what a person brought here. */
  readonly folded?: {
    /** Share of weighed words in common with the idea's first wording, 0–1. */
    readonly score: number
    readonly shared: readonly string[]
  }
  /** Its own nature, where it is not the idea's. */
  readonly nature?: Nature
}

export interface Evidence {
  readonly term: string
  readonly weight: number
}

/** One thing proposed, reported or asked; near-duplicates are folded into one idea with all its voices counted. */
export interface Idea {
  readonly id: IdeaId
  /** The segment that says it best (clear, central, 40–220 characters preferred), unaltered. */
  readonly text: string
  readonly verbatims: readonly IdeaVerbatim[]
  /** Distinct respondents where they are known, else one per contribution. */
  readonly voices: number
  readonly votes: number
  /** Session of the earliest member. */
  readonly session: string
  readonly theme: string | null
  readonly nature: Nature
  readonly level: string | null
  readonly actor: Actor | null
  readonly principle: string | null
  readonly principleState: PrincipleState
  /** Share of the evidence, 0–1. */
  readonly score: number
  readonly runnerUp: string | null
  /** score − score of the runner-up, 0–1. */
  readonly margin: number
  readonly evidence: readonly Evidence[]
  /** `machine` until a person decided. */
  readonly state: 'machine' | 'decided'
  /** Matters that a person decided, notes aside. */
  readonly decided?: readonly ChoiceKind[]
  /** The sentence of the charter, as a person worded it. */
  readonly wording?: string
  /** A person wants it first. */
  readonly featured?: true
  /** Why a person leaves it out of the charter. */
  readonly keptOut?: string
  /** What people noted; never in a public document. */
  readonly notes?: readonly string[]
  /** The decided idea whose principle it follows, and the share of words that they have in common, 0–1. */
  readonly follows?: { readonly idea: IdeaId; readonly share: number }
}
