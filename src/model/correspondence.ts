/** Rows and columns of a table of counts as points of one plane: near are those that keep company more than chance. */
export interface Correspondence {
  /** Share of the inertia that each axis holds, 0–1; the largest first. */
  readonly shares: readonly number[]
  readonly rows: readonly CorrespondencePoint[]
  readonly columns: readonly CorrespondencePoint[]
}

export interface CorrespondencePoint {
  readonly key: string
  /** Share of all counts, 0–1. */
  readonly mass: number
  /** Principal coordinates on the axes kept. */
  readonly at: readonly number[]
  /** Part that the point has in each axis, 0–1. */
  readonly contribution: readonly number[]
}
