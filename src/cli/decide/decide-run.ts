import { targetOf } from '../../analyse/decisions/target.ts'
import type { Choice, Decision, NewDecision, Target } from '../../model/decision.ts'
import { type Diagnostic, Refusal } from '../../model/diagnostic.ts'
import type { Idea } from '../../model/idea.ts'
import { type Studied, study } from '../analysis.ts'
import type { Context } from '../context.ts'
import type { Given } from '../given.ts'
import type { Outcome } from '../outcome.ts'
import { choiceAnswer } from './choice-answer.ts'
import { reviewFindings } from './findings.ts'

/** What is to be written: an idea and what is said of it. */
export interface Wanted {
  readonly idea: Idea
  readonly choices: readonly Choice[]
}

/** Who decides: `--who`, else CHARTER_WHO, else the account of the system. @throws Refusal when nothing says it */
export function whoDecides({ world }: Context, given: Given): string {
  const { env } = world
  const names = [given.text('who'), env['CHARTER_WHO'], env['USER'], env['USERNAME'], env['LOGNAME']]
  const who = names.map((name) => name?.trim() ?? '').find((name) => name !== '')
  if (who === undefined) throw new Refusal({ code: 'DECIDER_NOT_NAMED', level: 'error', args: {} })
  return who.normalize('NFC')
}

/** Writes the decisions as one act, then says what they changed: in the ideas themselves, and in those like them. */
export async function decide(
  context: Context,
  { folder, state, analysis: before, consultation }: Studied,
  wanted: readonly Wanted[],
  who: string,
  { refused = [], left = [] }: { refused?: readonly Diagnostic[]; left?: readonly Diagnostic[] } = {},
): Promise<Outcome> {
  const { talk } = context.texts
  const seen = seenBy(state.decisions)
  const decisions = wanted.flatMap(({ idea, choices }) =>
    choices.map((choice): NewDecision => {
      const targets = idea.verbatims.map(targetOf)
      return { who, idea: idea.id, targets, choice, over: seen(idea, choice) }
    }),
  )
  if (decisions.length === 0)
    return {
      result: { act: null, decisions: [], followed: [], left: [] },
      told: [talk.decide.nothing],
      diagnostics: left,
      refused,
      next: talk.decide.next,
    }
  const act = await folder.decide(decisions)
  const { analysis: after } = await study(context)
  const earlier = new Map(before.ideas.map((idea) => [idea.id, idea]))
  const changed = after.ideas.filter(
    (idea) => idea.follows !== undefined || earlier.get(idea.id)?.follows !== undefined,
  )
  const moved = changed.filter((idea) => {
    const was = earlier.get(idea.id)
    return was && (was.principle !== idea.principle || was.principleState !== idea.principleState)
  })
  return {
    result: {
      act: act.id,
      who,
      decisions: act.decisions.map(({ id, idea, choice }) => ({ id, idea, ...choiceAnswer(choice) })),
      followed: moved.map(({ id, principle, principleState, follows }) => ({
        idea: id,
        principle,
        principleState,
        follows: follows?.idea ?? null,
        share: follows?.share ?? null,
      })),
    },
    text: act.decisions.map(({ idea, choice }) => `${idea}\t${talk.decide.choice(choice, consultation)}`),
    told: [
      talk.decide.written(act.decisions.length, who),
      ...(moved.length > 0 ? [talk.decide.followed(moved)] : []),
      talk.undo.back(act.id),
    ],
    diagnostics: [...left, ...reviewFindings(after.review)],
    refused,
    next: talk.decide.next,
  }
}

/** Tells, for an idea, the decisions on the same matter that stood when a new one is taken. */
function seenBy(decisions: readonly Decision[]): (idea: Idea, choice: Choice) => string[] {
  const byContribution = new Map<string, { readonly decision: Decision; readonly target: Target }[]>()
  for (const decision of decisions)
    for (const target of decision.targets) {
      const list = byContribution.get(target.contribution)
      if (list) list.push({ decision, target })
      else byContribution.set(target.contribution, [{ decision, target }])
    }
  return ({ verbatims }, { kind }) => {
    if (kind === 'note') return []
    const found = new Set<string>()
    for (const { contribution, start, end } of verbatims)
      for (const { decision, target } of byContribution.get(contribution) ?? [])
        if (decision.choice.kind === kind && target.start < end && target.end > start) found.add(decision.id)
    return [...found]
  }
}
