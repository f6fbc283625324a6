import type { Idea } from '../model/idea.ts'

/** An idea as `--json` gives it: the names are a contract with outside checks. */
export function ideaAnswer(idea: Idea): Readonly<Record<string, unknown>> {
  return {
    id: idea.id,
    text: idea.text,
    verbatims: idea.verbatims.map(
      ({ contribution, start, end, text, session, place, sensitive, folded, nature }) => ({
        contribution,
        start,
        end,
        text,
        session,
        place,
        ...(sensitive ? { sensitive } : {}),
        ...(folded ? { folded } : {}),
        ...(nature ? { nature } : {}),
      }),
    ),
    voices: idea.voices,
    votes: idea.votes,
    session: idea.session,
    theme: idea.theme,
    nature: idea.nature,
    level: idea.level,
    actor: idea.actor,
    principle: idea.principle,
    principleState: idea.principleState,
    score: idea.score,
    runnerUp: idea.runnerUp,
    margin: idea.margin,
    evidence: idea.evidence,
    state: idea.state,
    ...(idea.decided ? { decided: idea.decided } : {}),
    ...(idea.wording ? { wording: idea.wording } : {}),
    ...(idea.featured ? { featured: true } : {}),
    ...(idea.keptOut ? { keptOut: idea.keptOut } : {}),
    ...(idea.follows ? { follows: idea.follows } : {}),
  }
}
