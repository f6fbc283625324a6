/** A workbook as data: what `compose` asks for and `render/xlsx` writes. */
export interface Workbook {
  readonly title: string
  /** Kept as a document property, where no cell shows it. */
  readonly keywords: string
  readonly sheets: readonly Sheet[]
}

export interface Sheet {
  /** At most 31 characters, none of `[ ] : * ? / \`. */
  readonly name: string
  readonly hidden?: true
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly SheetRow[]
  /** Rows from the top that stay in sight. */
  readonly frozenRows?: number
  readonly validations?: readonly Validation[]
}

export interface SheetColumn {
  /** In characters. */
  readonly width: number
  /** Style of the cells that people fill in. */
  readonly style?: CellStyle
}

export interface SheetRow {
  readonly cells: readonly SheetCell[]
  /** In points; the program decides when absent. */
  readonly height?: number
}

export type SheetCell =
  | string
  | number
  | null
  | { readonly value: string | number; readonly style: CellStyle }

export type CellStyle = 'plain' | 'mark' | 'title' | 'heading' | 'help' | 'example' | 'entry' | 'number'

interface ValidationPlace {
  /** 0-based. */
  readonly column: number
  /** 1-based, both ends included. */
  readonly firstRow: number
  readonly lastRow: number
  /** What a wrong entry is answered with. */
  readonly errorTitle: string
  readonly error: string
}

/** What a cell accepts: one of the values that stand in a column of another sheet, or a whole number. */
export type Validation =
  | (ValidationPlace & {
      readonly kind: 'list'
      readonly sheet: string
      /** 0-based column of that sheet; its values stand in rows `from` to `to`, 1-based. */
      readonly values: { readonly column: number; readonly from: number; readonly to: number }
    })
  | (ValidationPlace & { readonly kind: 'whole'; readonly minimum: number; readonly maximum: number })
