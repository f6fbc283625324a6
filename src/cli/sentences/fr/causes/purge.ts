import type { PurgeDiagnostics } from '../../../../model/diagnostics/purge.ts'
import type { Causes } from '../../texts.ts'

export const fr: Causes<PurgeDiagnostics> = {
  PURGE_WHAT: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  PURGE_OPTIONS: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  PURGE_NEEDS_ROW: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  PURGE_DATE: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  PURGE_SOURCE_UNKNOWN: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  PURGE_SOURCE_AMBIGUOUS: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  PURGE_ROW_ABSENT: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  PURGE_KEY_ABSENT: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  PURGE_ROW_IN_SHEETS: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  PURGE_NOTHING: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  PURGE_TO_CONFIRM: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  PURGE_DECLINED: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  PURGE_STATE_CHANGED: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  PURGE_FILES_HELD: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  PURGE_UNFINISHED: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  PURGED_ROW_BACK: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  UNDO_OF_PURGE: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  UNDO_OF_PURGED: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  PURGED_ROWS_LEFT_OUT: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  PURGED_SOURCE_GIVEN_AGAIN: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  RESPONDENTS_LINKED: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  ROWS_NOT_LINKED: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  LINK_SECRET_ABSENT: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  LINK_KEPT: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
}
