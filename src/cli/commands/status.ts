import type { Analysis } from '../../model/analysis.ts'
import type { Certainty } from '../../model/certainty.ts'
import type { Consultation } from '../../model/consultation.ts'
import { study } from '../analysis.ts'
import { certaintyOf, fewVoices } from '../certainty.ts'
import { columns } from '../columns.ts'
import type { Context } from '../context.ts'
import { reviewFindings } from '../decide/findings.ts'
import type { Given } from '../given.ts'
import type { Outcome } from '../outcome.ts'
import { tallyPrinciples } from '../principle-tally.ts'
import type { Talk } from '../sentences/texts.ts'

/** Where the consultation stands. */
export async function run(context: Context, _given: Given): Promise<Outcome> {
  const studied = await study(context)
  const { consultation, diagnostics, state, analysis } = studied
  const { talk } = context.texts
  const sources = state.sources.map(({ summary, at }) => ({
    file: summary.file,
    id: summary.id,
    session: summary.session,
    format: summary.format,
    contributions: summary.contributions,
    answers: summary.answers,
    skipped: summary.skipped,
    at,
  }))
  const sessions = analysis.participation.sessions.map((figures) => {
    const { id, label, kind, date } = consultation.sessions.find(({ id }) => id === figures.session) ?? {
      id: figures.session,
      label: figures.session,
      kind: 'workshop' as const,
      date: null,
    }
    const files = sources.filter(({ session }) => session === id).length
    const { participants, respondents, contributions, ideas } = figures
    return { id, label, kind, date, sources: files, participants, respondents, contributions, ideas }
  })
  const tally = tallyPrinciples(analysis.ideas, consultation)
  const sensitive = countSensitive(analysis)
  const certainty = analysis.corpus.contributions === 0 ? null : await certaintyOf(context, studied)
  const missing = sessions.filter(({ sources: files }) => files === 0).map(({ id }) => id)
  const { population, workshopParticipants, questionnaireRespondents, total } = analysis.participation
  const result = {
    title: consultation.title,
    client: consultation.client,
    sessions,
    sources,
    participation: { population, workshopParticipants, questionnaireRespondents, total },
    contributions: analysis.corpus.contributions,
    ideas: analysis.corpus.ideas,
    natures: analysis.corpus.natures,
    principles: tally.principles.map(({ id, label, ideas, voices }) => ({ id, label, ideas, voices })),
    abstained: tally.abstained.ideas,
    none: tally.none.ideas,
    certainty,
    toLookAt: { missingSessions: missing, abstained: tally.abstained.ideas, sensitive },
  }
  return {
    result,
    text: textOf(consultation, analysis, sessions, tally, certainty, talk),
    diagnostics: [...diagnostics, ...reviewFindings(analysis.review), ...fewVoices(studied)],
    next: nextStep(talk, sources.length === 0, missing, tally.abstained.ideas),
  }
}

type Row = {
  readonly id: string
  readonly label: string
  readonly kind: 'workshop' | 'questionnaire'
  readonly date: string | null
  readonly sources: number
  readonly contributions: number
  readonly ideas: number
}

function* textOf(
  consultation: Consultation,
  { participation, corpus, ideas }: Analysis,
  sessions: readonly Row[],
  tally: ReturnType<typeof tallyPrinciples>,
  certainty: Certainty | null,
  talk: Talk,
): Iterable<string> {
  yield `${consultation.title} · ${consultation.client}`
  yield ''
  yield* columns(
    sessions.map(({ id, label, date, sources, contributions, ideas }) => [
      id,
      label,
      date === null ? '' : talk.date(date),
      sources === 0 ? talk.status.notRead : talk.count.contributions(contributions),
      sources === 0 ? '' : talk.count.ideas(ideas),
    ]),
    2,
    [3, 4],
  )
  yield ''
  for (const line of talk.status.participation(participation)) yield line
  if (corpus.contributions === 0) return
  yield ''
  yield talk.status.principles
  yield* columns(
    [
      ...tally.principles.map(({ label, ideas: own, voices }) => [
        label,
        talk.count.ideas(own),
        talk.count.voices(voices),
      ]),
      [
        talk.status.abstained,
        talk.count.ideas(tally.abstained.ideas),
        talk.count.voices(tally.abstained.voices),
      ],
      [talk.status.none, talk.count.ideas(tally.none.ideas), talk.count.voices(tally.none.voices)],
    ],
    2,
    [1, 2],
  )
  if (certainty) {
    yield ''
    yield talk.certainty.title
    yield* talk.certainty.lines(certainty)
  }
  const sensitive = countSensitive({ ideas })
  if (sensitive === 0) return
  yield ''
  yield talk.status.sensitive(sensitive)
}

/** Contributions that wait for a person's reading. */
function countSensitive({ ideas }: Pick<Analysis, 'ideas'>): number {
  const waiting = ideas.flatMap(({ verbatims }) => verbatims.filter(({ sensitive }) => sensitive))
  return new Set(waiting.map(({ contribution }) => contribution)).size
}

function nextStep(talk: Talk, empty: boolean, missing: readonly string[], abstained: number): string {
  if (empty) return talk.nextSteps.ingest
  if (missing.length > 0) return talk.nextSteps.ingestMissing(missing)
  return abstained > 0 ? talk.nextSteps.abstained(abstained) : talk.nextSteps.report
}
