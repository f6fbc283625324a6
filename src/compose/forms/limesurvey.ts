import type { Consultation, Session } from '../../model/consultation.ts'
import { sessionCode } from '../../model/form.ts'
import {
  type Choice,
  declinedChoice,
  type FormQuestion,
  formLabel,
  frequencyChoices,
  levelChoices,
  practiceCode,
  themeCodes,
} from '../../text/form-codes.ts'
import { wording } from './answers-form.ts'
import type { FormTexts } from './form-texts.ts'

const columns = [
  'class',
  'type/scale',
  'name',
  'relevance',
  'text',
  'help',
  'language',
  'validation',
  'mandatory',
  'other',
  'default',
  'same_default',
  // Attributes of questions.
  'hidden',
  'equation',
] as const
type Row = Partial<Record<(typeof columns)[number], string>>

/** Nothing that tells who answered is stored, and nothing has to be answered. */
const settings: Readonly<Record<string, string>> = {
  language: 'fr',
  format: 'G',
  anonymized: 'Y',
  datestamp: 'N',
  ipaddr: 'N',
  refurl: 'N',
  savetimings: 'N',
  usecookie: 'N',
  usecaptcha: 'N',
  allowregister: 'N',
  allowsave: 'N',
  allowprev: 'Y',
  printanswers: 'N',
  publicstatistics: 'N',
  listpublic: 'N',
  showwelcome: 'Y',
  showprogress: 'Y',
  shownoanswer: 'N',
  showsurveypolicynotice: '1',
}

/**
 * The questionnaire as LimeSurvey's tab-separated survey structure (.txt): a group for each theme. Unlike its XML
 * format it bears no database version, so that old and new installations import it alike.
 */
export function limesurveyStructure(
  consultation: Consultation,
  session: Session | null,
  texts: FormTexts,
): string {
  const { answers } = texts
  const language = 'fr'
  const languageSettings: Readonly<Record<string, string>> = {
    surveyls_title: html(answers.title(session, consultation.title)),
    surveyls_welcometext: html(answers.welcome),
    surveyls_endtext: html(answers.thanks),
    surveyls_policy_notice: `<strong>${html(answers.noticeTitle)}</strong><br>${html(answers.notice('limesurvey'))}`,
    surveyls_dateformat: '5',
    surveyls_numberformat: '1',
  }
  const choices = (list: readonly Choice[]): readonly Row[] =>
    [...list, declinedChoice].map(({ code, label }) => ({
      class: 'A',
      'type/scale': '0',
      name: code,
      text: html(label),
      language,
    }))
  const question = (type: string, name: string, text: string, help = ''): Row => ({
    class: 'Q',
    'type/scale': type,
    name,
    relevance: '1',
    text: html(text),
    help: html(help),
    language,
    mandatory: 'N',
    other: 'N',
    same_default: '0',
  })
  const open = (one: FormQuestion) => question('T', one.code, wording(one, texts), answers.hint[one.asked])
  const groups = themeCodes(consultation).flatMap(({ theme, frequencies, done, idea, level }, index) => {
    const [whole] = frequencies
    const often =
      whole === undefined
        ? []
        : whole.practice === null
          ? [
              question('L', frequencyCode(whole), wording(whole, texts), answers.hint.frequency),
              ...choices(frequencyChoices),
            ]
          : [
              // An array: a row for each practice.
              question('F', frequencyCode(whole), arrayWording(whole, texts), answers.hint.frequency),
              ...frequencies.map(
                (one): Row => ({
                  class: 'SQ',
                  'type/scale': '0',
                  name: practiceCode(one),
                  relevance: '1',
                  text: html(formLabel(one.practice ?? '')),
                  language,
                }),
              ),
              ...choices(frequencyChoices),
            ]
    const tag: readonly Row[] =
      index === 0 && session !== null
        ? [
            {
              ...question('*', sessionCode, answers.hiddenSession),
              hidden: '1',
              equation: session.id,
            },
          ]
        : []
    return [
      {
        class: 'G',
        'type/scale': String(index + 1),
        name: html(formLabel(theme.label)),
        relevance: '1',
        language,
      },
      ...tag,
      ...often,
      open(done),
      open(idea),
      ...(consultation.levels.length > 0
        ? [
            question('L', level.code, wording(level, texts), answers.hint.level),
            ...choices(levelChoices(consultation)),
          ]
        : []),
    ]
  })
  const rows: readonly Row[] = [
    ...Object.entries(settings).map(([name, text]): Row => ({ class: 'S', name, text })),
    ...Object.entries(languageSettings).map(([name, text]): Row => ({ class: 'SL', name, text, language })),
    ...groups,
  ]
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
  return `\ufeff${lines.map((cells) => cells.join('\t')).join('\r\n')}\r\n`
}

/** Code of a theme's question on frequency, without the practice. */
function frequencyCode(question: FormQuestion): string {
  return question.code.slice(0, -practiceCode(question).length)
}

/** The wording that stands over the practices: that of one of them without its name. */
function arrayWording(question: FormQuestion, texts: FormTexts): string {
  const practice = formLabel(question.practice ?? '')
  return wording(question, texts)
    .replace(`[${practice}]`, () => '')
    .trim()
}

/**
 * Texts are HTML there, braces open an expression, and tabs, quotes and backslashes have a sense of their own in the
 * file: all of them are written as entities.
 */
function html(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[&<>"'\\{}]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .trim()
}
