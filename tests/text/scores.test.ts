import { describe, expect, it } from 'vitest'
import { createTextEngine } from '../../src/text/engine.ts'
import { cValues, gSquare } from '../../src/text/expressions/scores.ts'
import { findExpressions } from '../../src/text/expressions.ts'
import { asset } from '../support/assets.ts'

describe('C-value', () => {
  // The worked example of Frantzi, Ananiadou and Mima (2000), section 2.3.
  const published = [
    ['adenoid cystic basal cell carcinoma', 5, 5 * Math.log2(5)],
    // 11 in all, 5 of them inside the one above: log2(4) × (11 − 5).
    ['cystic basal cell carcinoma', 11, 12],
    ['ulcerated basal cell carcinoma', 7, 14],
    ['recurrent basal cell carcinoma', 5, 10],
    ['circumscribed basal cell carcinoma', 3, 6],
    // Held by five candidates that have 5, 6, 7, 5 and 3 for themselves: log2(3) × (984 − 26/5).
    ['basal cell carcinoma', 984, 1551.361],
  ] as const

  it('gives what its authors print', () => {
    const scores = cValues(published.map(([key, count]) => ({ key, count, length: key.split(' ').length })))
    for (const [key, , expected] of published) expect(scores.get(key)).toBeCloseTo(expected, 2)
  })

  it('is nothing for what lives inside one longer candidate only', () => {
    const scores = cValues([
      { key: 'vélo à assistance', count: 4, length: 2 },
      { key: 'vélo à assistance électrique', count: 4, length: 3 },
    ])
    expect(scores.get('vélo à assistance')).toBe(0)
    // log2(3) × 4
    expect(scores.get('vélo à assistance électrique')).toBeCloseTo(6.3399, 4)
  })
})

describe('G²', () => {
  it.each([
    // Dunning (1993), table 2: k(AB), k(A¬B), k(¬AB), k(¬A¬B) of pairs of words and −2 log λ.
    ['the swiss', 110, 2442, 111, 29114, 270.72],
    ['can be', 29, 13, 123, 31612, 263.9],
    ['previous year', 31, 23, 139, 31584, 256.84],
    ['mineral water', 10, 0, 3, 31764, 167.23],
  ])('of « %s » is what its author prints', (_, both, first, second, neither, expected) => {
    expect(gSquare(both, both + first, both + second, both + first + second + neither)).toBeCloseTo(
      expected,
      1,
    )
  })

  it('is nothing for words that meet as often as chance has it', () => {
    // 20 × 30 / 100 = 6.
    expect(gSquare(6, 20, 30, 100)).toBeCloseTo(0, 10)
  })
})

describe('expressions of a tiny corpus', () => {
  const engine = createTextEngine(asset, { corrections: {}, toolWords: [], keep: [], groups: {} })
  // Counted words: 3 × (fresque, climat) + 3 × (climat, social) + 4 others = 16; fresque 3, climat 6, social 3.
  const notes = [
    'une fresque du climat',
    'la fresque du climat',
    'des fresques du climat',
    'le climat social',
    'un climat social',
    'ce climat social',
    'vélo',
    'bus',
    'papier',
    'carton',
  ].map((note) => engine.tokens(note))

  it('have the scores that a person computes', () => {
    expect(notes.flat().filter(({ counted }) => counted)).toHaveLength(16)
    const [first, second] = findExpressions(notes, [])
    // C-value: log2(2) × 3, nothing longer. G²: cells 3, 0, 3, 10; expected 1.125, 1.875, 4.875, 8.125.
    // 2 × (3 ln(3/1.125) + 3 ln(3/4.875) + 10 ln(10/8.125)) = 2 × (2.9425 − 1.4565 + 2.0764) = 7.1247 < 10.83: left out.
    expect([first, second]).toEqual([undefined, undefined])
    const more = [...notes, ...Array.from({ length: 20 }, () => engine.tokens('vélo bus'))]
    // 56 words: cells 3, 0, 3, 50; expected 0.3214, 2.6786, 5.6786, 47.3214.
    // 2 × (3 ln(9.3333) + 3 ln(0.52830) + 50 ln(1.05660)) = 2 × (6.7008 − 1.9143 + 2.7530) = 15.079.
    const found = findExpressions(more, [])
    expect(found.map(({ key }) => key)).toEqual(['climat social', 'fresque de climat'])
    for (const { cvalue, gsquare } of found) {
      expect(cvalue).toBe(3)
      expect(gsquare).toBeCloseTo(15.079, 2)
    }
  })

  it('are not those whose words avoid one another', () => {
    // « réunion de service » twice among fifty meetings and fifty services: less than chance has it.
    const texts = [
      ...Array.from({ length: 48 }, () => 'réunion'),
      ...Array.from({ length: 48 }, () => 'service'),
      'réunion de service',
      'réunion de service',
    ]
    expect(
      findExpressions(
        texts.map((text) => engine.tokens(text)),
        [],
      ),
    ).toEqual([])
  })

  it('leave out one that has nothing left beside the longer ones', () => {
    const texts = [
      ...Array.from({ length: 5 }, () => "référendum d'initiative citoyenne"),
      ...Array.from({ length: 4 }, () => "référendum d'initiative populaire"),
      ...Array.from({ length: 60 }, (_, index) => `vélo, ${index % 2 ? 'papier' : 'carton'}`),
    ]
    const keys = findExpressions(
      texts.map((text) => engine.tokens(text)),
      [],
    ).map(({ key }) => key)
    expect(keys).toEqual(['référendum de initiative citoyen', 'référendum de initiative populaire'])
  })
})
