import type { Session } from '../../model/consultation.ts'
import type { Place, Rubric, SkipReason } from '../../model/contribution.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { choiceCutter } from '../columns/joined-choices.ts'
import { bearsText } from '../columns/role-names.ts'
import { FindingList } from '../finding-list.ts'
import type { ColumnPlan, TableFormat } from '../formats/format.ts'
import { type GridRow, isBlank, isBlankRow } from '../grid.ts'
import { decodeHtml, richColumns } from '../html-text.ts'
import { IdCounter } from '../id-counter.ts'
import { hash80 } from '../identity.ts'
import type { Labels } from '../labels.ts'
import { identifiesByItself } from '../personal/cells.ts'
import type { RecordBuilder } from '../record-builder.ts'
import { sessionNamed } from '../session.ts'
import type { Table } from '../table.ts'
import { closedAnswer } from './closed-answer.ts'
import { fillGroups } from './fill-groups.ts'
import { identityOf } from './linking.ts'
import { type RowContext, RowContextReader, UnknownValues } from './row-context.ts'
import { type Section, sectionOf, tableOfHeader } from './section-row.ts'

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
  readonly #texts: readonly ColumnPlan[]
  readonly #around: RowContextReader
  readonly #rich: ReadonlySet<number>
  readonly #filled: ReturnType<typeof fillGroups>
  readonly #leftOut: (row: GridRow) => SkipReason | null
  readonly #finished: ColumnPlan | undefined
  readonly #keys = new IdCounter()
  readonly #cutters = new Map<number, (cell: string) => readonly string[]>()
  readonly #unknownSessions = new UnknownValues()
  readonly #diagnostics = new FindingList()
  /** Blank rows since the last filled one: those at the end are no rows. */
  #blank = 0
  #section: Required<Section>

  constructor(table: Table, columns: readonly ColumnPlan[], context: RowsContext) {
    this.#table = table
    this.#columns = columns
    this.#context = context
    const within = context.format.kind === 'workshop' ? table.within : { table: null, rubric: null }
    this.#section = { ...within, theme: null }
    this.#texts = columns.filter(({ role }) => bearsText(role))
    this.#around = new RowContextReader(
      columns,
      context.labels,
      (value) => sessionNamed(value, context.sessions) !== null,
    )
    this.#filled = context.format.explicit
      ? { rows: table.rows, next: (row) => row }
      : fillGroups(table, columns, context.format.kind)
    this.#rich = richColumns(
      this.#filled.rows,
      this.#texts.map(({ index }) => index),
    )
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
    return this.#diagnostics.list()
  }

  #read(row: GridRow): void {
    const { format, labels } = this.#context
    const builder = this.#context.builder(this.#session(row))
    if (isBlankRow(row)) {
      builder.skipped.add('empty-row')
      return
    }
    const section =
      format.kind === 'workshop' && !format.explicit ? sectionOf(row, this.#table, this.#texts, labels) : null
    const reason = this.#leftOut(row)
    if (section !== null) this.#section = { ...this.#section, ...section }
    else if (this.#finished && isBlank(row.cells[this.#finished.index])) builder.skipped.add('unfinished')
    else if (reason !== null) builder.skipped.add(reason)
    else this.#row(row, builder)
  }

  #row(row: GridRow, builder: RecordBuilder): void {
    const { format } = this.#context
    const said = format.said ?? ((cell: string) => cell)
    const at = (column: ColumnPlan) => said(cellOf(row, column))
    const place = (column: ColumnPlan) => this.#place(row, column)
    const asked = format.kind === 'questionnaire'
    builder.rows++
    const rowKey = this.#rowKey(row)
    const around = this.#around.read(
      at,
      this.#section,
      (text) => builder.clean(text),
      place,
      (finding) => this.#diagnostics.add(finding),
    )
    const stated = this.#columns.find((column) => column.role === 'respondent' && !isBlank(at(column)))
    // The person before the row: one author of several proposals is one voice.
    const who = stated ? at(stated).trim() : rowKey
    const respondent =
      asked || stated
        ? builder.mint.respondent(who === null ? this.#line(row) : `key ${who}`, () =>
            identityOf(this.#columns, at),
          )
        : null
    if (respondent !== null) builder.respondent(respondent, rowKey, asked ? around.attributes : {})

    const voted = this.#texts.find(({ role }) => role !== 'comment') ?? this.#texts[0]
    const contribute = (column: ColumnPlan, rubric: Rubric) =>
      builder.contribution({
        question: builder.label(column.question),
        text: this.#rich.has(column.index) ? decodeHtml(at(column)) : at(column),
        place: place(column),
        rubric,
        theme: this.#theme(around, column),
        level: this.#level(around, column, rubric),
        respondent,
        votes: column === voted ? around.votes : null,
        attributes: this.#attributes(around, column),
        rowKey,
      })
    for (const column of this.#texts)
      if (!isBlank(at(column)))
        contribute(column, (column.role === 'idea' ? around.rubric : null) ?? column.rubric ?? 'idea')
    for (const column of around.commitments) contribute(column, 'commitment')
    if (respondent === null) return
    for (const column of this.#columns)
      for (const cell of column.role === 'answer' || (column.role === 'level' && column.theme !== null)
        ? this.#choices(column, at(column))
        : []) {
        const answer = closedAnswer(column, cell)
        if (answer !== null)
          builder.answer(respondent, rowKey, builder.label(answer.question), answer.value, place(column))
      }
  }

  /** The options of a cell; one answer unless the export joins several. */
  #choices({ index, joiner }: ColumnPlan, cell: string): readonly string[] {
    if (joiner === null) return [cell]
    let cut = this.#cutters.get(index)
    if (!cut) {
      const cells = this.#filled.rows.map((row) => row.cells[index] ?? '')
      cut = choiceCutter(cells, joiner)
      this.#cutters.set(index, cut)
    }
    return cut(cell)
  }

  /** Tells a row that nothing names from the other rows of its file. */
  #line({ row }: GridRow): string {
    return `row ${row} ${this.#table.grid.sheet ?? ''}`
  }

  #place(row: GridRow, column: ColumnPlan): Place {
    const { sheet } = this.#table.grid
    return {
      file: this.#context.file,
      ...(sheet === null ? {} : { sheet }),
      row: row.row,
      column: column.letter,
    }
  }

  /** The nearest thing that names the theme: the row, the heading above it, the person or title, the question, the session. */
  #theme(around: RowContext, column: ColumnPlan): string | null {
    const { format, labels, session, theme } = this.#context
    const headed = format.kind === 'questionnaire' || column.question.split(' ').length <= 4
    const asked = headed ? labels.theme(column.question) : null
    return around.theme ?? column.theme ?? this.#section.theme ?? theme ?? asked ?? session.theme
  }

  /** A column may be headed by the table that filled it. */
  #attributes({ attributes }: RowContext, column: ColumnPlan): Readonly<Record<string, string>> {
    const table = this.#context.format.kind === 'workshop' ? tableOfHeader(column.header) : null
    return table === null ? attributes : { ...attributes, Table: table }
  }

  /** A level cell worded as a commitment speaks of that commitment alone; a bare one of all the row proposes or does. */
  #level(around: RowContext, column: ColumnPlan, rubric: Rubric): string | null {
    if (column.theme !== null) return around.levels.get(column.theme) ?? null
    if (around.commitments.length > 0) return around.commitments.includes(column) ? around.level : null
    const apart = (rubric === 'obstacle' || rubric === 'comment') && !this.#context.format.explicit
    return apart ? null : around.level
  }

  #rowKey(row: GridRow): string | null {
    const column = this.#columns.find(({ key }) => key)
    const value = column ? (row.cells[column.index] ?? '').trim() : ''
    // A person's address is no key: whoever knows it could find the row again.
    if (column === undefined || value === '' || identifiesByItself(value)) return null
    if (this.#keys.add(hash80('key', [value])) === 0) return value
    this.#diagnostics.add({
      code: 'DUPLICATE_ROW_KEY',
      level: 'warning',
      args: { key: value, column: column.header },
      place: this.#place(row, column),
    })
    return null
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
      const themes = this.#around.unknownThemes.of(column)
      if (themes.length > 0)
        this.#tell({
          code: 'THEME_VALUES_UNKNOWN',
          level: 'warning',
          args: { column: name, values: themes },
          place,
        })
      const levels = this.#around.unknownLevels.of(column)
      if (levels.length > 0)
        this.#tell({
          code: 'LEVEL_VALUES_UNKNOWN',
          level: 'warning',
          args: { column: name, values: levels },
          place,
        })
      const values = this.#unknownSessions.of(column)
      const known = sessions.map(({ id }) => id)
      if (values.length > 0)
        this.#tell({
          code: 'SESSION_VALUES_UNKNOWN',
          level: 'warning',
          args: { column: name, values, known },
          place,
        })
      if (this.#rich.has(column.index))
        this.#tell({ code: 'HTML_DECODED', level: 'info', args: { column: name }, place })
    }
  }

  #tell(finding: Diagnostic): void {
    this.#diagnostics.add(finding)
  }
}

/** A cell's words; a code of a choice gives way to its label. */
function cellOf(row: GridRow, column: ColumnPlan): string {
  const cell = row.cells[column.index] ?? ''
  return column.values?.get(cell.trim()) ?? cell
}
