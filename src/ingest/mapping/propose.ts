import type { Consultation, SessionKind } from '../../model/consultation.ts'
import type { Mapping, Proposal, ProposedColumn, ProposedRow, TableDoubts } from '../../model/mapping.ts'
import type { PlannedColumns } from '../columns/plan-columns.ts'
import { bearsText } from '../columns/role-names.ts'
import type { ColumnPlan, TableFormat } from '../formats/format.ts'
import { signatureOf } from '../formats/registry.ts'
import { isBlank, isBlankRow, oneLine } from '../grid.ts'
import type { Masker } from '../personal/mask.ts'
import type { Table } from '../table.ts'
import type { Recalled } from './recall.ts'
import { controls, headerSignature, keptLabel } from './signature.ts'

/** Shapes that are recognised by nothing of their own. */
const plain: readonly string[] = ['notes-table', 'questionnaire-table']

export interface ProposalContext {
  readonly file: string
  readonly consultation: Consultation
  readonly masker: Masker
  readonly session: string
  readonly kind: SessionKind
  readonly format: TableFormat
  readonly recalled: Recalled | null
  /** What the person said of the table besides its columns. */
  readonly stated: { readonly kind: boolean; readonly headerRows?: number; readonly sheet?: string }
}

/** Longest text that is worth handing on. */
const longest = 160
const exampleCount = 3
const rowCount = 3

/** How a table would be read, with what is uncertain in it. */
export function propose(table: Table, planned: PlannedColumns, context: ProposalContext): Proposal {
  const { file, session, kind, recalled, stated } = context
  const unknown = plain.includes(context.format.name)
  const open = new Set(
    planned.columns
      .filter(({ index, by }) => unknown && by === 'content' && planned.doubtful.has(index))
      .map(({ index }) => index),
  )
  const usable = planned.columns.some(({ role }) => bearsText(role) || role === 'answer')
  // Who answers for columns one by one has seen the table.
  const answered =
    unknown && planned.columns.some(({ by, index }) => by === 'map' && !recalled?.roles.has(index))
  const settled = (answered && open.size === 0) || recalled !== null
  const doubts: TableDoubts = {
    header: unknown && !table.headed && stated.headerRows === undefined && !settled,
    kind: unknown && !stated.kind && !settled && looksOtherwise(table, kind, context.consultation),
  }
  const certain = open.size === 0 && !doubts.header && !doubts.kind && usable
  return {
    file,
    sheet: table.grid.sheet,
    session,
    signature: headerSignature(table),
    kind,
    headerRows: stated.headerRows ?? null,
    namedSheet: stated.sheet === undefined ? null : table.grid.sheet,
    doubts,
    usable,
    stated: certain && answered,
    from: recalled?.mapping.file ?? null,
    columns: planned.columns.map((plan) => proposedColumn(table, plan, open, context.masker)),
    rows: firstRows(table, planned.columns, context.masker),
  }
}

/** True when a person must look at the proposal before the table is read. */
export function isDoubtful({ usable, doubts, columns }: Proposal): boolean {
  return !usable || doubts.header || doubts.kind || columns.some(({ sure }) => !sure)
}

/** What is kept of an accepted proposal. A column without content stays open: the next file may hold words there. */
export function mappingOf(proposal: Proposal): Mapping {
  const { signature, kind, headerRows, namedSheet, columns } = proposal
  return {
    signature,
    kind,
    headerRows,
    sheet: namedSheet,
    headers: columns.map(({ header }) => header),
    columns: columns
      .filter(({ filled, by }) => filled || by === 'map' || by === 'mapping')
      .map(({ column, header, role }) => ({ column, header, role })),
  }
}

/** A table that proves to be of one kind while its session is of the other. */
function looksOtherwise(table: Table, kind: SessionKind, consultation: Consultation): boolean {
  const format = signatureOf(table, consultation)
  return format !== null && format.kind !== kind
}

function proposedColumn(
  table: Table,
  plan: ColumnPlan,
  open: ReadonlySet<number>,
  masker: Masker,
): ProposedColumn {
  const { index, letter, role, by } = plan
  const source = table.columns.find((column) => column.index === index)
  const filled = table.rows.some((row) => !isBlank(row.cells[index]))
  return {
    column: letter,
    header: source ? keptLabel(source) : '',
    role,
    by,
    sure: !open.has(index),
    filled,
    examples: role === 'personal' || role === 'respondent' ? [] : examplesOf(table, index, masker),
  }
}

function examplesOf(table: Table, index: number, masker: Masker): string[] {
  const examples = new Set<string>()
  for (const row of table.rows) {
    const cell = row.cells[index]
    if (cell === undefined || isBlank(cell)) continue
    examples.add(shown(cell, masker))
    if (examples.size === exampleCount) break
  }
  return [...examples]
}

function firstRows(table: Table, columns: readonly ColumnPlan[], masker: Masker): ProposedRow[] {
  const rows: ProposedRow[] = []
  for (const row of table.rows) {
    if (isBlankRow(row)) continue
    const cells = columns.flatMap(({ index, role, letter }) => {
      const cell = row.cells[index]
      if (cell === undefined || isBlank(cell)) return []
      if (role === 'personal' || role === 'ignored' || role === 'respondent') return []
      return [{ role, column: letter, text: shown(cell, masker) }]
    })
    rows.push({ row: row.row, cells })
    if (rows.length === rowCount) break
  }
  return rows
}

/** Masked before it is cut, so that no half of an address is left. */
function shown(cell: string, masker: Masker): string {
  const text = oneLine(masker.clean(cell.slice(0, 20_000)).replace(controls, ' '))
  return text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`
}
