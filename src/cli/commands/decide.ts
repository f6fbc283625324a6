import { Refusal } from '../../model/diagnostic.ts'
import { study } from '../analysis.ts'
import type { Context } from '../context.ts'
import { choiceOptions, choicesOf } from '../decide/choices.ts'
import { decide, whoDecides } from '../decide/decide-run.ts'
import { namedIdea } from '../decide/name-idea.ts'
import type { Given } from '../given.ts'
import type { Outcome } from '../outcome.ts'

/** Writes what a person decides about ideas; nothing that was decided before is lost, and all of it can be taken back. */
export async function run(context: Context, given: Given): Promise<Outcome> {
  const sheet = given.text('import')
  if (sheet === null && given.arguments.length === 0)
    throw new Refusal({ code: 'IDEA_NOT_NAMED', level: 'error', args: {} })
  if (sheet !== null) refuseBesideSheet(given)
  const who = whoDecides(context, given)
  const studied = await study(context)
  if (sheet !== null) {
    const { readReview } = await import('../decide/read-review.ts')
    const { wanted, ...told } = await readReview(context, studied, sheet)
    return await decide(context, studied, wanted, who, told)
  }
  const { ideas } = studied.analysis
  const named = new Set(given.arguments.map((name) => namedIdea(name, ideas)))
  const wanted = [...named].map((idea) => {
    const choices = choicesOf(given, idea, ideas, studied.consultation)
    if (choices.length === 0) throw new Refusal({ code: 'DECIDE_WHAT', level: 'error', args: {} })
    return { idea, choices }
  })
  return await decide(context, studied, wanted, who)
}

/** A sheet says of which ideas, and what. @throws Refusal when the call says some of it too */
function refuseBesideSheet(given: Given): void {
  const others = [...given.arguments, ...choiceOptions(given)]
  if (others.length > 0)
    throw new Refusal({ code: 'DECIDE_APART', level: 'error', args: { option: '--import', others } })
}
