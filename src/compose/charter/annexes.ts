import type { Analysis } from '../../model/analysis.ts'
import type { Consultation } from '../../model/consultation.ts'
import type { SourceSummary } from '../../model/contribution.ts'
import type { Nature } from '../../model/idea.ts'
import { type AnnexData, type MethodData, natureLabels } from './data.ts'
import { byWeight, first, oneLine } from './ideas.ts'

/** Rows of the annex of ideas; the rest stands in the attached table. */
const ideaRows = 2000
const termRows = 150
const shown = 40

export function methodFigures(
  analysis: Analysis,
  sources: readonly SourceSummary[],
  setAside: MethodData['setAside'],
  certainty: MethodData['certainty'],
): MethodData {
  const { ideas, corpus } = analysis
  const inState = (state: string) => ideas.filter(({ principleState }) => principleState === state).length
  return {
    contributions: corpus.contributions,
    segments: corpus.segments,
    ideas: ideas.length + setAside.ideas,
    folded: corpus.segments - ideas.length - setAside.ideas,
    assigned: inState('assigned'),
    abstained: inState('abstained'),
    none: inState('none'),
    masked: sources.reduce((sum, { masked }) => sum + masked, 0),
    setAside,
    certainty,
    natures: (Object.keys(natureLabels) as Nature[]).map((nature) => ({
      label: natureLabels[nature],
      ideas: corpus.natures[nature],
    })),
    sources: sources.map(({ file, format, rows, contributions }) => ({ file, format, rows, contributions })),
  }
}

export function annexes(analysis: Analysis, consultation: Consultation): AnnexData {
  const labels = new Map(consultation.principles.map(({ id, label }) => [id, label]))
  const principle = (id: string | null) => (id === null ? '' : (labels.get(id) ?? id))
  const telling = analysis.ideas.filter(
    ({ nature, keptOut }) => nature !== 'no-content' && nature !== 'off-topic' && keptOut === undefined,
  )
  const sorted = [...telling].sort(byWeight)
  const abstained = first(
    telling.filter(({ principleState }) => principleState === 'abstained'),
    shown,
  )
  const obstacles = first(
    telling.filter(({ nature }) => nature === 'obstacle'),
    shown,
  )
  return {
    ideas: sorted.slice(0, ideaRows).map((idea) => ({
      id: idea.id,
      text: oneLine(idea.text),
      principle:
        idea.principle === null
          ? idea.principleState === 'abstained'
            ? 'à arbitrer'
            : ''
          : principle(idea.principle),
      nature: natureLabels[idea.nature],
      voices: idea.voices,
    })),
    moreIdeas: Math.max(0, sorted.length - ideaRows),
    terms: analysis.terms.slice(0, termRows).map((term) => ({
      term: term.term,
      principle: principle(term.principle),
      voices: term.respondentFrequency,
      contributions: term.documentFrequency,
      occurrences: term.termFrequency,
    })),
    moreTerms: Math.max(0, analysis.terms.length - termRows),
    abstained: abstained.entries,
    moreAbstained: abstained.more,
    keptOut: [...analysis.ideas]
      .sort(byWeight)
      .flatMap(({ id, text, keptOut }) =>
        keptOut === undefined ? [] : [{ id, text: oneLine(text), reason: keptOut }],
      ),
    offTopic: analysis.corpus.natures['off-topic'],
    noContent: analysis.corpus.natures['no-content'],
    obstacles: obstacles.entries,
    moreObstacles: obstacles.more,
  }
}
