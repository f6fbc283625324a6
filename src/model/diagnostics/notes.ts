/** Findings about workshop notes and word processors' documents: code → arguments of its sentence. */
export interface NotesDiagnostics {
  // The document cannot be used
  ENCRYPTED_DOCUMENT: { file: string }
  BROKEN_DOCUMENT: { file: string }
  HOSTILE_DOCUMENT: { file: string; reason: 'size' | 'ratio' | 'entries' | 'overlap' | 'doctype' | 'time' }
  // Something a person may look at
  DOCUMENT_LEFT_OUT: {
    deleted: number
    comments: number
    hidden: number
    images: number
    furniture: number
    generated: number
  }
  HOW_TO_SHEET: { sheet: string }
  SIDE_BY_SIDE: { sheet: string; count: number }
  NOTE_TABLE_READ: { columns: readonly string[]; left: readonly string[] }
}
