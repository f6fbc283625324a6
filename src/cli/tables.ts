import type { Analysis } from '../model/analysis.ts'
import type { Consultation } from '../model/consultation.ts'
import type { Idea } from '../model/idea.ts'
import { type CsvCell, renderCsv } from '../render/csv.ts'
import type { Talk } from './sentences/texts.ts'

/** `termes.csv`: every term with its counts, most voices first. Deliverables are in French. */
export function termsTable({ terms }: Analysis, consultation: Consultation): Uint8Array {
  const label = labelsOf(consultation.principles)
  const { sessions } = consultation
  const header = [
    'terme',
    'formes',
    'voix',
    'contributions',
    'occurrences',
    'principe',
    ...sessions.map(({ id }) => id),
  ]
  const rows = terms.map((term): CsvCell[] => [
    term.term,
    term.forms.join(', '),
    term.respondentFrequency,
    term.documentFrequency,
    term.termFrequency,
    label(term.principle),
    ...sessions.map(({ id }) => term.sessions[id] ?? 0),
  ])
  return renderCsv(header, rows, { excel: true })
}

/** `idees.csv`: every idea with all that was decided about it. */
export function ideasTable(
  ideas: readonly Idea[],
  consultation: Consultation,
  talk: Talk,
  excel: boolean,
): Uint8Array {
  const principle = labelsOf(consultation.principles)
  const theme = labelsOf(consultation.themes)
  const level = labelsOf(consultation.levels)
  const header = [
    'identifiant',
    'idée',
    'voix',
    'votes',
    'séance',
    'thème',
    'nature',
    'niveau',
    'acteur',
    'principe',
    'classement',
    'score',
    'second choix',
    'marge',
    'termes décisifs',
    'formulations',
    'où',
    'formulation retenue',
    'écartée parce que',
  ]
  const rows = ideas.map((idea): CsvCell[] => [
    idea.id,
    idea.text,
    idea.voices,
    idea.votes,
    idea.session,
    theme(idea.theme),
    talk.ideas.nature[idea.nature],
    level(idea.level),
    idea.actor === null ? '' : talk.ideas.actor[idea.actor],
    principle(idea.principle),
    talk.ideas.state[idea.principleState],
    Math.round(idea.score * 1000) / 1000,
    principle(idea.runnerUp),
    Math.round(idea.margin * 1000) / 1000,
    idea.evidence.map(({ term }) => term).join(', '),
    idea.verbatims.length,
    placesOf(idea),
    idea.wording ?? '',
    idea.keptOut ?? '',
  ])
  return renderCsv(header, rows, { excel })
}

/** `interne-hors-charte.csv`: what the charter leaves out, why, and what people noted of it. For the consultancy alone. */
export function leftOutTable(ideas: readonly Idea[], talk: Talk): Uint8Array {
  const header = ['identifiant', 'idée', 'voix', 'séance', 'nature', 'écartée parce que', 'note', 'où']
  const rows = ideas.map((idea): CsvCell[] => [
    idea.id,
    idea.text,
    idea.voices,
    idea.session,
    talk.ideas.nature[idea.nature],
    idea.keptOut ?? '',
    idea.notes?.join(' · ') ?? '',
    placesOf(idea),
  ])
  return renderCsv(header, rows, { excel: true })
}

const placesOf = ({ verbatims }: Idea) =>
  verbatims.map(({ place }) => [place.file, place.row ?? place.line].filter(Boolean).join(':')).join(', ')

function labelsOf(
  entries: readonly { readonly id: string; readonly label: string }[],
): (id: string | null) => string {
  const labels = new Map(entries.map(({ id, label }) => [id, label]))
  return (id) => (id === null ? '' : (labels.get(id) ?? id))
}
