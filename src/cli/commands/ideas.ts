import type { Idea } from '../../model/idea.ts'
import { study } from '../analysis.ts'
import { shortened } from '../columns.ts'
import type { Context } from '../context.ts'
import { filterIdeas, partAsked } from '../filters.ts'
import type { Given } from '../given.ts'
import { ideaAnswer } from '../idea-answer.ts'
import type { Outcome } from '../outcome.ts'

/** Lists ideas, most voices first. */
export async function run(context: Context, given: Given): Promise<Outcome> {
  const { consultation, analysis } = await study(context)
  const { talk } = context.texts
  const found = filterIdeas(analysis.ideas, given, partAsked(given, consultation))
  const top = given.number('top')
  const ordered = top === null ? found : byVoices(found).slice(0, top)
  const labels = new Map(consultation.principles.map(({ id, label }) => [id, label]))
  const answers = ordered.map(ideaAnswer)
  return {
    result: { ideas: answers },
    ...(given.flag('jsonl') ? { lines: answers } : {}),
    text: byVoices(ordered).map((idea) => line(idea, labels, context)),
    told: [talk.ideas.found(ordered.length, analysis.ideas.length)],
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
  const facts = [talk.count.voices(idea.voices), talk.ideas.nature[idea.nature], principle].join(' · ')
  const text = world.out.isTerminal
    ? shortened(idea.text, Math.max(40, world.out.columns - idea.id.length - 6))
    : idea.text.replace(/\s+/gu, ' ').trim()
  return world.out.isTerminal
    ? `${idea.id}  ${text}\n${' '.repeat(idea.id.length)}  ${facts}`
    : `${idea.id}\t${facts}\t${text}`
}
