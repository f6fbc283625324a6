import type { NotesDiagnostics } from '../../../../model/diagnostics/notes.ts'
import type { Causes } from '../../texts.ts'

export const en: Causes<NotesDiagnostics> = {
  ENCRYPTED_DOCUMENT: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  BROKEN_DOCUMENT: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  HOSTILE_DOCUMENT: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  DOCUMENT_LEFT_OUT: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  HOW_TO_SHEET: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  SIDE_BY_SIDE: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  NOTE_TABLE_READ: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
}
