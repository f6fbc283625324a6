import type { Role } from '../../model/contribution.ts'
import { Refusal } from '../../model/diagnostic.ts'
import { closest } from '../../text/closest.ts'
import { columnLetter } from '../grid.ts'
import type { Table } from '../table.ts'
import { nameKey } from './column-names.ts'
import { roleNamed, roleNames, suggestRole } from './role-names.ts'

export interface MapRule {
  readonly column: string
  readonly role: Role
}

/** `Colonne=role` → rule; the last `=` cuts, since headers may hold one. @throws Refusal MAP_SYNTAX · MAP_UNKNOWN_ROLE */
export function parseMapOption(map: string): MapRule {
  const cut = map.lastIndexOf('=')
  const column = map.slice(0, cut).trim()
  const name = map.slice(cut + 1).trim()
  if (cut <= 0 || column === '' || name === '')
    throw new Refusal({ code: 'MAP_SYNTAX', level: 'error', args: { map } })
  const role = roleNamed(name)
  if (role === null)
    throw new Refusal({
      code: 'MAP_UNKNOWN_ROLE',
      level: 'error',
      args: { role: name, known: roleNames, suggestion: suggestRole(name), column },
    })
  return { column, role }
}

/**
 * Column index → role, by header (case, accents and marks apart), by the beginning of a header that only one column has,
 * or by letter. @throws Refusal MAP_UNKNOWN_COLUMN · MAP_AMBIGUOUS_COLUMN
 */
export function mappedColumns(
  rules: readonly MapRule[],
  table: Table,
  file: string,
): ReadonlyMap<number, Role> {
  const result = new Map<number, Role>()
  const headers = table.columns.filter(({ header }) => header !== '')
  for (const { column, role } of rules) {
    const key = nameKey(column)
    const exact = headers.filter(({ header }) => header === column)
    const same = exact.length > 0 ? exact : headers.filter(({ header }) => nameKey(header) === key)
    const started =
      same.length === 0 && key.length >= 4
        ? headers.filter(({ header }) => nameKey(header).startsWith(key))
        : same
    const lettered = table.columns.filter(({ index }) => columnLetter(index) === column.toUpperCase())
    const found = same.length > 0 ? same : lettered.length > 0 ? lettered : started
    const place = { file, ...(table.grid.sheet === null ? {} : { sheet: table.grid.sheet }) }
    if (found.length > 1)
      throw new Refusal({
        code: 'MAP_AMBIGUOUS_COLUMN',
        level: 'error',
        args: { column, letters: found.map(({ index }) => columnLetter(index)) },
        place,
      })
    const [one] = found
    if (one === undefined) {
      const known = headers.map(({ header }) => header)
      throw new Refusal({
        code: 'MAP_UNKNOWN_COLUMN',
        level: 'error',
        args: { column, known, suggestion: closest(column, known) },
        place,
      })
    }
    result.set(one.index, role)
  }
  return result
}
