import type { Role } from '../../model/contribution.ts'
import type { ColumnPlan, KnownColumn, TableFormat } from '../formats/format.ts'
import { columnLetter, oneLine } from '../grid.ts'
import { plainText } from '../html-text.ts'
import { columnLabel } from '../mapping/signature.ts'
import { rubricOf, rubricOfRole } from '../rubrics.ts'
import type { Table } from '../table.ts'
import { type ColumnContent, profileColumn } from './column-content.ts'
import { isAboutPerson, nameKey, roleOfName, roleOfWording } from './column-names.ts'
import { withoutCopies } from './copied-columns.ts'
import { holdsOptions } from './joined-choices.ts'
import { matrixRows } from './matrix-rows.ts'
import { bearsText } from './role-names.ts'

export interface PlannedColumns {
  readonly columns: readonly ColumnPlan[]
  /** Columns that hold something nobody could tell the use of. */
  readonly undecided: readonly ColumnPlan[]
  /** Columns whose content alone makes them texts, or tells nothing, were it not for what a person said of them. */
  readonly doubtful: ReadonlySet<number>
}

interface Decision {
  readonly role: Role
  readonly by: ColumnPlan['by']
  readonly undecided?: boolean | undefined
}

/**
 * Decides what each column is for: the person's word of this call, then what was accepted for tables of this shape, then
 * what the format knows, then the name, then the content.
 */
export function planColumns(
  table: Table,
  format: TableFormat,
  mapped: ReadonlyMap<number, Role>,
  accepted: ReadonlyMap<number, Role> = new Map(),
): PlannedColumns {
  const columns: ColumnPlan[] = []
  const undecided: ColumnPlan[] = []
  const empty = new Set<number>()
  const doubtful = new Set<number>()
  for (const { index, header, group } of table.columns) {
    const known = format.column(table, index)
    const cells = table.rows.map((row) => row.cells[index] ?? '')
    const content = profileColumn(cells)
    if (content.kind === 'empty') empty.add(index)
    const options = known?.joiner !== undefined && holdsOptions(cells, known.joiner)
    const own: Decision =
      options && content.kind !== 'personal'
        ? { role: 'answer', by: 'content' }
        : withoutIdentifying(decide(header, group, known, content, format.kind), header, known, content)
    if (own.by === 'content' && (own.undecided || bearsText(own.role))) doubtful.add(index)
    const given = mapped.get(index)
    const decision =
      given === undefined
        ? asAccepted(own, accepted.get(index), content)
        : { role: given, by: 'map' as const }
    const { role } = decision
    const label = oneLine(plainText(columnLabel({ header, group })))
    const question = known?.question ?? label
    const wording = role === 'idea' ? rubricOf(label) : null
    const plan: ColumnPlan = {
      index,
      letter: columnLetter(index),
      header: label,
      role,
      question,
      option: known?.option ?? null,
      matrix: false,
      rubric: known?.rubric ?? (wording === 'off-topic' ? wording : rubricOfRole(role)),
      joiner: options ? (known?.joiner ?? null) : null,
      // A key that a person takes for what the format takes it for is still the export's own. It is stored as it is: a
      // column of addresses that calls itself « id » is none.
      key: known?.key === true && role !== 'personal' && (decision.by === 'format' || role === known.role),
      theme: known?.theme ?? null,
      values: known?.values ?? null,
      by: decision.by,
    }
    columns.push(plan)
    if (decision.undecided) undecided.push(plan)
  }
  return {
    columns: matrixRows(titlesAsIdeas(withoutCopies(columns, table), empty), table),
    undecided,
    doubtful,
  }
}

/** What was accepted once, for another file: addresses that have come into the column since then stay out all the same. */
function asAccepted(own: Decision, role: Role | undefined, content: ColumnContent): Decision {
  if (role === undefined || content.kind === 'personal') return own
  return { role, by: 'mapping' }
}

/** A list of titles without any text beside them is a list of ideas. */
function titlesAsIdeas(columns: readonly ColumnPlan[], empty: ReadonlySet<number>): readonly ColumnPlan[] {
  if (columns.some(({ role, index }) => bearsText(role) && !empty.has(index))) return columns
  const title = columns.find(
    ({ role, by, header }) =>
      by === 'name' && role === 'attribute' && /^(titres?|titles?(\/fr)?)$/.test(nameKey(header)),
  )
  return columns.map((column) => (column === title ? { ...column, role: 'idea', rubric: 'idea' } : column))
}

function decide(
  header: string,
  group: string,
  known: KnownColumn | null,
  content: ColumnContent,
  kind: TableFormat['kind'],
): Decision {
  // Addresses turn up under any name; they are never stored, whatever the column says it is.
  if (content.kind === 'personal') return { role: 'personal', by: 'content' }
  if (known?.role !== undefined) return { role: known.role, by: 'format' }
  const isOption = known?.option !== undefined && known.option !== null
  if (!isOption) {
    const named = namedRole(header, group, content, kind)
    if (named !== null) return named
  }
  return byContent(known?.question ?? header, content, kind, isOption)
}

/** What a format or nobody has a use for is named among what identifies people when it does. */
function withoutIdentifying(
  decision: Decision,
  header: string,
  known: KnownColumn | null,
  content: ColumnContent,
): Decision {
  const { role } = decision
  if (known?.key || role === 'respondent' || role === 'personal') return decision
  if (role === 'ignored' && content.kind !== 'empty' && roleOfName(header) === 'personal')
    return { role: 'personal', by: 'name' }
  // What the format leaves out is told as such: names of bodies are written like people's.
  if (known?.role === 'ignored') return decision
  if (content.names || (content.opaque && !bearsText(role))) return { role: 'personal', by: 'content' }
  return decision
}

function namedRole(
  header: string,
  group: string,
  content: ColumnContent,
  kind: TableFormat['kind'],
): Decision | null {
  const role = roleOfName(header)
  if (role === 'personal') return { role, by: 'name' }
  if (role !== null) {
    // « Participants » may be a head count, « Commune » a place, « Notes » marks out of ten: the cells must agree.
    if (role === 'respondent' && kind === 'workshop' && content.kind === 'number' && content.distinct === 1)
      return { role: 'ignored', by: 'content' }
    if (bearsText(role) && (content.kind === 'number' || content.kind === 'date'))
      return { role: kind === 'workshop' ? 'ignored' : 'answer', by: 'content' }
    // Likes counted by the tool are votes wherever they stand; points may be the marks of a quiz.
    const marks = role === 'votes' && /\bpoints?\b/.test(nameKey(header))
    if (kind === 'questionnaire' && (role === 'rubric' || role === 'table' || marks))
      return { role: content.kind === 'number' ? 'answer' : 'attribute', by: 'name' }
    const grouped = role === 'idea' && group !== '' ? roleOfWording(group) : null
    return { role: grouped ?? role, by: 'name' }
  }
  const wording = roleOfWording(header === '' ? group : header)
  if (wording === null || content.kind === 'number' || content.kind === 'date') return null
  if (kind === 'questionnaire' && (content.kind === 'closed' || content.words < 1.6)) return null
  return { role: wording, by: 'name' }
}

function byContent(
  header: string,
  content: ColumnContent,
  kind: TableFormat['kind'],
  isOption: boolean,
): Decision {
  const closed: Role = kind === 'questionnaire' ? 'answer' : 'attribute'
  const wording = roleOfWording(header)
  switch (content.kind) {
    case 'empty':
      return { role: 'ignored', by: 'content' }
    case 'personal':
      return { role: 'personal', by: 'content' }
    case 'date':
      return { role: 'ignored', by: 'content' }
    case 'number':
      return { role: kind === 'questionnaire' ? 'answer' : 'ignored', by: 'content' }
    case 'closed':
      return { role: !isOption && isAboutPerson(header) ? 'attribute' : closed, by: 'content' }
    case 'open':
      return isOption && content.words < 4
        ? { role: 'answer', by: 'content' }
        : { role: wording ?? 'idea', by: 'content' }
    default:
      if (!isOption && isAboutPerson(header)) return { role: 'attribute', by: 'content' }
      if (isOption) return { role: content.words >= 4 ? (wording ?? 'idea') : 'answer', by: 'content' }
      // A question that ends with a mark and got words for answers is open, however short they are.
      if (kind === 'questionnaire' && /\?\s*$/.test(header) && content.words >= 1.5)
        return { role: wording ?? 'idea', by: 'content' }
      if (kind === 'questionnaire' && content.filled < 5 && content.words >= 3)
        return { role: wording ?? 'idea', by: 'content' }
      if (kind === 'questionnaire') return { role: 'answer', by: 'content', undecided: true }
      return content.words >= 3 && content.filled < 3
        ? { role: wording ?? 'idea', by: 'content' }
        : { role: 'ignored', by: 'content', undecided: true }
  }
}
