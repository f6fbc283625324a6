import type { ColumnRole, PersonalKind, SourceSummary } from '../../model/contribution.ts'

/** What a source holds, as the first line of its summary says it. */
export interface Holdings {
  readonly format: readonly string[]
  /** Answers of people to questions, or ideas noted down. */
  readonly unit: 'answers' | 'ideas'
  readonly count: number
  /** Different people, when ideas bear their author; null when nothing tells. */
  readonly people: number | null
  readonly open: number
  readonly multiple: number
  readonly single: number
  readonly personal: readonly (readonly [PersonalKind, number])[]
}

/** Formats that hold ideas a row, whatever the kind of the session that they were given to. */
const listsOfIdeas = /^(notes|charter-notes|charter-export|board|decidim$)/
const textRoles = new Set(['idea', 'done', 'proposal', 'commitment', 'obstacle', 'comment'])

export function holdings(
  source: Pick<SourceSummary, 'format' | 'columns' | 'rows' | 'contributions' | 'respondents'>,
): Holdings {
  const format = source.format.split(' + ')
  const ideas = format.every((name) => listsOfIdeas.test(name))
  const { respondents, rows, contributions, columns } = source
  const { open, multiple, single } = questions(ideas ? [] : columns)
  return {
    format,
    unit: ideas ? 'ideas' : 'answers',
    count: ideas ? contributions : respondents > 0 ? respondents : rows,
    people: ideas && respondents > 0 ? respondents : null,
    open,
    multiple,
    single,
    personal: personal(columns),
  }
}

/** Questions, not columns: one with options has a column for each. */
function questions(columns: readonly ColumnRole[]): { open: number; multiple: number; single: number } {
  const open = new Set<string>()
  const closed = new Map<string, boolean>()
  for (const { role, question = '', several = false } of columns)
    if (role === 'answer') closed.set(question, several || closed.get(question) === true)
  // What was written under « other » belongs to the question with options.
  for (const { role, question = '' } of columns)
    if (textRoles.has(role) && !closed.has(question)) open.add(question)
  const multiple = [...closed.values()].filter((several) => several).length
  return { open: open.size, multiple, single: closed.size - multiple }
}

function personal(columns: readonly ColumnRole[]): (readonly [PersonalKind, number])[] {
  const counts = new Map<PersonalKind, number>()
  for (const { holds } of columns) if (holds !== undefined) counts.set(holds, (counts.get(holds) ?? 0) + 1)
  const order: readonly PersonalKind[] = ['address', 'name', 'phone', 'place', 'time', 'identifier']
  return order.flatMap((kind) => {
    const count = counts.get(kind)
    return count === undefined ? [] : [[kind, count] as const]
  })
}
