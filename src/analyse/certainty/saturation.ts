import type { Analysis } from '../../model/analysis.ts'
import type { Saturation, SessionNovelty } from '../../model/certainty.ts'
import type { Consultation } from '../../model/consultation.ts'
import type { Idea } from '../../model/idea.ts'
import { richness } from './richness.ts'

/** What each session brought that no earlier one said, in the order of `charter.yaml`, and what is left to be heard. */
export function saturation(
  { ideas, terms, participation }: Pick<Analysis, 'ideas' | 'terms' | 'participation'>,
  consultation: Pick<Consultation, 'sessions'>,
): Saturation {
  const telling = ideas.filter(saysSomething)
  const order = new Map(consultation.sessions.map(({ id }, rank) => [id, rank]))
  const rankOf = (session: string) => order.get(session) ?? order.size
  const first = (sessions: readonly string[]) => Math.min(...sessions.map(rankOf))
  const ideaRanks = telling.map(({ verbatims }) => first(verbatims.map(({ session }) => session)))
  const termRanks = terms.map((term) => first(Object.keys(term.sessions)))
  const held = participation.sessions.filter(({ contributions }) => contributions > 0)
  const sessions = held
    .map(({ session, contributions, ideas: all }): SessionNovelty => {
      const rank = rankOf(session)
      const among = (ranks: readonly number[]) => ranks.filter((each) => each === rank).length
      return { session, contributions, ideas: all, newIdeas: among(ideaRanks), newTerms: among(termRanks) }
    })
    .sort((a, b) => rankOf(a.session) - rankOf(b.session))
  const units = new Set(telling.flatMap(({ verbatims }) => verbatims.map(({ contribution }) => contribution)))
    .size
  const incidences = telling.map(
    ({ verbatims }) => new Set(verbatims.map(({ contribution }) => contribution)).size,
  )
  const mean = held.length === 0 ? 0 : Math.round(units / held.length)
  return { sessions, richness: richness(incidences, units, mean) }
}

export function saysSomething({ nature }: Pick<Idea, 'nature'>): boolean {
  return nature !== 'no-content' && nature !== 'off-topic'
}
