import type { ContributionId } from './contribution.ts'

/** What a reader says when no principle fits, and when he cannot tell. No principle may be called so. */
export const noPrinciple = '-'
export const cannotSay = '?'

/** What a reader who saw neither the machine's answer nor another reader's says of an idea: one line of `data/readings/…`. */
export interface BlindAnswer {
  /** The segment that leads the idea: an idea that is folded otherwise later is found again. */
  readonly contribution: ContributionId
  readonly start: number
  readonly end: number
  /** First 16 hexadecimal digits of the SHA-256 of that segment: its answer goes with a text that changed. */
  readonly text: string
  /** Id of a principle, `-` (none) or `?` (cannot say). */
  readonly answer: string
}

/** A blind answer with who gave it and when (ISO instant). */
export interface ReaderAnswer extends BlindAnswer {
  readonly who: string
  readonly at: string
}
