import type { Consultation } from '../../model/consultation.ts'
import type { ColumnRole } from '../../model/contribution.ts'
import { shortened } from '../columns.ts'
import type { Talk } from '../sentences/texts.ts'
import type { ChangeList } from './change-list.ts'
import { holdings } from './holdings.ts'
import type { ReadSource } from './ingest-run.ts'

/** The summary that a person reads after an ingest. */
export function told(
  sources: readonly ReadSource[],
  consultation: Consultation,
  dryRun: boolean,
  talk: Talk,
): readonly string[] {
  const lines = sources.flatMap((source) => aboutSource(source, consultation, talk))
  const fresh = sources.filter(({ answer }) => answer.state !== 'same')
  if (sources.length === 0) return lines
  const added = fresh.reduce((sum, { answer }) => sum + answer.added, 0)
  if (dryRun) lines.push(talk.ingest.dryRun)
  else if (fresh.length > 0) lines.push(talk.ingest.stored(fresh.length, added))
  return lines
}

function aboutSource(
  { answer, changes }: ReadSource,
  consultation: Consultation,
  talk: Talk,
): readonly string[] {
  const session = consultation.sessions.find(({ id }) => id === answer.session)
  const { sheet, encoding, delimiter, rows, contributions, respondents, answers, masked } = answer
  const { skipped, state, added, changed, removed, columns, replaces, mapping } = answer
  if (state === 'same') return [talk.ingest.same(answer.file)]
  return [
    talk.ingest.read(answer.file, holdings(answer)),
    talk.ingest.taken({ sheet, encoding, delimiter, rows }),
    talk.ingest.session(answer.session, session?.label ?? '', session?.date ?? null),
    ...roles(columns, talk),
    ...dropped(columns, talk),
    ...(mapping?.files ?? []).map(mapping?.saved ? talk.mapping.saved : talk.mapping.recalled),
    talk.ingest.got({ contributions, respondents, answers, masked }),
    ...(skipped.length > 0 ? [talk.ingest.skipped(skipped)] : []),
    ...(state === 'new' ? [] : [talk.ingest.changes(replaces, { added, changed, removed })]),
    ...(changes === null ? [] : listed(changes, talk)),
  ]
}

/** The first of each kind of change, where it is and how it begins. */
function listed({ added, changed, removed }: ChangeList, talk: Talk): readonly string[] {
  const few = <T>(items: readonly T[]) => items.slice(0, 5)
  return [
    ...few(changed).map((change) => talk.ingest.change('changed', change.place, change.text)),
    ...few(added).map((change) => talk.ingest.change('added', change.place, change.text)),
    ...few(removed).map((change) => talk.ingest.change('removed', change.place, change.text)),
  ]
}

/** Columns by role, the many of one role counted: a questionnaire has dozens. */
function roles(columns: readonly ColumnRole[], talk: Talk): readonly string[] {
  if (columns.every(({ role }) => role === 'personal')) return []
  const byRole = new Map<ColumnRole['role'], string[]>()
  for (const { header, column, role } of columns)
    if (role !== 'personal')
      byRole.set(role, [...(byRole.get(role) ?? []), header === '' ? column : shortened(header, 44)])
  return [talk.ingest.columns([...byRole])]
}

/** Columns that identify people are named one by one, however many: whoever looks for one must find it. */
function dropped(columns: readonly ColumnRole[], talk: Talk): readonly string[] {
  const headers = columns
    .filter(({ role }) => role === 'personal')
    .map(({ header, column }) => (header === '' ? column : shortened(header, 44)))
  return headers.length === 0 ? [] : [talk.ingest.dropped(headers)]
}
