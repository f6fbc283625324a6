import { blindChoices } from '../../compose/forms/blind-sheet.ts'
import { columnLetter, isBlank, oneLine } from '../../ingest/grid.ts'
import type { WorkbookSheet } from '../../ingest/xlsx/parse-workbook.ts'
import type { Consultation } from '../../model/consultation.ts'
import { type Diagnostic, Refusal } from '../../model/diagnostic.ts'
import { blindMark } from '../../model/form.ts'
import type { Idea } from '../../model/idea.ts'
import { closest } from '../../text/closest.ts'
import { foldKey } from '../../text/fold.ts'
import { formTexts } from '../sentences/forms.ts'

interface SheetReading {
  readonly answers: readonly { readonly idea: Idea; readonly answer: string }[]
  /** Rows left without an answer. */
  readonly blank: number
  readonly refused: readonly Diagnostic[]
}

/**
 * The answers of a filled blind sheet. Its columns are found by their names, an answer by its label, its id or its
 * number; an idea by the segment of the last column. @throws Refusal AGREE_SHEET_ABSENT
 */
export function readBlindSheet(
  sheets: readonly WorkbookSheet[],
  file: string,
  consultation: Consultation,
  bySegment: ReadonlyMap<string, Idea>,
): SheetReading {
  const [idName, , answerName, segmentName] = formTexts.blind.columns
  const grid = sheets.map((sheet) => sheet.grid).find(({ rows }) => rows[0]?.cells.some(isMark))
  const at = grid?.rows.findIndex(({ cells }) => {
    const names = new Set(cells.map(oneLine))
    return names.has(answerName) && names.has(segmentName)
  })
  const header = at === undefined || at < 0 ? undefined : grid?.rows[at]?.cells.map(oneLine)
  if (!grid || !header || at === undefined)
    throw new Refusal({ code: 'AGREE_SHEET_ABSENT', level: 'error', args: { file }, place: { file } })
  const column = (name: string) => header.indexOf(name)
  const choices = blindChoices(consultation, formTexts)
  const words = wordsOf(choices)
  const answers: { idea: Idea; answer: string }[] = []
  const refused: Diagnostic[] = []
  let blank = 0
  for (const { cells, row } of grid.rows.slice(at + 1)) {
    const cell = (name: string) => oneLine(cells[column(name)] ?? '')
    if (cells.every(isBlank)) continue
    const given = cell(answerName)
    if (given === '') {
      blank++
      continue
    }
    const idea = bySegment.get(cell(segmentName))
    const answer = words.get(foldKey(given))
    if (idea && answer !== undefined) {
      answers.push({ idea, answer })
      continue
    }
    const allowed = choices.map(({ label }) => label)
    const what = idea ? 'answer' : 'idea'
    const shown = idea ? given : cell(idName) || cell(segmentName)
    const name = idea ? answerName : cell(idName) === '' ? segmentName : idName
    refused.push({
      code: 'AGREE_ROW',
      level: 'error',
      args: { what, value: shown, allowed, suggestion: idea ? closest(given, allowed) : null },
      place: { file, sheet: grid.sheet ?? '', row, column: columnLetter(column(name)) },
    })
  }
  return { answers, blank, refused }
}

const isMark = (cell: string) => oneLine(cell) === blindMark

/** What people write for each answer: its label, its id, its rank from 1, « 0 » for none. */
function wordsOf(choices: ReturnType<typeof blindChoices>): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  choices.forEach(({ answer, label }, rank) => {
    if (answer.length > 1) words.set(String(rank + 1), answer)
    words.set(foldKey(answer), answer)
    words.set(foldKey(label), answer)
  })
  return words.set('0', '-')
}
