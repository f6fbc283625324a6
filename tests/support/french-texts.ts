import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { shared } from './requirements.ts'

const words = [
  ...['énergie', 'forêt', 'déjà', 'ÉNERGIE', 'commune', 'œuvre', 'Noël', 'ambiguë', 'maïs', 'où', 'à', 'ça'],
  ...['vélo', 'bus', 'les', 'des', 'une', 'portent', 'est', 'a', 'ont', 'éteindre', 'locaux', 'marche'],
  ...['Trier', 'DECHETS', 'energie', 'covoituarge', 'ne', 'pas', 'plus', 'moins', 'sans', 'PCAET', 'VAE'],
]
const clusters = [
  ...[
    "l'eau",
    'l’eau',
    'lʼeau',
    'l‘eau',
    'l´eau',
    'l`eau',
    'l′eau',
    'l＇eau',
    'qu’il',
    "jusqu'à",
    "aujourd'hui",
  ],
  ...['agent·e·s', 'agent.e.s', 'agent-e-s', 'agent•e•s', 'élu(e)s', 'habitant/e/s', 'tou·te·s', 'agentEs'],
  ...[
    'a-t-il',
    'faut-il',
    'donnez-le-moi',
    'cette année-là',
    'là-bas',
    'éco-gestes',
    'éco‑gestes',
    'peut‐être',
  ],
  ...[
    '1 500,50 €',
    '1\u202F500 €',
    '15 kWh',
    '19°C',
    '8h30',
    '1er',
    '12/03/2024',
    '50%',
    '3x',
    'CO₂',
    'm²',
    '½',
  ],
  ...['S.N.C.F.', 'etc.', 'M. Dupont', 'R.A.S', 'cf.', 'https://exemple.fr/a?b=2', 'a.b@exemple.fr', '#vélo'],
  ...[
    '01 99 00 12 34',
    '[courriel]',
    'PC/écrans',
    'tri+compost',
    '…',
    '!!!',
    ':-)',
    '→',
    '«\u00A0eau\u00A0»',
    '“eau”',
  ],
  ...['🚲🏽', '👩‍👩‍👧', '🏳️‍🌈', '1️⃣', '❤️', '🇫🇷', 'ﬁn', 'éco\u00ADnomie', 'énergie\u200B', '𝐆𝐫𝐚𝐬', 'Ｌａｒｇｅ'],
  ...[
    '\uD83D',
    '\uDEB2',
    '\uFEFF',
    '\u200D',
    '\u0301',
    'e\u0301\u0323',
    '\u0000',
    '\u0085',
    '\u2028',
    'ГОСТ',
    '漢字',
  ],
]
const joints = [
  '',
  '',
  ' ',
  ' ',
  ' ',
  ' ',
  '\u00A0',
  '\u202F',
  '\t',
  '  ',
  ', ',
  ' ; ',
  '. ',
  '.',
  '-',
  "'",
  '’',
  '/',
  '\n',
  '\r\n',
  '\r',
  '\n- ',
]

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom(...words).map((word) => word.normalize('NFD')) },
  { weight: 5, arbitrary: fc.constantFrom(...clusters) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
)

/** Texts as people and exports make them: every apostrophe and blank, both normal forms, emoji, broken surrogates. */
export const frenchText = (maxLength = 16) =>
  fc
    .array(fc.tuple(piece, fc.constantFrom(...joints)), { maxLength })
    .map((parts) => parts.map(([text, joint]) => text + joint).join(''))

/** Real sentences, evenly drawn from the shared data; none when it is absent. */
export function realSentences(count: number): string[] {
  const path = shared('data/scale/phrases_dev.csv')
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  const step = Math.max(1, Math.floor(lines.length / count))
  return lines.filter((_, index) => index % step === 0).slice(0, count)
}
