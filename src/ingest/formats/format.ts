import type { Role, Rubric, SkipReason } from '../../model/contribution.ts'
import type { Joiner } from '../columns/joined-choices.ts'
import type { Grid, GridRow } from '../grid.ts'
import type { Table } from '../table.ts'

/** How one column is read. */
export interface ColumnPlan {
  readonly index: number
  readonly letter: string
  readonly header: string
  readonly role: Role
  /** What its cells answer: the header without codes and options. Part of a contribution's identity. */
  readonly question: string
  /** Option or row of a matrix that the column stands for, null for a plain column. */
  readonly option: string | null
  /** True when `option` is the row of a matrix, whose cells say how much, and not an option that they tick. */
  readonly matrix: boolean
  readonly rubric: Rubric | null
  /** Between the options ticked in one cell; null when a cell holds one answer. */
  readonly joiner: Joiner | null
  /** True for the export's own row key. */
  readonly key: boolean
  /** Theme that the column is about by itself, null when it says none. */
  readonly theme: string | null
  /** What cells stand for: codes of choices and their labels; null when they speak for themselves. */
  readonly values: ReadonlyMap<string, string> | null
  /** Who decided: a wrong guess must be easy to find. */
  readonly by: 'map' | 'mapping' | 'format' | 'name' | 'content'
}

/** What a format knows of a column by itself; the rest is decided by name and content. */
export interface KnownColumn {
  readonly role?: Role
  readonly question?: string
  readonly option?: string | null
  readonly rubric?: Rubric
  readonly key?: boolean
  readonly joiner?: Joiner
  readonly theme?: string
  readonly values?: ReadonlyMap<string, string>
}

/** A shape of export, recognised by its header. */
export interface TableFormat {
  readonly name: string
  readonly kind: 'workshop' | 'questionnaire'
  /** True when each row says all of itself: no label stands for the rows below, and no title for all of them. */
  readonly explicit?: true
  /** 0 = not this format; the highest takes the table. */
  recognise(table: Table): number
  column(table: Table, index: number): KnownColumn | null
  /** Column whose blank cell marks an answer that was never sent, null when there is none. */
  finishedColumn(table: Table): number | null
  /** Why a row is no answer (preview, draft…), null when it is one. */
  leftOut?(table: Table): (row: GridRow) => SkipReason | null
  /** A cell without what the tool wrote into it by itself. */
  said?(cell: string): string
  /** Several rows of headings made one, `Question [Option]`, the first of the grid; null when they are not this format's. */
  foldHeadings?(grid: Grid): Grid | null
}
