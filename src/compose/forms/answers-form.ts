import type { Consultation, Session } from '../../model/consultation.ts'
import { declined, numberColumn, rowPrint, writeMark } from '../../model/form.ts'
import type { SheetColumn, Workbook } from '../../model/workbook.ts'
import {
  type FormQuestion,
  formLabel,
  frequencyChoices,
  levelChoices,
  themeCodes,
} from '../../text/form-codes.ts'
import { helpSheet, Lists, styled, wrappedHeight } from './form-sheets.ts'
import type { FormTexts } from './form-texts.ts'
import { type FormCell, type FormTable, frontMatter } from './notes-form.ts'

const firstEntry = 3

/** Every question of the consultation's questionnaire, theme by theme. */
export function questionsOf(consultation: Consultation): readonly FormQuestion[] {
  return themeCodes(consultation).flatMap(({ frequencies, done, idea, level }) => [
    ...frequencies,
    done,
    idea,
    ...(consultation.levels.length > 0 ? [level] : []),
  ])
}

export function wording({ theme, asked, practice }: FormQuestion, texts: FormTexts): string {
  return texts.answers.question(formLabel(theme.label), asked, practice === null ? null : formLabel(practice))
}

/** What a closed question offers, null for an open one. */
export function offered({ asked }: FormQuestion, consultation: Consultation): readonly string[] | null {
  if (asked === 'frequency') return [...frequencyChoices.map(({ label }) => label), declined.label]
  if (asked === 'level') return [...levelChoices(consultation).map(({ label }) => label), declined.label]
  return null
}

/** The questionnaire as rows: one row a person. */
export function answersTable(
  consultation: Consultation,
  session: Session | null,
  texts: FormTexts,
): FormTable {
  const questions = questionsOf(consultation)
  const shown = new Set<string>()
  const exampleOf = (question: FormQuestion): FormCell => {
    const choices = offered(question, consultation)
    const first = !shown.has(question.asked)
    shown.add(question.asked)
    if (choices !== null) return choices[Math.min(1, choices.length - 2)] ?? ''
    if (!first) return ''
    return question.asked === 'done' ? texts.answers.exampleDone : texts.answers.exampleIdea
  }
  const example = [texts.example, ...questions.map(exampleOf)]
  const mark = writeMark({ form: 'answers', session: session?.id ?? null, example: rowPrint(example) })
  return {
    top: [`${texts.keepLine} ${mark}`, '', '', texts.answers.title(session, consultation.title)],
    header: [numberColumn, ...questions.map((question) => wording(question, texts))],
    example,
  }
}

/** The sheet to type answers from paper into. */
export function answersWorkbook(
  consultation: Consultation,
  session: Session | null,
  texts: FormTexts,
): Workbook {
  const { top, header, example } = answersTable(consultation, session, texts)
  const questions = questionsOf(consultation)
  const lists = new Lists(texts)
  const columns: readonly SheetColumn[] = [
    { width: 10, style: 'entry' },
    ...questions.map(
      ({ asked }): SheetColumn => ({
        width: asked === 'done' || asked === 'idea' ? 50 : 22,
        style: 'entry',
      }),
    ),
  ]
  const validations = questions.flatMap((question, index) =>
    lists.validation(index + 1, firstEntry, offered(question, consultation) ?? []),
  )
  const [mark = '', , , title = ''] = top
  const widths = columns.map(({ width }) => width)
  return {
    title: texts.answers.title(session, consultation.title),
    keywords: mark,
    sheets: [
      helpSheet(texts.sheets.help, texts.answers.help(session)),
      {
        name: texts.sheets.answers,
        columns,
        rows: [
          {
            cells: [{ value: mark, style: 'mark' }, '', '', { value: title, style: 'title' }],
            height: 22,
          },
          {
            cells: header.map(styled('heading')),
            height: wrappedHeight(header, widths),
          },
          { cells: example.map(styled('example')), height: wrappedHeight(example, widths) },
        ],
        frozenRows: 2,
        validations,
      },
      lists.sheet(),
    ],
  }
}

/** The questionnaire as text, to print or to send: one file a person. */
export function answersMarkdown(
  consultation: Consultation,
  session: Session | null,
  texts: FormTexts,
): string {
  const mark = writeMark({ form: 'answers', session: session?.id ?? null, example: '' })
  const box = (label: string) => `[ ] ${label}`
  const parts = themeCodes(consultation).map(({ theme, frequencies, done, idea, level }) => {
    const open = (question: FormQuestion) => `### ${wording(question, texts)}\n\n- \n- \n- `
    const closed = (question: FormQuestion) => {
      const choices = offered(question, consultation) ?? []
      return `### ${wording(question, texts)}\n\n${choices.map((label) => `- ${box(label)}`).join('\n')}`
    }
    return [
      `## ${formLabel(theme.label)}`,
      ...frequencies.map(closed),
      open(done),
      open(idea),
      ...(consultation.levels.length > 0 ? [closed(level)] : []),
    ].join('\n\n')
  })
  return `${[
    frontMatter(mark, [...texts.answers.markdownHelp, texts.answers.welcome, texts.answers.notice('paper')]),
    `# ${texts.answers.title(session, consultation.title)}`,
    ...parts,
  ].join('\n\n')}\n`
}
