import { publishable } from '../../analyse/publishable.ts'
import {
  leastIdeas,
  type SuggestedGroup,
  type Suggestion,
  suggestPrinciples,
} from '../../analyse/suggest/suggest-principles.ts'
import { type Diagnostic, Refusal } from '../../model/diagnostic.ts'
import { study, textEngine } from '../analysis.ts'
import type { Context } from '../context.ts'
import type { Given } from '../given.ts'
import type { Outcome } from '../outcome.ts'
import type { Talk } from '../sentences/texts.ts'
import { principlesYaml } from './principles-yaml.ts'

/** Mean adjusted Rand index below which a grouping is told to be unstable. */
const unstable = 0.5

/** `charter principles suggest`: groups of ideas for principles that have no name yet. Nothing is stored. */
export async function suggestAnswer(context: Context, given: Given): Promise<Outcome> {
  const { dictionary, analysis } = await study(context)
  const { talk } = context.texts
  const { ideas } = publishable(analysis).analysis
  const suggestion = suggestPrinciples(ideas, await textEngine(context, dictionary), countAsked(given))
  const { groups, stability, tried, grouped, beyond } = suggestion
  const yaml = principlesYaml(groups, talk.suggest)
  const asYaml = given.flag('yaml') && groups.length > 0
  return {
    result: {
      ideas: suggestion.ideas,
      grouped,
      beyond,
      stability: stability === null ? null : rounded(stability),
      tried: tried.map(rounded),
      groups: groups.map(groupAnswer),
      ...(asYaml ? { yaml } : {}),
    },
    ...(asYaml ? { raw: yaml } : {}),
    text: textOf(suggestion, talk),
    told: [
      talk.suggest.summary(suggestion),
      ...(beyond > 0 ? [talk.suggest.beyond(beyond)] : []),
      talk.suggest.caution,
    ],
    diagnostics: findings(suggestion),
    next: groups.length > 0 ? talk.suggest.next : talk.nextSteps.ingest,
  }
}

/** @throws Refusal INVALID_VALUE: `charter.yaml` takes twelve principles */
function countAsked(given: Given): number | null {
  const count = given.number('count')
  if (count === null || (count >= 2 && count <= 12)) return count
  const allowed = Array.from({ length: 11 }, (_, index) => String(index + 2))
  const args = { option: '--count', value: String(count), allowed, suggestion: null }
  throw new Refusal({ code: 'INVALID_VALUE', level: 'error', args })
}

function findings({ groups, stability, ideas }: Suggestion): readonly Diagnostic[] {
  if (groups.length === 0)
    return [{ code: 'TOO_FEW_TO_GROUP', level: 'warning', args: { ideas, least: leastIdeas } }]
  if (stability === null || stability.rand >= unstable) return []
  return [{ code: 'GROUPS_UNSTABLE', level: 'warning', args: { rand: stability.rand } }]
}

const round = (value: number) => Math.round(value * 1000) / 1000

function rounded({ k, rand, error }: NonNullable<Suggestion['stability']>) {
  return { k, rand: round(rand), error: round(error) }
}

function groupAnswer({
  id,
  label,
  words,
  ideas,
  voices,
  share,
  stability,
  central,
  members,
}: SuggestedGroup) {
  return {
    ...{ id, label, words, ideas, voices, share: round(share), stability: round(stability) },
    members,
    central: central.map(({ id: idea, text, voices: own }) => ({ idea, text, voices: own })),
  }
}

function* textOf({ groups }: Suggestion, { suggest }: Talk): Iterable<string> {
  for (const group of groups) {
    yield suggest.heading(group)
    yield `  ${suggest.stability(group)}`
    if (group.words.length > 0) yield `  ${suggest.words(group.words.slice(0, 10))}`
    for (const { id, text } of group.central) yield `  ${id}  « ${text.replace(/\s+/gu, ' ').trim()} »`
    yield ''
  }
}
