import type { Table } from '../table.ts'
import type { Masker } from './mask.ts'

/** A table whose headers and titles hold no personal data: the first row of a file without header may be an answer. */
export function maskedHeadings(table: Table, masker: Masker): Table {
  return {
    ...table,
    titles: table.titles.map((title) => masker.clean(title)),
    columns: table.columns.map((column) => ({
      ...column,
      header: masker.clean(column.header),
      group: masker.clean(column.group),
    })),
  }
}

/** `--map` names columns as the file does: the same is masked in its rules. */
export function maskedRules<T extends { readonly column: string }>(rules: readonly T[], masker: Masker): T[] {
  return rules.map((rule) => ({ ...rule, column: masker.clean(rule.column) }))
}
