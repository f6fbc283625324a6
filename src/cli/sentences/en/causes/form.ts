import type { FormDiagnostics } from '../../../../model/diagnostics/form.ts'
import type { Causes } from '../../texts.ts'

export const en: Causes<FormDiagnostics> = {
  FORM_EMPTY: {
    title: 'The form was not filled in.',
    cause:
      'Nothing stands below the row of titles, or only the example row does. As long as it is unchanged, the example is never taken for an idea.',
    cure: 'Write one row an idea (or a person), save, then run the same command again.',
    example: 'charter ingest notes-A1.xlsx',
  },
  CODEBOOK_GIVEN: {
    title: 'A codebook is no file of notes.',
    cause:
      'The file comes from charter template codebook: it serves to code ideas by hand and holds nobody’s words.',
    cure: 'Give the notes or the export of the answers. For a blank form for notes, use the command below.',
    example: 'charter template notes --session A1',
  },
  SURVEY_STRUCTURE_GIVEN: {
    title: 'This is the survey, not its answers.',
    cause:
      'The file made by charter template questionnaire describes the questions for LimeSurvey or KoboToolbox. The answers are in the export that the tool makes afterwards.',
    cure: 'Import it into the survey tool; once people have answered, export the answers (LimeSurvey: Responses > Export; KoboToolbox: Data > Downloads) and give that export.',
    example: 'charter ingest results-survey.csv',
  },
  FORM_SESSION_UNKNOWN: {
    title: 'The form bears a session that charter.yaml does not know.',
    cause: 'It was made for a session that was renamed or removed since, or in another consultation.',
    cure: 'Put that session back into charter.yaml, or say which one the notes belong to.',
    example: 'charter ingest notes-A1.xlsx --session A2',
  },
  FORM_FORMAT: {
    title: 'This form is not made in that format.',
    cause:
      'Notes and codebook are made as XLSX, CSV or Markdown; the questionnaire alone also as XLSForm and for LimeSurvey.',
    cure: 'Choose one of the formats that the message names.',
    example: 'charter template questionnaire --format limesurvey',
  },
  FORM_OUTPUT_FOR_SEVERAL: {
    title: 'One file name is not enough for several sessions.',
    cause:
      'Without --session, charter template notes makes one form a workshop: they cannot bear the same name.',
    cure: 'Name the session, or let the tool name the files in out/.',
    example: 'charter template notes --session A1 --output notes.xlsx',
  },
  FORM_WITHOUT_THEMES: {
    title: 'The questionnaire needs themes.',
    cause: 'It has one part a theme, and charter.yaml declares none.',
    cure: 'Add the themes to charter.yaml, under themes, each with an id and a label, then run the command again.',
    example: 'charter template questionnaire',
  },
  TEMPLATE_OPTION: {
    title: 'This option does not concern that template.',
    cause:
      'Each form of charter template has its own options: --session only makes sense for notes and questionnaire, --format only for forms.',
    cure: 'Take the option out, or look at those that exist.',
    example: 'charter help template',
  },
  TEMPLATE_FOLDER: {
    title: 'Forms are made in the consultation one is in.',
    cause: 'Only charter template eject takes a folder as argument.',
    cure: 'Go into the consultation, or give its folder with -C.',
    example: 'charter -C ma-mission template notes',
  },
}
