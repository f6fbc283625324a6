import type { Idea, IdeaVerbatim } from '../model/idea.ts'

/**
 * Verbatims that stand for a principle: those of the ideas where evidence × voices is greatest, 40–220 characters,
 * without masked spans, at most one per session and per idea.
 */
export function representatives(ideas: readonly Idea[], principle: string, count: number): IdeaVerbatim[] {
  const ranked = ideas
    .filter(
      (idea) => idea.principle === principle && idea.nature !== 'off-topic' && idea.nature !== 'no-content',
    )
    .map((idea) => ({ idea, weight: centrality(idea) * (1 + Math.log2(idea.voices + idea.votes / 4)) }))
    .sort((a, b) => b.weight - a.weight || (a.idea.id < b.idea.id ? -1 : 1))
  const chosen: IdeaVerbatim[] = []
  const sessions = new Set<string>()
  for (const { idea } of ranked) {
    if (chosen.length === count) break
    const fit = idea.verbatims.find(
      ({ text, masked, session }) =>
        !masked && text.length >= 40 && text.length <= 220 && !sessions.has(session) && !text.includes('\n'),
    )
    if (!fit) continue
    sessions.add(fit.session)
    chosen.push(fit)
  }
  return chosen
}

function centrality(idea: Idea): number {
  const evidence = idea.evidence.reduce((sum, { weight }) => sum + weight, 0)
  return idea.score * Math.min(4, evidence)
}
