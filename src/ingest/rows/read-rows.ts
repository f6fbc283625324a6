import type { Session } from '../../model/consultation.ts'
import type { Place, Rubric } from '../../model/contribution.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import { choiceCutter } from '../columns/joined-choices.ts'
import { bearsText } from '../columns/role-names.ts'
import type { ColumnPlan, TableFormat } from '../formats/format.ts'
import { type GridRow, isBlank, isBlankRow } from '../grid.ts'
import { decodeHtml, richColumns } from '../html-text.ts'
import type { Labels } from '../labels.ts'
import { maskPersonalData } from '../personal-data.ts'
import type { RecordBuilder } from '../record-builder.ts'
import { sessionNamed } from '../session.ts'
import type { Table } from '../table.ts'
import { closedAnswer } from './closed-answer.ts'
import { fillGroups } from './fill-groups.ts'
import { type RowContext, RowContextReader, UnknownValues } from './row-context.ts'
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
}

/** Turns the rows of a table into records, by the roles of its columns; what is odd in a row is told and stops nothing. */
export function readRows(table: Table, columns: readonly ColumnPlan[], context: RowsContext): Diagnostic[] {
  return new RowsReader(table, columns, context).read()
}

class RowsReader {
  readonly #table: Table
  readonly #columns: readonly ColumnPlan[]
  readonly #context: RowsContext
  readonly #texts: readonly ColumnPlan[]
  readonly #around: RowContextReader
  readonly #rich: ReadonlySet<number>
  readonly #rows: readonly GridRow[]
  readonly #keys = new Set<string>()
  readonly #cutters = new Map<number, (cell: string) => readonly string[]>()
  readonly #unknownSessions = new UnknownValues()
  readonly #diagnostics: Diagnostic[] = []
  #section: Required<Section> = { table: null, rubric: null, theme: null }

  constructor(table: Table, columns: readonly ColumnPlan[], context: RowsContext) {
    this.#table = table
    this.#columns = columns
    this.#context = context
    this.#texts = columns.filter(({ role }) => bearsText(role))
    this.#around = new RowContextReader(
      columns,
      context.labels,
      (value) => sessionNamed(value, context.sessions) !== null,
    )
    this.#rows = fillGroups(table, columns, context.format.kind)
    this.#rich = richColumns(
      this.#rows,
      this.#texts.map(({ index }) => index),
    )
  }

  read(): Diagnostic[] {
    const { format, labels } = this.#context
    const leftOut = format.leftOut?.(this.#table) ?? (() => null)
    const end = format.finishedColumn(this.#table)
    const finished = this.#columns.find(({ index, by }) => index === end && by !== 'map')
    for (const row of this.#rows) {
      const builder = this.#context.builder(this.#session(row))
      if (isBlankRow(row)) {
        builder.skipped.add('empty-row')
        continue
      }
      const section = format.kind === 'workshop' ? sectionOf(row, this.#table, this.#texts, labels) : null
      if (section !== null) this.#section = { ...this.#section, ...section }
      else if (finished && isBlank(row.cells[finished.index])) builder.skipped.add('unfinished')
      else if (leftOut(row) !== null) builder.skipped.add(leftOut(row) ?? 'unfinished')
      else this.#row(row, builder)
    }
    this.#report()
    return this.#diagnostics
  }

  #row(row: GridRow, builder: RecordBuilder): void {
    const { format } = this.#context
    const at = (column: ColumnPlan) => row.cells[column.index] ?? ''
    const place = (column: ColumnPlan) => this.#place(row, column)
    const asked = format.kind === 'questionnaire'
    builder.rows++
    const rowKey = this.#rowKey(row)
    const around = this.#around.read(
      at,
      this.#section,
      (text) => builder.clean(text),
      place,
      (finding) => this.#diagnostics.push(finding),
    )
    const stated = this.#columns.find((column) => column.role === 'respondent' && !isBlank(at(column)))
    const who = rowKey ?? (stated ? at(stated).trim() : null)
    const respondent =
      asked || stated ? builder.mint.respondent(who, () => rowContent(this.#columns, at)) : null
    if (respondent !== null) builder.respondent(respondent, asked ? around.attributes : {})

    const voted = this.#texts.find(({ role }) => role !== 'comment') ?? this.#texts[0]
    const contribute = (column: ColumnPlan, rubric: Rubric) =>
      builder.contribution({
        question: maskPersonalData(column.question).text,
        text: this.#rich.has(column.index) ? decodeHtml(at(column)) : at(column),
        place: place(column),
        rubric,
        theme: this.#theme(around, column),
        level: this.#level(around, column, rubric),
        respondent,
        votes: column === voted ? around.votes : null,
        attributes: around.attributes,
        rowKey,
      })
    for (const column of this.#texts)
      if (!isBlank(at(column)))
        contribute(column, (column.role === 'idea' ? around.rubric : null) ?? column.rubric ?? 'idea')
    for (const column of around.commitments) contribute(column, 'commitment')
    if (respondent === null) return
    for (const column of this.#columns)
      for (const cell of column.role === 'answer' ? this.#choices(column, at(column)) : []) {
        const answer = closedAnswer(column, cell)
        if (answer === null) continue
        const question = maskPersonalData(answer.question).text
        builder.answer(respondent, question, answer.value, place(column), answer.multiple)
      }
  }

  /** The options of a cell; one answer unless the export joins several. */
  #choices({ index, joiner }: ColumnPlan, cell: string): readonly string[] {
    if (joiner === null) return [cell]
    let cut = this.#cutters.get(index)
    if (!cut) {
      const cells = this.#rows.map((row) => row.cells[index] ?? '')
      cut = choiceCutter(cells, joiner)
      this.#cutters.set(index, cut)
    }
    return cut(cell)
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
    const asked = format.kind === 'questionnaire' ? labels.theme(column.question) : null
    return around.theme ?? this.#section.theme ?? theme ?? asked ?? session.theme
  }

  /** A level cell worded as a commitment speaks of that commitment alone; a bare one of all the row proposes or does. */
  #level(around: RowContext, column: ColumnPlan, rubric: Rubric): string | null {
    if (around.commitments.length > 0) return around.commitments.includes(column) ? around.level : null
    return rubric === 'obstacle' || rubric === 'comment' ? null : around.level
  }

  #rowKey(row: GridRow): string | null {
    const column = this.#columns.find(({ key }) => key)
    const value = column ? (row.cells[column.index] ?? '').trim() : ''
    if (column === undefined || value === '') return null
    if (!this.#keys.has(value)) {
      this.#keys.add(value)
      return value
    }
    this.#diagnostics.push({
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
      this.#unknownSessions.add(column, value)
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
    this.#diagnostics.push(finding)
  }
}

/** What a row without key is known by: its cells, direct identifiers left out. */
function rowContent(columns: readonly ColumnPlan[], at: (column: ColumnPlan) => string): string {
  return columns
    .filter(({ role }) => role !== 'personal' && role !== 'ignored')
    .map((column) => at(column))
    .join('\u0000')
}
