import type { Consultation } from '../../model/consultation.ts'
import { blindMark, silentMark } from '../../model/form.ts'
import type { Idea } from '../../model/idea.ts'
import type { Workbook } from '../../model/workbook.ts'
import { formLabel } from '../../text/form-codes.ts'
import { helpSheet, Lists, styled, wrappedHeight } from './form-sheets.ts'
import type { FormTexts } from './form-texts.ts'

/** Answers of a blind sheet's drop-down, in order, with what each stands for. */
export function blindChoices(
  { principles }: Pick<Consultation, 'principles'>,
  { blind }: FormTexts,
): readonly { readonly answer: string; readonly label: string }[] {
  return [
    ...principles.map(({ id, label }) => ({ answer: id, label: formLabel(label) })),
    { answer: '-', label: blind.none },
    { answer: '?', label: blind.cannotSay },
  ]
}

/**
 * Ideas to classify without seeing what the machine says: one a row, in the order given, a drop-down beside. The last
 * column keeps the segment that leads the idea, so that the sheet can be read again whatever became of the ids.
 */
export function blindWorkbook(
  ideas: readonly { readonly idea: Idea; readonly segment: string }[],
  consultation: Consultation,
  texts: FormTexts,
): Workbook {
  const { blind } = texts
  const title = blind.title(consultation.title)
  const widths = [14, 90, 28, 34]
  const lists = new Lists(texts)
  const choices = blindChoices(consultation, texts).map(({ label }) => label)
  const validations = lists.validation(2, 3, choices)
  return {
    title,
    keywords: blindMark,
    sheets: [
      helpSheet(texts.sheets.help, [
        title,
        ...blind.help,
        ...consultation.principles.map(({ label, definition }) =>
          definition.trim() === ''
            ? formLabel(label)
            : `${formLabel(label)} : ${definition.replace(/\s+/gu, ' ').trim()}`,
        ),
      ]),
      {
        name: blind.sheet,
        columns: widths.map((width, index) => ({
          width,
          ...(index === 2 ? { style: 'entry' as const } : {}),
        })),
        rows: [
          {
            cells: [
              { value: silentMark, style: 'mark' },
              { value: title, style: 'title' },
              { value: blindMark, style: 'mark' },
            ],
            height: 22,
          },
          { cells: blind.columns.map(styled('heading')) },
          ...ideas.map(({ idea, segment }) => ({
            cells: [
              { value: idea.id, style: 'help' as const },
              { value: idea.text, style: 'help' as const },
              { value: '', style: 'entry' as const },
              { value: segment, style: 'mark' as const },
            ],
            height: wrappedHeight([idea.id, idea.text], widths),
          })),
        ],
        frozenRows: 2,
        validations,
      },
      lists.sheet(),
    ],
  }
}
