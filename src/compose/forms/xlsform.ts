import type { Consultation, Session } from '../../model/consultation.ts'
import { sessionCode } from '../../model/form.ts'
import type { SheetCell, SheetRow, Workbook } from '../../model/workbook.ts'
import {
  type Choice,
  declinedChoice,
  type FormQuestion,
  formLabel,
  frequencyChoices,
  levelChoices,
  themeCodes,
} from '../../text/form-codes.ts'
import { wording } from './answers-form.ts'
import type { FormTexts } from './form-texts.ts'

const language = 'Français (fr)'
const surveyColumns = [
  'type',
  'name',
  `label::${language}`,
  `hint::${language}`,
  'required',
  'appearance',
  'calculation',
] as const
type SurveyRow = Partial<Record<'type' | 'name' | 'label' | 'hint' | 'appearance' | 'calculation', string>>

/**
 * The questionnaire for KoboToolbox, ODK and other tools that take an XLSForm: a group for each theme, nothing
 * required, no metadata question (start, end, device), so that nothing tells who answered.
 */
export function xlsformWorkbook(
  consultation: Consultation,
  session: Session | null,
  texts: FormTexts,
): Workbook {
  const title = texts.answers.title(session, consultation.title)
  const { answers } = texts
  const groups = themeCodes(consultation).flatMap(({ theme, code, frequencies, done, idea, level }) => {
    const ask = (question: FormQuestion, type: string): SurveyRow => ({
      type,
      name: question.code,
      label: reference(wording(question, texts)),
      hint: answers.hint[question.asked],
      ...(type === 'text' ? { appearance: 'multiline' } : {}),
    })
    return [
      { type: 'begin_group', name: code, label: reference(formLabel(theme.label)) },
      ...frequencies.map((question) => ask(question, 'select_one frequence')),
      ask(done, 'text'),
      ask(idea, 'text'),
      ...(consultation.levels.length > 0 ? [ask(level, 'select_one niveau')] : []),
      { type: 'end_group' },
    ]
  })
  const survey: readonly SurveyRow[] = [
    { type: 'note', name: 'charter_accueil', label: reference(answers.welcome) },
    { type: 'note', name: 'charter_notice', label: reference(answers.notice('xlsform')) },
    ...(session === null
      ? []
      : [{ type: 'calculate', name: sessionCode, calculation: `'${session.id}'` } as const]),
    ...groups,
  ]
  const choices: readonly (readonly [string, Choice])[] = [
    ...frequencyChoices.map((choice) => ['frequence', choice] as const),
    ['frequence', declinedChoice],
    ...(consultation.levels.length > 0
      ? [...levelChoices(consultation), declinedChoice].map((choice) => ['niveau', choice] as const)
      : []),
  ]
  const form = `charter${session === null ? '' : `_${session.id.replace(/[^A-Za-z0-9]/g, '_')}`}`
  return {
    title,
    keywords: '',
    sheets: [
      {
        name: 'survey',
        columns: [24, 24, 70, 40, 10, 14, 20].map((width) => ({ width })),
        rows: [
          heading(surveyColumns),
          ...survey.map(
            ({ type = '', name = '', label = '', hint = '', appearance = '', calculation = '' }) =>
              plain([
                type,
                name,
                label,
                hint,
                name === '' || type === 'note' || type === 'begin_group' || type === 'calculate'
                  ? ''
                  : 'false',
                appearance,
                calculation,
              ]),
          ),
        ],
        frozenRows: 1,
      },
      {
        name: 'choices',
        columns: [16, 16, 60].map((width) => ({ width })),
        rows: [
          heading(['list_name', 'name', `label::${language}`]),
          ...choices.map(([list, { code, label }]) => plain([list, code, reference(label)])),
        ],
        frozenRows: 1,
      },
      {
        name: 'settings',
        columns: [50, 24, 12, 20, 14].map((width) => ({ width })),
        rows: [
          heading(['form_title', 'form_id', 'version', 'default_language', 'style']),
          plain([title, form, '1', language, 'pages']),
        ],
      },
    ],
  }
}

const heading = (cells: readonly string[]): SheetRow => ({
  cells: cells.map((value): SheetCell => ({ value, style: 'heading' })),
})
const plain = (cells: readonly string[]): SheetRow => ({
  cells: cells.map((value): SheetCell => (value === '' ? null : value)),
})

/** `${…}` in a label would name another question. */
const reference = (text: string) => text.replaceAll('${', '$\u200b{')
