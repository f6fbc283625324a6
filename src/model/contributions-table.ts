import type { Rubric } from './contribution.ts'

/** Columns of the CSV of contributions, which `ingest` recognises: their order and names are a contract. */
export const contributionColumns = [
  'contribution',
  'séance',
  'question',
  'verbatim',
  'rubrique',
  'thème',
  'niveau',
  'votes',
  'répondant',
  'clé',
  'où',
] as const

export const rubricWords: Readonly<Record<Rubric, string>> = {
  idea: 'idée',
  done: 'déjà fait',
  proposal: 'proposition',
  commitment: 'engagement',
  obstacle: 'frein',
  comment: 'commentaire',
  'off-topic': 'hors sujet',
}
