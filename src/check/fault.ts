import type { CheckedDocument } from './document.ts'

/** What can be wrong with a PDF that everyone must be able to read; numbers in brackets: clauses of ISO 14289-1 (PDF/UA-1). */
export type FaultCode =
  // The file as a whole.
  | 'untagged'
  | 'language'
  | 'title'
  | 'identity'
  | 'metadata'
  | 'barriers'
  | 'output-intent'
  | 'attachments'
  // What is painted.
  | 'loose-content'
  | 'mixed-marks'
  | 'unbalanced-marks'
  | 'orphan-content'
  | 'fonts'
  | 'unknown-signs'
  | 'missing-signs'
  | 'glued-words'
  | 'contrast'
  // What it is.
  | 'roles'
  | 'headings'
  | 'tables'
  | 'lists'
  | 'contents'
  | 'figures'
  | 'links'
  | 'notes'
  | 'fields'
  | 'bookmarks'
  | 'text-lost'

export interface Fault {
  readonly code: FaultCode
  /** From 1; null for the file as a whole. */
  readonly page: number | null
  /** What is meant, as the file has it: a name, a text, a ratio. */
  readonly detail?: string
}

/** One thing looked at. Pure: the same file gives the same faults in the same order. */
export type Rule = (document: CheckedDocument) => Fault[]
