/** Findings about our own blank forms, made and read back. */
export interface FormDiagnostics {
  // Reading
  FORM_EMPTY: { file: string; kind: 'notes' | 'answers' }
  CODEBOOK_GIVEN: { file: string }
  SURVEY_STRUCTURE_GIVEN: { file: string; kind: 'xlsform' | 'limesurvey' }
  FORM_SESSION_UNKNOWN: { file: string; session: string; known: readonly string[] }
  // Making
  FORM_FORMAT: { form: string; format: string; allowed: readonly string[] }
  FORM_OUTPUT_FOR_SEVERAL: { sessions: readonly string[] }
  FORM_WITHOUT_THEMES: Record<never, never>
  TEMPLATE_OPTION: { option: string; action: string }
  TEMPLATE_FOLDER: { dir: string; action: string }
}
