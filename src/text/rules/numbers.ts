import { anyCase, type Rule } from './rule.ts'

export const time: Rule = {
  kind: 'time',
  pattern: [
    '\\d{1,2}[hH][0-5]\\d(?![\\p{L}\\d])',
    '\\d{1,2}[hH](?![\\p{L}\\d])',
    '\\d{1,2}:[0-5]\\d(?::[0-5]\\d)?(?!\\d)',
    '\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})(?!\\d)',
    '\\d{1,2}[.-]\\d{1,2}[.-]\\d{4}(?!\\d)',
    '\\d{4}-\\d{2}-\\d{2}(?!\\d)',
  ].join('|'),
}

export const ordinal: Rule = {
  kind: 'ordinal',
  pattern: [
    `\\d+(?:${['ers?', 'ères?', 'eres?', 'res?', 'i[èe]mes?', '[èeé]mes?', 'es?', 'è', 'nde?s?'].join('|')})(?!\\p{L})`,
    // « 21 ème »
    '\\d+ (?:i?[èe]mes?)(?!\\p{L})',
  ].join('|'),
}

/** « 1 500,50 », « 2.5 », « 1/10 »; blanks are ordinary ones in the working copy. */
export const number: Rule = {
  kind: 'number',
  pattern: ['\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?(?![\\d])', '\\d+(?:[.,/-]\\d+)*'].join('|'),
}

const units = [
  ...[
    'kwh',
    'mwh',
    'gwh',
    'wh',
    'kwc',
    'kw',
    'mw',
    'km/h',
    'kms',
    'km²',
    'km2',
    'km',
    'cm',
    'mm',
    'm²',
    'm³',
    'm2',
    'm3',
  ],
  ...[
    'kg',
    'mg',
    'dl',
    'cl',
    'ml',
    'ha',
    '°c',
    '°f',
    '°',
    '%',
    '‰',
    '€',
    '$',
    '£',
    'k€',
    'm€',
    'min',
    'sec',
    'mn',
  ],
  ...['go', 'mo', 'ko', 'to', 'teqco2', 'tco2', 'ppm', 'db'],
  ...['m', 'g', 't', 'l', 'w', 'v', 'h', 'j', 's', 'x', 'k'],
].sort((a, b) => b.length - a.length)

// Words that are often stuck to their number: the number stands apart, the word is read like any other.
const stuck = [
  'ans',
  'an',
  'jours',
  'jour',
  'heures',
  'heure',
  'mois',
  'personnes',
  'fois',
  'euros',
  'minutes',
]

/** A unit stuck to its number (« 19°C », « 3x », « 50km »); « 3D » and « 4x4 » are words. */
export const unit: Rule = {
  kind: 'unit',
  pattern: `(?<=\\d ?)(?:${units.map(anyCase).join('|')})(?![\\p{L}\\d])|°C|km/h|[€%‰°]`,
}

/** « 3D », « 2CV », « 4x4 »: a number and letters that are no unit. */
export const numbered: Rule = {
  kind: 'word',
  pattern: `\\d+(?!(?:${[...units, ...stuck].map(anyCase).join('|')})(?![\\p{L}\\d]))\\p{L}[\\p{L}\\d]*`,
}
