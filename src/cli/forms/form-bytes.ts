import { answersMarkdown, answersTable, answersWorkbook } from '../../compose/forms/answers-form.ts'
import { codebookMarkdown, codebookTable, codebookWorkbook } from '../../compose/forms/codebook.ts'
import { limesurveyStructure } from '../../compose/forms/limesurvey.ts'
import { notesMarkdown, notesTable, notesWorkbook } from '../../compose/forms/notes-form.ts'
import { xlsformWorkbook } from '../../compose/forms/xlsform.ts'
import type { Consultation, Session } from '../../model/consultation.ts'
import { renderCsv } from '../../render/csv.ts'
import { renderXlsx } from '../../render/xlsx/render-xlsx.ts'
import { formTexts as texts } from '../sentences/forms.ts'

export type FormAction = 'notes' | 'questionnaire' | 'codebook'

/** Formats that each form is made in, the first when none is asked for. */
export const formFormats = {
  notes: ['xlsx', 'csv', 'md'],
  questionnaire: ['xlsx', 'csv', 'md', 'xlsform', 'limesurvey'],
  codebook: ['xlsx', 'csv', 'md'],
} as const satisfies Readonly<Record<FormAction, readonly string[]>>

export type FormFormat = (typeof formFormats)[FormAction][number]

interface MadeForm {
  readonly name: string
  readonly bytes: Uint8Array
}

const utf8 = (text: string) => new TextEncoder().encode(text)
/** Rows of a form as French spreadsheets open them on a double click. */
const csv = (rows: readonly (readonly (string | number | null)[])[]) => {
  const [top = [], ...rest] = rows
  return renderCsv(
    top.map((cell) => String(cell ?? '')),
    rest,
    { excel: true },
  )
}

/** One blank form, in memory. */
export function makeForm(
  action: FormAction,
  format: FormFormat,
  consultation: Consultation,
  session: Session | null,
): MadeForm {
  const suffix = session === null ? '' : `-${session.id}`
  if (action === 'codebook') {
    const name = 'grille-de-codage'
    if (format === 'md') return { name: `${name}.md`, bytes: utf8(codebookMarkdown(consultation, texts)) }
    if (format === 'csv') return { name: `${name}.csv`, bytes: csv(codebookTable(consultation, texts)) }
    return { name: `${name}.xlsx`, bytes: renderXlsx(codebookWorkbook(consultation, texts)) }
  }
  const name = `${action}${suffix}`
  const notes = action === 'notes'
  switch (format) {
    case 'md': {
      const text = (notes ? notesMarkdown : answersMarkdown)(consultation, session, texts)
      return { name: `${name}.md`, bytes: utf8(text) }
    }
    case 'csv': {
      const { top, header, example } = (notes ? notesTable : answersTable)(consultation, session, texts)
      return { name: `${name}.csv`, bytes: csv([top, header, example]) }
    }
    case 'xlsform':
      return {
        name: `${name}-xlsform.xlsx`,
        bytes: renderXlsx(xlsformWorkbook(consultation, session, texts)),
      }
    case 'limesurvey':
      return {
        name: `${name}-limesurvey.txt`,
        bytes: utf8(limesurveyStructure(consultation, session, texts)),
      }
    default: {
      const workbook = (notes ? notesWorkbook : answersWorkbook)(consultation, session, texts)
      return { name: `${name}.xlsx`, bytes: renderXlsx(workbook) }
    }
  }
}
