import type { Session } from '../../model/consultation.ts'
import type { ColumnRole, Role, Rubric } from '../../model/contribution.ts'
import { contributionColumns, rubricWords } from '../../model/contributions-table.ts'
import { Refusal } from '../../model/diagnostic.ts'
import { unescapeFormula } from '../../text/formula-escape.ts'
import { FindingList } from '../finding-list.ts'
import { columnLetter, type Grid, type GridRow, isBlank, isBlankRow, oneLine } from '../grid.ts'
import { RecordBuilder } from '../record-builder.ts'
import type { FurtherRows } from '../rows/read-rows.ts'
import { parseVotes } from '../rows/votes.ts'
import { findSession, sessionNamed } from '../session.ts'
import type { SourceReading } from '../source-reading.ts'
import { type FileContext, summarise } from '../summary.ts'

const roles: readonly Role[] = [
  'ignored',
  'session',
  'attribute',
  'idea',
  'rubric',
  'theme',
  'level',
  'votes',
  'respondent',
  'respondent',
  'ignored',
]
const rubrics: ReadonlyMap<string, Rubric> = new Map(
  Object.entries(rubricWords).map(([rubric, word]) => [word, rubric as Rubric]),
)
const at = Object.fromEntries(contributionColumns.map((name, index) => [name, index])) as Readonly<
  Record<(typeof contributionColumns)[number], number>
>

/** The tool's own CSV of contributions, known by the whole of its first row. */
export function isCharterExport({ rows }: Grid): boolean {
  const header = rows[0]?.cells.map(oneLine) ?? []
  return contributionColumns.every((name, index) => header[index] === name)
}

/**
 * Contributions as they were exported: each row says its own session and question, so identities come out the same.
 * @throws Refusal NO_CONTENT_FOUND, and as `findSession`
 */
export async function readCharterExport(
  grid: Grid,
  further: FurtherRows | null,
  context: FileContext & { readonly delimiter: string | null },
): Promise<SourceReading[]> {
  const { file, consultation } = context
  const builders = new Map<string, { session: Session; builder: RecordBuilder }>()
  const found = new FindingList()
  const unknown = { session: new Set<string>(), theme: new Set<string>(), level: new Set<string>() }
  const builderOf = (name: string): RecordBuilder => {
    const session = sessionOf(name, context)
    if (name !== '' && context.options.session === undefined && !sessionNamed(name, consultation.sessions))
      unknown.session.add(name)
    const held = builders.get(session.id) ?? {
      session,
      builder: new RecordBuilder(session.id, context, context.sink.open(session.id)),
    }
    builders.set(session.id, held)
    return held.builder
  }
  const read = (row: GridRow): void => {
    if (isBlankRow(row)) return
    const cell = (name: keyof typeof at) => unescapeFormula(row.cells[at[name]] ?? '')
    const builder = builderOf(oneLine(cell('séance')))
    builder.rows++
    if (isBlank(cell('verbatim'))) builder.skipped.add('empty-row')
    else contribute(row, cell, builder, context, unknown, found)
  }
  grid.rows.slice(1).forEach(read)
  if (further !== null)
    for await (const rows of further) {
      rows.forEach(read)
      await context.sink.flush()
    }
  const { session: sessions, theme: themes, level: levels } = unknown
  const place = { file, ...(grid.sheet === null ? {} : { sheet: grid.sheet }) }
  const known = consultation.sessions.map(({ id }) => id)
  if (sessions.size > 0)
    found.add({
      code: 'SESSION_VALUES_UNKNOWN',
      level: 'warning',
      args: { column: 'séance', values: [...sessions].slice(0, 6), known },
      place,
    })
  if (themes.size > 0)
    found.add({
      code: 'THEME_VALUES_UNKNOWN',
      level: 'warning',
      args: { column: 'thème', values: [...themes].slice(0, 6) },
      place,
    })
  if (levels.size > 0)
    found.add({
      code: 'LEVEL_VALUES_UNKNOWN',
      level: 'warning',
      args: { column: 'niveau', values: [...levels].slice(0, 6) },
      place,
    })
  const full = [...builders.values()].filter(({ builder }) => builder.counts.contributions > 0)
  if (full.length === 0)
    throw new Refusal({ code: 'NO_CONTENT_FOUND', level: 'error', args: { file }, place })
  const columns = contributionColumns.map(
    (header, index): ColumnRole => ({ column: columnLetter(index), header, role: roles[index] ?? 'ignored' }),
  )
  return full.map(({ session, builder }, index) => ({
    summary: summarise(context, builder, session, context.kind ?? session.kind, {
      format: 'charter-export',
      sheet: grid.sheet,
      delimiter: context.delimiter,
      columns,
    }),
    diagnostics: index === 0 ? [...context.diagnostics, ...found.list()] : [],
  }))
}

function contribute(
  row: GridRow,
  cell: (name: keyof typeof at) => string,
  builder: RecordBuilder,
  { file, consultation, labels, theme: givenTheme }: FileContext,
  unknown: Readonly<Record<'theme' | 'level', Set<string>>>,
  found: FindingList,
): void {
  const place = { file, row: row.row, column: columnLetter(at.verbatim) }
  const named = (
    value: string,
    things: readonly { readonly id: string }[],
    read: (value: string) => string | null,
    rest: Set<string>,
  ): string | null => {
    if (isBlank(value)) return null
    const id = things.find((thing) => thing.id === value)?.id ?? read(value)
    if (id === null) rest.add(oneLine(value))
    return id
  }
  const votes = cell('votes')
  const count = isBlank(votes) ? null : parseVotes(votes)
  if (!isBlank(votes) && count === null)
    found.add({
      code: 'VOTES_UNREADABLE',
      level: 'warning',
      args: { value: oneLine(votes).slice(0, 40) },
      place,
    })
  const number = cell('répondant').trim()
  const key = cell('clé')
  const rowKey = key === '' ? null : key
  const respondent = number === '' ? null : builder.mint.respondent(number)
  if (respondent !== null) builder.respondent(respondent, rowKey, {})
  builder.contribution({
    question: cell('question'),
    text: cell('verbatim'),
    place,
    rubric: rubrics.get(oneLine(cell('rubrique'))) ?? 'idea',
    theme:
      givenTheme ?? named(cell('thème'), consultation.themes, (value) => labels.theme(value), unknown.theme),
    level: named(cell('niveau'), consultation.levels, (value) => labels.level(value), unknown.level),
    respondent,
    votes: count,
    attributes: {},
    rowKey,
  })
}

/** The person's word, then the row's; else whatever the file itself tells. */
function sessionOf(name: string, context: FileContext): Session {
  const { consultation, options, labels, file, kind } = context
  const exact =
    options.session === undefined ? consultation.sessions.find(({ id }) => id === name) : undefined
  const named = options.session === undefined ? (exact ?? sessionNamed(name, consultation.sessions)) : null
  return named ?? findSession({ file, asked: options.session, titles: [], kind }, consultation, labels)
}
