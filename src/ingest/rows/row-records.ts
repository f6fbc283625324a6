import type { Place, Rubric } from '../../model/contribution.ts'
import { choiceCutter } from '../columns/joined-choices.ts'
import { bearsText } from '../columns/role-names.ts'
import type { FindingList } from '../finding-list.ts'
import type { ColumnPlan } from '../formats/format.ts'
import { type GridRow, isBlank } from '../grid.ts'
import { decodeHtml, richColumns } from '../html-text.ts'
import { IdCounter } from '../id-counter.ts'
import { hash80 } from '../identity.ts'
import { identifiesByItself } from '../personal/cells.ts'
import type { RecordBuilder } from '../record-builder.ts'
import { sessionNamed } from '../session.ts'
import type { Table } from '../table.ts'
import { closedAnswer } from './closed-answer.ts'
import { identityOf } from './linking.ts'
import type { RowsContext } from './read-rows.ts'
import { type RowContext, RowContextReader } from './row-context.ts'
import { type Section, tableOfHeader } from './section-row.ts'

/** Makes the records of each row of a table: its respondent, its contributions, its closed answers. */
export class RowRecords {
  readonly around: RowContextReader
  /** Columns written in HTML. */
  readonly rich: ReadonlySet<number>
  readonly texts: readonly ColumnPlan[]
  readonly #table: Table
  readonly #columns: readonly ColumnPlan[]
  readonly #context: RowsContext
  /** Rows by which options are told from commas. */
  readonly #sample: readonly GridRow[]
  readonly #findings: FindingList
  readonly #keys = new IdCounter()
  readonly #cutters = new Map<number, (cell: string) => readonly string[]>()

  constructor(
    table: Table,
    columns: readonly ColumnPlan[],
    sample: readonly GridRow[],
    context: RowsContext,
    findings: FindingList,
  ) {
    this.#table = table
    this.#columns = columns
    this.#context = context
    this.#sample = sample
    this.#findings = findings
    this.texts = columns.filter(({ role }) => bearsText(role))
    this.around = new RowContextReader(
      columns,
      context.labels,
      (value) => sessionNamed(value, context.sessions) !== null,
    )
    this.rich = richColumns(
      sample,
      this.texts.map(({ index }) => index),
    )
  }

  /** Writes the records of one row; `section` is what headings above it say. */
  write(row: GridRow, builder: RecordBuilder, section: Required<Section>): void {
    const { format } = this.#context
    const said = format.said ?? ((cell: string) => cell)
    const at = (column: ColumnPlan) => said(cellOf(row, column))
    const place = (column: ColumnPlan) => this.#place(row, column)
    const asked = format.kind === 'questionnaire'
    builder.rows++
    const rowKey = this.#rowKey(row)
    const around = this.around.read(
      at,
      section,
      (text) => builder.clean(text),
      place,
      (finding) => this.#findings.add(finding),
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

    const voted = this.texts.find(({ role }) => role !== 'comment') ?? this.texts[0]
    const contribute = (column: ColumnPlan, rubric: Rubric) =>
      builder.contribution({
        question: builder.label(column.question),
        text: this.rich.has(column.index) ? decodeHtml(at(column)) : at(column),
        place: place(column),
        rubric,
        theme: this.#theme(around, column, section),
        level: this.#level(around, column, rubric),
        respondent,
        votes: column === voted ? around.votes : null,
        attributes: this.#attributes(around, column),
        rowKey,
      })
    for (const column of this.texts)
      if (!isBlank(at(column)))
        contribute(column, (column.role === 'idea' ? around.rubric : null) ?? column.rubric ?? 'idea')
    for (const column of around.commitments) contribute(column, 'commitment')
    if (respondent === null) return
    for (const column of this.#columns)
      for (const cell of column.role === 'answer' || (column.role === 'level' && column.theme !== null)
        ? this.#choices(column, at(column))
        : []) {
        const answer = closedAnswer(column, cell)
        if (answer === null) continue
        const question = builder.label(answer.question)
        builder.answer(respondent, rowKey, question, answer.value, place(column), answer.multiple)
      }
  }

  /** The options of a cell; one answer unless the export joins several. */
  #choices({ index, joiner }: ColumnPlan, cell: string): readonly string[] {
    if (joiner === null) return [cell]
    let cut = this.#cutters.get(index)
    if (!cut) {
      const cells = this.#sample.map((row) => row.cells[index] ?? '')
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
  #theme(around: RowContext, column: ColumnPlan, section: Section): string | null {
    const { format, labels, session, theme } = this.#context
    const headed = format.kind === 'questionnaire' || column.question.split(' ').length <= 4
    const asked = headed ? labels.theme(column.question) : null
    return around.theme ?? column.theme ?? section.theme ?? theme ?? asked ?? session.theme
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
    this.#findings.add({
      code: 'DUPLICATE_ROW_KEY',
      level: 'warning',
      args: { key: value, column: column.header },
      place: this.#place(row, column),
    })
    return null
  }
}

/** A cell's words; a code of a choice gives way to its label. */
function cellOf(row: GridRow, column: ColumnPlan): string {
  const cell = row.cells[column.index] ?? ''
  return column.values?.get(cell.trim()) ?? cell
}
