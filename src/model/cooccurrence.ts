/** Words that are said together, as the tree of their strongest links. */
export interface Cooccurrence {
  readonly words: readonly {
    readonly key: string
    /** Contributions that hold it. */
    readonly contributions: number
  }[]
  /** Places of both words, and the contributions that hold both; a link less than words. */
  readonly links: readonly {
    readonly from: number
    readonly to: number
    readonly contributions: number
  }[]
  /** Frequent words that keep company with none of these. */
  readonly apart: number
}
