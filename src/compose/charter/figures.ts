import type { Consultation } from '../../model/consultation.ts'
import type { Cooccurrence } from '../../model/cooccurrence.ts'
import type { Correspondence, CorrespondencePoint } from '../../model/correspondence.ts'
import type { Crossing } from '../../model/crossing.ts'
import type { Term } from '../../model/term.ts'
import { correspondenceFinding, type NamedCorrespondence } from '../figures/correspondence.ts'
import { crossingFinding, type NamedCrossing, telling } from '../figures/crossing.ts'
import { type NamedCooccurrence, similarityFinding } from '../figures/similarity.ts'
import type { CooccurrenceData, CorrespondenceData, CrossingData } from './data.ts'

/** Words of the plane that the annex lists. */
const listed = 15

export function namedCrossing(
  crossing: Crossing,
  { themes, principles }: Consultation,
  colourOf: (principle: string) => string,
): NamedCrossing {
  const theme = new Map(themes.map(({ id, label }) => [id, label]))
  const principle = new Map(principles.map(({ id, label }) => [id, label]))
  return {
    ...crossing,
    themeLabels: crossing.themes.map((id) => (id === null ? 'Transversal' : (theme.get(id) ?? id))),
    principleLabels: crossing.principles.map((id) => principle.get(id) ?? id),
    colours: crossing.principles.map(colourOf),
  }
}

/** The same counts as a table. */
export function crossingData(crossing: NamedCrossing): CrossingData {
  const { cells, themeLabels, principleLabels } = crossing
  return {
    finding: crossingFinding(crossing),
    principles: principleLabels,
    rows: cells.map((row, place) => ({
      label: themeLabels[place] ?? '',
      total: row.reduce((sum, { ideas }) => sum + ideas, 0),
      cells: row.map(({ ideas, specificity }) => ({
        ideas,
        mark: specificity >= telling ? ' ▲' : specificity <= -telling ? ' ▼' : '',
      })),
    })),
  }
}

export function namedCorrespondence(
  found: Correspondence,
  { sessions }: Pick<Consultation, 'sessions'>,
  terms: readonly Term[],
): NamedCorrespondence {
  const term = new Map(terms.map((each) => [each.key, each.term]))
  const session = new Map(sessions.map(({ id, label }) => [id, label]))
  return {
    ...found,
    rowLabels: found.rows.map(({ key }) => term.get(key) ?? key),
    columnLabels: found.columns.map(({ key }) => session.get(key) ?? key),
  }
}

export function namedCooccurrence(
  found: Cooccurrence,
  terms: readonly Term[],
  colourOf: (principle: string | null) => string,
): NamedCooccurrence {
  const byKey = new Map(terms.map((each) => [each.key, each]))
  return {
    ...found,
    labels: found.words.map(({ key }) => byKey.get(key)?.term ?? key),
    colours: found.words.map(({ key }) => colourOf(byKey.get(key)?.principle ?? null)),
  }
}

/** The links, the strongest first. */
export function cooccurrenceData(found: NamedCooccurrence): CooccurrenceData {
  return {
    finding: similarityFinding(found),
    words: found.words.length,
    apart: found.apart,
    links: [...found.links]
      .sort((a, b) => b.contributions - a.contributions)
      .map(({ from, to, contributions }) => ({
        words: [found.labels[from] ?? '', found.labels[to] ?? ''],
        contributions,
      })),
  }
}

/** Sessions, then the words that make the axes, with their coordinates. */
export function correspondenceData(found: NamedCorrespondence): CorrespondenceData {
  const row = ({ at, contribution }: CorrespondencePoint, label: string, session: boolean) => ({
    label,
    session,
    at: [0, 1].map((axis) => decimal(at[axis] ?? 0)),
    contribution: [0, 1].map((axis) => Math.round(100 * (contribution[axis] ?? 0))),
  })
  const words = found.rows
    .map((point, index) => ({ point, label: found.rowLabels[index] ?? '' }))
    .sort((a, b) => weight(b.point) - weight(a.point))
    .slice(0, listed)
  return {
    finding: correspondenceFinding(found),
    words: found.rows.length,
    shown: Math.round(100 * ((found.shares[0] ?? 0) + (found.shares[1] ?? 0))),
    points: [
      ...found.columns.map((point, index) => row(point, found.columnLabels[index] ?? '', true)),
      ...words.map(({ point, label }) => row(point, label, false)),
    ],
  }
}

const weight = ({ contribution }: CorrespondencePoint) => contribution.reduce((sum, part) => sum + part, 0)

const decimal = (value: number) => value.toFixed(2).replace('.', ',').replace('-', '−')
