import type { Consultation } from '../../model/consultation.ts'
import type { ColumnRole } from '../../model/contribution.ts'
import { shortened } from '../columns.ts'
import type { Talk } from '../sentences/texts.ts'
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

function aboutSource({ answer }: ReadSource, consultation: Consultation, talk: Talk): readonly string[] {
  const session = consultation.sessions.find(({ id }) => id === answer.session)
  const { sheet, encoding, delimiter, rows, contributions, respondents, answers, masked } = answer
  const { skipped, state, added, changed, removed, columns, replaces, mapping } = answer
  if (state === 'same') return [talk.ingest.same(answer.file)]
  return [
    talk.ingest.read(answer.file, { format: answer.format, sheet, encoding, delimiter, rows }),
    talk.ingest.session(answer.session, session?.label ?? '', session?.date ?? null),
    ...roles(columns, talk),
    ...(mapping?.files ?? []).map(mapping?.saved ? talk.mapping.saved : talk.mapping.recalled),
    talk.ingest.got({ contributions, respondents, answers, masked }),
    ...(skipped.length > 0 ? [talk.ingest.skipped(skipped)] : []),
    ...(state === 'new' ? [] : [talk.ingest.changes(replaces, { added, changed, removed })]),
  ]
}

/** Columns by role, the many of one role counted: a questionnaire has dozens. */
function roles(columns: readonly ColumnRole[], talk: Talk): readonly string[] {
  if (columns.length === 0) return []
  const byRole = new Map<ColumnRole['role'], string[]>()
  for (const { header, column, role } of columns)
    byRole.set(role, [...(byRole.get(role) ?? []), header === '' ? column : shortened(header, 44)])
  return [talk.ingest.columns([...byRole])]
}
