import type { Consultation } from '../../model/consultation.ts'
import type { Actor, Idea, Nature } from '../../model/idea.ts'
import type { SheetCell, SheetRow, Workbook } from '../../model/workbook.ts'
import { Lists, styled, wrappedHeight } from '../forms/form-sheets.ts'
import type { FormTexts } from '../forms/form-texts.ts'

/** Columns of a review sheet, in their order. */
export const reviewColumns = [
  'idea',
  'text',
  'voices',
  'session',
  'principle',
  'nature',
  'level',
  'actor',
  'theme',
  'state',
  'reason',
  'wording',
  'note',
] as const

export type ReviewColumn = (typeof reviewColumns)[number]
export type ReviewState = 'toReview' | 'reviewed' | 'featured' | 'keptOut'

export interface ReviewTexts {
  readonly title: string
  readonly sheet: string
  /** Hidden sheet: what was exported, so that a cell that nobody touched changes nothing. */
  readonly exported: string
  readonly headings: Readonly<Record<ReviewColumn, string>>
  readonly states: Readonly<Record<ReviewState, string>>
  readonly natures: Readonly<Record<Nature, string>>
  readonly actors: Readonly<Record<Actor, string>>
  /** « aucun »: what stands for no principle, level, actor or theme. */
  readonly none: string
}

const widths: Readonly<Record<ReviewColumn, number>> = {
  idea: 12,
  text: 60,
  voices: 7,
  session: 9,
  principle: 24,
  nature: 14,
  level: 20,
  actor: 14,
  theme: 24,
  state: 15,
  reason: 24,
  wording: 44,
  note: 30,
}
const firstEntry = 2

/** What the cells of a column may hold; null where a person writes freely or writes nothing. */
export function reviewChoices(
  column: ReviewColumn,
  { principles, levels, themes }: Consultation,
  texts: ReviewTexts,
): readonly string[] | null {
  const labels = (entries: readonly { readonly label: string }[]) => [
    ...entries.map(({ label }) => label),
    texts.none,
  ]
  if (column === 'principle') return labels(principles)
  if (column === 'level') return labels(levels)
  if (column === 'theme') return labels(themes)
  if (column === 'nature') return Object.values(texts.natures)
  if (column === 'actor') return [...Object.values(texts.actors), texts.none]
  return column === 'state' ? Object.values(texts.states) : null
}

/** One row per idea, as a spreadsheet shows it; '' where nothing is known yet. */
export function reviewRow(
  idea: Idea,
  consultation: Consultation,
  texts: ReviewTexts,
): Record<ReviewColumn, string> {
  const decided = (kind: 'principle' | 'level' | 'actor' | 'theme') =>
    idea.decided?.includes(kind) ? texts.none : ''
  const label = (entries: readonly { readonly id: string; readonly label: string }[], id: string | null) =>
    entries.find((entry) => entry.id === id)?.label
  return {
    idea: idea.id,
    text: idea.text,
    voices: String(idea.voices),
    session: idea.session,
    principle: label(consultation.principles, idea.principle) ?? decided('principle'),
    nature: texts.natures[idea.nature],
    level: label(consultation.levels, idea.level) ?? decided('level'),
    actor: idea.actor === null ? decided('actor') : texts.actors[idea.actor],
    theme: label(consultation.themes, idea.theme) ?? decided('theme'),
    state: texts.states[stateOf(idea)],
    reason: idea.keptOut ?? '',
    wording: idea.wording ?? '',
    note: idea.notes?.join('\n') ?? '',
  }
}

function stateOf(idea: Idea): ReviewState {
  if (idea.keptOut !== undefined) return 'keptOut'
  if (idea.featured) return 'featured'
  return idea.state === 'decided' ? 'reviewed' : 'toReview'
}

/** Spreadsheets refuse a file with a longer cell; the ids lead to the whole text. */
const longestText = 32_000

const fitting = (row: Record<ReviewColumn, string>): Record<ReviewColumn, string> =>
  row.text.length <= longestText
    ? row
    : { ...row, text: `${row.text.slice(0, longestText).replace(/[\ud800-\udbff]$/, '')} …` }

/** A workbook for those who review in a spreadsheet: drop-downs where there is a choice, and what was exported beside. */
export function reviewWorkbook(
  ideas: readonly Idea[],
  consultation: Consultation,
  texts: ReviewTexts,
  forms: FormTexts,
): Workbook {
  const rows = ideas.map((idea) => fitting(reviewRow(idea, consultation, texts)))
  const lists = new Lists(forms)
  const last = firstEntry + Math.max(1, rows.length) - 1
  const validations = reviewColumns.flatMap((column, index) =>
    lists.validation(index, firstEntry, reviewChoices(column, consultation, texts) ?? [], last),
  )
  const wide = reviewColumns.map((column) => widths[column])
  const cell = (row: Record<ReviewColumn, string>, column: ReviewColumn): SheetCell => {
    return column === 'voices' ? Number(row.voices) : row[column]
  }
  return {
    title: texts.title,
    keywords: '',
    sheets: [
      {
        name: texts.sheet,
        columns: reviewColumns.map((column) => ({ width: widths[column], style: 'entry' })),
        frozenRows: 1,
        validations,
        rows: [
          { cells: reviewColumns.map((column) => texts.headings[column]).map(styled('heading')) },
          ...rows.map(
            (row): SheetRow => ({
              cells: reviewColumns.map((column) => cell(row, column)),
              height: wrappedHeight(
                reviewColumns.map((column) => row[column]),
                wide,
              ),
            }),
          ),
        ],
      },
      lists.sheet(),
      {
        name: texts.exported,
        hidden: true,
        columns: reviewColumns.map(() => ({ width: 12 })),
        rows: rows.map((row): SheetRow => ({ cells: reviewColumns.map((column) => row[column]) })),
      },
    ],
  }
}
