import type { PersonalKind, SourceSummary } from '../../../model/contribution.ts'
import type { Holdings } from '../../ingest/holdings.ts'

/** Formats by the name that people know them under. */
const formats: Readonly<Record<string, string>> = {
  'charter-export': 'contributions exportées par charter',
  'charter-notes': 'formulaire de notes',
  'charter-answers': 'formulaire de réponses',
  'charter-survey': 'export du questionnaire de charter',
  'notes-table': 'tableau de restitution',
  'notes-text': 'notes d’atelier',
  limesurvey: 'LimeSurvey',
  'google-forms': 'Google Forms',
  'microsoft-forms': 'Microsoft Forms',
  'survey-monkey': 'SurveyMonkey',
  qualtrics: 'Qualtrics',
  'drupal-webform': 'Framaforms (Drupal Webform)',
  kobo: 'KoboToolbox',
  decidim: 'Decidim',
  'decidim-survey': 'questionnaire Decidim',
  'cap-collectif': 'Cap Collectif',
  sphinx: 'Sphinx',
  board: 'tableau d’idées (Klaxoon, Miro, Wooclap ou semblable)',
  'questionnaire-table': 'questionnaire en tableau',
}

const whose: Readonly<Record<PersonalKind, string>> = {
  address: 'd’adresses',
  name: 'de noms',
  phone: 'de téléphones',
  place: 'de lieux',
  time: 'd’horodatages',
  identifier: 'd’identifiants',
}

type Count = (count: number, one: string, many: string) => string

/** « LimeSurvey, 53 réponses, 4 questions ouvertes, 2 à choix multiple, 1 colonne d’adresses masquée » */
export function sourceLine(file: string, about: Holdings, n: Count): string {
  // « 2 à choix multiple » leans on « questions » said just before it.
  const kinds: [number, string][] = [
    [about.multiple, 'à choix multiple'],
    [about.single, 'à choix unique'],
  ]
  const closed = kinds
    .filter(([count]) => count > 0)
    .map(([count, kind], rank) =>
      about.open === 0 && rank === 0
        ? n(count, `question ${kind}`, `questions ${kind}`)
        : n(count, kind, kind),
    )
  const facts = [
    about.format.map((name) => formats[name] ?? name).join(' + '),
    about.unit === 'ideas' ? n(about.count, 'idée', 'idées') : n(about.count, 'réponse', 'réponses'),
    ...(about.people === null ? [] : [n(about.people, 'auteur', 'auteurs')]),
    ...(about.open > 0 ? [n(about.open, 'question ouverte', 'questions ouvertes')] : []),
    ...closed,
    ...about.personal.map(([kind, count]) =>
      n(count, `colonne ${whose[kind]} masquée`, `colonnes ${whose[kind]} masquées`),
    ),
  ]
  return `${file} : ${facts.join(', ')}`
}

/** How the file was taken: sheet, encoding, delimiter, rows. */
export function takenLine(
  about: Pick<SourceSummary, 'sheet' | 'encoding' | 'delimiter' | 'rows'>,
  n: Count,
): string {
  const facts: string[] = []
  if (about.sheet !== null) facts.push(`feuille « ${about.sheet} »`)
  if (about.encoding !== null) facts.push(about.encoding)
  if (about.delimiter !== null)
    facts.push(`séparateur ${about.delimiter === '\t' ? 'tabulation' : `« ${about.delimiter} »`}`)
  facts.push(n(about.rows, 'ligne', 'lignes'))
  return `  fichier    ${facts.join(', ')}`
}
