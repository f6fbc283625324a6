import type { PrivacyDiagnostics } from '../../../../model/diagnostics/privacy.ts'
import type { Causes } from '../../texts.ts'

export const en: Causes<PrivacyDiagnostics> = {
  SENSITIVE_PASSAGES: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  SENSITIVE_QUESTION: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  COLUMN_OF_NAMES: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  PERSONAL_FILE_NAME: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  ROLL_EMPTY: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  ROLL_LINES_LEFT_OUT: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  LEFT_PERSONAL: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  SENSITIVE_TO_READ: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
}
