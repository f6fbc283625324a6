import type { Consultation } from '../model/consultation.ts'
import { Refusal } from '../model/diagnostic.ts'
import type { Idea } from '../model/idea.ts'
import { closest } from '../text/closest.ts'
import { foldKey } from '../text/fold.ts'
import type { Given } from './given.ts'

/** Which part of the consultation is asked for; ids of `charter.yaml`. */
export interface Part {
  readonly session?: string
  readonly theme?: string
  readonly principle?: string
}

/** Reads `--session`, `--theme`, `--principle`: an id or a label, capitals and accents ignored. @throws Refusal */
export function partAsked(given: Given, consultation: Consultation): Part {
  const session = named(given.text('session'), consultation.sessions, (value, known, suggestion) => {
    throw new Refusal({
      code: 'UNKNOWN_SESSION',
      level: 'error',
      args: { session: value, known, suggestion },
    })
  })
  const theme = named(given.text('theme'), consultation.themes, (value, known, suggestion) => {
    throw new Refusal({ code: 'UNKNOWN_THEME', level: 'error', args: { theme: value, known, suggestion } })
  })
  const principle = named(given.text('principle'), consultation.principles, (value, known, suggestion) => {
    throw new Refusal({
      code: 'UNKNOWN_PRINCIPLE',
      level: 'error',
      args: { principle: value, known, suggestion },
    })
  })
  return {
    ...(session === null ? {} : { session }),
    ...(theme === null ? {} : { theme }),
    ...(principle === null ? {} : { principle }),
  }
}

interface Named {
  readonly id: string
  readonly label: string
}

/** The id of what a person names by id or label; null when nothing is given. */
export function named(
  value: string | null,
  entries: readonly Named[],
  refuse: (value: string, known: readonly string[], suggestion: string | null) => never,
): string | null {
  if (value === null) return null
  const key = foldKey(value)
  const found = entries.find(({ id, label }) => foldKey(id) === key || foldKey(label) === key)
  if (found) return found.id
  const ids = entries.map(({ id }) => id)
  const near = closest(value, [...ids, ...entries.map(({ label }) => label)])
  return refuse(value, ids, entries.find(({ id, label }) => near === id || near === label)?.id ?? null)
}

export function filterIdeas(ideas: readonly Idea[], given: Given, part: Part): readonly Idea[] {
  const nature = given.text('nature')
  const state = given.text('state')
  const wanted = given.text('search')
  const search = wanted === null ? null : foldKey(wanted)
  return ideas.filter(
    (idea) =>
      (part.session === undefined || idea.verbatims.some(({ session }) => session === part.session)) &&
      (part.theme === undefined || idea.theme === part.theme) &&
      (part.principle === undefined || idea.principle === part.principle) &&
      (nature === null || idea.nature === nature) &&
      (state === null || idea.principleState === state) &&
      (search === null || idea.verbatims.some(({ text }) => foldKey(text).includes(search))),
  )
}
