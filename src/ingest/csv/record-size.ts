import { Refusal } from '../../model/diagnostic.ts'
import { mostColumns } from '../table-limits.ts'
import type { Dialect } from './quoting.ts'

export const mostCellBytes = 16 << 20
/** A record of legal cells may be longer than one cell, and still is not held without end. */
const mostRecordBytes = 64 << 20

/**
 * Refuses a record that grows beyond what a table of words can be, before it is held whole.
 * @throws Refusal TOO_MANY_COLUMNS, CELL_TOO_LARGE
 */
export function checkRecordSize(bytes: Uint8Array, { delimiter, quote }: Dialect, line: number): void {
  const [sign, mark] = [delimiter.charCodeAt(0), quote === null ? -1 : quote.charCodeAt(0)]
  let inside = false
  let columns = 1
  let start = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte === mark) inside = !inside
    else if (byte === sign && !inside) {
      columns++
      start = at
    }
    if (at - start > mostCellBytes) throw cellTooLarge(line)
  }
  if (columns > mostColumns) throw tooManyColumns(line, columns)
  if (bytes.length > mostRecordBytes) throw cellTooLarge(line)
}

export function tooManyColumns(line: number, columns: number): Refusal {
  return new Refusal({
    code: 'TOO_MANY_COLUMNS',
    level: 'error',
    args: { columns, limit: mostColumns },
    place: { line },
  })
}

function cellTooLarge(line: number): Refusal {
  return new Refusal({
    code: 'CELL_TOO_LARGE',
    level: 'error',
    args: { limit: mostCellBytes >> 20 },
    place: { line },
  })
}
