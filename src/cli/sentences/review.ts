import type { ReviewTexts } from '../../compose/review/review-sheet.ts'

/** What a review sheet says. In French whatever the language of the messages: those who review are the client's own people. */
export const reviewTexts: ReviewTexts & { readonly withoutReason: string } = {
  title: 'Relecture des idées',
  sheet: 'Relecture',
  exported: 'Exporté',
  headings: {
    idea: 'Repère',
    text: 'Idée',
    voices: 'Voix',
    session: 'Séance',
    principle: 'Principe',
    nature: 'Nature',
    level: 'Niveau',
    actor: 'Acteur',
    theme: 'Thème',
    state: 'État',
    reason: 'Raison si écartée',
    wording: 'Formulation (Nous …)',
    note: 'Note interne',
  },
  states: {
    toReview: 'à relire',
    reviewed: 'relue',
    featured: 'mise en avant',
    keptOut: 'écartée',
  },
  natures: {
    done: 'déjà fait',
    proposal: 'proposition',
    commitment: 'engagement',
    obstacle: 'frein',
    'off-topic': 'hors sujet',
    'no-content': 'sans contenu',
  },
  actors: { agent: 'agent', manager: 'encadrant', elected: 'élu', authority: 'collectivité' },
  none: 'aucun',
  withoutReason: 'écartée à la relecture',
}
