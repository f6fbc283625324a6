import { type ReviewColumn, type ReviewState, reviewChoices } from '../../compose/review/review-sheet.ts'
import type { Consultation } from '../../model/consultation.ts'
import type { Choice } from '../../model/decision.ts'
import type { Actor, Idea, Nature } from '../../model/idea.ts'
import { closest } from '../../text/closest.ts'
import { foldKey } from '../../text/fold.ts'
import { reviewTexts as texts } from '../sentences/review.ts'

/** A row of a review sheet, by its columns; '' where there is none. */
export type Cells = Readonly<Record<ReviewColumn, string>>

/** Spreadsheets change line ends and blanks around, never people. */
export const plain = (cell: string) => cell.replace(/\r\n?/g, '\n').trim()

export interface WrongCell {
  readonly column: ReviewColumn
  readonly heading: string
  readonly value: string
  readonly allowed: readonly string[]
  readonly suggestion: string | null
}

/** What the touched cells of one row decide, and those that hold no value of their list. */
export function choicesOfRow(
  idea: Idea,
  cells: Cells,
  touched: ReadonlySet<ReviewColumn>,
  consultation: Consultation,
): { readonly choices: readonly Choice[]; readonly wrong: readonly WrongCell[] } {
  const choices: Choice[] = []
  const wrong: WrongCell[] = []
  /** The place of the cell's value among those allowed; null when it is empty, untouched or none of them. */
  const picked = (column: ReviewColumn): string | null => {
    const value = plain(cells[column])
    if (!touched.has(column) || value === '') return null
    const allowed = reviewChoices(column, consultation, texts) ?? []
    const found = allowed.find((choice) => foldKey(choice) === foldKey(value))
    if (found !== undefined) return found
    wrong.push({
      column,
      heading: texts.headings[column],
      value,
      allowed,
      suggestion: closest(value, allowed),
    })
    return null
  }
  const { principles, levels, themes } = consultation
  for (const [kind, entries] of [
    ['principle', principles],
    ['level', levels],
    ['theme', themes],
  ] as const) {
    const label = picked(kind)
    if (label !== null)
      choices.push({ kind, value: entries.find((entry) => entry.label === label)?.id ?? null })
  }
  const nature = keyOf<Nature>(texts.natures, picked('nature'))
  if (nature !== null) choices.push({ kind: 'nature', value: nature })
  const actor = picked('actor')
  if (actor !== null) choices.push({ kind: 'actor', value: keyOf<Actor>(texts.actors, actor) })
  choices.push(
    ...stateChoices(idea, keyOf<ReviewState>(texts.states, picked('state')), cells, touched, choices),
  )
  if (touched.has('wording')) choices.push({ kind: 'wording', value: plain(cells.wording) })
  const note = touched.has('note') ? addedNote(idea, plain(cells.note)) : ''
  if (note !== '') choices.push({ kind: 'note', value: note })
  return { choices, wrong }
}

/** Notes are only added: what stood in the cell already is not written again. */
function addedNote({ notes = [] }: Idea, note: string): string {
  const before = notes.join('\n')
  return before !== '' && note.startsWith(`${before}\n`) ? note.slice(before.length).trim() : note
}

function keyOf<K extends string>(labels: Readonly<Record<K, string>>, label: string | null): K | null {
  return (Object.keys(labels) as K[]).find((key) => labels[key] === label) ?? null
}

/** « relue » confirms what stands there; « mise en avant » and « écartée » say where the idea goes, any other state takes it back. */
function stateChoices(
  idea: Idea,
  state: ReviewState | null,
  cells: Cells,
  touched: ReadonlySet<ReviewColumn>,
  others: readonly Choice[],
): Choice[] {
  const choices: Choice[] = []
  const out = state === null ? idea.keptOut !== undefined : state === 'keptOut'
  if (out && (state !== null || touched.has('reason')))
    choices.push({ kind: 'keep-out', value: plain(cells.reason) || texts.withoutReason })
  if (state === null) return choices
  if (!out && idea.keptOut !== undefined) choices.push({ kind: 'keep-out', value: '' })
  if (state === 'featured' || idea.featured) choices.push({ kind: 'feature', value: state === 'featured' })
  if (state === 'reviewed' && !others.some(({ kind }) => kind === 'principle'))
    choices.push({ kind: 'principle', value: idea.principle })
  return choices
}
