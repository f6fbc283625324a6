import type { Consultation } from '../model/consultation.ts'
import { type Diagnostic, Refusal } from '../model/diagnostic.ts'
import { closest } from '../text/closest.ts'
import { foldKey } from '../text/fold.ts'
import { roleOfName, roleOfWording } from './columns/column-names.ts'
import { bearsText } from './columns/role-names.ts'
import { signatureOf, tableOf } from './formats/registry.ts'
import { isBlank, isBlankRow } from './grid.ts'
import { isFormMatter } from './own-form/mark.ts'
import { refuseStructure } from './own-form/refuse.ts'
import type { Table } from './table.ts'
import { unread } from './unread-cells.ts'
import type { WorkbookSheet } from './xlsx/parse-workbook.ts'

/**
 * The tables to read in a workbook: the sheet asked for; else every visible sheet whose header names what it holds; else
 * the one visible sheet with most text. What is left out is told.
 * @throws Refusal UNKNOWN_SHEET · NO_CONTENT_FOUND
 */
export function chooseTables(
  all: readonly WorkbookSheet[],
  asked: string | undefined,
  headerRows: number | undefined,
  file: string,
  consultation: Consultation,
): { tables: readonly Table[]; diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = []
  if (asked === undefined)
    refuseStructure(
      all.map(({ grid }) => grid),
      file,
    )
  const sheets = asked === undefined ? all.filter(({ grid }) => !isFormMatter(grid)) : all
  const chosen =
    asked === undefined ? sheets.filter(({ grid }) => !grid.hidden) : [sheetNamed(sheets, asked, file)]
  if (asked === undefined)
    for (const { grid } of sheets)
      if (grid.hidden && grid.rows.length > 0)
        diagnostics.push({
          code: 'HIDDEN_SHEET',
          level: 'info',
          args: { sheet: grid.sheet ?? '' },
          place: { file, sheet: grid.sheet ?? '' },
        })
  const filled = chosen.filter(({ grid }) => grid.rows.some((row) => !isBlankRow(row)))
  if (filled.length === 0)
    throw new Refusal({ code: 'NO_CONTENT_FOUND', level: 'error', args: { file }, place: { file } })
  const tables = filled.map(({ grid }) => tableOf(grid, headerRows))
  const telling = tables.filter((table) => signatureOf(table, consultation) !== null || namesText(table))
  const [richest] = [...tables].sort((a, b) => textAmount(b) - textAmount(a))
  const kept = telling.length > 0 ? telling : richest === undefined ? [] : [richest]
  for (const table of tables)
    if (!kept.includes(table) && table.rows.length > 0)
      diagnostics.push({
        code: 'SHEET_LEFT_OUT',
        level: 'info',
        args: { sheet: table.grid.sheet ?? '', rows: table.rows.length },
        place: { file, sheet: table.grid.sheet ?? '' },
      })
  for (const table of kept) {
    const sheet = sheets.find(({ grid }) => grid.sheet === table.grid.sheet)
    if (sheet) diagnostics.push(...unread(sheet, file))
    if (sheet && sheet.errors > 0)
      diagnostics.push({
        code: 'ERROR_CELLS',
        level: 'warning',
        args: { count: sheet.errors, first: sheet.firstError },
        place: { file, sheet: table.grid.sheet ?? '' },
      })
  }
  return { tables: kept, diagnostics }
}

function sheetNamed(sheets: readonly WorkbookSheet[], asked: string, file: string): WorkbookSheet {
  const name = (sheet: WorkbookSheet) => sheet.grid.sheet ?? ''
  const found =
    sheets.find((sheet) => name(sheet) === asked) ??
    sheets.find((sheet) => foldKey(name(sheet)) === foldKey(asked)) ??
    (/^\d+$/.test(asked) ? sheets[Number(asked) - 1] : undefined)
  if (found) return found
  const known = sheets.map(name)
  throw new Refusal({
    code: 'UNKNOWN_SHEET',
    level: 'error',
    args: { file, sheet: asked, known, suggestion: closest(asked, known) },
    place: { file },
  })
}

/** True when a column is named as one of ideas, and something stands under it. */
function namesText(table: Table): boolean {
  return table.columns.some(({ index, header }) => {
    const role = roleOfName(header) ?? roleOfWording(header)
    return (
      role !== null &&
      role !== 'comment' &&
      bearsText(role) &&
      table.rows.some((row) => !isBlank(row.cells[index]))
    )
  })
}

function textAmount(table: Table): number {
  let amount = 0
  for (const row of table.rows) for (const cell of row.cells) if (/\p{L}/u.test(cell)) amount += cell.length
  return amount
}
