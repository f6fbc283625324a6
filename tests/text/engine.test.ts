import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { personalMarks } from '../../src/model/marks.ts'
import type { Dictionary, Token } from '../../src/model/token.ts'
import { createTextEngine } from '../../src/text/engine.ts'
import { asset } from '../support/assets.ts'

const nothing: Dictionary = { corrections: {}, toolWords: [], keep: [], groups: {} }
const engine = createTextEngine(asset, nothing)
const forms = (text: string) => engine.tokens(text).map((token) => token.form)
const lemmas = (text: string) => engine.tokens(text).map((token) => token.lemma)
const counted = (tokens: readonly Token[]) =>
  tokens.filter((token) => token.counted).map((token) => token.lemma)

/** Texts as people and exports make them: French letters, both normal forms, marks, emoji, broken surrogates. */
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        'énergie',
        'l’eau',
        "aujourd'hui",
        'agent·e·s',
        'éco\u00adnomie',
        '1 500,50 €',
        'a-t-il',
        'CO₂',
        'lenergie',
        'd eau',
        'co voiturage',
        'vis à vis',
        'creation dune',
        'tou·te·s',
        'ﬁn',
        '🚲🏽',
        '👩‍👩‍👧',
        '\uD83D',
        '\u200B',
        '\u00A0',
        '\r\n',
        '—',
        'œuvre'.normalize('NFD'),
      ),
      fc.constantFrom('forêt', 'déjà', 'ÉNERGIE').map((word) => word.normalize('NFD')),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(' '))

describe('marks of personal data', () => {
  it.each(Object.values(personalMarks).map((mark) => [mark]))('%s is one token and no term', (mark) => {
    const tokens = engine.tokens(`Demander à ${mark} un abri`)
    expect(tokens.map(({ form }) => form)).toEqual(['Demander', 'à', mark, 'un', 'abri'])
    expect(tokens[2]).toMatchObject({ upos: 'X', counted: false })
  })
})

describe('the place of tokens', () => {
  it('is the very text they were read from, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0
        for (const { form, start, end } of engine.tokens(text)) {
          expect(text.slice(start, end)).toBe(form)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
      }),
      { numRuns: 500 },
    )
  })

  it('leaves out blanks and invisible signs only', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const inside = engine.tokens(text)
        let at = 0
        for (const { start, end } of [...inside, { start: text.length, end: text.length }]) {
          expect(text.slice(at, start)).toMatch(/^(?:[\s\p{Cf}\u180E]|\u034F|\uFE0E|\uFE0F)*$/u)
          at = end
        }
      }),
      { numRuns: 300 },
    )
  })

  it('does not depend on the normal form: NFC and NFD give the same lemmas', () => {
    const text = 'Réduire la consommation d’énergie : forêts, fenêtres, œuvres déjà isolées.'
    expect(lemmas(text.normalize('NFD'))).toEqual(lemmas(text.normalize('NFC')))
  })

  it('answers a long hostile line without delay growing out of measure', () => {
    for (const piece of [
      'a',
      'a.',
      'a-',
      "l'",
      'é·',
      '1 ',
      '(',
      'a@',
      '\u0301',
      '- ',
      'A.',
      'l-',
      'a*',
      'a_',
      'tou',
      'qu',
    ])
      expect(engine.tokens(piece.repeat(20_000)).length).toBeGreaterThan(0)
  })
})

describe('tokens', () => {
  it.each([
    ['L’eau d’ici, jusqu’à demain', ['L’', 'eau', 'd’', 'ici', ',', 'jusqu’', 'à', 'demain']],
    [
      "Aujourd'hui, quelqu'un parle du presqu'île",
      ["Aujourd'hui", ',', "quelqu'un", 'parle', 'du', "presqu'île"],
    ],
    ['Où va-t-il se garer ?', ['Où', 'va', '-t-il', 'se', 'garer', '?']],
    ['Donnez-le-moi là-bas', ['Donnez', '-le', '-moi', 'là-bas']],
    ['cette année-là, celui-ci', ['cette', 'année', '-là', ',', 'celui-ci']],
    ['Les agent·e·s et les élu(e)s', ['Les', 'agent·e·s', 'et', 'les', 'élu(e)s']],
    ['agent.e.s, habitant/e/s, agent-e-s', ['agent.e.s', ',', 'habitant/e/s', ',', 'agent-e-s']],
    ['le tri.Les déchets', ['le', 'tri', '.', 'Les', 'déchets']],
    ['sur https://exemple.fr/a?b=2, puis', ['sur', 'https://exemple.fr/a?b=2', ',', 'puis']],
    ['écrire à claude.martin@exemple.fr.', ['écrire', 'à', 'claude.martin@exemple.fr', '.']],
    ['au 01 99 00 12 34 demain', ['au', '01 99 00 12 34', 'demain']],
    ['dès 9h15 le 04/11/2025', ['dès', '9h15', 'le', '04/11/2025']],
    ['2 340,75 € soit 12%', ['2 340,75', '€', 'soit', '12', '%']],
    ['15kWh, 19°C, 4x4', ['15', 'kWh', ',', '19', '°C', ',', '4x4']],
    ['le 1er et le 2e étage', ['le', '1er', 'et', 'le', '2e', 'étage']],
    ['Bravo 🙌🏿 🐝🌻 ;-)', ['Bravo', '🙌🏿', '🐝', '🌻', ';-)']],
    ['M. Dupont, la S.N.C.F. etc.', ['M.', 'Dupont', ',', 'la', 'S.N.C.F.', 'etc.']],
    ['appelez [téléphone] ou [courriel]', ['appelez', '[téléphone]', 'ou', '[courriel]']],
    ['vélos/trains et bus+tram', ['vélos', '/', 'trains', 'et', 'bus', '+', 'tram']],
  ])('%s', (text, expected) => expect(forms(text)).toEqual(expected))
})

describe('lemmas', () => {
  it.each([
    ['le budget de la commune', 'commune'],
    ['un local commun', 'commun'],
    ['Les élus portent le projet', 'porter'],
    ['Laisser la porte ouverte', 'porte'],
    ['Faut-il chauffer le couloir ?', 'falloir'],
    ['gratuité des transports', 'transport'],
    ['chauffer les locaux vides', 'local'],
    ['une oeuvre collective', 'œuvre'],
    ['au coeur du bourg', 'cœur'],
    ['moins d’energie le soir', 'énergie'],
    ['peser les dechets verts', 'déchet'],
    ['UNE ENERGIE LOCALE', 'énergie'],
    ['RÉPARER LES VÉLOS', 'réparer'],
    ['Des agent·e·s volontaires', 'agent'],
    ['un·e animateur·rice', 'animateur'],
    ['Pour tou·te·s', 'tout'],
    ['Les usager.ère.s du bus', 'usager'],
    ['du co-voiturage', 'covoiturage'],
    ['afficher les éco-gestes', 'éco-geste'],
    ['inviter les grands-parents', 'grand-parent'],
    ['bcp de papier', 'beaucoup'],
    ['l eau du robinet', 'eau'],
    ['une aide VAE pour le trajet', 'VAE'],
  ])('%s: %s', (text, lemma) => expect(lemmas(text)).toContain(lemma))

  it('keeps a misspelt word as it is written: nothing is corrected in silence', () => {
    expect(lemmas('le covoituarge')).toContain('covoituarge')
  })

  it('keeps negations as tokens', () => {
    expect(lemmas("Ne pas chauffer, on n'arrose plus")).toEqual(
      expect.arrayContaining(['ne', 'pas', 'chauffer', 'arroser', 'plus']),
    )
  })
})

describe('what counts', () => {
  it('leaves out tool words, names of quantity and set phrases, keeps what is spoken of', () => {
    expect(counted(engine.tokens('Il faut mettre en place des pistes cyclables pour les agents'))).toEqual([
      'piste',
      'cyclable',
      'agent',
    ])
  })

  it('never counts signs, numbers, addresses or emoji', () => {
    expect(counted(engine.tokens('https://exemple.fr 50 % … 🚲 01 99 00 12 34 a@exemple.fr'))).toEqual([])
  })
})

describe('the dictionary of a consultation', () => {
  const decided = createTextEngine(asset, {
    corrections: { covoituarge: 'covoiturage' },
    toolWords: ['agent'],
    keep: ['chose'],
    groups: { vélo: ['bicyclette', 'VTT'] },
  })

  it('corrects, drops, keeps and groups', () => {
    const tokens = decided.tokens('Le covoituarge des agents en bicyclette ou en VTT, bonne chose')
    expect(counted(tokens)).toEqual(['covoiturage', 'vélo', 'vélo', 'bon', 'chose'])
  })

  it('changes the version of the engine', () => {
    expect(decided.version).not.toBe(engine.version)
    expect(createTextEngine(asset, nothing).version).toBe(engine.version)
  })
})

describe('without the tagger’s weights', () => {
  const rules = createTextEngine((name) => {
    if (name === 'tagger.bin') throw new Error('absent')
    return asset(name)
  }, nothing)

  it.each([
    ['Ranger la table du fond', ['ranger', 'le', 'table', 'de', 'fond']],
    ['Les élus portent le projet', ['le', 'élu', 'porter', 'le', 'projet']],
    ['Elle récupère le compost', ['lui', 'récupérer', 'le', 'compost']],
  ])('reads by rules: %s', (text, expected) =>
    expect(rules.tokens(text).map((token) => token.lemma)).toEqual(expected),
  )
})

it('knows words of the lexicon whatever their capitals, and stems the others', () => {
  expect(engine.knows('Déchets')).toBe(true)
  expect(engine.knows('covoituarge')).toBe(false)
  expect(engine.stem('recyclages')).toBe(engine.stem('recyclage'))
})
