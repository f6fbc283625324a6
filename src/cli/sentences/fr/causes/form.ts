import type { FormDiagnostics } from '../../../../model/diagnostics/form.ts'
import type { Causes } from '../../texts.ts'

export const fr: Causes<FormDiagnostics> = {
  FORM_EMPTY: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  CODEBOOK_GIVEN: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  SURVEY_STRUCTURE_GIVEN: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  FORM_SESSION_UNKNOWN: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  FORM_FORMAT: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  FORM_OUTPUT_FOR_SEVERAL: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  FORM_WITHOUT_THEMES: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  TEMPLATE_OPTION: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
  TEMPLATE_FOLDER: { title: 'TO WRITE', cause: 'TO WRITE', cure: 'TO WRITE' },
}
