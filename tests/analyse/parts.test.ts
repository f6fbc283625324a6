import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analyse/analyse.ts'
import { type Division, termsByPart } from '../../src/analyse/parts.ts'
import { countTerms, type TermsInput } from '../../src/analyse/terms.ts'
import type { Contribution, RespondentId } from '../../src/model/contribution.ts'
import { consultationWith, contribution, engine, principle } from './consultation.ts'

const consultation = consultationWith([
  principle('sobriete', ['papier', 'imprimer', 'éteindre']),
  principle('mobilite', ['vélo', 'bus', 'covoiturage']),
])

function inputOf(contributions: readonly Contribution[]): TermsInput {
  const { ideas } = analyse({ contributions, respondents: [], consultation, engine })
  return { contributions, consultation, engine, ideas }
}

const of = (texts: readonly string[], session: string, from: number) =>
  texts.map((text, index) => contribution(text, from + index, { session }))

describe('terms by part', () => {
  // T = 10 occurrences: A1 has vélo ×4, bus; Q has bus, papier ×3, vélo. vélo: f = 5, k = 4 of t = 5.
  const tiny = [
    ...of(['vélo', 'Vélo !', 'des vélos', 'un vélo', 'bus'], 'A1', 1),
    ...of(['le bus', 'papier', 'papiers', 'du papier', 'vélo ?'], 'Q', 11),
  ]

  it('have the specificity that a person computes', () => {
    const [a1, q] = termsByPart(inputOf(tiny), 'session')
    expect([a1?.part, a1?.size, q?.part, q?.size]).toEqual(['A1', 5, 'Q', 5])
    const find = (part: typeof a1, key: string) => part?.terms.find((term) => term.key === key)
    // P(X ≥ 4), 5 of 10 marked, 5 drawn: [C(5,4)·C(5,1) + C(5,5)·C(5,0)] / C(10,5) = (25 + 1) / 252; −log10 = 0.986.
    expect(find(a1, 'vélo')).toMatchObject({ frequency: 4, total: 5, specificity: 0.986 })
    // P(X ≤ 1) = (1 + 25) / 252 as well: the same, the other way.
    expect(find(q, 'vélo')).toMatchObject({ frequency: 1, total: 5, specificity: -0.986 })
    // papier: f = 3, all three in Q: C(3,3)·C(7,2) / C(10,5) = 21 / 252; −log10 = 1.079.
    expect(find(q, 'papier')).toMatchObject({ frequency: 3, total: 3, specificity: 1.079 })
    // None of three in A1: C(3,0)·C(7,5) / C(10,5) = 21 / 252. A term that the part lacks is told too.
    expect(find(a1, 'papier')).toMatchObject({ frequency: 0, total: 3, specificity: -1.079 })
    // One of two in half of the corpus: as expected.
    expect(find(a1, 'bus')).toMatchObject({ frequency: 1, total: 2, specificity: 0 })
  })

  it('stand with the furthest from chance first, over- and under-used alike', () => {
    for (const { terms } of termsByPart(inputOf(tiny), 'session')) {
      const sizes = terms.map(({ specificity }) => Math.abs(specificity))
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
    }
  })

  it('are compared within what a filter leaves', () => {
    const parts = termsByPart({ ...inputOf(tiny), filter: { session: 'Q' } }, 'principle')
    expect(parts.reduce((sum, { size }) => sum + size, 0)).toBe(5)
  })
})

const phrases = [
  'moins de papier',
  'Moins de papier dans les bureaux',
  'réduire le papier',
  'tri des déchets',
  'le tri des déchets à la cantine',
  'des transports en commun plus fréquents',
  'un vélo à assistance électrique',
  'ne pas imprimer les mails',
  'ne plus imprimer',
  'RAS',
  'plus de vélos',
  'vélo et bus',
  'pas de plastique',
  'éteindre les écrans',
]

const corpora = fc
  .array(
    fc.record({
      text: fc
        .array(fc.constantFrom(...phrases), { minLength: 1, maxLength: 3 })
        .map((all) => all.join('. ')),
      session: fc.constantFrom('A1', 'Q'),
      respondent: fc.constantFrom('R1', 'R2', null),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((rows) =>
    rows.map(({ text, session, respondent }, index) =>
      contribution(text, index + 1, { session, respondent: respondent as RespondentId | null }),
    ),
  )

describe('counts add up', () => {
  it('over the parts, whatever they are', () => {
    fc.assert(
      fc.property(
        corpora,
        fc.constantFrom<Division>('session', 'theme', 'principle'),
        (contributions, by) => {
          const input = inputOf(contributions)
          const totals = new Map(countTerms(input).map(({ key, termFrequency }) => [key, termFrequency]))
          const parts = termsByPart(input, by)
          for (const [key, total] of totals) {
            const found = parts.flatMap(({ terms }) => terms.filter((term) => term.key === key))
            expect(found.reduce((sum, { frequency }) => sum + frequency, 0)).toBe(total)
            for (const term of found) expect(term.total).toBe(total)
          }
          for (const { terms, size } of parts)
            expect(terms.reduce((sum, { frequency }) => sum + frequency, 0)).toBe(size)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('over the sessions, and a filter on one gives its share', () => {
    fc.assert(
      fc.property(corpora, (contributions) => {
        const input = inputOf(contributions)
        const inA1 = new Map(
          countTerms({ ...input, filter: { session: 'A1' } }).map((term) => [term.key, term]),
        )
        for (const { key, termFrequency, sessions } of countTerms(input)) {
          expect(Object.values(sessions).reduce((sum, n) => sum + n, 0)).toBe(termFrequency)
          expect(inA1.get(key)?.termFrequency ?? 0).toBe(sessions['A1'] ?? 0)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('and no frequency is larger than the one it is part of', () => {
    fc.assert(
      fc.property(corpora, (contributions) => {
        for (const term of countTerms(inputOf(contributions))) {
          expect(term.respondentFrequency).toBeLessThanOrEqual(term.documentFrequency)
          expect(term.documentFrequency).toBeLessThanOrEqual(term.termFrequency)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('the three frequencies', () => {
  it('tell occurrences, contributions and people apart', () => {
    const one = { session: 'Q', respondent: 'R1' as RespondentId }
    const input = inputOf([
      contribution('Le compost, encore le compost', 1, { ...one, question: 'Que faites-vous ?' }),
      contribution('Un compost par école', 2, { ...one, question: 'Que proposez-vous ?' }),
      contribution('Former au compost', 3, { ...one, question: 'Et ensuite ?' }),
      contribution('Le compost de quartier', 4, { session: 'Q', respondent: 'R2' as RespondentId }),
      contribution('Compost', 5),
    ])
    expect(countTerms(input).find(({ key }) => key === 'compost')).toMatchObject({
      termFrequency: 6,
      documentFrequency: 5,
      respondentFrequency: 3,
      sessions: { A1: 1, Q: 5 },
    })
  })
})

describe('what is turned round', () => {
  const terms = (texts: readonly string[]) => countTerms(inputOf(of(texts, 'A1', 1)))
  it('is a term of its own from two occurrences on, and never counted twice', () => {
    const found = terms(['Moins de papier', 'moins de papier au bureau', 'Le papier blanc', 'papier'])
    expect(found.find(({ key }) => key === 'papier')).toMatchObject({
      term: 'papier',
      termFrequency: 2,
      polarity: { less: 2, none: 0, more: 0 },
    })
    expect(found.find(({ mark }) => mark === 'less')).toMatchObject({
      term: 'moins de papier',
      plain: 'papier',
      termFrequency: 2,
    })
  })
  it('stays with the plain word when met once', () => {
    const found = terms(['Moins de papier', 'papier'])
    expect(found.map(({ key, termFrequency }) => `${key} ${termFrequency}`)).toEqual(['papier 2'])
    expect(found[0]?.polarity).toEqual({ less: 1, none: 0, more: 0 })
  })
  it('is told apart by what is said', () => {
    const found = terms([
      'Pas de plastique',
      'pas de plastique à la cantine',
      'Plus de vélos',
      'plus de vélos',
      'stop pub',
      'Stop pub',
      'ne plus imprimer',
      "n'imprimons pas",
    ])
    expect(found.map(({ term }) => term)).toEqual(
      expect.arrayContaining(['pas de plastique', 'plus de vélos', 'stop pub', 'ne pas imprimer']),
    )
    expect(found.map(({ key }) => key)).not.toContain('plastique')
  })
  it('is part of an expression that says it itself', () => {
    const found = terms(['zéro déchet', 'Zéro déchet à la cantine'])
    expect(found.find(({ term }) => term === 'zéro déchet')).toMatchObject({ termFrequency: 2 })
    expect(found.some(({ mark }) => mark !== undefined)).toBe(false)
  })
})
