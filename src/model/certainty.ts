/** A share with what it stands on. */
export interface Proportion {
  readonly count: number
  readonly n: number
  /** count ÷ n, 0–1; null when n is 0. */
  readonly share: number | null
  /** 95 % interval, 0–1. */
  readonly low: number | null
  readonly high: number | null
  /** True when n is too small for a percentage to be printed without a word of caution. */
  readonly small: boolean
}

/** Two raters compared on the ideas that both answer. */
export interface PairAgreement {
  readonly first: string
  readonly second: string
  readonly agreement: Proportion
  readonly kappa: number | null
}

/** How sure an analysis is, and of what it is not. */
export interface Certainty {
  /** Ideas that a person decided about or read blindly, of those that say something. */
  readonly reviewed: Proportion
  readonly decided: number
  readonly read: number
  /** The machine beside each reader; empty when nobody read. */
  readonly withMachine: readonly PairAgreement[]
  readonly readersAlpha: number | null
  /** Null when nothing is classified by the machine. */
  readonly stability: ClassStability | null
  readonly saturation: Saturation
}

export interface ClassStability {
  readonly rounds: number
  /** Ideas whose principle stays in at least nine resamplings of ten, of those looked at. */
  readonly stable: Proportion
  readonly principles: readonly { readonly principle: string; readonly stable: Proportion }[]
}

export interface Saturation {
  /** In the order of `charter.yaml`, those that brought something. */
  readonly sessions: readonly SessionNovelty[]
  /** Null with fewer than two contributions or without ideas. */
  readonly richness: Richness | null
}

export interface SessionNovelty {
  readonly session: string
  readonly contributions: number
  readonly ideas: number
  /** Ideas and terms that no earlier session said. */
  readonly newIdeas: number
  readonly newTerms: number
}

/** How many ideas there are to be heard, estimated from those that were said once and twice. */
export interface Richness {
  readonly observed: number
  /** Contributions: the units in which an idea is met or not. */
  readonly units: number
  readonly once: number
  readonly twice: number
  /** Chao2 with its 95 % interval: a lower bound of the ideas there are. */
  readonly estimate: number
  readonly low: number
  readonly high: number
  /** Share of what people would say that falls on ideas already heard, 0–1. */
  readonly coverage: number
  /** False where nearly every idea was said once: the estimate is then a number without a meaning. */
  readonly tells: boolean
  /** Contributions of one more session as large as the mean of those held, and the new ideas expected from them. */
  readonly next: { readonly contributions: number; readonly newIdeas: number }
}
