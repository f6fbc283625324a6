import type { Idea, IdeaVerbatim } from '../model/idea.ts'
import { foldKey } from '../text/fold.ts'

/**
 * Verbatims that stand for a principle: those of its ideas where centrality × voices is greatest, 40–220 characters,
 * without masked spans, at most one per session and per idea, none off topic. Centrality: how much the words of the
 * idea are those of the other ideas of the principle (mean log of the voices that use them), times its score.
 */
export function representatives(ideas: readonly Idea[], principle: string, count: number): IdeaVerbatim[] {
  const own = ideas.filter(
    ({ principle: its, nature }) => its === principle && nature !== 'off-topic' && nature !== 'no-content',
  )
  const voices = new Map<string, number>()
  for (const idea of own)
    for (const word of wordsOf(idea.text)) voices.set(word, (voices.get(word) ?? 0) + idea.voices)
  const centrality = ({ text, score, voices: mine }: Idea): number => {
    const words = wordsOf(text)
    const shared = [...words].reduce((sum, word) => sum + Math.log2(1 + (voices.get(word) ?? 0) - mine), 0)
    return score * (1 + shared / Math.sqrt(Math.max(1, words.size)))
  }
  const ranked = own
    .map((idea) => ({ idea, weight: centrality(idea) * (1 + Math.log2(Math.max(1, idea.voices))) }))
    .sort((a, b) => b.weight - a.weight || (a.idea.id < b.idea.id ? -1 : 1))
  const chosen: IdeaVerbatim[] = []
  const sessions = new Set<string>()
  for (const { idea } of ranked) {
    if (chosen.length >= count) break
    const fit = quotable(idea).find(({ session }) => !sessions.has(session))
    if (!fit) continue
    sessions.add(fit.session)
    chosen.push(fit)
  }
  return chosen
}

/** Members that can be quoted, the idea's own wording first. */
function quotable({ verbatims, text }: Idea): IdeaVerbatim[] {
  return verbatims
    .filter(
      (each) =>
        !each.masked && each.text.length >= 40 && each.text.length <= 220 && !each.text.includes('\n'),
    )
    .sort((a, b) => Number(b.text === text) - Number(a.text === text))
}

/** Words of a text long enough to say something, without case and accents. */
function wordsOf(text: string): Set<string> {
  return new Set(foldKey(text).match(/[a-z]{4,}/g) ?? [])
}
