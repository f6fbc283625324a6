/** Ideas by theme and principle. */
export interface Crossing {
  /** Themes in the order of `charter.yaml`; null = ideas of no theme. Those without ideas are left out. */
  readonly themes: readonly (string | null)[]
  /** In the order of `charter.yaml`. */
  readonly principles: readonly string[]
  /** Theme × principle. */
  readonly cells: readonly (readonly CrossingCell[])[]
}

export interface CrossingCell {
  readonly ideas: number
  /** Signed −log10 of the probability of a count this far from what theme and principle alone make expect. */
  readonly specificity: number
}
