import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segments } from '../../src/text/segments.ts'

const parts = (text: string) => segments(text).map(({ start, end }) => text.slice(start, end))

describe('segments of a verbatim', () => {
  it.each<[string, string, string[]]>([
    ['bullets of several kinds', '- hangar\n- abri\n• casiers', ['hangar', 'abri', 'casiers']],
    ['arrows and ticks', '➢ vélo\n✓ bus\n→ train', ['vélo', 'bus', 'train']],
    ['numbers on one line', '1) chauffer moins 2) éteindre', ['chauffer moins', 'éteindre']],
    ['numbers stuck to words', '1.Trier 2.Composter', ['Trier', 'Composter']],
    ['letters', 'a) trier\nb) composter', ['trier', 'composter']],
    ['dashes on one line', '-Cantine bio  -Fontaine à eau', ['Cantine bio', 'Fontaine à eau']],
    ['emoji as bullets', '🚲 vélo\n🚌 bus', ['vélo', 'bus']],
    ['an emoji that is no bullet', 'bonne idée 🐝', ['bonne idée 🐝']],
    ['blank lines', 'Trier le papier\n\nÉteindre les écrans', ['Trier le papier', 'Éteindre les écrans']],
    ['one idea per short line', 'vélo\nbus\ntrain', ['vélo', 'bus', 'train']],
    [
      'a wrapped line',
      'Il faudrait que les agents puissent se\ndéplacer à vélo',
      ['Il faudrait que les agents puissent se\ndéplacer à vélo'],
    ],
    ['a title over a list', 'Transports :\n- vélo\n- bus', ['vélo', 'bus']],
    ['a word before its remark', 'Parking :\nà ombrager', ['Parking :\nà ombrager']],
    [
      'nested items',
      '- Filtrage\n  - ne pas broyer\n  - nettoyer',
      ['Filtrage', 'ne pas broyer', 'nettoyer'],
    ],
    ['semicolons', 'éteindre ; trier ; covoiturer', ['éteindre', 'trier', 'covoiturer']],
    [
      'a semicolon inside an argument',
      'Le bus est rare ; donc chacun prend sa voiture',
      ['Le bus est rare ; donc chacun prend sa voiture'],
    ],
    ['answers joined by an export', 'Trier&&Moins de papier', ['Trier', 'Moins de papier']],
    ['numbered answers joined by an export', '1. Une prime &&2. Un abri', ['Une prime', 'Un abri']],
    ['actions in sentences', 'Prêter. Donner. Coudre.', ['Prêter.', 'Donner.', 'Coudre.']],
    [
      'a reason that stays with its action',
      'Baisser le chauffage. Cela coûterait moins. Mettre des vélos.',
      ['Baisser le chauffage. Cela coûterait moins.', 'Mettre des vélos.'],
    ],
    [
      'a problem with its remedy',
      'Les locaux sont trop chauffés. Baisser à 19°.',
      ['Les locaux sont trop chauffés. Baisser à 19°.'],
    ],
    ['abbreviations', 'Voir M. Dupont, ex. les vélos', ['Voir M. Dupont, ex. les vélos']],
    ['a range that is no list', '2-3 vélos', ['2-3 vélos']],
    ['signs alone', ' / ', ['/']],
    ['nothing', '  \n ', []],
  ])('%s', (_, text, expected) => expect(parts(text)).toEqual(expected))

  it('lie inside the verbatim, in order, apart, without blanks around', () => {
    const piece = fc.constantFrom(
      '- ',
      '• ',
      '\n',
      '\r\n',
      '1) ',
      '; ',
      ' ',
      '&&',
      'Trier',
      'le papier',
      '. ',
      ' : ',
      '\t',
      '👉',
      '(',
      ')',
      'Il faut',
      '…',
    )
    fc.assert(
      fc.property(
        fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 }),
        (pieces) => {
          const text = pieces.join('')
          let last = 0
          const found = segments(text)
          for (const { start, end } of found) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
            last = end
          }
          expect(last).toBeLessThanOrEqual(text.length)
          expect(found.length > 0).toBe(text.trim() !== '')
        },
      ),
      { numRuns: 500 },
    )
  })
})
