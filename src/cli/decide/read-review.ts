import { basename, resolve } from 'node:path'
import { type ReviewColumn, reviewColumns, reviewRow } from '../../compose/review/review-sheet.ts'
import { columnLetter, type Grid, type GridRow } from '../../ingest/grid.ts'
import { readWorkbook } from '../../ingest/xlsx/read-workbook.ts'
import type { Place } from '../../model/contribution.ts'
import { type Diagnostic, Refusal } from '../../model/diagnostic.ts'
import type { Idea } from '../../model/idea.ts'
import { foldKey } from '../../text/fold.ts'
import type { Studied } from '../analysis.ts'
import type { Context } from '../context.ts'
import { givenBytes } from '../given-bytes.ts'
import { reviewTexts as texts } from '../sentences/review.ts'
import type { Wanted } from './decide-run.ts'
import { type Cells, choicesOfRow, plain } from './review-choices.ts'

/** Without these a workbook is no review. */
const needed: readonly ReviewColumn[] = ['idea', 'principle', 'nature', 'level', 'state']
/** Words of participants and facts: a cell that differs is told, and changes nothing. */
const given: readonly ReviewColumn[] = ['text', 'voices', 'session']
/** Emptied, these say nothing: « aucun » says that there is none. */
const chosen: readonly ReviewColumn[] = ['principle', 'nature', 'level', 'actor', 'theme', 'state']

/** What a sheet decides, what in it does not fit, and what in it says nothing. */
interface Reviewed {
  readonly wanted: readonly Wanted[]
  readonly refused: readonly Diagnostic[]
  readonly left: readonly Diagnostic[]
}

/**
 * What a filled-in review sheet changes. A cell is compared with what was exported (else with what the idea says now):
 * one that nobody touched decides nothing. A row or cell that does not fit is named, and stops no other.
 */
export async function readReview(
  context: Context,
  { consultation, analysis }: Studied,
  path: string,
): Promise<Reviewed> {
  const { world } = context
  const file = basename(path)
  const grids = (await readWorkbook(await bytesOf(context, path), file, world.guarded)).map(
    ({ grid }) => grid,
  )
  const { grid, columns, header } = reviewGrid(grids, file)
  const exported = exportedRows(grids)
  const ideas = new Map(analysis.ideas.map((idea) => [idea.id as string, idea]))
  const wanted: Wanted[] = []
  const refused: Diagnostic[] = []
  const left: Diagnostic[] = []
  const rowOf = new Map<string, number>()
  for (const row of grid.rows) {
    const cells = cellsOf(row, columns)
    const id = cells.idea.trim().toUpperCase()
    if (row.row <= header || Object.values(cells).every((cell) => cell.trim() === '')) continue
    const place = (column: ReviewColumn): Partial<Place> => ({
      file,
      row: row.row,
      column: columnLetter(columns.get(column) ?? 0),
      ...(grid.sheet === null ? {} : { sheet: grid.sheet }),
    })
    const idea = ideas.get(id)
    const first = rowOf.get(id)
    if (!idea)
      refused.push({
        code: 'REVIEW_IDEA_UNKNOWN',
        level: 'error',
        args: { idea: cells.idea },
        place: place('idea'),
      })
    else if (first !== undefined)
      refused.push({
        code: 'REVIEW_IDEA_TWICE',
        level: 'error',
        args: { idea: id, row: first },
        place: place('idea'),
      })
    else {
      rowOf.set(id, row.row)
      const now = reviewRow(idea, consultation, texts)
      const before = exported.get(id) ?? now
      const touched = new Set(
        [...columns.keys()].filter(
          (column) =>
            plain(cells[column]) !== plain(before[column]) &&
            !(foldKey(plain(cells[column])) === foldKey(plain(now[column])) && isDecided(idea, column)),
        ),
      )
      const { choices, wrong } = choicesOfRow(idea, cells, touched, consultation)
      for (const { column, ...args } of wrong)
        refused.push({ code: 'REVIEW_VALUE', level: 'error', args, place: place(column) })
      for (const column of touched) {
        const args = { heading: texts.headings[column] }
        if (given.includes(column) && exported.has(id))
          left.push({ code: 'REVIEW_GIVEN', level: 'warning', args, place: place(column) })
        if (chosen.includes(column) && plain(cells[column]) === '')
          left.push({ code: 'REVIEW_EMPTIED', level: 'warning', args, place: place(column) })
      }
      if (choices.length > 0) wanted.push({ idea, choices })
    }
  }
  return { wanted, refused, left }
}

async function bytesOf({ world }: Context, path: string): Promise<Uint8Array> {
  const at = resolve(world.cwd, path)
  if ((await world.files.stat(at))?.kind !== 'file')
    throw new Refusal({ code: 'FILE_ABSENT', level: 'error', args: { path, suggestion: null } })
  return await givenBytes(world, path)
}

/** The sheet whose first filled row has the headings, and where each column stands. */
function reviewGrid(grids: readonly Grid[], file: string) {
  let missing: readonly ReviewColumn[] = needed
  for (const grid of grids) {
    const [top] = grid.rows
    if (grid.hidden || !top) continue
    const columns = new Map<ReviewColumn, number>()
    top.cells.forEach((cell, index) => {
      const found = reviewColumns.find((column) => foldKey(texts.headings[column]) === foldKey(cell).trim())
      if (found && !columns.has(found)) columns.set(found, index)
    })
    const absent = needed.filter((column) => !columns.has(column))
    if (absent.length === 0) return { grid, columns, header: top.row }
    if (absent.length < missing.length) missing = absent
  }
  throw new Refusal({
    code: 'REVIEW_NOT_A_SHEET',
    level: 'error',
    args: { file, missing: missing.map((column) => texts.headings[column]) },
    place: { file },
  })
}

function cellsOf(row: GridRow, columns: ReadonlyMap<ReviewColumn, number>): Cells {
  return Object.fromEntries(
    reviewColumns.map((column) => [column, row.cells[columns.get(column) ?? -1] ?? '']),
  ) as Cells
}

function exportedRows(grids: readonly Grid[]): ReadonlyMap<string, Cells> {
  const grid = grids.find(({ sheet }) => sheet === texts.exported)
  const columns = new Map(reviewColumns.map((column, index) => [column, index] as const))
  return new Map((grid?.rows ?? []).map((row) => [row.cells[0] ?? '', cellsOf(row, columns)]))
}

/** True where a person decided already what the cell says: a sheet given twice decides once. */
function isDecided({ decided = [], state, notes }: Idea, column: ReviewColumn): boolean {
  if (column === 'state') return state === 'decided'
  if (column === 'reason') return decided.includes('keep-out')
  return column === 'note' ? notes !== undefined : decided.some((kind) => kind === column)
}
