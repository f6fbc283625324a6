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

/** Findings about a PDF that is checked: code → arguments of its sentence. */
export interface CheckDiagnostics {
  /** Not a PDF, or one that is damaged. */
  NOT_A_PDF: { file: string }
  /** One kind of fault: its pages (none: the file as a whole), how often it is there, and the first of what is meant. */
  PDF_FAULT: { fault: FaultCode; pages: readonly number[]; count: number; details: readonly string[] }
}
