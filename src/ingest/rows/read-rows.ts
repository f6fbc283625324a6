import type { Session } from '../../model/consultation.ts'
import type { SkipReason } from '../../model/contribution.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { FindingList } from '../finding-list.ts'
import type { ColumnPlan, TableFormat } from '../formats/format.ts'
import { type GridRow, isBlank, isBlankRow } from '../grid.ts'
import type { Labels } from '../labels.ts'
import type { RecordBuilder } from '../record-builder.ts'
import { sessionNamed } from '../session.ts'
import type { Table } from '../table.ts'
import { fillGroups } from './fill-groups.ts'
import { UnknownValues } from './row-context.ts'
import { RowRecords } from './row-records.ts'
import { type Section, sectionOf } from './section-row.ts'

export interface RowsContext {
  readonly file: string
  readonly format: TableFormat
  readonly sessions: readonly Session[]
  readonly session: Session
  readonly labels: Labels
  /** Theme the person gave, or the title's, null when neither says; a theme column goes before it. */
  readonly theme: string | null
  builder(session: Session): RecordBuilder
  /** Awaited between batches of rows. */
  flush(): Promise<void>
}

/** Rows after those of a table, in batches; they are read as the table's rows were planned. */
export type FurtherRows = AsyncIterable<readonly GridRow[]>

/** Turns the rows of a table into records, by the roles of its columns; what is odd in a row is told and stops nothing. */
export async function readRows(
  table: Table,
  columns: readonly ColumnPlan[],
  context: RowsContext,
  further: FurtherRows | null,
): Promise<Diagnostic[]> {
  const reader = new RowsReader(table, columns, context)
  reader.first()
  await context.flush()
  if (further !== null)
    for await (const rows of further) {
      reader.next(rows)
      await context.flush()
    }
  return reader.findings()
}

class RowsReader {
  readonly #table: Table
  readonly #columns: readonly ColumnPlan[]
  readonly #context: RowsContext
  readonly #records: RowRecords
  readonly #filled: ReturnType<typeof fillGroups>
  readonly #leftOut: (row: GridRow) => SkipReason | null
  readonly #finished: ColumnPlan | undefined
  readonly #unknownSessions = new UnknownValues()
  readonly #findings = new FindingList()
  /** Blank rows since the last filled one: those at the end are no rows. */
  #blank = 0
  #section: Required<Section>

  constructor(table: Table, columns: readonly ColumnPlan[], context: RowsContext) {
    this.#table = table
    this.#columns = columns
    this.#context = context
    const within = context.format.kind === 'workshop' ? table.within : { table: null, rubric: null }
    this.#section = { ...within, theme: null }
    this.#filled = context.format.explicit
      ? { rows: table.rows, next: (row) => row }
      : fillGroups(table, columns, context.format.kind)
    this.#records = new RowRecords(table, columns, this.#filled.rows, context, this.#findings)
    this.#leftOut = context.format.leftOut?.(table) ?? (() => null)
    const end = context.format.finishedColumn(table)
    this.#finished = columns.find(({ index, by }) => index === end && by !== 'map')
  }

  /** The table's own rows. */
  first(): void {
    for (const row of this.#filled.rows) this.#read(row)
  }

  next(rows: readonly GridRow[]): void {
    for (const row of rows) {
      if (isBlankRow(row)) this.#blank++
      else if (!this.#table.repeatsHeader(row)) {
        if (this.#blank > 0)
          this.#context.builder(this.#context.session).skipped.add('empty-row', this.#blank)
        this.#blank = 0
        this.#read(this.#filled.next(row))
      }
    }
  }

  findings(): Diagnostic[] {
    this.#report()
    return this.#findings.list()
  }

  #read(row: GridRow): void {
    const { format, labels } = this.#context
    const builder = this.#context.builder(this.#session(row))
    if (isBlankRow(row)) {
      builder.skipped.add('empty-row')
      return
    }
    const section =
      format.kind === 'workshop' && !format.explicit
        ? sectionOf(row, this.#table, this.#records.texts, labels)
        : null
    const reason = this.#leftOut(row)
    if (section !== null) this.#section = { ...this.#section, ...section }
    else if (this.#finished && isBlank(row.cells[this.#finished.index])) builder.skipped.add('unfinished')
    else if (reason !== null) builder.skipped.add(reason)
    else this.#records.write(row, builder, this.#section)
  }

  #session(row: GridRow): Session {
    for (const column of this.#columns) {
      const value = column.role === 'session' ? (row.cells[column.index] ?? '') : ''
      if (isBlank(value)) continue
      const named = sessionNamed(value, this.#context.sessions)
      if (named) return named
      this.#unknownSessions.add(column, this.#context.builder(this.#context.session).label(value))
    }
    return this.#context.session
  }

  #report(): void {
    const { file, sessions } = this.#context
    const { sheet } = this.#table.grid
    for (const column of this.#columns) {
      const place = { file, ...(sheet === null ? {} : { sheet }), column: column.letter }
      const name = column.header
      const themes = this.#records.around.unknownThemes.of(column)
      if (themes.length > 0)
        this.#findings.add({
          code: 'THEME_VALUES_UNKNOWN',
          level: 'warning',
          args: { column: name, values: themes },
          place,
        })
      const levels = this.#records.around.unknownLevels.of(column)
      if (levels.length > 0)
        this.#findings.add({
          code: 'LEVEL_VALUES_UNKNOWN',
          level: 'warning',
          args: { column: name, values: levels },
          place,
        })
      const values = this.#unknownSessions.of(column)
      const known = sessions.map(({ id }) => id)
      if (values.length > 0)
        this.#findings.add({
          code: 'SESSION_VALUES_UNKNOWN',
          level: 'warning',
          args: { column: name, values, known },
          place,
        })
      if (this.#records.rich.has(column.index))
        this.#findings.add({ code: 'HTML_DECODED', level: 'info', args: { column: name }, place })
    }
  }
}
