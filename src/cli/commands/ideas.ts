import type { Idea } from '../../model/idea.ts'
import { study } from '../analysis.ts'
import { shortened } from '../columns.ts'
import type { Context } from '../context.ts'
import { reviewFindings } from '../decide/findings.ts'
import { toReviewFirst, waitsForReview, waitsForWording } from '../decide/queues.ts'
import { filterIdeas, partAsked } from '../filters.ts'
import type { Given } from '../given.ts'
import { ideaAnswer } from '../idea-answer.ts'
import type { Outcome } from '../outcome.ts'

/** Lists ideas, most voices first. */
export async function run(context: Context, given: Given): Promise<Outcome> {
  const { consultation, analysis } = await study(context)
  const { talk } = context.texts
  const filtered = filterIdeas(analysis.ideas, given, partAsked(given, consultation))
  const [review, word] = [given.flag('toReview'), given.flag('toWord')]
  const found = filtered.filter(
    (idea) => (!review || waitsForReview(idea)) && (!word || waitsForWording(idea)),
  )
  const order = review ? toReviewFirst : byVoices
  const top = given.number('top')
  const ordered = top === null && !review && !word ? found : order(found).slice(0, top ?? found.length)
  const labels = new Map(consultation.principles.map(({ id, label }) => [id, label]))
  const answers = ordered.map((idea) => ({
    ...ideaAnswer(idea),
    ...(idea.notes ? { notes: idea.notes } : {}),
  }))
  return {
    result: { ideas: answers },
    ...(given.flag('jsonl') ? { lines: answers } : {}),
    text: order(ordered).flatMap((idea) => [
      line(idea, labels, context),
      ...(context.verbose ? members(idea, context) : []),
    ]),
    told: [
      talk.ideas.found(ordered.length, analysis.ideas.length),
      ...(review ? [talk.decide.toReview(found.length)] : []),
      ...(word ? [talk.decide.toWord(found.length)] : []),
    ],
    diagnostics: reviewFindings(analysis.review),
    next: analysis.ideas.length === 0 ? talk.nextSteps.ingest : talk.nextSteps.report,
  }
}

function byVoices(ideas: readonly Idea[]): readonly Idea[] {
  return [...ideas].sort((a, b) => b.voices - a.voices || b.votes - a.votes || (a.id < b.id ? -1 : 1))
}

function line(idea: Idea, labels: ReadonlyMap<string, string>, { texts, world }: Context): string {
  const { talk } = texts
  const principle =
    idea.principle === null
      ? talk.ideas.state[idea.principleState]
      : (labels.get(idea.principle) ?? idea.principle)
  const facts = [
    talk.count.voices(idea.voices),
    talk.ideas.nature[idea.nature],
    principle,
    ...(idea.follows ? [talk.decide.follows(idea.follows.idea, idea.follows.share)] : []),
    ...(idea.wording ? [talk.decide.wording(idea.wording)] : []),
    ...(idea.keptOut ? [talk.decide.choice({ kind: 'keep-out', value: idea.keptOut })] : []),
    ...(idea.featured ? [talk.decide.choice({ kind: 'feature', value: true })] : []),
  ].join(' · ')
  const text = world.out.isTerminal
    ? shortened(idea.text, Math.max(40, world.out.columns - idea.id.length - 6))
    : idea.text.replace(/\s+/gu, ' ').trim()
  return world.out.isTerminal
    ? `${idea.id}  ${text}\n${' '.repeat(idea.id.length)}  ${facts}`
    : `${idea.id}\t${facts}\t${text}`
}

/** With `-v`: the wordings that were brought together, numbered as `charter decide --split` takes them. */
function members({ id, verbatims }: Idea, { texts }: Context): string[] {
  return verbatims.map(
    ({ text, folded }, index) =>
      `${' '.repeat(id.length)}  ${texts.talk.decide.member(index + 1, text.replace(/\s+/gu, ' ').trim(), folded)}`,
  )
}
