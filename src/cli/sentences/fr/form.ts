import type { FormDiagnostics } from '../../../model/diagnostics/form.ts'

const quote = (text: string) => `«\u202f${text}\u202f»`
const list = (values: readonly string[]) => values.join(', ')

export const fr: {
  [C in keyof FormDiagnostics]: (args: FormDiagnostics[C]) => { text: string; cure?: string }
} = {
  FORM_EMPTY: ({ kind }) => ({
    text: 'formulaire vide\u00a0: rien n’a été écrit sous la ligne de titres, hors l’exemple',
    cure:
      kind === 'notes'
        ? 'écrivez une idée par ligne (colonne «\u202fIdée\u202f»), enregistrez, puis relancez'
        : 'saisissez une personne par ligne, enregistrez, puis relancez',
  }),
  CODEBOOK_GIVEN: () => ({
    text: 'c’est une grille de codage, pas des notes\u202f; elle ne se lit pas',
    cure: 'donnez les notes ou les réponses\u202f; pour un formulaire de notes\u00a0: charter template notes',
  }),
  SURVEY_STRUCTURE_GIVEN: ({ kind }) => ({
    text: `c’est le questionnaire lui-même (${kind === 'xlsform' ? 'XLSForm' : 'structure LimeSurvey'}), pas ses réponses`,
    cure:
      kind === 'xlsform'
        ? 'importez-le dans KoboToolbox ou ODK, puis donnez l’export des réponses'
        : 'importez-le dans LimeSurvey, puis donnez l’export des réponses',
  }),
  FORM_SESSION_UNKNOWN: ({ session, known, file }) => ({
    text: `ce formulaire a été fait pour la séance ${quote(session)}, que charter.yaml ne connaît pas (plus)`,
    cure: `charter ingest "${file}" --session ${known[0] ?? 'A1'} (séances connues\u00a0: ${list(known)})`,
  }),
  FORM_FORMAT: ({ form, format, allowed }) => ({
    text: `${quote(form)} ne se fait pas au format ${format}`,
    cure: `--format accepte ici\u00a0: ${list(allowed)}`,
  }),
  FORM_OUTPUT_FOR_SEVERAL: ({ sessions }) => ({
    text: `un seul nom de fichier (--output) pour ${sessions.length} séances (${list(sessions)})`,
    cure: `dites laquelle\u00a0: --session ${sessions[0] ?? 'A1'}\u202f; sans --output, chaque séance a son fichier dans out/`,
  }),
  FORM_WITHOUT_THEMES: () => ({
    text: 'charter.yaml ne déclare aucun thème, et le questionnaire a une partie par thème',
    cure: 'ajoutez-y les thèmes sous «\u202fthemes:\u202f» (id, label), puis relancez',
  }),
  TEMPLATE_OPTION: ({ option, action }) => ({
    text: `${option} ne va pas avec charter template ${action}`,
    cure: 'retirez cette option',
  }),
  TEMPLATE_FOLDER: ({ dir, action }) => ({
    text: `charter template ${action} ne prend pas de dossier (${quote(dir)})`,
    cure: `pour une autre consultation\u00a0: charter -C "${dir}" template ${action}`,
  }),
}
