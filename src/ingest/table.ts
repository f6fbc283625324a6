import { roleOfName, roleOfWording } from './columns/column-names.ts'
import { filledCells, fillMerges, type Grid, type GridRow, isBlank, isBlankRow, oneLine } from './grid.ts'

/** A grid whose header has been found: what stands above it, its columns, its data rows. */
export interface Table {
  readonly grid: Grid
  /** Lines of text above the header. */
  readonly titles: readonly string[]
  readonly columns: readonly TableColumn[]
  /** Data rows, blank ones included, trailing blank ones left out. */
  readonly rows: readonly GridRow[]
  /** False when the first row is data already. */
  readonly headed: boolean
  /** True for a row that repeats the header, at a page break. */
  repeatsHeader(row: GridRow): boolean
}

interface TableColumn {
  readonly index: number
  /** One line; '' when there is none. */
  readonly header: string
  /** The part of a two-row header that stands over several columns, '' when there is none. */
  readonly group: string
}

const searched = 40

/** Finds header and titles. `headerRows` (from the person) is the number of rows from the top that are not data. */
export function findTable(grid: Grid, headerRows: number | undefined): Table {
  const filled = grid.rows.filter((row) => !isBlankRow(row))
  const at = headerRows === undefined ? headerIndex(filled) : givenIndex(filled, headerRows)
  const header = at === null ? undefined : filled[at]
  const width = filled.reduce((most, row) => Math.max(most, row.cells.length), 0)
  const firstData = header === undefined ? 0 : header.row
  const group =
    header === undefined || at === null || at === 0 ? undefined : groupRow(grid, filled[at - 1], header)
  const columns = Array.from({ length: width }, (_, index) => ({
    index,
    header: oneLine(header?.cells[index] ?? ''),
    group: oneLine(group?.cells[index] ?? ''),
  }))
  const titles: string[] = []
  for (const row of filled)
    if (header !== undefined && row.row < (group?.row ?? header.row))
      titles.push(oneLine([...new Set(row.cells.filter((cell) => !isBlank(cell)))].join(' ')))
  const last = filled.at(-1)?.row ?? 0
  const repeatsHeader = (row: GridRow) => header !== undefined && sameCells(row, header)
  const rows = grid.rows.filter((row) => row.row > firstData && row.row <= last && !repeatsHeader(row))
  return { grid, titles, columns, rows, headed: header !== undefined, repeatsHeader }
}

/** A header repeated at a page break is not data. */
function sameCells(row: GridRow, header: GridRow): boolean {
  return (
    filledCells(row) > 1 && row.cells.every((cell, at) => cell.trim() === (header.cells[at] ?? '').trim())
  )
}

function givenIndex(filled: readonly GridRow[], headerRows: number): number | null {
  const above = filled.filter((row) => row.row <= headerRows).length
  return above === 0 ? null : above - 1
}

const knownNames = (row: GridRow) =>
  row.cells.reduce((count, cell) => {
    const header = oneLine(cell)
    if (header === '' || header.length > 120) return count
    return (
      count + (roleOfName(header) !== null || (header.length < 60 && roleOfWording(header) !== null) ? 1 : 0)
    )
  }, 0)

/** Index of the header among the filled rows, null when the data starts at once. */
function headerIndex(filled: readonly GridRow[]): number | null {
  const widths = filled
    .slice(0, 200)
    .map(filledCells)
    .sort((a, b) => a - b)
  const usual = widths[widths.length >> 1] ?? 0
  const least = Math.max(usual > 1 ? 2 : 1, Math.ceil(usual / 2))
  const top = filled.slice(0, searched)
  const wide = top.findIndex((row) => filledCells(row) >= least)
  if (wide < 0) return null
  // A block of facts (« Date | 12 mars ») may stand above: the row with the most known names is the header.
  let best = wide
  let most = knownNames(top[wide] ?? { cells: [], row: 0 })
  for (let at = wide + 1; at < top.length; at++) {
    const row = top[at]
    if (row === undefined || filledCells(row) < Math.max(2, least)) continue
    const count = knownNames(row)
    if (count >= 2 && count > most + 1) {
      best = at
      most = count
    }
  }
  return isHeader(filled, best, most) ? best : null
}

function isHeader(filled: readonly GridRow[], at: number, known: number): boolean {
  const row = filled[at]
  if (row === undefined || filled.length < 2) return known > 0
  const cells = row.cells.map(oneLine).filter((cell) => cell !== '')
  if (cells.some((cell) => /^[-+]?\s*\d[\d\s.,/:-]*$/.test(cell))) return known >= 2
  if (known > 0 || cells.some((cell) => /\?\s*\]?$/.test(cell))) return true
  if (cells.length > 1)
    return cells.every((cell) => cell.length <= 300) && new Set(cells).size === cells.length
  // A single column: a header is a label, shorter than what it stands over and not a sentence.
  const body = filled.slice(at + 1, at + 50).map((other) => oneLine(other.cells.join(' ')).length)
  const mean = body.reduce((sum, length) => sum + length, 0) / Math.max(1, body.length)
  const [label = ''] = cells
  return label.length <= 60 && !/[.!…]$/.test(label) && label.length * 2 < mean
}

/** The row above the header when it names groups of columns: several labels, or labels merged over part of the width. */
function groupRow(grid: Grid, above: GridRow | undefined, header: GridRow): GridRow | undefined {
  if (above === undefined || above.row !== header.row - 1) return undefined
  const spans = grid.merges.filter((merge) => merge.top === above.row && merge.right > merge.left)
  const whole = spans.some((merge) => merge.right - merge.left + 1 >= header.cells.length)
  if (whole || spans.length === 0 || filledCells(above) < 1) return undefined
  const filled = fillMerges(
    { ...grid, merges: spans.map((merge) => ({ ...merge, bottom: above.row })), rows: [above] },
    () => true,
  )
  return filled.rows[0]
}
