import type { Consultation } from '../model/consultation.ts'
import type { Idea } from '../model/idea.ts'

export interface Tally {
  readonly ideas: number
  readonly voices: number
}

export interface PrincipleTally extends Tally {
  readonly id: string
  readonly label: string
  readonly definition: string
}

/** A term that helped to decide; `ideas` = how many. */
export interface DecisiveTerm {
  readonly term: string
  readonly weight: number
  readonly ideas: number
}

/** What each principle gathers, in the order of `charter.yaml`. */
export function tallyPrinciples(
  ideas: readonly Idea[],
  consultation: Consultation,
): { principles: readonly PrincipleTally[]; abstained: Tally; none: Tally } {
  const sum = (list: readonly Idea[]): Tally => ({
    ideas: list.length,
    voices: list.reduce((voices, idea) => voices + idea.voices, 0),
  })
  return {
    principles: consultation.principles.map(({ id, label, definition }) => {
      return { id, label, definition, ...sum(ideasOf(ideas, id)) }
    }),
    abstained: sum(ideas.filter(({ principleState }) => principleState === 'abstained')),
    none: sum(ideas.filter(({ principleState }) => principleState === 'none')),
  }
}

function ideasOf(ideas: readonly Idea[], id: string): readonly Idea[] {
  return ideas.filter(({ principle, principleState }) => principleState === 'assigned' && principle === id)
}

/** Terms that weighed most in the ideas of a principle, heaviest first. */
export function decisiveTerms(ideas: readonly Idea[], id: string): readonly DecisiveTerm[] {
  const found = new Map<string, { weight: number; ideas: number }>()
  for (const { evidence } of ideasOf(ideas, id))
    for (const { term, weight } of evidence) {
      const sum = found.get(term) ?? { weight: 0, ideas: 0 }
      sum.weight += weight
      sum.ideas++
      found.set(term, sum)
    }
  const collator = new Intl.Collator('fr')
  return [...found]
    .map(([term, { weight, ideas: count }]) => ({
      term,
      weight: Math.round(weight * 1000) / 1000,
      ideas: count,
    }))
    .sort((a, b) => b.weight - a.weight || collator.compare(a.term, b.term) || (a.term < b.term ? -1 : 1))
    .slice(0, 12)
}
