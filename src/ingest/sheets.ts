import { type Diagnostic, Refusal } from '../model/diagnostic.ts'
import { closest } from '../text/closest.ts'
import { foldKey } from '../text/fold.ts'
import { roleOfName, roleOfWording } from './columns/column-names.ts'
import { bearsText } from './columns/role-names.ts'
import { signatureOf, tableOf } from './formats/registry.ts'
import { type Grid, isBlank, isBlankRow } from './grid.ts'
import type { Labels } from './labels.ts'
import { isFormMatter } from './own-form/mark.ts'
import { refuseStructure } from './own-form/refuse.ts'
import { tableHeading } from './rows/section-row.ts'
import { sideTables } from './side-tables.ts'
import type { FileContext } from './summary.ts'
import type { Table } from './table.ts'
import { unread } from './unread-cells.ts'
import type { WorkbookSheet } from './xlsx/parse-workbook.ts'

/**
 * The tables to read in a workbook: the sheet asked for; else every visible sheet whose header names what it holds, or
 * whose name is a table's or a theme's; else the one visible sheet with most text. A sheet that explains the others is
 * none of them. What is left out is told.
 * @throws Refusal UNKNOWN_SHEET · NO_CONTENT_FOUND
 */
export function chooseTables(
  all: readonly WorkbookSheet[],
  { file, options, consultation, labels }: Pick<FileContext, 'file' | 'options' | 'consultation' | 'labels'>,
): { tables: readonly Table[]; diagnostics: readonly Diagnostic[] } {
  const { sheet: asked, headerRows } = options
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
  const explaining =
    asked === undefined ? filled.filter(({ grid }) => howTo.test(foldKey(grid.sheet ?? ''))) : []
  const answering =
    explaining.length < filled.length ? filled.filter((one) => !explaining.includes(one)) : filled
  for (const { grid } of filled)
    if (!answering.some((one) => one.grid === grid))
      diagnostics.push({
        code: 'HOW_TO_SHEET',
        level: 'info',
        args: { sheet: grid.sheet ?? '' },
        place: { file, sheet: grid.sheet ?? '' },
      })
  const tables = answering.flatMap(({ grid }) => tablesOf(grid, headerRows))
  const telling = tables.filter(
    (table) => signatureOf(table, consultation) !== null || namesText(table) || namedSheet(table, labels),
  )
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
  for (const { grid } of answering) {
    const count = kept.filter((table) => table.grid.sheet === grid.sheet).length
    if (count > 1)
      diagnostics.push({
        code: 'SIDE_BY_SIDE',
        level: 'info',
        args: { sheet: grid.sheet ?? '', count },
        place: { file, sheet: grid.sheet ?? '' },
      })
  }
  for (const table of kept) {
    const sheet = sheets.find(({ grid }) => grid.sheet === table.grid.sheet)
    const once = kept.find(({ grid }) => grid.sheet === sheet?.grid.sheet) === table
    if (sheet && once) diagnostics.push(...unread(sheet, file))
    if (sheet && sheet.errors > 0 && once)
      diagnostics.push({
        code: 'ERROR_CELLS',
        level: 'warning',
        args: { count: sheet.errors, first: sheet.firstError },
        place: { file, sheet: table.grid.sheet ?? '' },
      })
  }
  return { tables: kept, diagnostics }
}

/** Names of sheets that say how to fill the others in. */
const howTo =
  /^(\d+[ .-]*)?(mode d'emploi.*|mode operatoire|notice|consignes?( .*)?|instructions?( .*)?|aide|lisez[ -]?moi|a lire( .*)?|read ?me|how to|comment (faire|remplir).*|exemples?|modele|legende|listes? deroulantes?|parametres?)$/

/** A person's number of header rows speaks of the whole sheet. */
function tablesOf(grid: Grid, headerRows: number | undefined): Table[] {
  const parts = headerRows === undefined ? sideTables(grid) : [grid]
  return parts.map((part) => tableOf(part, headerRows))
}

/** True for a sheet named as a table or a theme that holds words: its ideas may have no header. */
function namedSheet(table: Table, labels: Labels): boolean {
  const name = table.grid.sheet ?? ''
  const named = tableHeading.test(name) || (name.split(/\s+/).length <= 5 && labels.theme(name) !== null)
  return named && textAmount(table) > 0
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
