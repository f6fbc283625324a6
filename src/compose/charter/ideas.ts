import type { Idea } from '../../model/idea.ts'
import { actorLabels, type CommitmentData, type EntryData } from './data.ts'

const collator = new Intl.Collator('fr')

/** What people feature first, then most voices, then most votes, then the surest, then the id: an order that no shuffling of the input changes. */
export function byWeight(a: Idea, b: Idea): number {
  return (
    featured(b) - featured(a) ||
    b.voices - a.voices ||
    b.votes - a.votes ||
    strength(b) - strength(a) ||
    collator.compare(a.id, b.id)
  )
}

const featured = (idea: Idea) => (idea.featured ? 1 : 0)

/** What a reader can use comes before fragments of a word or two. */
function strength(idea: Idea): number {
  const readable = idea.text.length >= 25 && idea.text.length <= 220 ? 1 : 0
  return readable + idea.score * Math.min(2, idea.evidence.length / 2)
}

export function toEntries(ideas: readonly Idea[]): EntryData[] {
  const max = ideas.reduce((most, { voices }) => Math.max(most, voices), 1)
  return ideas.map((idea) => ({
    id: idea.id,
    text: oneLine(idea.text),
    voices: idea.voices,
    votes: idea.votes,
    done: idea.nature === 'done',
    actor: idea.actor === null ? null : actorLabels[idea.actor],
    max,
  }))
}

/** A verbatim as it stands in running text: its line ends shown as blanks, no word changed. */
export function oneLine(text: string): string {
  return text.replace(/\s*\r?\n\s*/g, ' ')
}

/** The first `count` entries, and how many are left for the annex. */
export function first(ideas: readonly Idea[], count: number): { entries: EntryData[]; more: number } {
  const sorted = [...ideas].sort(byWeight)
  return { entries: toEntries(sorted.slice(0, count)), more: Math.max(0, sorted.length - count) }
}

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
