import * as XLSX from 'xlsx'
import { GuardFailure } from '../../model/world.ts'
import type { Grid, GridRow, Merge } from '../grid.ts'
import { longestCell } from '../table-limits.ts'
import { columnsRead } from '../unread-cells.ts'
import { cellText } from './cell-text.ts'
import { checkSpreadsheet } from './spreadsheet-guard.ts'
import type { Uncomputed } from './uncomputed.ts'

interface WorkbookLimits {
  /** Cells that hold something, over all sheets. */
  readonly cells: number
  readonly columns: number
}

const workbookLimits: WorkbookLimits = { cells: 3_000_000, columns: columnsRead }

export interface WorkbookReply {
  readonly sheets: readonly WorkbookSheet[]
}

export interface WorkbookSheet {
  readonly grid: Grid
  /** Cells that show an error (`#REF!`…): read as empty. Address of the first. */
  readonly errors: number
  readonly firstError: string
  /** Cells that hold something beyond the last column that is read. */
  readonly beyond: number
  /** Formulas without a stored result; null when all have one. */
  readonly uncomputed: Uncomputed | null
}

/**
 * Bytes of a workbook (XLSX, XLSM, XLSB, XLS, ODS, XML 2003) → grids of text. Pure; meant to run in a guarded child, since
 * parsers of hostile files may take all memory. Only existing cells are walked: a declared range means nothing.
 * @throws GuardFailure with ENCRYPTED · NOT_A_WORKBOOK · TOO_LARGE · TOO_MANY_CELLS · TOO_MANY_ENTRIES · LONG_CELL · RATIO · OVERLAP · SIZE_LIE
 */
export function parseWorkbook(
  bytes: Uint8Array,
  options: Readonly<Record<string, unknown>> = {},
): WorkbookReply {
  const cap = typeof options['cells'] === 'number' ? options['cells'] : workbookLimits.cells
  const uncomputed = checkSpreadsheet(bytes, cap)
  const book = open(bytes)
  const date1904 = book.Workbook?.WBProps?.date1904 === true
  let cells = 0
  const sheets = book.SheetNames.map((name, index): WorkbookSheet => {
    const sheet = book.Sheets[name]
    const hidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0
    const walked = walk(sheet, name, hidden, date1904, cap - cells)
    cells += walked.cells
    return { ...walked.sheet, uncomputed: uncomputed.get(name) ?? null }
  })
  return { sheets }
}

function open(bytes: Uint8Array): XLSX.WorkBook {
  try {
    return XLSX.read(bytes, {
      type: 'array',
      dense: true,
      cellDates: false,
      cellNF: true,
      cellText: true,
      cellFormula: false,
      cellHTML: false,
      bookVBA: false,
      UTC: true,
    })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const locked = /password/i.test(message)
    throw new GuardFailure('refused', locked ? 'ENCRYPTED' : 'NOT_A_WORKBOOK', message.slice(0, 200))
  }
}

function walk(
  sheet: XLSX.WorkSheet | undefined,
  name: string,
  hidden: boolean,
  date1904: boolean,
  room: number,
): { sheet: WorkbookSheet; cells: number } {
  const data = (sheet as { '!data'?: (XLSX.CellObject[] | undefined)[] } | undefined)?.['!data'] ?? []
  const rows: GridRow[] = []
  let cells = 0
  let errors = 0
  let firstError = ''
  let beyond = 0
  // Object.keys visits what exists; a far cell leaves a million holes before it.
  for (const key of Object.keys(data)) {
    const line = data[Number(key)]
    if (!Array.isArray(line)) continue
    const texts: string[] = []
    for (const at of Object.keys(line)) {
      const column = Number(at)
      const cell = line[column]
      if (cell === undefined || cell === null) continue
      if (column >= workbookLimits.columns) {
        if (cell.t !== 'z') beyond++
        continue
      }
      if (cell.t === 'e') {
        errors++
        if (firstError === '') firstError = XLSX.utils.encode_cell({ r: Number(key), c: column })
        continue
      }
      const text = cellText(cell, date1904)
      if (text === '') continue
      if (text.length > longestCell)
        throw new GuardFailure('refused', 'LONG_CELL', `${key} ${column} ${text.length} ${name}`)
      if (++cells > room) throw new GuardFailure('refused', 'TOO_MANY_CELLS', name)
      while (texts.length < column) texts.push('')
      texts[column] = text
    }
    if (texts.length > 0) rows.push({ cells: texts, row: Number(key) + 1 })
  }
  const merges = (sheet?.['!merges'] ?? [])
    .slice(0, 20_000)
    .map(({ s, e }): Merge => ({ top: s.r + 1, left: s.c, bottom: e.r + 1, right: e.c }))
  const grid = { sheet: name, hidden, rows, merges }
  return { sheet: { grid, errors, firstError, beyond, uncomputed: null }, cells }
}
