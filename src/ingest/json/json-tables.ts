import { type Diagnostic, Refusal } from '../../model/diagnostic.ts'
import type { Grid, GridRow } from '../grid.ts'
import { flattenRecord, shortNames } from './flatten-record.ts'
import { parseJson } from './parse-records.ts'
import { type RecordSet, recordSets } from './record-sets.ts'

/** JSON is parsed as one block, several times its size in memory. */
export const largestJson = 100e6
const mostFields = 2000
const mostCells = 20e6

export interface JsonReading {
  /** One grid a list of records; its names stand on row 0, so that row n is record n, or the one on line n. */
  readonly grids: readonly Grid[]
  readonly badRows: number
  readonly diagnostics: readonly Diagnostic[]
}

/** JSON text → grids. @throws Refusal JSON_BROKEN · JSON_WITHOUT_RECORDS · JSON_TOO_WIDE */
export function readJson(text: string, file: string): JsonReading {
  const { values, lines, badRows, diagnostics } = parseJson(text, file)
  const sets = recordSets(values)
  if (sets.length === 0)
    throw new Refusal({ code: 'JSON_WITHOUT_RECORDS', level: 'error', args: { file }, place: { file } })
  let removed = 0
  const nul = (count: number) => {
    removed += count
  }
  const grids = sets.map((set) => gridOf(set, { several: sets.length > 1, lines: lines ?? [], file, nul }))
  return {
    grids,
    badRows,
    diagnostics:
      removed === 0
        ? diagnostics
        : [...diagnostics, { code: 'NUL_REMOVED', level: 'warning', args: { count: removed, lines: [] } }],
  }
}

interface GridContext {
  readonly several: boolean
  readonly lines: readonly number[]
  readonly file: string
  nul(count: number): void
}

function gridOf({ path, records }: RecordSet, { several, lines, file, nul }: GridContext): Grid {
  const shape = { sheet: several ? path : null, hidden: false, merges: [] }
  if (records.every(Array.isArray)) return { ...shape, rows: rowsOf(records as unknown[][]) }
  const index = new Map<string, number>()
  let cellCount = 0
  const rows: GridRow[] = records.map((record, at) => {
    const cells: string[] = []
    for (const [name, cell] of flattenRecord(record, nul)) {
      const column = index.get(name) ?? index.size
      index.set(name, column)
      if (cell === '') continue
      while (cells.length < column) cells.push('')
      cells[column] = cell
    }
    cellCount += cells.length
    if (index.size > mostFields || cellCount > mostCells)
      throw new Refusal({
        code: 'JSON_TOO_WIDE',
        level: 'error',
        args: { file, fields: index.size, limit: mostFields },
        place: { file, row: at + 1 },
      })
    return { row: lines[at] ?? at + 1, cells }
  })
  return { ...shape, rows: [{ row: 0, cells: shortNames([...index.keys()]) }, ...rows] }
}

/** A table written as a list of lists, its names first. */
function rowsOf(records: readonly (readonly unknown[])[]): GridRow[] {
  return records.map((cells, index) => ({
    row: index + 1,
    cells: cells.map((cell) => (cell === null || typeof cell === 'object' ? '' : String(cell))),
  }))
}
