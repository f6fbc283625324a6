import { Refusal } from '../../model/diagnostic.ts'
import { study } from '../analysis.ts'
import type { Context } from '../context.ts'
import type { Given } from '../given.ts'
import type { Outcome } from '../outcome.ts'
import { type DecisiveTerm, decisiveTerms, type PrincipleTally, tallyPrinciples } from '../principle-tally.ts'
import type { Talk } from '../sentences/texts.ts'

/** Each principle: what it gathers and why; or a grouping of the ideas for principles that have no name yet. */
export async function run(context: Context, given: Given): Promise<Outcome> {
  if (given.arguments[0] === 'suggest')
    return await (await import('../suggest/suggest-answer.ts')).suggestAnswer(context, given)
  for (const [option, asked] of [
    ['--count', given.number('count') !== null],
    ['--yaml', given.flag('yaml')],
  ] as const)
    if (asked) throw new Refusal({ code: 'OPTION_NEEDS', level: 'error', args: { option, needs: 'suggest' } })
  const { consultation, analysis } = await study(context)
  const { talk } = context.texts
  const { abstained, none, ...tally } = tallyPrinciples(analysis.ideas, consultation)
  const principles = tally.principles.map((each) => ({
    ...each,
    terms: decisiveTerms(analysis.ideas, each.id),
  }))
  return {
    result: { principles, abstained, none },
    text: textOf(principles, talk),
    told: [talk.principles.rest(abstained.ideas, none.ideas)],
    next: talk.nextSteps.ideasOf(principles[0]?.id ?? ''),
  }
}

function* textOf(
  principles: readonly (PrincipleTally & { readonly terms: readonly DecisiveTerm[] })[],
  talk: Talk,
): Iterable<string> {
  for (const { id, label, definition, ideas, voices, terms } of principles) {
    yield `${label} (${id}) · ${talk.count.ideas(ideas)} · ${talk.count.voices(voices)}`
    if (definition !== '') yield `  ${definition}`
    if (terms.length > 0) yield `  ${talk.principles.terms(terms.slice(0, 8))}`
    yield ''
  }
}
