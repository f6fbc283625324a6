import type { FormDiagnostics } from '../../../model/diagnostics/form.ts'

const list = (values: readonly string[]) => values.join(', ')

export const en: {
  [C in keyof FormDiagnostics]: (args: FormDiagnostics[C]) => { text: string; cure?: string }
} = {
  FORM_EMPTY: ({ kind }) => ({
    text: 'empty form: nothing was written below the row of titles, the example apart',
    cure:
      kind === 'notes'
        ? 'write one idea a row (column “Idée”), save, then run again'
        : 'type one person a row, save, then run again',
  }),
  CODEBOOK_GIVEN: () => ({
    text: 'this is a codebook, not notes; it is not read',
    cure: 'give the notes or the answers; for a form for notes: charter template notes',
  }),
  SURVEY_STRUCTURE_GIVEN: ({ kind }) => ({
    text: `this is the questionnaire itself (${kind === 'xlsform' ? 'XLSForm' : 'LimeSurvey structure'}), not its answers`,
    cure:
      kind === 'xlsform'
        ? 'import it into KoboToolbox or ODK, then give the export of the answers'
        : 'import it into LimeSurvey, then give the export of the answers',
  }),
  FORM_SESSION_UNKNOWN: ({ session, known, file }) => ({
    text: `this form was made for the session “${session}”, which charter.yaml does not know (any more)`,
    cure: `charter ingest "${file}" --session ${known[0] ?? 'A1'} (known sessions: ${list(known)})`,
  }),
  FORM_FORMAT: ({ form, format, allowed }) => ({
    text: `“${form}” cannot be made as ${format}`,
    cure: `--format takes here: ${list(allowed)}`,
  }),
  FORM_OUTPUT_FOR_SEVERAL: ({ sessions }) => ({
    text: `one file name (--output) for ${sessions.length} sessions (${list(sessions)})`,
    cure: `say which one: --session ${sessions[0] ?? 'A1'}; without --output each session has its file in out/`,
  }),
  FORM_WITHOUT_THEMES: () => ({
    text: 'charter.yaml declares no theme, and the questionnaire has a part for each',
    cure: 'add the themes there under “themes:” (id, label), then run again',
  }),
  TEMPLATE_OPTION: ({ option, action }) => ({
    text: `${option} does not go with charter template ${action}`,
    cure: 'leave this option out',
  }),
  TEMPLATE_FOLDER: ({ dir, action }) => ({
    text: `charter template ${action} takes no folder (“${dir}”)`,
    cure: `for another consultation: charter -C "${dir}" template ${action}`,
  }),
}
