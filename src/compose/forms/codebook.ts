import type { Consultation } from '../../model/consultation.ts'
import { writeMark } from '../../model/form.ts'
import type { Actor, Nature } from '../../model/idea.ts'
import type { SheetRow, Workbook } from '../../model/workbook.ts'
import { formLabel } from '../../text/form-codes.ts'
import { helpSheet, Lists, styled, wrappedHeight } from './form-sheets.ts'
import type { FormTexts } from './form-texts.ts'
import { capital, frontMatter } from './notes-form.ts'

const mark = writeMark({ form: 'codebook', session: null, example: '' })
const lines = (list: readonly string[]) => list.map((one) => `– ${one}`).join('\n')

interface Code {
  readonly kind: string
  readonly label: string
  readonly definition: string
}

/** What a coder chooses from besides principles: natures, levels, actors, themes. */
function codes({ levels, themes }: Consultation, { codebook }: FormTexts): readonly Code[] {
  const { kinds, natures, actors } = codebook
  const worded = (vocabulary: readonly string[]) => vocabulary.join(', ')
  return [
    ...(Object.keys(natures) as Nature[]).map((nature) => ({ kind: kinds.nature, ...natures[nature] })),
    ...levels.map(({ label, vocabulary }) => ({
      kind: kinds.level,
      label: formLabel(label),
      definition: worded(vocabulary),
    })),
    ...(Object.keys(actors) as Actor[]).map((actor) => ({ kind: kinds.actor, ...actors[actor] })),
    ...themes.map(({ label, vocabulary }) => ({
      kind: kinds.theme,
      label: formLabel(label),
      definition: worded(vocabulary),
    })),
  ]
}

/** How to code ideas by hand: what each principle means, the other lists, and a sheet with drop-downs to fill in. */
export function codebookWorkbook(consultation: Consultation, texts: FormTexts): Workbook {
  const { codebook, sheets } = texts
  const { kinds } = codebook
  const all = codes(consultation, texts)
  const lists = new Lists(texts)
  const top = (title: string, gap: number): SheetRow => ({
    cells: [
      { value: `${texts.keepLine} ${mark}`, style: 'mark' },
      ...Array.from({ length: gap }, () => ''),
      { value: title, style: 'title' },
    ],
    height: 22,
  })
  const title = codebook.title(consultation.title)
  const gridWidths = [18, 24, 50, 44, 44, 44]
  const codeWidths = [16, 30, 90]
  const codingWidths = [20, 80, 26, 16, 22, 14, 26, 40]
  const of = (kind: string) => all.filter((code) => code.kind === kind).map(({ label }) => label)
  const choices = [
    consultation.principles.map(({ label }) => formLabel(label)),
    of(kinds.nature),
    of(kinds.level),
    of(kinds.actor),
    of(kinds.theme),
  ]
  return {
    title,
    keywords: mark,
    sheets: [
      helpSheet(sheets.help, [title, ...codebook.help]),
      {
        name: sheets.grid,
        columns: gridWidths.map((width) => ({ width })),
        rows: [
          top(title, 1),
          {
            cells: codebook.gridColumns.map(styled('heading')),
            height: wrappedHeight(codebook.gridColumns, gridWidths),
          },
          ...consultation.principles.map(
            ({ id, label, definition, examples, counterExamples, vocabulary }): SheetRow =>
              helpRow(
                [
                  id,
                  formLabel(label),
                  definition,
                  lines(examples),
                  lines(counterExamples),
                  vocabulary.join(', '),
                ],
                gridWidths,
              ),
          ),
        ],
        frozenRows: 2,
      },
      {
        name: sheets.codes,
        columns: codeWidths.map((width) => ({ width })),
        rows: [
          top(title, 1),
          { cells: codebook.codeColumns.map(styled('heading')) },
          ...all.map(({ kind, label, definition }) => helpRow([kind, label, definition], codeWidths)),
        ],
        frozenRows: 2,
      },
      {
        name: sheets.coding,
        columns: codingWidths.map((width) => ({ width, style: 'entry' })),
        rows: [
          top(title, 0),
          {
            cells: codebook.codingColumns.map(styled('heading')),
            height: wrappedHeight(codebook.codingColumns, codingWidths),
          },
        ],
        frozenRows: 2,
        validations: choices.flatMap((values, index) => lists.validation(index + 2, 3, values)),
      },
      lists.sheet(),
    ],
  }
}

const helpRow = (texts: readonly string[], widths: readonly number[]): SheetRow => ({
  cells: texts.map((value) => ({ value, style: 'help' })),
  height: wrappedHeight(texts, widths),
})

/** The same as one table, a row for each code. */
export function codebookTable(consultation: Consultation, texts: FormTexts): readonly (readonly string[])[] {
  const { codebook } = texts
  const [, , definition, examples, counterExamples, vocabulary] = codebook.gridColumns
  const [list, code] = codebook.codeColumns
  return [
    [`${texts.keepLine} ${mark}`, codebook.title(consultation.title)],
    [list, code, definition, examples, counterExamples, vocabulary],
    ...consultation.principles.map((one) => [
      codebook.kinds.principle,
      formLabel(one.label),
      one.definition,
      lines(one.examples),
      lines(one.counterExamples),
      one.vocabulary.join(', '),
    ]),
    ...codes(consultation, texts).map((one) => [one.kind, one.label, one.definition, '', '', '']),
  ]
}

/** The same as a text to read and print. */
export function codebookMarkdown(consultation: Consultation, texts: FormTexts): string {
  const { codebook } = texts
  const { headings, kinds } = codebook
  const bullets = (title: string, list: readonly string[]) =>
    list.length === 0 ? [] : [`**${title}**`, list.map((one) => `- ${one}`).join('\n')]
  const principles = consultation.principles.flatMap((one) => [
    `### ${formLabel(one.label)}`,
    ...(one.definition === '' ? [] : [one.definition]),
    ...bullets(headings.examples, one.examples),
    ...bullets(headings.counterExamples, one.counterExamples),
    ...(one.vocabulary.length === 0 ? [] : [`**${headings.vocabulary}** ${one.vocabulary.join(', ')}`]),
  ])
  const all = codes(consultation, texts)
  const list = (title: string, kind: string) => {
    const own = all.filter((code) => code.kind === kind)
    if (own.length === 0) return []
    return [
      `## ${title}`,
      own
        .map(
          ({ label, definition }) => `- **${capital(label)}**${definition === '' ? '' : ` : ${definition}`}`,
        )
        .join('\n'),
    ]
  }
  return `${[
    frontMatter(mark, []),
    `# ${codebook.title(consultation.title)}`,
    ...codebook.help.slice(0, 1),
    `## ${headings.principles}`,
    ...principles,
    ...list(headings.natures, kinds.nature),
    ...list(headings.levels, kinds.level),
    ...list(headings.actors, kinds.actor),
    ...list(headings.themes, kinds.theme),
  ].join('\n\n')}\n`
}
