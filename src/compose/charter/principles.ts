import type { Consultation } from '../../model/consultation.ts'
import type { Idea, IdeaVerbatim } from '../../model/idea.ts'
import type { PrincipleData } from './data.ts'
import { first, oneLine } from './ideas.ts'

const quotesShown = 3
const entriesShown = 7

/** Picks the verbatims that stand for a principle; the analysis provides it. */
export type QuotePicker = (principle: string, count: number) => readonly IdeaVerbatim[]

export function principleSections(
  ideas: readonly Idea[],
  consultation: Consultation,
  quotes: QuotePicker,
): PrincipleData[] {
  const sessions = new Map(consultation.sessions.map((session) => [session.id, session.label]))
  return consultation.principles.map((principle, index) => {
    const own = ideas.filter((idea) => idea.principle === principle.id)
    const { entries, more } = first(own, entriesShown)
    return {
      number: index + 1,
      id: principle.id,
      label: principle.label,
      definition: principle.definition.replace(/(?<=\p{L})'(?=\p{L})/gu, '’'),
      ideas: own.length,
      voices: own.reduce((sum, { voices }) => sum + voices, 0),
      quotes: quotes(principle.id, quotesShown).map((verbatim) => ({
        text: oneLine(verbatim.text),
        source: sessions.get(verbatim.session) ?? verbatim.session,
      })),
      entries,
      more,
    }
  })
}
