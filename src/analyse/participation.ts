import type { Participation } from '../model/analysis.ts'
import type { Consultation } from '../model/consultation.ts'
import type { Contribution, Respondent } from '../model/contribution.ts'
import type { Idea } from '../model/idea.ts'

/** Who took part, session by session. Head counts and answers are never added unless their overlap is configured. */
export function countParticipation(
  contributions: readonly Contribution[],
  respondents: readonly Respondent[],
  ideas: readonly Idea[],
  consultation: Consultation,
): Participation {
  const answered = new Map<string, Set<string>>()
  const add = (session: string, id: string) =>
    answered.set(session, (answered.get(session) ?? new Set()).add(id))
  for (const respondent of respondents) add(respondent.session, respondent.id)
  for (const { session, respondent } of contributions) if (respondent) add(session, respondent)
  const questionnaire = consultation.sessions.filter((session) => session.kind === 'questionnaire')
  // Numbers are random in each source, so that counts add up; a person whom a link makes known in two waves counts once.
  const questionnaireRespondents = new Set(questionnaire.flatMap(({ id }) => [...(answered.get(id) ?? [])]))
    .size
  const counts = consultation.sessions
    .filter((session) => session.kind === 'workshop')
    .flatMap((session) => session.participants ?? [])
  const workshopParticipants = counts.length > 0 ? counts.reduce((sum, count) => sum + count, 0) : null
  return {
    population: consultation.population,
    workshopParticipants,
    questionnaireRespondents,
    total:
      consultation.overlap === null || workshopParticipants === null
        ? null
        : workshopParticipants + questionnaireRespondents - consultation.overlap,
    sessions: consultation.sessions.map((session) => ({
      session: session.id,
      participants: session.participants,
      respondents: answered.get(session.id)?.size ?? 0,
      contributions: contributions.filter((contribution) => contribution.session === session.id).length,
      ideas: ideas.filter((idea) => idea.session === session.id).length,
    })),
  }
}
