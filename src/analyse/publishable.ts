import type { Analysis } from '../model/analysis.ts'
import type { Idea } from '../model/idea.ts'

/** What a document may show of an analysis, and what it keeps back until a person has read it. */
export interface Publishable {
  readonly analysis: Analysis
  readonly setAside: SetAside
}

export interface SetAside {
  /** Contributions kept back. */
  readonly contributions: number
  /** Ideas that nobody else expressed, kept back with them. */
  readonly ideas: number
}

/**
 * The analysis without the words of sensitive contributions: an idea that only they express is left out; one that others
 * express too keeps all its voices and shows the others' words alone. Terms that stand nowhere else go with them.
 */
export function publishable(analysis: Analysis): Publishable {
  const kept = new Set<string>()
  const ideas: Idea[] = []
  for (const idea of analysis.ideas) {
    const open = idea.verbatims.filter(({ sensitive }) => !sensitive)
    for (const { contribution, sensitive } of idea.verbatims) if (sensitive) kept.add(contribution)
    if (open.length === idea.verbatims.length) ideas.push(idea)
    else if (open[0] !== undefined)
      ideas.push({
        ...idea,
        text: open.some(({ text }) => text === idea.text) ? idea.text : open[0].text,
        verbatims: open,
      })
  }
  if (kept.size === 0) return { analysis, setAside: { contributions: 0, ideas: 0 } }
  return {
    analysis: { ...analysis, ideas, terms: analysis.terms.filter(({ sensitive }) => !sensitive) },
    setAside: { contributions: kept.size, ideas: analysis.ideas.length - ideas.length },
  }
}
