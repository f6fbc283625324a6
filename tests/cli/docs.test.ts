import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as table from '../../src/cli/command-table.ts'
import * as helpText from '../../src/cli/help-text.ts'
import { help } from '../../src/cli/sentences/fr/help.ts'
import { createTextEngine } from '../../src/text/engine.ts'
import { asset } from '../support/assets.ts'

describe('docs/commands.md', () => {
  it('says what the commands say (node scripts/docs.mjs)', async () => {
    const script = new URL('../../scripts/docs.mjs', import.meta.url).href
    const { commandsPage } = (await import(script)) as { commandsPage: (...parts: unknown[]) => string }
    const page = readFileSync(new URL('../../docs/commands.md', import.meta.url), 'utf8')
    expect(page).toBe(commandsPage(table, helpText, help))
  })
})

describe('docs/text.md', () => {
  const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
  const page = read('docs/text.md')

  it('gives the figures of bench/eval.json (node scripts/docs.mjs)', async () => {
    const script = new URL('../../scripts/text-figures.mjs', import.meta.url).href
    const { withFigures } = (await import(script)) as {
      withFigures: (page: string, figures: unknown) => string
    }
    expect(page).toBe(withFigures(page, JSON.parse(read('bench/eval.json'))))
  })

  it('says of words what the engine does', () => {
    const engine = createTextEngine(asset, { corrections: {}, toolWords: [], keep: [], groups: {} })
    const lemmas = (text: string) => engine.tokens(text).map(({ lemma }) => lemma)
    const counted = (text: string) => engine.tokens(text).filter((token) => token.counted)
    expect(lemmas('Énergies, ENERGIE, l’énergie').filter((lemma) => lemma === 'énergie')).toHaveLength(3)
    expect(lemmas('agent·e·s agent.e.s agent-e-s')).toEqual(['agent', 'agent', 'agent'])
    expect(lemmas('élu(e)s habitant/e/s')).toEqual(['élu', 'habitant'])
    expect(lemmas('fermer la porte')).toContain('porte')
    expect(lemmas('il porte un gilet')).toContain('porter')
    expect(lemmas('bcp de dechets')).toEqual(['beaucoup', 'de', 'déchet'])
    expect(new Set(lemmas('commune commun communication')).size).toBe(3)
    expect(counted('8h30 1 500,50 € 50 % https://exemple.fr 🚲 [nom]')).toEqual([])
    expect(counted('mise en place par exemple il y a')).toEqual([])
    expect(counted('une valeur, une personne').map(({ lemma }) => lemma)).toEqual(['valeur', 'personne'])
  })
})

describe('docs/principles.md', () => {
  it('gives the figures of the bench (node scripts/docs.mjs)', async () => {
    const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
    const script = new URL('../../scripts/principle-figures.mjs', import.meta.url).href
    const { withPrincipleFigures } = (await import(script)) as {
      withPrincipleFigures: (page: string, figures: unknown) => string
    }
    const bench = (name: string) => JSON.parse(read(`bench/${name}.json`)) as unknown
    const figures = { principles: bench('principles'), ideas: bench('ideas'), schemes: bench('schemes') }
    const page = read('docs/principles.md')
    expect(page).toBe(withPrincipleFigures(page, figures))
  })
})
