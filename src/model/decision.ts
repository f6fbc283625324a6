import type { ContributionId } from './contribution.ts'
import type { Actor, IdeaId, Nature } from './idea.ts'

/** A segment as a decision points at it: never at a fold, which may change, nor by its text, which may not leave its record. */
export interface Target {
  readonly contribution: ContributionId
  readonly start: number
  readonly end: number
  /** First 16 hexadecimal digits of the SHA-256 of the segment's text. */
  readonly hash: string
}

/** What a person decided. A null value says that there is none: no principle, no level, no theme, no actor. */
export type Choice =
  | { readonly kind: 'principle'; readonly value: string | null }
  | { readonly kind: 'nature'; readonly value: Nature }
  | { readonly kind: 'level'; readonly value: string | null }
  | { readonly kind: 'actor'; readonly value: Actor | null }
  | { readonly kind: 'theme'; readonly value: string | null }
  /** The sentence of the charter; '' takes an earlier one back. */
  | { readonly kind: 'wording'; readonly value: string }
  | { readonly kind: 'feature'; readonly value: boolean }
  /** Why the charter leaves the idea out; '' lets it in again. */
  | { readonly kind: 'keep-out'; readonly value: string }
  | { readonly kind: 'note'; readonly value: string }
  /** The ideas of these segments become one with the target's. */
  | { readonly kind: 'merge'; readonly others: readonly Target[] }
  /** Each group of segments leaves and becomes an idea of its own. */
  | { readonly kind: 'split'; readonly groups: readonly (readonly Target[])[] }

export type ChoiceKind = Choice['kind']

/** One decision about one idea; a line of `data/decisions/…jsonl`. */
export interface Decision {
  /** Act that holds it, and its place there: `<act>#1`. */
  readonly id: string
  /** Place of the act in the causal order. */
  readonly counter: number
  /** ISO instant. */
  readonly at: string
  readonly who: string
  /** The idea's id as the person saw it. */
  readonly idea: IdeaId
  /** All segments of the idea, the earliest first. */
  readonly targets: readonly Target[]
  readonly choice: Choice
  /** Decisions on the same matter that the person saw and replaces. */
  readonly over: readonly string[]
}

/** A decision before the store gives it its place and time. */
export type NewDecision = Pick<Decision, 'who' | 'idea' | 'targets' | 'choice' | 'over'>
