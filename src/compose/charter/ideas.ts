import type { Idea } from '../../model/idea.ts'
import { actorLabels, type EntryData } from './data.ts'

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
