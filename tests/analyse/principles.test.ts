import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analyse/analyse.ts'
import { readClauses } from '../../src/analyse/principles/clauses.ts'
import { familyFinder } from '../../src/analyse/principles/families.ts'
import { parseConfiguration } from '../../src/store/configuration/parse.ts'
import { presets } from '../../src/store/configuration/presets.ts'
import { describeWithShared, shared } from '../support/requirements.ts'
import { consultationWith, contribution, engine, principle } from './consultation.ts'

describe('families', () => {
  const rootOf = familyFinder(engine)
  it.each([
    ['sensibilisation', 'sensibiliser'],
    ['recyclage', 'recycler'],
    ['tri', 'trier'],
    ['réduction', 'réduire'],
    ['protection', 'protéger'],
    ['compostage', 'composter'],
    ['solidarité', 'solidaire'],
    ['réutilisable', 'réutiliser'],
    ['haie', 'haie'],
    ['vélo', 'vélo'],
  ])('%s → %s', (word, root) => {
    expect(rootOf(word).key).toBe(root)
  })
})

describe('clauses', () => {
  const heads = (text: string) =>
    readClauses(engine.tokens(text))
      .filter(({ head }) => head)
      .map(({ lemma }) => lemma)
  it.each([
    ['Il faudrait former les agents au tri', ['former']],
    ['Mettre en place un défi entre services', ['défi']],
    ['je trie, je composte et je coupe le chauffage', ['trier', 'composter', 'couper']],
    ['Réparer soi-même au lieu de jeter', ['réparer']],
    ['Utilisation du vélo', ['vélo']],
    ['Je m’engage à animer un atelier', ['animer']],
  ])('« %s » is led by %j', (text, expected) => {
    expect(heads(text)).toEqual(expected)
  })
})

describe('the five principles of the Flers preset', () => {
  const { consultation } = parseConfiguration(presets.flers, 'charter.yaml')
  const letters: Record<string, string> = {
    S: 'solidarite',
    R: 'responsabilite',
    E: 'environnement',
    A: 'autonomie',
    I: 'sensibilisation',
  }
  const rows = readFileSync(new URL('workplace-ideas.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t') as [string, string])
  const contributions = rows.map(([, text], index) => contribution(text, index + 1))
  const { ideas } = analyse({ contributions, respondents: [], consultation: consultation!, engine })
  const found = rows.map(([expected, text], index) => {
    const idea = ideas.find(({ verbatims }) =>
      verbatims.some(({ contribution: id }) => id === contributions[index]?.id),
    )!
    return { expected, text, idea, right: [...expected].some((letter) => letters[letter] === idea.principle) }
  })

  it('are right on nine in ten ideas of the workplace and abstain on less than one in ten', () => {
    const bearing = found.filter(({ expected }) => expected !== '-')
    const wrong = bearing.filter(({ right }) => !right).map(({ text, idea }) => `${text} → ${idea.principle}`)
    expect(wrong.length / bearing.length, wrong.join('\n')).toBeLessThanOrEqual(0.1)
    const abstained = bearing.filter(({ idea }) => idea.principleState === 'abstained')
    expect(abstained.length / bearing.length).toBeLessThan(0.1)
  })

  it('are given to nothing that proposes nothing', () => {
    const given = found.filter(({ expected, idea }) => expected === '-' && idea.principle !== null)
    expect(given.map(({ text }) => text)).toEqual([])
  })

  it('explain themselves: scores in bounds, terms that stand in the idea or its vocabulary', () => {
    for (const { idea } of found) {
      expect(idea.score).toBeGreaterThanOrEqual(0)
      expect(idea.score).toBeLessThanOrEqual(1)
      expect(idea.margin).toBeGreaterThanOrEqual(0)
      expect(idea.margin).toBeLessThanOrEqual(idea.score)
      if (idea.principleState === 'assigned') expect(idea.evidence.length).toBeGreaterThan(0)
      else expect(idea.principle).toBeNull()
    }
  })
})

describeWithShared('data/labelled/te_human_tags.csv', 'four themes as principles', () => {
  it('gives real answers a theme that people gave them too, nine times in ten', () => {
    const scheme = consultationWith([
      principle(
        'transport',
        'transport, déplacement, voiture, vélo, train, bus, marche, covoiturage, avion'.split(', '),
      ),
      principle(
        'actions_citoyennes',
        'consommer, acheter, manger, bio, local, viande, circuit court, association, jardin'.split(', '),
      ),
      principle(
        'energie_eau_numerique',
        'énergie, eau, électricité, chauffage, isolation, lumière, panneau solaire, numérique'.split(', '),
      ),
      principle(
        'dechets',
        'déchet, trier, recycler, compost, emballage, plastique, jeter, gaspillage'.split(', '),
      ),
    ])
    const rows: { question: string; texte: string; themes4_derives: string }[] = parse(
      readFileSync(shared('data/labelled/te_human_tags.csv')),
      { columns: true, bom: true },
    )
    const kept = rows
      .filter(({ question, themes4_derives: themes }) => question === 'TE11' && themes !== '')
      .slice(0, 300)
    const contributions = kept.map(({ texte }, index) => contribution(texte, index + 1))
    const { ideas } = analyse({ contributions, respondents: [], consultation: scheme, engine })
    const given = ideas.flatMap(({ principle: theme, verbatims }) =>
      theme === null ? [] : verbatims.map(({ contribution: id }) => ({ theme, id })),
    )
    const right = given.filter(({ theme, id }) => {
      const index = contributions.findIndex((one) => one.id === id)
      return kept[index]?.themes4_derives.split('|').includes(theme)
    })
    expect(given.length).toBeGreaterThan(300)
    expect(right.length / given.length).toBeGreaterThan(0.9)
  })
})
