/** Findings about erasing and about linking respondents: code → arguments of its sentence. */
export interface PurgeDiagnostics {
  // What was asked for.
  PURGE_WHAT: Record<never, never>
  PURGE_OPTIONS: { options: readonly string[] }
  PURGE_NEEDS_ROW: { source: string }
  PURGE_DATE: { value: string }
  PURGE_SOURCE_UNKNOWN: { source: string; known: readonly string[] }
  PURGE_SOURCE_AMBIGUOUS: {
    source: string
    candidates: readonly { readonly id: string; readonly session: string; readonly at: string }[]
  }
  PURGE_ROW_ABSENT: { source: string; row: number; first: number; last: number }
  PURGE_KEY_ABSENT: { source: string; key: string }
  PURGE_ROW_IN_SHEETS: { source: string; row: number; sheets: readonly string[] }
  PURGE_NOTHING: { scope: 'source' | 'originals' | 'before' | 'link' }
  PURGE_TO_CONFIRM: Record<never, never>
  PURGE_DECLINED: Record<never, never>
  PURGE_STATE_CHANGED: Record<never, never>

  // What was done, and what is left to do.
  PURGE_FILES_HELD: { files: readonly string[] }
  PURGE_UNFINISHED: { files: readonly string[] }
  PURGED_ROW_BACK: { count: number }

  // Afterwards.
  UNDO_OF_PURGE: { id: string }
  UNDO_OF_PURGED: { id: string }
  PURGED_ROWS_LEFT_OUT: { count: number }
  PURGED_SOURCE_GIVEN_AGAIN: { at: string }

  // `--link-respondents`.
  RESPONDENTS_LINKED: { path: string; created: boolean }
  ROWS_NOT_LINKED: { count: number; rows: number }
  LINK_SECRET_ABSENT: { path: string; at: string }
  LINK_KEPT: { path: string; present: boolean }
}
