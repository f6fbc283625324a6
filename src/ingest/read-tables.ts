import type { Session, SessionKind } from '../model/consultation.ts'
import type { ColumnRole } from '../model/contribution.ts'
import { type Diagnostic, Refusal } from '../model/diagnostic.ts'
import { roleOfName } from './columns/column-names.ts'
import { columnRoles } from './columns/column-roles.ts'
import { mappedColumns, parseMapOption } from './columns/map-option.ts'
import { planColumns } from './columns/plan-columns.ts'
import { bearsText, frenchRoles } from './columns/role-names.ts'
import type { ColumnPlan, TableFormat } from './formats/format.ts'
import { formatOf, signatureOf } from './formats/registry.ts'
import { recall } from './mapping/recall.ts'
import { appliedKeys, correctionsOf, type SettledTable, settleTable } from './mapping/settle-table.ts'
import { refuseForms, sessionOfForm } from './own-form/refuse.ts'
import { doubtfulColumns, privacyFindings } from './personal/findings.ts'
import { maskedHeadings, maskedRules } from './personal/headings.ts'
import { RecordBuilder } from './record-builder.ts'
import { type FurtherRows, readRows } from './rows/read-rows.ts'
import { findSession, sessionNamed } from './session.ts'
import type { SourceReading } from './source-reading.ts'
import { type FileContext, summarise } from './summary.ts'
import type { Table } from './table.ts'

export interface TablesContext extends FileContext {
  readonly delimiter: string | null
  /** What came to light while the rows were read; asked for when all were. */
  after(): { readonly badRows: number; readonly diagnostics: readonly Diagnostic[] }
}

/** A table with the rows that come after its own, for a file too large to be held. */
export interface OpenTable {
  readonly table: Table
  readonly further: FurtherRows | null
}

interface Gathered {
  readonly session: Session
  readonly builder: RecordBuilder
  readonly kind: SessionKind
  readonly formats: Set<string>
  readonly sheets: Set<string>
  readonly columns: ColumnRole[]
}

/** Tables of one file → one reading for each session met. @throws Refusal as `findSession`, `mappedColumns`, NO_TEXT_COLUMN */
export async function readTables(
  tables: readonly OpenTable[],
  context: TablesContext,
): Promise<SourceReading[]> {
  const { file, options, consultation, labels, masker } = context
  refuseForms(
    tables.map(({ table }) => table),
    file,
  )
  const rules = maskedRules(options.map.map(parseMapOption), context.masker)
  const gathered = new Map<string, Gathered>()
  const diagnostics: Diagnostic[] = [...context.diagnostics]
  const settled: SettledTable[] = []

  for (const { table: read, further } of tables) {
    const table = maskedHeadings(read, context.masker)
    const sheet = table.grid.sheet
    const where = { file, ...(sheet === null ? {} : { sheet }) }
    if (table.rows.length === 0) continue
    const mapped = mappedColumns([...rules, ...correctionsOf(table, options)], table, file)
    const recalled = recall(options.mappings, table)
    const signature = signatureOf(table, consultation)
    const session = sessionOf(
      table,
      context,
      signature,
      signature?.kind ?? recalled?.mapping.kind ?? null,
      tables.length > 1,
    )
    const kind = context.kind ?? recalled?.mapping.kind ?? session.kind
    const format = signature?.kind === kind ? signature : formatOf(table, kind, consultation)
    const planned = planColumns(table, format, mapped, recalled?.roles)
    const { undecided } = planned
    const columns = options.session === undefined ? planned.columns : planned.columns.map(withoutSession)
    settled.push(
      settleTable(
        table,
        planned,
        { file, options, session, kind, format, recalled, consultation, masker },
        () => noTextColumn(table, columns, undecided, file),
      ),
    )
    if (!columns.some(({ role }) => bearsText(role) || role === 'answer'))
      throw noTextColumn(table, columns, undecided, file)
    if (!table.headed)
      diagnostics.push({
        code: 'NO_HEADER',
        level: 'warning',
        args: { columns: columns.length },
        place: where,
      })
    diagnostics.push(
      ...columnFindings(columns, undecided, where),
      ...doubtfulColumns(table, columns, where, context.masker.knows),
      ...(settled.at(-1)?.findings ?? []),
    )
    const built = new Set<string>()
    const builder = (of: Session): RecordBuilder => {
      const held = gathered.get(of.id) ?? {
        session: of,
        builder: new RecordBuilder(of.id, context, context.sink.open(of.id)),
        kind: of.id === session.id ? kind : of.kind,
        formats: new Set<string>(),
        sheets: new Set<string>(),
        columns: [],
      }
      gathered.set(of.id, held)
      if (!built.has(of.id)) {
        built.add(of.id)
        held.formats.add(format.name)
        if (sheet !== null) held.sheets.add(sheet)
        held.columns.push(...columnRoles(columns, table))
      }
      return held.builder
    }
    // A workbook with a sheet a theme says more than the session's own theme.
    const sheetTheme = tables.length > 1 && sheet !== null ? labels.theme(sheet) : null
    const titleTheme =
      context.theme ?? (format.explicit ? null : themeOfTitles([sheet ?? '', ...table.titles], context))
    const rows = {
      file,
      format,
      sessions: consultation.sessions,
      session,
      labels,
      theme: session.theme !== null && context.theme === null ? sheetTheme : titleTheme,
      builder,
      flush: () => context.sink.flush(),
    }
    diagnostics.push(...(await readRows(table, columns, rows, further)))
    const finished = format.finishedColumn(table)
    const unfinished = gathered
      .get(session.id)
      ?.builder.skipped.list()
      .find(({ reason }) => reason === 'unfinished')
    if (unfinished && finished !== null)
      diagnostics.push({
        code: 'UNFINISHED_ROWS',
        level: 'info',
        args: {
          count: unfinished.count,
          column: columns.find(({ index }) => index === finished)?.header ?? '',
        },
        place: where,
      })
  }
  return finish(gathered, diagnostics, context, settled)
}

function finish(
  gathered: ReadonlyMap<string, Gathered>,
  diagnostics: readonly Diagnostic[],
  context: TablesContext,
  settled: readonly SettledTable[],
): SourceReading[] {
  const { file } = context
  const applied = appliedKeys(settled)
  const place = { file }
  const { badRows, diagnostics: late } = context.after()
  const full = [...gathered.values()].filter(
    ({ builder }) => builder.counts.contributions + builder.counts.answers > 0,
  )
  const [main] = full
  if (main === undefined)
    throw new Refusal({ code: 'NO_CONTENT_FOUND', level: 'error', args: { file }, place })
  main.builder.skipped.add('bad-row', badRows)
  const told: Diagnostic[] = [...late, ...diagnostics]
  if (badRows > 0) told.push({ code: 'BAD_ROW', level: 'warning', args: { count: badRows }, place })
  return full.map((one) => {
    const { session, builder, kind } = one
    const own: Diagnostic[] = one === main ? told : []
    own.push(...privacyFindings(builder, place))
    const summary = summarise(context, builder, session, kind, {
      format: [...one.formats].join(' + '),
      sheet: one.sheets.size === 0 ? null : [...one.sheets].join(', '),
      delimiter: context.delimiter,
      columns: one.columns,
      applied,
    })
    const proposals = one === main ? settled.map(({ proposal }) => proposal) : []
    return { summary, diagnostics: own, proposals }
  })
}

/** The person's word goes before a column of sessions. */
function withoutSession(column: ColumnPlan): ColumnPlan {
  return column.role === 'session' ? { ...column, role: 'attribute' } : column
}

/** The first session that a column of sessions names. */
function sessionOfColumn(
  table: Table,
  { consultation }: TablesContext,
  format: TableFormat | null,
): Session | null {
  for (const { index, header } of table.columns) {
    const told = format?.explicit && format.column(table, index)?.role === 'session'
    if (!told && roleOfName(header) !== 'session') continue
    for (const row of table.rows) {
      const named = sessionNamed(row.cells[index] ?? '', consultation.sessions)
      if (named) return named
    }
  }
  return null
}

/** The session of a table: a workbook may have a sheet for each, told by its name before the file's own. */
function sessionOf(
  table: Table,
  context: TablesContext,
  signature: TableFormat | null,
  kind: SessionKind | null,
  several: boolean,
): Session {
  const { file, options, consultation, labels } = context
  const sheet = table.grid.sheet ?? ''
  const formOf = options.session === undefined ? sessionOfForm(table.grid.form, consultation, file) : null
  if (formOf) return formOf
  if (several && options.session === undefined) {
    const named = sessionNamed(sheet, consultation.sessions)
    if (named) return named
  }
  const inColumn = options.session === undefined ? sessionOfColumn(table, context, signature) : null
  if (inColumn) return inColumn
  const titles = [...table.titles, ...(sheet === '' ? [] : [sheet])]
  return findSession(
    { file, asked: options.session, titles, kind: context.kind ?? kind },
    consultation,
    labels,
  )
}

function themeOfTitles(titles: readonly string[], context: TablesContext): string | null {
  for (const title of titles) {
    const theme = title === '' ? null : context.labels.theme(title)
    if (theme !== null) return theme
  }
  return null
}

function columnFindings(
  columns: readonly ColumnPlan[],
  undecided: readonly ColumnPlan[],
  where: { file: string; sheet?: string },
): Diagnostic[] {
  const findings: Diagnostic[] = []
  for (const column of columns) {
    const place = { ...where, column: column.letter }
    const name = column.header || column.letter
    if (column.role === 'personal')
      findings.push({ code: 'PERSONAL_COLUMN', level: 'info', args: { column: name }, place })
    else if (undecided.includes(column) && column.role === 'ignored')
      findings.push({ code: 'UNDECIDED_COLUMN', level: 'warning', args: { column: name }, place })
    else if (undecided.includes(column) || (column.by === 'content' && bearsText(column.role)))
      findings.push({
        code: 'COLUMN_BY_CONTENT',
        level: 'info',
        args: { column: name, role: frenchRoles[column.role] },
        place,
      })
  }
  return findings
}

function noTextColumn(
  table: Table,
  columns: readonly ColumnPlan[],
  undecided: readonly ColumnPlan[],
  file: string,
): Refusal {
  const sheet = table.grid.sheet
  const candidates = undecided.length > 0 ? undecided : columns.filter(({ role }) => role !== 'personal')
  const names = candidates.map(({ header, letter }) => header || letter)
  return new Refusal({
    code: 'NO_TEXT_COLUMN',
    level: 'error',
    args: { file, columns: names.slice(0, 12), example: names[0] ?? 'A' },
    place: { file, ...(sheet === null ? {} : { sheet }) },
  })
}
