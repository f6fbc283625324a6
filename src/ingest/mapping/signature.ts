import { createHash } from 'node:crypto'
import { profileColumn } from '../columns/column-content.ts'
import { nameKey } from '../columns/column-names.ts'
import { columnLetter, oneLine } from '../grid.ts'
import { maskPersonalData } from '../personal/mask.ts'
import type { Table } from '../table.ts'

type TableColumn = Table['columns'][number]

/** Name of a column for people: its header, after the group that stands over it. */
export function columnLabel({ header, group }: Pick<TableColumn, 'header' | 'group'>): string {
  if (group === '' || group === header) return header
  return header === '' ? group : `${group} – ${header}`
}

/** Signs that change what a terminal shows. */
export const controls = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu

/**
 * As `columnLabel`, for what is kept: a row of data taken for a header may hold an address. Whole, however long: a table
 * is known again by it.
 */
export function keptLabel(column: Pick<TableColumn, 'header' | 'group'>): string {
  return oneLine(maskPersonalData(columnLabel(column)).text.replace(controls, ' '))
}

/**
 * Keys by which the columns of two tables are the same: the folded header with its rank among equals, the letter where
 * there is no header.
 */
export function columnKeys(
  columns: readonly { readonly column: string; readonly header: string }[],
): string[] {
  const ranks = new Map<string, number>()
  return columns.map(({ column, header }) => {
    const name = nameKey(header)
    if (name === '') return `@${column}`
    const rank = (ranks.get(name) ?? 0) + 1
    ranks.set(name, rank)
    return `${name} ${rank}`
  })
}

export function tableKeys(table: Table): string[] {
  return columnKeys(
    table.columns.map((column) => ({ column: columnLetter(column.index), header: keptLabel(column) })),
  )
}

/**
 * What tables of one shape have in common: the folded headers in order and the depth of the header. A table without
 * header is told apart by what its columns hold, since their number alone would make many tables one shape.
 */
export function headerSignature(table: Table): string {
  const depth = !table.headed ? 0 : table.columns.some(({ group }) => group !== '') ? 2 : 1
  const names = table.columns.map((column) =>
    table.headed ? nameKey(keptLabel(column)) : contentClass(table, column.index),
  )
  while (names.at(-1) === '') names.pop()
  return createHash('sha256')
    .update(JSON.stringify([depth, names]))
    .digest('hex')
    .slice(0, 16)
}

function contentClass(table: Table, index: number): string {
  const { kind } = profileColumn(table.rows.map((row) => row.cells[index] ?? ''))
  if (kind === 'empty') return ''
  return kind === 'number' || kind === 'date' || kind === 'personal' ? kind : 'text'
}
