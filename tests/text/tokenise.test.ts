import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Lexicon } from '../../src/text/lexicon.ts'
import { workingCopy } from '../../src/text/normalise.ts'
import { tokeniseByRules } from '../../src/text/rule-scanner.ts'
import { tokenise } from '../../src/text/tokenise.ts'
import { wordsOf } from '../../src/text/words.ts'
import { asset } from '../support/assets.ts'
import { describeWithShared, shared } from '../support/requirements.ts'
import '../support/seed.ts'

const words = wordsOf(new Lexicon(asset('lexicon.bin')))

/** What the rules alone find, and what is found with the short cuts, of the same text. */
function bothWays(text: string) {
  const { text: copy } = workingCopy(text)
  return { rules: tokeniseByRules(copy, words), fast: tokenise(copy, words) }
}

function expectSame(text: string) {
  const { rules, fast } = bothWays(text)
  expect(fast, text).toEqual(rules)
}

// Every stretch of text on which a rule looks, and those that only resemble them.
const traps = [
  ...["l'", "L'", "qu'", "jusqu'", "aujourd'hui", "l'on", "l'onde", "quelqu'un", "quelqu'une", "presqu'île"],
  ...[
    "c'est-à-dire",
    "c'est",
    "y'a",
    "p'tit",
    "d''",
    "'",
    "''",
    'l’eau',
    "prud'homme",
    "entr'aide",
    "McDonald's",
  ],
  ...[
    'M.',
    'Mme.',
    'MM. Durand',
    'p. ex.',
    'p.',
    'etc.',
    'etc..',
    'max.',
    'au max. trois',
    'c.-à-d.',
    'S.N.C.F.',
  ],
  ...[
    'A.',
    'A. Durand',
    'n°',
    'n° 3',
    'N°3',
    '3D',
    '4x4',
    '2CV',
    '20 km',
    '20km',
    '1 500,50 €',
    '1er',
    '21 ème',
  ],
  ...[
    '8h30',
    '8 h',
    '12/03/2024',
    '06 12 34 56 78',
    '+33 6 12 34 56 78',
    '19°C',
    '19 °C',
    '°C',
    '50 %',
    '%',
    'CO2 l',
  ],
  ...['agent·e·s', 'agent.e.s', 'agent.e', 'agent.s', 'élu(e)s', '(se)', 'et/ou', 'habitant/e/s', 'tou-te-s'],
  ...['a-t-il', 'donnez-nous', 'peut-être', 'celui-là', 'cet arbre-là', 'vélos-nous', 'R&D', '&amp;', '&'],
  ...['http://exemple.fr/a', 'exemple.fr', 'fin.fr.', 'mot.Mot', 'a@b.fr', '@lui', '#vélo', '#', '@'],
  ...[
    '[courriel]',
    '[numéro de sécurité sociale]',
    '[numéro',
    ']',
    '(',
    ')',
    '«',
    '»',
    '"',
    '…',
    '...',
    '.',
    '..',
  ],
  ...[
    ':)',
    ':-)',
    ';)',
    'xD',
    'XD',
    'xDa',
    ':',
    ';',
    ':D',
    '<3',
    '^^',
    '🙂',
    '👩‍👩‍👧',
    '1️⃣',
    '🇫🇷',
    '→',
    '->',
    '=>',
    '--',
  ],
  ...[
    '-',
    '–',
    '—',
    '*',
    '**',
    '•',
    '~',
    'ex~',
    '~tram~',
    '_mot_',
    'tri+compost',
    '+',
    'œuvre',
    'Œuvre',
    'æ',
    'CO₂',
  ],
  ...[
    'e\u0301',
    '\u0301',
    'ﬁn',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\t',
    '\u2028',
    'Ελλάδα',
    'мир',
    '日本',
    'İ',
    'ß',
    '٣',
  ],
]
const plain = [
  'le',
  'vélo',
  'À',
  'Été',
  'a',
  'x',
  'm',
  't',
  's',
  'kg',
  'min',
  'TER',
  'le.',
  'oui!',
  'non ?',
  'fin,',
]
const between = ['', '', '', ' ', ' ', ' ', '\n', '  ', ' \n', '\r\n']
const letters = [..."abcdelmnstuxyzDLMX éèàçœŒÎ'-.,;:!?()/·*_&@#~0123456789°%€\n[]«»…+=<>^"]

const written = fc
  .array(fc.tuple(fc.constantFrom(...traps, ...plain), fc.constantFrom(...between)), { maxLength: 12 })
  .map((parts) => parts.flat().join(''))
const scribbled = fc.array(fc.constantFrom(...letters), { maxLength: 40 }).map((signs) => signs.join(''))

describe('the short cuts of the tokeniser find what its rules find', () => {
  it.each([...traps, ...plain])('%j alone and before each stop', (trap) => {
    for (const end of [
      '',
      ' ',
      '.',
      ',',
      ' mot',
      '. Mot',
      '.\nmot',
      '!',
      '?!',
      ' 3',
      ')',
      '...',
      "'",
      '-là',
      ':)',
    ])
      for (const start of ['', 'un ', '3 ', '2.', '(', "l'", 'fin. ']) expectSame(start + trap + end)
  })
  it('in any sequence of traps', () => {
    fc.assert(fc.property(written, expectSame), { numRuns: 3000 })
  })
  it('in any sequence of signs', () => {
    fc.assert(fc.property(scribbled, expectSame), { numRuns: 3000 })
  })
  it('whatever was read before', () => {
    // The same chunk at the head of a text, after a sentence's end and inside a sentence.
    expectSame("l'eau. L'eau l'eau\nL'eau (l'eau) (l'eau). (L'eau")
  })
})

describeWithShared('eval/treebanks', 'the short cuts of the tokeniser on the treebanks', () => {
  it.each(['fr_gsd-dev', 'fr_sequoia-dev', 'fr_parisstories-dev', 'fr_rhapsodie-dev'])('%s', (name) => {
    const rows = readFileSync(shared(`eval/treebanks/${name}.conllu`), 'utf8')
    const texts = [...rows.matchAll(/^# text = (.*)$/gm)].map((match) => match[1] ?? '')
    expect(texts.length).toBeGreaterThan(100)
    for (const text of [...texts, texts.join(' '), texts.join('\n')]) expectSame(text)
  })
})
