import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Dictionary } from '../../../src/model/token.ts'
import { SuspectSearch } from '../../../src/text/suspects/suspects.ts'
import { asset } from '../../support/assets.ts'
import { describeWithShared, shared } from '../../support/requirements.ts'

const nothing: Dictionary = { corrections: {}, toolWords: [], keep: [], groups: {} }
const searchIn = (texts: readonly string[], dictionary = nothing) => {
  const search = new SuspectSearch<number>(asset, dictionary)
  for (const [index, text] of texts.entries()) search.add({ text, voice: `v${index}`, place: index })
  return search
}
const told = (texts: readonly string[], dictionary = nothing) =>
  searchIn(texts, dictionary)
    .found()
    .map(({ form, count, suggestions: [first] }) => `${form} ${count} → ${first?.word ?? '?'}`)

describe('suspect words', () => {
  it('are unknown forms with what they most likely stand for, the corpus’ own words first', () => {
    expect(
      told([
        'Le recylage des papiers',
        'Le recylage du verre, un tri simple',
        'Du recyclage partout',
        'Faire du covoituarge entre agents',
      ]),
    ).toEqual(['recylage 2 → recyclage', 'covoituarge 1 → covoiturage'])
  })

  it('are words glued together or parted', () => {
    expect(told(['Le developpementdurable', 'Le développement durable', 'Le recy clage du papier'])).toEqual([
      'developpementdurable 1 → développement durable',
      'recy clage 1 → recyclage',
    ])
  })

  it('are neither names, nor acronyms, nor words that only lost accents or capitals, nor what a person settled', () => {
    const texts = [
      'Nous irons avec Zbigniewska à la mairie, le PCAETX suivra',
      'reduire les dechets',
      'RÉDUIRE LES DÉCHETS',
      'agent·e·s et élu.e.s',
      'zéro phyto et du covoit',
      'voir https://exemple.invalid/plan et #zerodechet',
    ]
    expect(told(texts)).toEqual(['phyto 1 → phytol'])
    expect(told(texts, { ...nothing, keep: ['phyto'] })).toEqual([])
    expect(told(['Le recylage'], { ...nothing, corrections: { recylage: 'recyclage' } })).toEqual([])
  })

  it('come with one place, in a text that may be shown where there is one', () => {
    const search = new SuspectSearch<string>(asset, nothing)
    search.add({ text: 'Le recylage', voice: 'a', place: 'first', shown: false })
    search.add({ text: 'Du recylage', voice: 'a', place: 'second' })
    const [suspect] = search.found()
    expect(suspect).toMatchObject({ count: 2, voices: 1, example: { place: 'second', start: 3, end: 11 } })
    expect(suspect?.example.text.slice(suspect.example.start, suspect.example.end)).toBe('recylage')
  })

  it('leave personal marks alone', () => {
    const search = new SuspectSearch<number>(asset, nothing)
    search.add({ text: 'écrire à [courrriel]', voice: 'a', place: 0, masked: [{ start: 9, end: 20 }] })
    expect(search.found()).toEqual([])
  })

  it('do not depend on the order of the texts', () => {
    const texts = ['Le recylage', 'Le recyclage', 'Un chaufage', 'Du chauffage', 'polution']
    expect(told([...texts].reverse())).toEqual(told(texts))
  })
})

describe('misspellings met in real consultations', () => {
  const rows = readFileSync(fileURLToPath(new URL('misspellings.tsv', import.meta.url)), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [string, string])

  it('are understood from the lexicon alone: 80 % first, 97 % among five', () => {
    const search = searchIn([])
    expect(rows.length).toBeGreaterThan(150)
    const ranks = rows.map(([form, right]) =>
      search.suggestionsFor(form).findIndex(({ word }) => word === right),
    )
    const share = (most: number) => ranks.filter((rank) => rank >= 0 && rank < most).length / rows.length
    expect(share(1)).toBeGreaterThanOrEqual(0.8)
    expect(share(5)).toBeGreaterThanOrEqual(0.97)
  })
})

describeWithShared('eval/peculiar.mjs', 'the typos of the evaluation program', () => {
  it('have the right word as first suggestion', () => {
    const source = readFileSync(shared('eval/peculiar.mjs'), 'utf8')
    const line = /^\s*typos: (\[.*\]),$/m.exec(source)?.[1] ?? '[]'
    const cases = [...line.matchAll(/\['([^']+)', \{ has: \['([^']+)'\]/g)].map((match) => match.slice(1))
    expect(cases).toHaveLength(4)
    for (const [text = '', word] of cases) {
      const words = searchIn([text])
        .found()
        .map(({ suggestions: [first] }) => first?.word)
      expect(words).toContain(word)
    }
  })
})
