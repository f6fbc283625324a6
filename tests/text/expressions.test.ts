import { describe, expect, it } from 'vitest'
import { createTextEngine } from '../../src/text/engine.ts'
import { findExpressions, matchExpressions } from '../../src/text/expressions.ts'
import { shownSpelling } from '../../src/text/shown-spelling.ts'
import { asset } from '../support/assets.ts'

const engine = createTextEngine(asset, { corrections: {}, toolWords: [], keep: [], groups: {} })
const notes = [
  'Prendre les transports en commun',
  'Plus de transports en commun le soir',
  'Un transport en commun gratuit',
  'Installer un récupérateur d’eau de pluie',
  'Récupérer l’eau de pluie pour les plantes',
  'Arroser à l’eau de pluie',
  'Acheter des vélos à assistance électrique',
  'Prêter un vélo à assistance électrique',
  'Un vélo à assistance électrique par service',
  'Organiser une fresque du climat avec les agents',
  'Une fresque du climat pour les élus',
  'Des jeux de société à la pause',
  'Éteindre les écrans',
  'Trier le papier et le carton',
].map((note) => engine.tokens(note))

const keys = (keep: readonly string[] = []) =>
  findExpressions(notes, keep).map((expression) => expression.key)

describe('multiword expressions', () => {
  it('are found by how often their words stand together, articles and number set apart', () => {
    expect(keys()).toEqual(
      expect.arrayContaining([
        'transport en commun',
        'fresque de climat',
        'eau de pluie',
        'vélo à assistance électrique',
      ]),
    )
  })

  it('are not those that only live inside a longer one, nor words met once', () => {
    expect(keys()).not.toContain('vélo à assistance')
    expect(keys()).not.toContain('jeu de société')
  })

  it('are also those a person names, in any number', () => {
    expect(keys(['jeu de société'])).toContain('jeu de société')
  })

  it('do not depend on the order of the contributions', () => {
    expect(findExpressions([...notes].reverse(), [])).toEqual(findExpressions(notes, []))
  })

  it('are matched longest first, without overlap', () => {
    const found = findExpressions(notes, [])
    const tokens = engine.tokens('Un vélo à assistance électrique et des transports en commun')
    const runs = matchExpressions(tokens, found).map(({ start, end }) =>
      tokens
        .slice(start, end)
        .map((token) => token.form)
        .join(' '),
    )
    expect(runs).toEqual(['vélo à assistance électrique', 'transports en commun'])
  })
})

describe('the spelling a term is shown under', () => {
  const last = (text: string) => engine.tokens(text).slice(-1)
  it('is the one most often written, the singular among equals', () => {
    const runs = (texts: readonly string[]) => texts.map((text) => engine.tokens(text))
    expect(shownSpelling(runs(['transports en commun', 'transports en commun', 'Transport en commun']))).toBe(
      'transports en commun',
    )
    expect(shownSpelling(runs(['Transport en commun', 'transports en commun']))).toBe('transport en commun')
  })
  it('is the head of a word alone where it was written, the infinitive of a verb anyway', () => {
    expect(shownSpelling([last('des arbres'), last('les arbres'), last('un arbre')])).toBe('arbre')
    expect(shownSpelling([last('ils mangent')])).toBe('manger')
  })
  it('keeps the plural of what a preposition brings', () => {
    expect(shownSpelling([engine.tokens('tri des déchets'), engine.tokens('tri des déchets')])).toBe(
      'tri des déchets',
    )
  })
  it('has the accents its writers forgot and the capitals of acronyms', () => {
    expect(shownSpelling([last('des dechets'), last('les DECHETS')])).toBe('déchets')
    expect(shownSpelling([last('le PCAET')])).toBe('PCAET')
  })
  it('glues elided words', () => {
    expect(shownSpelling([engine.tokens("économie d'énergie")])).toBe("économie d'énergie")
  })
})
