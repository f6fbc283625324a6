import type { Idea } from '../../model/idea.ts'
import type { Root } from '../principles/families.ts'
import { likenesses } from './learn.ts'
import type { Group } from './regroup.ts'

/** Words that stand under a decided idea as evidence, at most. */
const shown = 5

/**
 * Undecided ideas that say nearly the same as a decided one follow its principle; where a person decided that there is
 * none, they are left to a person. An idea that states no action follows nothing.
 */
export function followed(
  ideas: readonly Idea[],
  groups: readonly Group[],
  rootOf: (lemma: string) => Root,
): Idea[] {
  const decided = (idea: Idea) => (idea.decided?.includes('principle') ? idea.principle : undefined)
  if (!ideas.some((idea) => decided(idea) !== undefined)) return [...ideas]
  const found = likenesses(
    ideas.map((idea, place) => ({ words: wordsOf(groups[place] ?? [], rootOf), decided: decided(idea) })),
  )
  return ideas.map((idea, place) => {
    const like = found.get(place)
    const model = like && ideas[like.place]
    if (!like || !model || idea.principleState === 'none') return idea
    if (model.principle === idea.principle && idea.principleState === 'assigned') return idea
    const share = Math.round(like.share * 1000) / 1000
    return {
      ...idea,
      principle: model.principle,
      principleState: model.principle === null ? 'abstained' : 'assigned',
      runnerUp: idea.principle ?? idea.runnerUp,
      evidence: like.words.slice(0, shown).map((term) => ({ term, weight: share })),
      follows: { idea: model.id, share },
    }
  })
}

/** Word families of an idea's segments. */
function wordsOf(group: Group, rootOf: (lemma: string) => Root): string[] {
  return [
    ...new Set(group.flatMap(({ lemmas }) => lemmas.map((lemma) => rootOf(lemma.toLowerCase()).key))),
  ].sort()
}
