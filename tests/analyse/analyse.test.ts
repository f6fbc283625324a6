import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analyse/analyse.ts'
import { representatives } from '../../src/analyse/representatives.ts'
import type { Contribution, RespondentId } from '../../src/model/contribution.ts'
import { consultationWith, contribution, engine, principle } from './consultation.ts'

const three = consultationWith([
  principle(
    'budget',
    ['dépense', 'économie', 'coût', 'subvention', 'impôt'],
    ['Réduire les dépenses de fonctionnement'],
  ),
  principle(
    'transparence',
    ['publier', 'rendre compte', 'compte rendu', 'expliquer', 'informer'],
    ['Publier les comptes rendus du conseil'],
  ),
  principle(
    'proximite',
    ['quartier', 'voisin', 'permanence', 'rencontrer', 'accueil'],
    ['Tenir des permanences dans les quartiers'],
  ),
])

const run = (contributions: readonly Contribution[], consultation = three) =>
  analyse({ contributions, respondents: [], consultation, engine })

describe('ideas', () => {
  it('gives every non-empty segment to exactly one idea, as a slice of its verbatim', () => {
    const texts = [
      '- Publier les comptes\n- Ouvrir une permanence',
      'RAS',
      'Réduire les dépenses',
      '  ',
      'réduire les dépenses !',
    ]
    const contributions = texts.map((text, index) => contribution(text, index + 1))
    const { ideas, corpus } = run(contributions)
    const places = ideas.flatMap(({ verbatims }) =>
      verbatims.map(({ contribution: id, start }) => `${id}:${start}`),
    )
    expect(new Set(places).size).toBe(places.length)
    expect(places.length).toBe(corpus.segments)
    for (const { verbatims } of ideas)
      for (const { contribution: id, start, end, text } of verbatims)
        expect(contributions.find((one) => one.id === id)?.verbatim.slice(start, end)).toBe(text)
  })

  it('folds the same idea, and counts distinct respondents', () => {
    const one = 'R1' as RespondentId
    const { ideas } = run([
      contribution('Ouvrir une permanence dans chaque quartier', 1),
      contribution('ouvrir une permanence dans chaque quartier.', 2, { respondent: one }),
      contribution('Ouvrir une permanence dans chaque quartier', 3, { respondent: one }),
    ])
    expect(ideas).toHaveLength(1)
    expect(ideas[0]?.voices).toBe(2)
  })

  it.each([
    ['Plus de réunions de quartier le soir', 'Moins de réunions de quartier le soir'],
    ['Supprimer les places de parking du centre', 'Ne pas supprimer les places de parking du centre'],
    ['Chauffer les bureaux à 19 degrés', 'Chauffer les bureaux à 21 degrés'],
    ['Publier les comptes du conseil', 'Ne plus publier les comptes du conseil'],
  ])('never folds « %s » with « %s »', (a, b) => {
    expect(run([contribution(a, 1), contribution(b, 2)]).ideas).toHaveLength(2)
  })

  it('does not depend on the order in which contributions come', () => {
    const contributions = [
      'Publier les comptes',
      'publier les comptes',
      'Baisser les impôts',
      'Accueil le samedi',
      'RAS',
      'Trop cher',
      'je vais informer mes voisins',
    ].map((text, index) => contribution(text, index + 1))
    const expected = run(contributions)
    fc.assert(
      fc.property(fc.shuffledSubarray(contributions, { minLength: contributions.length }), (shuffled) => {
        expect(run(shuffled)).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })

  it('keeps an idea its id when other contributions come', () => {
    const first = contribution('Publier les comptes du conseil', 5)
    const id = run([first]).ideas[0]?.id
    const more = run([
      first,
      contribution('Une permanence le samedi matin', 6),
      contribution('Baisser les impôts', 7),
    ])
    expect(more.ideas.map((idea) => idea.id)).toContain(id)
  })
})

describe('principles', () => {
  it('follows any scheme that charter.yaml gives', () => {
    const texts: [string, string][] = [
      ['Publier tous les comptes rendus sur le site', 'transparence'],
      ['Expliquer aux habitants pourquoi un projet est refusé', 'transparence'],
      ['Faire des économies sur les dépenses de réception', 'budget'],
      ['Tenir une permanence le samedi dans chaque quartier', 'proximite'],
    ]
    const { ideas } = run(texts.map(([text], index) => contribution(text, index + 1)))
    expect(ideas.map(({ principle: found }) => found)).toEqual(texts.map(([, expected]) => expected))
    for (const idea of ideas) {
      expect(idea.evidence.length).toBeGreaterThan(0)
      expect(idea.score).toBeGreaterThan(0.5)
      expect(idea.principleState).toBe('assigned')
    }
  })

  it('gives no principle to what shows none, and leaves aside what proposes nothing', () => {
    const { ideas } = run([
      contribution('Repeindre la salle en bleu', 1),
      contribution('RAS', 2),
      contribution('Manque de temps', 3, { rubric: 'obstacle' }),
      contribution("Le point d'indice", 4),
    ])
    expect(ideas.map(({ principleState, nature }) => `${nature} ${principleState}`)).toEqual([
      'proposal none',
      'no-content none',
      'obstacle none',
      'off-topic none',
    ])
  })

  it('leaves an idea between two principles to a person', () => {
    const [idea] = run([contribution('Les voisins ne publient jamais rien', 1)]).ideas
    expect([idea?.principle, idea?.principleState]).toEqual([null, 'abstained'])
  })

  it('gives a stated obstacle a principle only where it says what could be done', () => {
    const texts = [
      'Personne n’informe les habitants',
      'Les voisins ne publient jamais rien',
      'Personne n’informe les habitants : il faudrait publier les comptes',
    ]
    const { ideas } = run(texts.map((text, index) => contribution(text, index + 1, { rubric: 'obstacle' })))
    expect(ideas.map(({ principleState }) => principleState)).toEqual(['none', 'none', 'assigned'])
  })

  it('quotes at most one verbatim a session, never a masked or a short one', () => {
    const long = 'Publier chaque mois les comptes rendus du conseil sur le site de la ville'
    const { ideas } = run([
      contribution(long, 1),
      contribution('Expliquer chaque décision du conseil aux habitants du quartier concerné', 2),
      contribution('Informer par courriel : écrire à [courriel] pour publier une annonce au conseil', 3, {
        session: 'Q',
        masked: [{ kind: 'email', start: 36, end: 46 }],
      }),
      contribution('Informer mieux', 4, { session: 'Q' }),
    ])
    const quotes = representatives(ideas, 'transparence', 3)
    expect(quotes).toHaveLength(1)
    expect(quotes[0]?.session).toBe('A1')
  })
})

describe('terms', () => {
  const terms = (texts: readonly string[]) =>
    run(texts.map((text, index) => contribution(text, index + 1))).terms

  it('never makes one word of commune, commun and communication', () => {
    const keys = terms(['La commune informe', 'Un projet commun', 'La communication du conseil']).map(
      ({ key }) => key,
    )
    expect(keys).toEqual(expect.arrayContaining(['commune', 'commun', 'communication']))
  })

  it('counts the spellings of a word together', () => {
    const found = terms(['énergies', "L'énergie", 'ENERGIE', 'energie']).filter(
      ({ key }) => key === 'énergie',
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ termFrequency: 4, documentFrequency: 4, respondentFrequency: 4 })
  })

  it('has parts that add up to the whole', () => {
    for (const term of terms(['Publier les comptes', 'publier un bilan', 'Le bilan des comptes']))
      expect(Object.values(term.sessions).reduce((a, b) => a + b, 0)).toBe(term.termFrequency)
  })
})

describe('participation', () => {
  it('prints no sum unless the overlap is known', () => {
    const answers = [contribution('Publier', 1, { session: 'Q', respondent: 'R1' as RespondentId })]
    expect(run(answers).participation).toMatchObject({
      workshopParticipants: 20,
      questionnaireRespondents: 1,
      total: null,
    })
    const known = consultationWith(three.principles, 1)
    expect(run(answers, known).participation.total).toBe(20)
  })
})
