import type { Diagnostic } from '../model/diagnostic.ts'
import { FindingList } from './finding-list.ts'
import { columnLetter, type GridRow } from './grid.ts'
import { longestCell } from './table-limits.ts'

/** Leaves out, and tells, the rows of a text file that have a cell no person has written; the others go on. */
export class LongCells {
  readonly #findings = new FindingList()
  badRows = 0

  async *without(batches: AsyncIterable<readonly GridRow[]>): AsyncIterable<readonly GridRow[]> {
    for await (const rows of batches) yield rows.filter((row) => this.#stays(row))
  }

  get diagnostics(): readonly Diagnostic[] {
    return this.#findings.list()
  }

  #stays({ cells, row }: GridRow): boolean {
    const index = cells.findIndex((cell) => cell.length > longestCell)
    if (index < 0) return true
    this.badRows++
    this.#findings.add({
      code: 'CELL_TOO_LONG',
      level: 'warning',
      args: { length: cells[index]?.length ?? 0, limit: longestCell },
      place: { row, column: columnLetter(index) },
    })
    return false
  }
}
