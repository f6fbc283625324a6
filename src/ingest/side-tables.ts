import { nameKey, roleOfName, roleOfWording } from './columns/column-names.ts'
import { bearsText } from './columns/role-names.ts'
import { filledCells, type Grid, type GridRow, isBlank } from './grid.ts'

interface Span {
  readonly left: number
  readonly right: number
}

const searched = 40

/**
 * The tables that stand beside each other on one sheet, each as a grid of its own with its cells where they were: parted
 * by blank columns or by a header that begins again, each with a column of ideas. The grid itself where there is one.
 */
export function sideTables(grid: Grid): readonly Grid[] {
  for (const [index, row] of grid.rows.slice(0, searched).entries()) {
    const spans = spansOf(grid, row)
    if (spans.length < 2) continue
    const titles = grid.rows.slice(0, index).filter((above) => filledCells(above) === 1)
    return spans.map((span) => part(grid, span, titles))
  }
  return [grid]
}

/** Columns of each table whose header is in this row; [] when it is no header of several. */
function spansOf(grid: Grid, header: GridRow): Span[] {
  const cells = header.cells
  if (cells.filter(namesIdeas).length < 2) return []
  const parted = blocksOf(grid).filter(({ left, right }) => cells.slice(left, right + 1).some(namesIdeas))
  if (parted.length > 1) return parted
  const [block] = parted
  if (block === undefined) return []
  // « Idée | Votes | Idée | Votes »: the same names come again in the same order.
  const names = cells.slice(block.left, block.right + 1).map(nameKey)
  const period = names.indexOf(names[0] ?? '', 1)
  const again = period > 1 && names.length % period === 0
  if (!again || !names.every((name, at) => name !== '' && name === names[at % period])) return []
  return Array.from({ length: names.length / period }, (_, rank) => ({
    left: block.left + rank * period,
    right: block.left + (rank + 1) * period - 1,
  }))
}

function namesIdeas(cell: string): boolean {
  if (isBlank(cell) || cell.length > 60) return false
  const role = roleOfName(cell) ?? roleOfWording(cell)
  return role !== null && role !== 'comment' && bearsText(role)
}

/** Runs of columns that hold something, blank columns between them. */
function blocksOf(grid: Grid): Span[] {
  const filled: boolean[] = []
  for (const { cells } of grid.rows)
    cells.forEach((cell, column) => {
      if (!isBlank(cell)) filled[column] = true
    })
  const blocks: Span[] = []
  for (let column = 0; column < filled.length; column++) {
    const last = blocks.at(-1)
    if (!filled[column]) continue
    if (last && last.right === column - 1) blocks[blocks.length - 1] = { ...last, right: column }
    else blocks.push({ left: column, right: column })
  }
  return blocks
}

/** A title over the whole sheet stands over each of its tables. */
function part(grid: Grid, { left, right }: Span, titles: readonly GridRow[]): Grid {
  const blank = Array.from({ length: left }, () => '')
  const rows = grid.rows.map((row) => {
    const title = titles.includes(row) ? row.cells.find((cell) => !isBlank(cell)) : undefined
    const cells = title === undefined ? row.cells.slice(left, right + 1) : [title]
    return { row: row.row, cells: [...blank, ...cells] }
  })
  const merges = grid.merges.filter((merge) => merge.left >= left && merge.right <= right)
  return { ...grid, rows, merges, beside: true }
}
