import type { Consultation, Session } from '../../model/consultation.ts'
import {
  type FormRubric,
  formActors,
  formRubrics,
  type NotesColumn,
  notesColumns,
  rowPrint,
  writeMark,
} from '../../model/form.ts'
import type { Validation, Workbook } from '../../model/workbook.ts'
import { formLabel } from '../../text/form-codes.ts'
import { helpSheet, Lists, lastFormRow, styled, wrappedHeight } from './form-sheets.ts'
import type { FormTexts } from './form-texts.ts'

export type FormCell = string | number | null

/** The form as rows: the line it is known by, the header, the example. */
export interface FormTable {
  readonly top: readonly string[]
  readonly header: readonly string[]
  readonly example: readonly FormCell[]
}

const columnNames = Object.keys(notesColumns) as NotesColumn[]
const firstEntry = 3

export function notesTable(consultation: Consultation, session: Session | null, texts: FormTexts): FormTable {
  const theme =
    consultation.themes.find(({ id }) => id === session?.theme)?.label ?? consultation.themes[0]?.label ?? ''
  const cells: Readonly<Record<NotesColumn, FormCell>> = {
    table: texts.example,
    theme: formLabel(theme),
    rubric: formRubrics.proposal,
    idea: texts.notes.exampleIdea,
    votes: 3,
    level: '',
    actor: formActors.authority,
  }
  const example = columnNames.map((name) => cells[name])
  const mark = writeMark({ form: 'notes', session: session?.id ?? null, example: rowPrint(example) })
  return {
    top: [`${texts.keepLine} ${mark}`, texts.notes.title(session)],
    header: columnNames.map((name) => notesColumns[name]),
    example,
  }
}

/** The form to fill in at a workshop: how-to, notes, hidden lists. */
export function notesWorkbook(
  consultation: Consultation,
  session: Session | null,
  texts: FormTexts,
): Workbook {
  const { top, header, example } = notesTable(consultation, session, texts)
  const [mark = '', title = ''] = top
  const lists = new Lists(texts)
  const at = (name: NotesColumn) => columnNames.indexOf(name)
  const choice = (name: NotesColumn, values: readonly string[]) =>
    lists.validation(at(name), firstEntry, values)
  const votes: Validation = {
    kind: 'whole',
    column: at('votes'),
    firstRow: firstEntry,
    lastRow: lastFormRow,
    minimum: 0,
    maximum: 100_000,
    errorTitle: texts.wrongNumber,
    error: texts.wholeNumber,
  }
  const widths = columnNames.map((name) => texts.notes.widths[name])
  const validations = [
    ...choice('theme', labels(consultation.themes)),
    ...choice('rubric', Object.values(formRubrics)),
    votes,
    ...choice('level', labels(consultation.levels)),
    ...choice('actor', Object.values(formActors)),
  ]
  return {
    title: texts.notes.title(session),
    keywords: mark,
    sheets: [
      helpSheet(texts.sheets.help, texts.notes.help(session)),
      {
        name: texts.sheets.notes,
        columns: columnNames.map((name) => ({
          width: texts.notes.widths[name],
          style: name === 'votes' ? 'number' : 'entry',
        })),
        rows: [
          {
            cells: [
              { value: mark, style: 'mark' },
              { value: '', style: 'plain' },
              { value: '', style: 'plain' },
              { value: title, style: 'title' },
            ],
            height: 22,
          },
          { cells: header.map(styled('heading')), height: wrappedHeight(header, widths) },
          { cells: example.map(styled('example')), height: wrappedHeight(example, widths) },
        ],
        frozenRows: 2,
        validations,
      },
      lists.sheet(),
    ],
  }
}

const labels = (things: readonly { readonly label: string }[]) => things.map(({ label }) => formLabel(label))

/** The same form as text, a heading for each theme and rubric. What stands between the two lines of dashes is never read. */
export function notesMarkdown(consultation: Consultation, session: Session | null, texts: FormTexts): string {
  const mark = writeMark({ form: 'notes', session: session?.id ?? null, example: '' })
  const themes = consultation.themes.filter(({ id }) => session?.theme == null || id === session.theme)
  const rubrics = (Object.keys(formRubrics) as FormRubric[]).map((rubric) => formRubrics[rubric])
  const bullets = '- \n- \n- '
  const sections = rubrics.map((label) => {
    const engaged = label === formRubrics.commitment && consultation.levels.length > 0
    const inner = engaged
      ? labels(consultation.levels).map((level) => `#### ${level}\n\n${bullets}`)
      : [bullets]
    return `### ${capital(label)}\n\n${inner.join('\n\n')}`
  })
  const bodies =
    themes.length === 0
      ? sections
      : themes.map(({ label }) => [`## ${formLabel(label)}`, ...sections].join('\n\n'))
  return `${[
    frontMatter(mark, texts.notes.markdownHelp(formLabel(themes[0]?.label ?? ''))),
    `# ${texts.notes.title(session)}`,
    ...bodies,
  ].join('\n\n')}\n`
}

/** A YAML head whose comments are the how-to. */
export function frontMatter(mark: string, help: readonly string[]): string {
  return ['---', `formulaire: ${mark}`, ...help.map((line) => `# ${line.replace(/\s+/gu, ' ')}`), '---'].join(
    '\n',
  )
}

export const capital = (text: string) => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1)
