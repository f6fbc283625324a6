import type { Analysis } from '../../model/analysis.ts'
import type { Certainty } from '../../model/certainty.ts'
import type { Consultation } from '../../model/consultation.ts'
import type { SourceSummary } from '../../model/contribution.ts'
import type { Correspondence } from '../../model/correspondence.ts'
import type { Crossing } from '../../model/crossing.ts'
import type { CloudLayout } from '../cloud/layout.ts'
import { annexes, methodFigures } from './annexes.ts'
import { certaintyData } from './certainty.ts'
import { alreadyDone, commitments, couponLines } from './commitments.ts'
import type { CharterData, CloudData, ParticipationData } from './data.ts'
import { principleSections, type QuotePicker } from './principles.ts'

export interface CharterInput {
  readonly consultation: Consultation
  readonly analysis: Analysis
  /** What waits for a person's reading and stands nowhere in `analysis.ideas`. */
  readonly setAside?: { readonly contributions: number; readonly ideas: number }
  /** How sure the analysis is, where that was computed. */
  readonly certainty?: Certainty
  /** Ideas by theme and principle; words and sessions on a plane: where there is enough to show. */
  readonly crossing?: Crossing | null
  readonly correspondence?: Correspondence | null
  readonly sources: readonly SourceSummary[]
  readonly quotes: QuotePicker
  /** ISO date of the edition. */
  readonly date: string
  readonly toolVersion: string
}

const couponCount = 8

/** Everything the templates of the charter show, as plain data: they compute nothing. */
export function charterData(
  input: CharterInput,
  cloud: CloudLayout,
  logo: boolean,
  figures: Pick<CharterData, 'crossing' | 'correspondence' | 'cooccurrence'>,
): CharterData {
  const { consultation, analysis, sources, quotes, date, toolVersion } = input
  const { charter } = consultation
  // What people left out stands in the annex alone.
  const kept = analysis.ideas.filter(({ keptOut }) => keptOut === undefined)
  const certainty = input.certainty ? certaintyData(input.certainty, consultation) : null
  return {
    title: authored(consultation.title),
    client: authored(consultation.client),
    territory: consultation.territory === null ? null : authored(consultation.territory),
    version: authored(charter.version),
    date,
    toolVersion,
    logo,
    foreword: charter.foreword.trim()
      ? { paragraphs: paragraphs(charter.foreword), signature: authored(charter.forewordSignature) }
      : null,
    context: paragraphs(charter.context),
    ambitions: charter.ambitions.map(authored),
    participation: participationData(analysis, consultation),
    cloud: cloudData(cloud, analysis, consultation),
    ...figures,
    figures: figures.crossing !== null || Boolean(certainty?.finding),
    principles: principleSections(kept, consultation, quotes).filter(({ ideas }) => ideas > 0),
    done: alreadyDone(kept, consultation),
    commitments: commitments(kept, consultation),
    followUp: consultation.themes.map(({ label }) => label),
    nextSteps: charter.nextSteps.map(authored),
    scope: paragraphs(charter.scope),
    signatories: charter.signatories.map(authored),
    coupon: couponLines(kept, consultation, couponCount),
    method: methodFigures(analysis, sources, input.setAside ?? { contributions: 0, ideas: 0 }, certainty),
    annex: annexes(analysis, consultation),
    privacy: paragraphs(charter.privacy),
  }
}

/** The author's own words with the apostrophe of print; participants' words are never touched. */
function authored(text: string): string {
  return text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
}

/** Paragraphs of an author's text: separated by blank lines, line ends inside them are blanks. */
function paragraphs(text: string): string[] {
  return authored(text)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s*\n\s*/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
}

function participationData({ participation }: Analysis, consultation: Consultation): ParticipationData {
  const { population, workshopParticipants: workshops } = participation
  const figures = new Map(participation.sessions.map((session) => [session.session, session]))
  return {
    population,
    workshops,
    answers: participation.questionnaireRespondents,
    total: participation.total,
    workshopShare: population && workshops !== null ? Math.round((100 * workshops) / population) : null,
    figure: Boolean(population) && (workshops !== null || participation.questionnaireRespondents > 0),
    sessions: consultation.sessions.map(({ id, label, kind, date }) => {
      const own = figures.get(id)
      return {
        id,
        label,
        workshop: kind === 'workshop',
        date,
        people: kind === 'workshop' ? (own?.participants ?? null) : (own?.respondents ?? 0),
        contributions: own?.contributions ?? 0,
        ideas: own?.ideas ?? 0,
      }
    }),
    method: paragraphs(consultation.charter.method),
  }
}

function cloudData(cloud: CloudLayout, analysis: Analysis, consultation: Consultation): CloudData | null {
  if (cloud.placed.length === 0) return null
  return {
    finding: cloud.scene.title,
    placed: cloud.placed.length,
    distinct: analysis.terms.length,
    least: Math.min(...cloud.placed.map(({ count }) => count)),
    unit: consultation.cloud.count === 'voices' ? 'voix' : 'occurrences',
  }
}
