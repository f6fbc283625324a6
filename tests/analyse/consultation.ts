import type { Consultation, Principle } from '../../src/model/consultation.ts'
import type { Contribution, ContributionId, Rubric } from '../../src/model/contribution.ts'
import { createTextEngine } from '../../src/text/engine.ts'
import { asset } from '../support/assets.ts'

export const engine = createTextEngine(asset, { corrections: {}, toolWords: [], keep: [], groups: {} })

export const principle = (
  id: string,
  vocabulary: readonly string[],
  examples: readonly string[] = [],
): Principle => ({
  id,
  label: id,
  definition: '',
  vocabulary,
  examples,
  counterExamples: [],
  colour: null,
})

/** A small consultation whose principles are the test's own. */
export function consultationWith(
  principles: readonly Principle[],
  overlap: number | null = null,
): Consultation {
  return {
    title: 'Essai',
    client: 'Commune',
    territory: null,
    population: 100,
    overlap,
    sessions: [
      {
        id: 'A1',
        label: 'Atelier',
        kind: 'workshop',
        date: '2026-03-12',
        theme: 'transport',
        participants: 20,
        files: [],
      },
      {
        id: 'Q',
        label: 'Questionnaire',
        kind: 'questionnaire',
        date: null,
        theme: null,
        participants: null,
        files: [],
      },
    ],
    themes: [
      { id: 'transport', label: 'Transport', vocabulary: ['vélo', 'bus', 'covoiturage'] },
      { id: 'dechets', label: 'Déchets', vocabulary: ['tri', 'compost'] },
    ],
    principles,
    levels: [
      { id: 'debute', label: 'je débute', vocabulary: ['essayer'] },
      { id: 'entraine', label: "j'entraîne les autres", vocabulary: ['accompagner', 'animer'] },
    ],
    charter: {
      version: '1',
      date: null,
      foreword: '',
      forewordSignature: '',
      context: '',
      ambitions: [],
      method: '',
      nextSteps: [],
      scope: '',
      privacy: '',
      signatories: [],
    },
    brand: { colour: '#1f5a4c', logo: null },
    cloud: { terms: 60, count: 'voices', minimum: 1, layout: 'zones-flow' },
  }
}

export function contribution(verbatim: string, row: number, more: Partial<Contribution> = {}): Contribution {
  return {
    type: 'contribution',
    id: `C${String(row).padStart(15, '0')}` as ContributionId,
    session: 'A1',
    question: '',
    verbatim,
    masked: [],
    place: { file: 'notes.csv', row },
    rubric: 'idea' satisfies Rubric,
    theme: null,
    level: null,
    respondent: null,
    votes: null,
    attributes: {},
    rowKey: null,
    ...more,
  }
}
