import type { PersonalKind, SourceSummary } from '../../../model/contribution.ts'
import type { Holdings } from '../../ingest/holdings.ts'

const formats: Readonly<Record<string, string>> = {
  'charter-export': 'contributions exported by charter',
  'charter-notes': 'form for notes',
  'charter-answers': 'form for answers',
  'charter-survey': 'export of charter’s questionnaire',
  'notes-table': 'table of notes',
  'notes-text': 'workshop notes',
  limesurvey: 'LimeSurvey',
  'google-forms': 'Google Forms',
  'microsoft-forms': 'Microsoft Forms',
  'survey-monkey': 'SurveyMonkey',
  qualtrics: 'Qualtrics',
  'drupal-webform': 'Framaforms (Drupal Webform)',
  kobo: 'KoboToolbox',
  decidim: 'Decidim',
  'decidim-survey': 'Decidim survey',
  'cap-collectif': 'Cap Collectif',
  sphinx: 'Sphinx',
  board: 'board of ideas (Klaxoon, Miro, Wooclap or alike)',
  'questionnaire-table': 'questionnaire as a table',
}

const whose: Readonly<Record<PersonalKind, string>> = {
  address: 'addresses',
  name: 'names',
  phone: 'phone numbers',
  place: 'places',
  time: 'time stamps',
  identifier: 'identifiers',
}

type Count = (count: number, one: string, many: string) => string

export function sourceLine(file: string, about: Holdings, n: Count): string {
  const facts = [
    about.format.map((name) => formats[name] ?? name).join(' + '),
    about.unit === 'ideas' ? n(about.count, 'idea', 'ideas') : n(about.count, 'answer', 'answers'),
    ...(about.people === null ? [] : [n(about.people, 'author', 'authors')]),
    ...(about.open > 0 ? [n(about.open, 'open question', 'open questions')] : []),
    ...(about.multiple > 0
      ? [n(about.multiple, 'question with several choices', 'questions with several choices')]
      : []),
    ...(about.single > 0 ? [n(about.single, 'question with one choice', 'questions with one choice')] : []),
    ...about.personal.map(([kind, count]) =>
      n(count, `column of ${whose[kind]} masked`, `columns of ${whose[kind]} masked`),
    ),
  ]
  return `${file}: ${facts.join(', ')}`
}

export function takenLine(
  about: Pick<SourceSummary, 'sheet' | 'encoding' | 'delimiter' | 'rows'>,
  n: Count,
): string {
  const facts: string[] = []
  if (about.sheet !== null) facts.push(`sheet “${about.sheet}”`)
  if (about.encoding !== null) facts.push(about.encoding)
  if (about.delimiter !== null)
    facts.push(`delimiter ${about.delimiter === '\t' ? 'tab' : `“${about.delimiter}”`}`)
  facts.push(n(about.rows, 'row', 'rows'))
  return `  file       ${facts.join(', ')}`
}
