import type { Consultation } from '../model/consultation.ts'
import type { Correspondence } from '../model/correspondence.ts'
import type { Term } from '../model/term.ts'
import { correspondence } from './correspondence.ts'

/** Words shown: more would not be read. */
const most = 40
/** A word said less often stands where chance puts it. */
const leastOften = 5
/** Below these a plane says nothing that a table does not say better. */
const least = { words: 10, sessions: 3 } as const

/**
 * The most frequent words and the sessions in which they were said, on the plane of a correspondence analysis. Null where
 * there are too few of either.
 */
export function wordsAndSessions(
  terms: readonly Term[],
  { sessions }: Pick<Consultation, 'sessions'>,
): Correspondence | null {
  const words = terms
    .filter(({ termFrequency, mark, sensitive }) => termFrequency >= leastOften && !mark && !sensitive)
    .sort((a, b) => b.termFrequency - a.termFrequency || (a.key < b.key ? -1 : 1))
    .slice(0, most)
  const columns = sessions.map(({ id }) => id).filter((id) => words.some((word) => word.sessions[id]))
  const rows = words.filter((word) => columns.some((id) => word.sessions[id]))
  if (rows.length < least.words || columns.length < least.sessions) return null
  return correspondence({
    rows: rows.map(({ key }) => key),
    columns,
    counts: rows.map((word) => columns.map((id) => word.sessions[id] ?? 0)),
  })
}
