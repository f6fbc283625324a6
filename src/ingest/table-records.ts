import type { Session } from '../model/consultation.ts'
import type { Place, RespondentId, Rubric } from '../model/contribution.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { bearsText } from './columns/role-names.ts'
import type { ColumnPlan, TableFormat } from './formats/format.ts'
import { fillMerges, type GridRow, isBlank, isBlankRow, oneLine } from './grid.ts'
import { decodeHtml, isHtml } from './html-text.ts'
import type { Labels } from './labels.ts'
import { maskPersonalData } from './personal-data.ts'
import type { RecordBuilder } from './record-builder.ts'
import { rubricOf } from './rubrics.ts'
import { sectionOf } from './section-row.ts'
import { sessionNamed } from './session.ts'
import type { Table } from './table.ts'
import { parseVotes } from './votes.ts'

export interface TableContext {
  readonly file: string
  readonly format: TableFormat
  readonly sessions: readonly Session[]
  readonly session: Session
  readonly labels: Labels
  /** Theme the person gave, or the title's, null when neither says; a theme column goes before it. */
  readonly theme: string | null
  builder(session: Session): RecordBuilder
}

/** Values of one column that name nothing known, for one finding instead of one a row. */
class Unknowns {
  readonly #values = new Map<number, Set<string>>()
  add(column: number, value: string): void {
    const values = this.#values.get(column) ?? new Set()
    if (values.size < 6) values.add(oneLine(value))
    this.#values.set(column, values)
  }
  of(column: number): string[] {
    return [...(this.#values.get(column) ?? [])]
  }
}

/** Turns the rows of a table into records, by the roles of its columns. */
export function readRows(table: Table, columns: readonly ColumnPlan[], context: TableContext): Diagnostic[] {
  const { format, labels } = context
  const diagnostics: Diagnostic[] = []
  const grid = table.grid
  const sheet = grid.sheet === null ? {} : { sheet: grid.sheet }
  const repeated = new Set(columns.filter(({ role }) => isContext(role)).map(({ index }) => index))
  const merged = fillMerges({ ...grid, rows: table.rows }, (index) => repeated.has(index)).rows
  const rows = fillGroups(merged, columns, format.kind)
  const by = (role: ColumnPlan['role']) => columns.filter((column) => column.role === role)
  const texts = columns.filter(({ role }) => bearsText(role))
  const html = htmlColumns(rows, texts, sheet, context.file, diagnostics)
  const key = columns.find((column) => column.key) ?? null
  const finished = columns.find(({ index, by }) => index === format.finishedColumn(table) && by !== 'map')
  const unknown = { theme: new Unknowns(), level: new Unknowns(), session: new Unknowns() }
  const seenKeys = new Set<string>()
  const section = {
    table: null as string | null,
    rubric: null as Rubric | null,
    theme: null as string | null,
  }

  for (const row of rows) {
    const at = (column: ColumnPlan) => row.cells[column.index] ?? ''
    const session = rowSession(by('session'), at, context, unknown.session)
    const builder = context.builder(session)
    if (isBlankRow(row)) {
      builder.skipped.add('empty-row')
      continue
    }
    const heading = format.kind === 'workshop' ? sectionOf(row, table, texts, labels) : null
    if (heading) {
      Object.assign(section, heading)
      continue
    }
    if (finished && isBlank(at(finished))) {
      builder.skipped.add('unfinished')
      continue
    }
    builder.rows++
    const place = (column: ColumnPlan): Place => ({
      file: context.file,
      ...sheet,
      row: row.row,
      column: column.letter,
    })
    let rowKey = key === null ? null : at(key).trim() || null
    if (rowKey !== null && key !== null) {
      if (seenKeys.has(rowKey)) {
        diagnostics.push({
          code: 'DUPLICATE_ROW_KEY',
          level: 'warning',
          args: { key: rowKey, column: key.header },
          place: place(key),
        })
        rowKey = null
      } else seenKeys.add(rowKey)
    }

    const attributes: Record<string, string> = {}
    const put = (name: string, value: string) => {
      if (!isBlank(value))
        Object.defineProperty(attributes, name, {
          value: builder.clean(oneLine(value)),
          enumerable: true,
          configurable: true,
          writable: true,
        })
    }
    for (const column of [...by('table'), ...by('attribute')]) put(column.header || column.letter, at(column))
    if (section.table !== null && by('table').length === 0) put('Table', section.table)

    let theme: string | null = null
    for (const column of by('theme')) {
      const value = at(column)
      if (isBlank(value)) continue
      theme ??= labels.theme(value)
      if (labels.theme(value) === null) {
        unknown.theme.add(column.index, value)
        put(column.header, value)
      }
    }
    let level: string | null = null
    for (const column of by('level')) {
      const value = at(column)
      if (isBlank(value)) continue
      level ??= labels.level(value)
      if (labels.level(value) === null) {
        unknown.level.add(column.index, value)
        put(column.header, value)
      }
    }
    let rubric: Rubric | null = section.rubric
    for (const column of by('rubric')) {
      const value = at(column)
      if (isBlank(value)) continue
      const stated = rubricOf(value)
      if (stated !== null) rubric = stated
      else {
        theme ??= labels.theme(value)
        put(column.header, value)
      }
    }
    let votes: number | null = null
    for (const column of by('votes')) {
      const value = at(column)
      if (isBlank(value)) continue
      const count = parseVotes(value)
      if (count === null)
        diagnostics.push({
          code: 'VOTES_UNREADABLE',
          level: 'warning',
          args: { value: builder.clean(oneLine(value)).slice(0, 40) },
          place: place(column),
        })
      else votes = (votes ?? 0) + count
    }

    let respondent: RespondentId | null = null
    const who = by('respondent')
    const stated = who.map((column) => at(column).trim()).find((value) => value !== '') ?? null
    if (format.kind === 'questionnaire')
      respondent = builder.mint.respondent(rowKey ?? stated, () => rowContent(columns, at))
    else if (stated !== null) respondent = builder.mint.respondent(stated, () => '')
    if (respondent !== null) builder.respondent(respondent, format.kind === 'questionnaire' ? attributes : {})

    for (const column of texts) {
      const cell = at(column)
      if (isBlank(cell)) continue
      const stated = column.role === 'idea' && rubric !== null ? rubric : null
      const own = stated ?? column.rubric ?? 'idea'
      builder.contribution({
        question: maskPersonalData(column.question).text,
        text: html.has(column.index) ? decodeHtml(cell) : cell,
        place: place(column),
        rubric: own,
        theme: theme ?? section.theme ?? context.theme ?? questionTheme(column, context) ?? session.theme,
        level: own === 'obstacle' || own === 'comment' ? null : level,
        respondent,
        votes: votesFor(column, texts) ? votes : null,
        attributes,
        rowKey,
      })
    }
    if (respondent !== null)
      for (const column of by('answer')) {
        const answer = closedAnswer(column, at(column))
        if (answer !== null)
          builder.answer(respondent, maskPersonalData(answer.question).text, answer.value, place(column))
      }
  }
  report(columns, unknown, context, sheet, diagnostics)
  return diagnostics
}

/** Roles whose cells speak for all rows of a merged or grouped range. */
function isContext(role: ColumnPlan['role']): boolean {
  return (
    role === 'table' ||
    role === 'theme' ||
    role === 'rubric' ||
    role === 'level' ||
    role === 'session' ||
    role === 'attribute'
  )
}

/** Votes of a row go to its first column of ideas, never to a remark beside it. */
function votesFor(column: ColumnPlan, texts: readonly ColumnPlan[]): boolean {
  return column === (texts.find(({ role }) => role !== 'comment') ?? texts[0])
}

/** In a questionnaire a question may speak of one theme; a workshop has its own. */
function questionTheme(column: ColumnPlan, { format, labels }: TableContext): string | null {
  return format.kind === 'questionnaire' ? labels.themeIn(column.question) : null
}

function rowSession(
  columns: readonly ColumnPlan[],
  at: (column: ColumnPlan) => string,
  context: TableContext,
  unknown: Unknowns,
): Session {
  for (const column of columns) {
    const value = at(column)
    if (isBlank(value)) continue
    const named = sessionNamed(value, context.sessions)
    if (named) return named
    unknown.add(column.index, value)
  }
  return context.session
}

/**
 * A label written once for the rows under it: when the filled cells of a table, theme, rubric or session column never
 * repeat one after the other, blank cells take the label above. Blank rows end nothing.
 */
function fillGroups(
  rows: readonly GridRow[],
  columns: readonly ColumnPlan[],
  kind: string,
): readonly GridRow[] {
  if (kind !== 'workshop') return rows
  const grouped = columns.filter(({ role, index }) => {
    if (role !== 'table' && role !== 'theme' && role !== 'rubric' && role !== 'session') return false
    const filled = rows.filter((row) => !isBlankRow(row))
    const values = filled.map((row) => oneLine(row.cells[index] ?? ''))
    const stated = values.filter((value) => value !== '')
    return (
      values[0] !== '' &&
      stated.length < values.length &&
      stated.every((value, rank) => rank === 0 || value !== stated[rank - 1])
    )
  })
  if (grouped.length === 0) return rows
  const held = new Map<number, string>()
  return rows.map((row) => {
    if (isBlankRow(row)) return row
    const cells = [...row.cells]
    for (const { index } of grouped) {
      const cell = cells[index] ?? ''
      if (!isBlank(cell)) held.set(index, cell)
      else {
        while (cells.length < index) cells.push('')
        cells[index] = held.get(index) ?? ''
      }
    }
    return { row: row.row, cells }
  })
}

function htmlColumns(
  rows: readonly GridRow[],
  texts: readonly ColumnPlan[],
  sheet: { sheet?: string },
  file: string,
  diagnostics: Diagnostic[],
): ReadonlySet<number> {
  const found = new Set<number>()
  for (const column of texts) {
    const filled = rows.map((row) => row.cells[column.index] ?? '').filter((cell) => !isBlank(cell))
    const rich = filled.filter(isHtml).length
    if (rich === 0 || rich < filled.length * 0.2) continue
    found.add(column.index)
    diagnostics.push({
      code: 'HTML_DECODED',
      level: 'info',
      args: { column: column.header },
      place: { file, ...sheet, column: column.letter },
    })
  }
  return found
}

const no = /^\s*(non|no|n|false|faux|0|n\/?a|non selectionne|non sélectionné|not selected|☐)\s*$/i
const yes = /^\s*(oui|yes|y|x|1|true|vrai|☒|✔|✓|selectionne|sélectionné|selected)\s*$/i

/** A ticked option becomes the question's value; an unticked one says nothing; a matrix row keeps its own name. */
function closedAnswer(column: ColumnPlan, cell: string): { question: string; value: string } | null {
  if (isBlank(cell)) return null
  const { question, option } = column
  if (option === null) return { question, value: cell.trim() }
  if (no.test(cell)) return null
  if (yes.test(cell)) return { question, value: option }
  if (/^(autre|other)s?( \(.*\))?$/i.test(option)) return { question, value: cell.trim() }
  return { question: `${question} [${option}]`, value: cell.trim() }
}

/** What a row without key is known by: its cells, direct identifiers left out. */
function rowContent(columns: readonly ColumnPlan[], at: (column: ColumnPlan) => string): string {
  return columns
    .filter(({ role }) => role !== 'personal' && role !== 'ignored')
    .map((column) => at(column))
    .join('\u0000')
}

function report(
  columns: readonly ColumnPlan[],
  unknown: { theme: Unknowns; level: Unknowns; session: Unknowns },
  context: TableContext,
  sheet: { sheet?: string },
  diagnostics: Diagnostic[],
): void {
  for (const { index, header, letter } of columns) {
    const place = { file: context.file, ...sheet, column: letter }
    const themes = unknown.theme.of(index)
    if (themes.length > 0)
      diagnostics.push({
        code: 'THEME_VALUES_UNKNOWN',
        level: 'warning',
        args: { column: header, values: themes },
        place,
      })
    const levels = unknown.level.of(index)
    if (levels.length > 0)
      diagnostics.push({
        code: 'LEVEL_VALUES_UNKNOWN',
        level: 'warning',
        args: { column: header, values: levels },
        place,
      })
    const sessions = unknown.session.of(index)
    const known = context.sessions.map(({ id }) => id)
    if (sessions.length > 0)
      diagnostics.push({
        code: 'SESSION_VALUES_UNKNOWN',
        level: 'warning',
        args: { column: header, values: sessions, known },
        place,
      })
  }
}
