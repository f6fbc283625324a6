import type { Role } from '../../model/contribution.ts'
import { type Diagnostic, Refusal } from '../../model/diagnostic.ts'
import type { MappingBook, SavedMapping } from '../../model/mapping.ts'
import { foldKey } from '../../text/fold.ts'
import { tableOf } from '../formats/registry.ts'
import type { Grid } from '../grid.ts'
import type { Table } from '../table.ts'
import { columnKeys, headerSignature, tableKeys } from './signature.ts'

/** What an earlier acceptance says of a table. */
export interface Recalled {
  readonly mapping: SavedMapping
  /** True for the very shape; false when the table has columns that the mapping does not know. */
  readonly exact: boolean
  /** Column index → role. */
  readonly roles: ReadonlyMap<number, Role>
  /** Columns that the mapping names and the table lacks: a slip of the hand in the file. */
  readonly absent: readonly string[]
}

/**
 * The mapping of the table's shape, else the one of the nearest shape: all of its headers are there, and the fewest more.
 * @throws Refusal what is wrong with the mapping of this shape
 */
export function recall(book: MappingBook | undefined, table: Table): Recalled | null {
  if (!book || (book.saved.length === 0 && book.broken.size === 0)) return null
  const signature = headerSignature(table)
  const [first, ...others] = book.broken.get(signature) ?? []
  if (first) throw new Refusal(first, { others })
  const keys = tableKeys(table)
  const exact = book.saved.find((mapping) => mapping.signature === signature)
  const mapping = exact ?? nearest(book.saved, keys, table)
  if (mapping === null) return null
  const roles = new Map<number, Role>()
  const absent: string[] = []
  const named = columnKeys(mapping.columns)
  for (const [rank, { header, column, role }] of mapping.columns.entries()) {
    const key = named[rank] ?? ''
    // A letter means the same column only where the shape is the same.
    if (exact === undefined && key.startsWith('@')) continue
    const at = keys.indexOf(key)
    if (at >= 0) roles.set(table.columns[at]?.index ?? at, role)
    else if (exact !== undefined) absent.push(header || column)
  }
  return { mapping, exact: exact !== undefined, roles, absent }
}

function nearest(saved: readonly SavedMapping[], keys: readonly string[], table: Table): SavedMapping | null {
  if (!table.headed) return null
  const held = new Set(keys)
  let best: SavedMapping | null = null
  let most = 0
  for (const mapping of saved) {
    const named = columnKeys(mapping.headers.map((header) => ({ column: '', header }))).filter(
      (key) => !key.startsWith('@'),
    )
    if (named.length <= most || !named.every((key) => held.has(key))) continue
    best = mapping
    most = named.length
  }
  return best
}

/** Sheet and rows of header that a mapping keeps because a person had to say them once. */
export function recalledPlace(
  book: MappingBook | undefined,
  grids: readonly Grid[],
  given: { readonly sheet?: string; readonly headerRows?: number },
): { readonly sheet?: string; readonly headerRows?: number } {
  if (given.headerRows !== undefined || !book) return given
  for (const { sheet, headerRows, signature } of book.saved) {
    if (sheet === null && headerRows === null) continue
    for (const grid of grids) {
      if (given.sheet !== undefined && foldKey(given.sheet) !== foldKey(grid.sheet ?? '')) continue
      if (sheet !== null && foldKey(sheet) !== foldKey(grid.sheet ?? '')) continue
      if (headerSignature(tableOf(grid, headerRows ?? undefined)) !== signature) continue
      return {
        ...given,
        ...(sheet === null ? {} : { sheet: grid.sheet ?? sheet }),
        ...(headerRows === null ? {} : { headerRows }),
      }
    }
  }
  return given
}

/** What a person should know of a mapping that was used. */
export function recallFindings(
  recalled: Recalled,
  overridden: readonly string[],
  place: NonNullable<Diagnostic['place']>,
): Diagnostic[] {
  const { file } = recalled.mapping
  const found: Diagnostic[] = []
  for (const column of recalled.absent)
    found.push({ code: 'MAPPING_COLUMN_ABSENT', level: 'warning', args: { mapping: file, column }, place })
  if (overridden.length > 0)
    found.push({
      code: 'MAPPING_OVERRIDDEN',
      level: 'warning',
      args: { mapping: file, columns: overridden },
      place,
    })
  return found
}
