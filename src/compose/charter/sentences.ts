import type { Idea, Nature } from '../../model/idea.ts'
import type { CommitmentData } from './data.ts'
import { byWeight, toEntries } from './ideas.ts'

/**
 * Ideas as sentences of the charter rest on them: those that a person worded alike stand together, under the theme and
 * level of the one with most voices. A practice or an obstacle that a person worded is a commitment by that.
 */
export function placedBySentence(ideas: readonly Idea[]): readonly Idea[] {
  const leaders = new Map<string, Idea>()
  for (const idea of [...ideas].sort(byWeight))
    if (idea.wording !== undefined && !leaders.has(idea.wording)) leaders.set(idea.wording, idea)
  return ideas.flatMap((idea) => {
    if (idea.wording === undefined) return inCharter.has(idea.nature) ? [idea] : []
    const { theme, level, actor, nature } = leaders.get(idea.wording) ?? idea
    return [{ ...idea, theme, level, actor, nature: inCharter.has(nature) ? nature : 'commitment' }]
  })
}

const inCharter: ReadonlySet<Nature> = new Set(['commitment', 'proposal'])

/**
 * The first `count` sentences of the charter, and how many are left for the annex. Ideas that a person worded alike are one
 * sentence that cites them all; the others stand in a participant's own words.
 */
export function firstSentences(
  ideas: readonly Idea[],
  count: number,
): { entries: CommitmentData[]; more: number } {
  const groups = new Map<string, Idea[]>()
  for (const idea of [...ideas].sort(byWeight)) {
    const key = idea.wording === undefined ? idea.id : `= ${idea.wording}`
    groups.set(key, [...(groups.get(key) ?? []), idea])
  }
  const leaders = [...groups.values()].slice(0, count)
  const entries = toEntries(leaders.map(([leader]) => leader as Idea))
  return {
    entries: entries.map((entry, index) => {
      const own = leaders[index] ?? []
      const wording = own[0]?.wording
      return {
        ...entry,
        text: wording ?? entry.text,
        cites: own.map(({ id }) => id).join(', '),
        toReword: wording === undefined,
      }
    }),
    more: Math.max(0, groups.size - count),
  }
}
