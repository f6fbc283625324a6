import type { FormDiagnostics } from '../../../../model/diagnostics/form.ts'
import type { Causes } from '../../texts.ts'

export const fr: Causes<FormDiagnostics> = {
  FORM_EMPTY: {
    title: 'Le formulaire n’a pas été rempli.',
    cause:
      'Rien n’est écrit sous la ligne de titres, ou seule la ligne d’exemple est là. L’exemple, tant qu’il n’est pas modifié, n’est jamais pris pour une idée.',
    cure: 'Écrivez une ligne par idée (ou par personne), enregistrez, puis relancez la même commande.',
    example: 'charter ingest notes-A1.xlsx',
  },
  CODEBOOK_GIVEN: {
    title: 'Une grille de codage n’est pas un fichier de notes.',
    cause:
      'Le fichier vient de charter template codebook\u00a0: il sert à coder les idées à la main, et ne contient la parole de personne.',
    cure: 'Donnez les notes ou l’export des réponses. Pour un formulaire de notes vierge, faites-le avec la commande ci-dessous.',
    example: 'charter template notes --session A1',
  },
  SURVEY_STRUCTURE_GIVEN: {
    title: 'C’est le questionnaire, pas ses réponses.',
    cause:
      'Le fichier fait par charter template questionnaire décrit les questions pour LimeSurvey ou KoboToolbox. Les réponses se trouvent dans l’export que fait ensuite cet outil.',
    cure: 'Importez-le dans l’outil d’enquête\u202f; quand les agents ont répondu, exportez les réponses (LimeSurvey\u00a0: Réponses > Exporter\u202f; KoboToolbox\u00a0: Données > Téléchargements) et donnez cet export.',
    example: 'charter ingest results-survey.csv',
  },
  FORM_SESSION_UNKNOWN: {
    title: 'Le formulaire porte une séance que charter.yaml ne connaît pas.',
    cause: 'Il a été fait pour une séance renommée ou supprimée depuis, ou dans une autre consultation.',
    cure: 'Remettez cette séance dans charter.yaml, ou dites à laquelle les notes appartiennent.',
    example: 'charter ingest notes-A1.xlsx --session A2',
  },
  FORM_FORMAT: {
    title: 'Ce formulaire ne se fait pas dans ce format.',
    cause:
      'Les notes et la grille se font en XLSX, CSV ou Markdown\u202f; seul le questionnaire se fait aussi en XLSForm et pour LimeSurvey.',
    cure: 'Choisissez un des formats que le message nomme.',
    example: 'charter template questionnaire --format limesurvey',
  },
  FORM_OUTPUT_FOR_SEVERAL: {
    title: 'Un seul nom de fichier ne suffit pas à plusieurs séances.',
    cause:
      'Sans --session, charter template notes fait un formulaire par atelier\u00a0: ils ne peuvent pas porter le même nom.',
    cure: 'Nommez la séance, ou laissez l’outil nommer les fichiers dans out/.',
    example: 'charter template notes --session A1 --output notes.xlsx',
  },
  FORM_WITHOUT_THEMES: {
    title: 'Le questionnaire a besoin de thèmes.',
    cause: 'Il a une partie par thème, et charter.yaml n’en déclare aucun.',
    cure: 'Ajoutez les thèmes dans charter.yaml, sous themes, avec un id et un label chacun, puis relancez.',
    example: 'charter template questionnaire',
  },
  TEMPLATE_OPTION: {
    title: 'Cette option ne concerne pas ce gabarit.',
    cause:
      'Chaque forme de charter template a ses options\u00a0: --session n’a de sens que pour les notes et le questionnaire, --format que pour les formulaires.',
    cure: 'Retirez l’option, ou voyez celles qui existent.',
    example: 'charter help template',
  },
  TEMPLATE_FOLDER: {
    title: 'Les formulaires se font dans la consultation où l’on se trouve.',
    cause: 'Seul charter template eject prend un dossier en argument.',
    cure: 'Placez-vous dans la consultation, ou donnez son dossier avec -C.',
    example: 'charter -C ma-mission template notes',
  },
}
