import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analyse/analyse.ts'
import { shortIds } from '../../src/analyse/idea-id.ts'
import { countTerms } from '../../src/analyse/terms.ts'
import type { Consultation, Level } from '../../src/model/consultation.ts'
import { consultationWith, contribution, engine, principle } from './consultation.ts'

const base = consultationWith([
  principle('partage', ['partager', 'prêter']),
  principle('tri', ['trier', 'composter']),
])
const study = (
  text: string,
  more: Parameters<typeof contribution>[2] = {},
  consultation: Consultation = base,
) =>
  analyse({ contributions: [contribution(text, 1, more)], respondents: [], consultation, engine }).ideas[0]!

describe('level', () => {
  const level = (id: string, vocabulary: readonly string[] = []): Level => ({
    id,
    label: `niveau ${id}`,
    vocabulary,
  })
  const of = (text: string, levels: readonly Level[], more = {}) =>
    study(text, { rubric: 'commitment', ...more }, { ...base, levels }).level
  const four = [level('graine'), level('pousse'), level('arbre'), level('foret')]

  it('is the one that the row states', () => {
    expect(of("j'essaie le tri", four, { level: 'arbre' })).toBe('arbre')
  })
  it('follows the configured words before any other sign', () => {
    const levels = [level('un', ['tous les jours']), level('deux', ['parrainer'])]
    expect(of('je trie tous les jours', levels)).toBe('un')
    expect(of('je parraine un nouveau', levels)).toBe('deux')
    expect(of('un jour je trierai', levels)).toBeNull()
  })
  it('else reads verbs and frequency, along a list of any length', () => {
    expect(of("j'essaie de trier", four)).toBe('graine')
    expect(of('je trie systématiquement', four)).toBe('arbre')
    expect(of('je forme mes collègues au tri', four)).toBe('foret')
    expect(of('je forme mes collègues au tri', [level('seul')])).toBeNull()
    expect(of('je trie', four)).toBeNull()
  })
  it('is nothing for what is only proposed', () => {
    expect(study('Essayer le tri, il faudrait un bac').level).toBeNull()
  })
})

describe('theme', () => {
  it('is that of the row, else of the session, else of the words', () => {
    expect(study('Le tri', { theme: 'dechets' }).theme).toBe('dechets')
    expect(study('Le tri').theme).toBe('transport')
    expect(study('Trier et composter', { session: 'Q' }).theme).toBe('dechets')
    expect(study('Venir en bus', { session: 'Q' }).theme).toBe('transport')
    expect(study('Un tri à vélo', { session: 'Q' }).theme).toBeNull()
    expect(study('Bonne ambiance', { session: 'Q' }).theme).toBeNull()
  })
})

describe('actor', () => {
  it.each([
    ["Je m'engage à trier", 'agent'],
    ['Les élus doivent venir à vélo', 'elected'],
    ["Que la direction montre l'exemple", 'manager'],
    ['La ville devrait partager ses outils', 'authority'],
    ['Former les agents au tri', 'authority'],
    ['Que chaque agent trie son papier', 'agent'],
    ['RAS', null],
  ])('of « %s » is %s', (text, actor) => {
    expect(study(text).actor).toBe(actor)
  })
  it('is the one that a column names', () => {
    expect(study('Trier le papier', { attributes: { 'Qui ?': 'Élus' } }).actor).toBe('elected')
  })
})

describe('ids', () => {
  it('are lengthened for the later one of a clash', () => {
    expect(
      shortIds([
        { session: 'A1', key: '7K2MAAAAAAAAAAAA' },
        { session: 'A1', key: '7K2MABAAAAAAAAAA' },
        { session: 'Q', key: '7K2MACAAAAAAAAAA' },
        { session: 'A1', key: '7K2MABCAAAAAAAAA' },
      ]),
    ).toEqual(['A1-7K2M', 'A1-7K2MA', 'Q-7K2M', 'A1-7K2MAB'])
  })
})

describe('filtered terms', () => {
  const contributions = [
    'Prêter les outils',
    'Partager les outils',
    'Trier le papier',
    'Composter',
    'Trier le verre',
  ].map((text, index) => contribution(text, index + 1, index === 3 ? { session: 'Q' } : {}))
  const { ideas } = analyse({ contributions, respondents: [], consultation: base, engine })
  const terms = (filter: object) => countTerms({ contributions, consultation: base, engine, ideas, filter })

  it('add up over sessions and over principles', () => {
    const whole = terms({})
    for (const { key, termFrequency } of whole) {
      const of = (filter: object) => terms(filter).find((term) => term.key === key)?.termFrequency ?? 0
      expect(of({ session: 'A1' }) + of({ session: 'Q' })).toBe(termFrequency)
      expect(of({ principle: 'partage' }) + of({ principle: 'tri' })).toBe(termFrequency)
    }
  })
  it('keep their specificity whatever the principle asked for', () => {
    const outil = (filter: object) => terms(filter).find(({ key }) => key === 'outil')!
    expect(outil({ principle: 'partage' }).specificity).toEqual(outil({}).specificity)
    expect(outil({}).specificity['partage']).toBeGreaterThan(0)
  })
})
