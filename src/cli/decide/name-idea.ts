import { Refusal } from '../../model/diagnostic.ts'
import type { Idea } from '../../model/idea.ts'
import { closest } from '../../text/closest.ts'

const shown = 6

/** The idea that a person means: its id or the beginning of it, capitals ignored. @throws Refusal */
export function namedIdea(given: string, ideas: readonly Idea[]): Idea {
  const wanted = given.trim().toUpperCase()
  const starting = ideas.filter(({ id }) => id.toUpperCase().startsWith(wanted))
  const found = starting.find(({ id }) => id.toUpperCase() === wanted) ?? starting[0]
  if (!found || wanted === '') {
    const suggestion = closest(
      given,
      ideas.map(({ id }) => id),
    )
    throw new Refusal({ code: 'UNKNOWN_IDEA', level: 'error', args: { idea: given, suggestion } })
  }
  if (found.id.toUpperCase() !== wanted && starting.length > 1) {
    const candidates = starting.slice(0, shown).map(({ id }) => id)
    throw new Refusal({ code: 'AMBIGUOUS_IDEA', level: 'error', args: { idea: given, candidates } })
  }
  return found
}
