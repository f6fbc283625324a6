import type { FormMark } from '../model/form.ts'

/** A table as cells of text, before anything is known of its meaning. */
export interface Grid {
  /** Sheet of a workbook, null for a text file. */
  readonly sheet: string | null
  readonly hidden: boolean
  /** Rows that exist, in order; a row the file lacks or leaves blank may be absent. */
  readonly rows: readonly GridRow[]
  readonly merges: readonly Merge[]
  /** What one of our own blank forms says of itself. */
  readonly form?: FormMark
}

export interface GridRow {
  /** As received and decoded; '' where there is nothing. */
  readonly cells: readonly string[]
  /** 1-based, as a spreadsheet shows it. */
  readonly row: number
}

/** A merged range: rows 1-based, columns 0-based, both ends included. */
export interface Merge {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** Spreadsheet letter of a 0-based column: 0 → A, 26 → AA. */
export function columnLetter(index: number): string {
  let letters = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return letters
}

export function isBlank(cell: string | undefined): boolean {
  return cell === undefined || !/[^\s\u200b\ufeff]/u.test(cell)
}

export function isBlankRow(row: GridRow): boolean {
  return row.cells.every(isBlank)
}

/** Cells of a row that hold something. */
export function filledCells(row: GridRow): number {
  return row.cells.reduce((count, cell) => count + (isBlank(cell) ? 0 : 1), 0)
}

/** Text of a header or label on one line, without blanks around. */
export function oneLine(text: string): string {
  return text
    .replace(/[\s\u200b\ufeff]+/gu, ' ')
    .trim()
    .normalize('NFC')
}

/** Rows with the value of every merged range repeated in all of its cells (capped: a range may claim a whole sheet). */
export function fillMerges(grid: Grid, columns: (index: number) => boolean): Grid {
  if (grid.merges.length === 0) return grid
  const byRow = new Map(grid.rows.map((row) => [row.row, [...row.cells]]))
  let budget = 2_000_000
  for (const merge of grid.merges) {
    const value = byRow.get(merge.top)?.[merge.left] ?? ''
    if (isBlank(value)) continue
    const bottom = Math.min(merge.bottom, merge.top + 5000)
    const right = Math.min(merge.right, merge.left + 300)
    for (let row = merge.top; row <= bottom; row++) {
      const cells = byRow.get(row)
      if (cells === undefined || budget < 0) continue
      budget -= right - merge.left + 1
      for (let column = merge.left; column <= right; column++)
        if (columns(column) && isBlank(cells[column])) {
          while (cells.length < column) cells.push('')
          cells[column] = value
        }
    }
  }
  return { ...grid, rows: grid.rows.map(({ row, cells }) => ({ row, cells: byRow.get(row) ?? cells })) }
}
