/** What a word processor's document holds, read in a guarded child: plain data, in reading order. */
export interface DocumentReply {
  readonly blocks: readonly DocumentBlock[]
  readonly leftOut: DocumentLeftOut
}

export type DocumentBlock = DocumentParagraph | DocumentTable

export interface DocumentParagraph {
  readonly type: 'paragraph'
  /** Rank in the document, from 1, empty paragraphs and those of tables counted. */
  readonly number: number
  /** Exactly what is shown; a line break is `\n`, a tab `\t`. */
  readonly text: string
  /** 1 is the highest heading, 0 a title above them. */
  readonly heading: number | null
  readonly list: { readonly depth: number; readonly numbered: boolean } | null
  /** True when all of its letters are bold or underlined. */
  readonly strong: boolean
}

export interface DocumentTable {
  readonly type: 'table'
  readonly number: number
  readonly rows: readonly (readonly DocumentCell[])[]
}

export interface DocumentCell {
  /** 0-based; a cell that spans several columns has the first. */
  readonly column: number
  readonly span: number
  /** True for a cell merged into the one above. */
  readonly carried: boolean
  readonly paragraphs: readonly DocumentParagraph[]
}

/** How many of what was seen and not read. */
export interface DocumentLeftOut {
  /** Stretches struck out by tracked changes. */
  deleted: number
  comments: number
  hidden: number
  images: number
  /** Headers and footers of pages that say something. */
  furniture: number
  /** Tables of contents, embedded documents. */
  generated: number
}

export const nothingLeftOut = (): DocumentLeftOut => ({
  deleted: 0,
  comments: 0,
  hidden: 0,
  images: 0,
  furniture: 0,
  generated: 0,
})
