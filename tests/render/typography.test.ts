import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cuts } from '../../src/render/pdf/hyphenation.ts'
import { frenchSpacing } from '../../src/render/typography.ts'

const shown = (text: string) => text.replaceAll('\u202f', '·').replaceAll('\u00a0', '_')

describe('French spacing', () => {
  it.each([
    ['Vraiment ?', 'Vraiment·?'],
    ['Vraiment?!', 'Vraiment·?!'],
    ['Bien : oui; non !', 'Bien_: oui·; non·!'],
    ['« eau »', '«·eau·»'],
    ['«eau»', '«·eau·»'],
    ['2 000 agents, 53 000 habitants', '2·000 agents, 53·000 habitants'],
    ['1 234 567', '1·234·567'],
    ['en 2026 500 agents', 'en 2026 500 agents'],
    ['5 km, 12,5 %, 50%, 3 €, 20 °C', '5_km, 12,5_%, 50_%, 3_€, 20_°C'],
    ['le 12 mars et le 1er avril', 'le 12_mars et le 1er_avril'],
    ['n° 5, Mme Martin', 'n°_5, Mme_Martin'],
    ['de 9:30 à 10:15', 'de 9:30 à 10:15'],
    ['voir https://a.fr/x?y=1;z=2 : bien', 'voir https://a.fr/x?y=1;z=2_: bien'],
    ['écrire à a.b@c.fr !', 'écrire à a.b@c.fr·!'],
    ['C:\\dossier', 'C:\\dossier'],
    ['agent·e·s', 'agent·e·s'],
  ])('%s', (given, wanted) => {
    expect(shown(frenchSpacing(given))).toBe(wanted)
  })

  it('adds nothing to participants’ words, only joins what is there', () => {
    expect(shown(frenchSpacing('Trop bien! Pourquoi ? «oui» 50%', false))).toBe(
      'Trop bien! Pourquoi·? «oui» 50%',
    )
  })

  it('changes nothing the second time', () => {
    const pieces = fc.constantFrom(
      'a',
      'B',
      '1',
      '12',
      '000',
      ' ',
      '\u00a0',
      '\u202f',
      ';',
      ':',
      '!',
      '?',
      '«',
      '»',
      '%',
      '€',
      '–',
      '.',
      'https://x.y/',
      'mars',
      'n°',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), fc.boolean(), (parts, insert) => {
        const once = frenchSpacing(parts.join(''), insert)
        expect(frenchSpacing(once, insert)).toBe(once)
      }),
      { numRuns: 3000, seed: 7 },
    )
  })

  it('changes nothing but spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bare = (value: string) => value.replace(/[ \u00a0\u202f\u2009]/g, '')
        expect(bare(frenchSpacing(text))).toBe(bare(text))
        expect(frenchSpacing(text, false)).toHaveLength(text.length)
      }),
      { seed: 7 },
    )
  })
})

describe('hyphenation', () => {
  const cut = (word: string) => {
    let out = ''
    let from = 0
    for (const at of cuts(word)) {
      out += `${word.slice(from, at)}-`
      from = at
    }
    return out + word.slice(from)
  }

  it.each([
    ['intercommunalité', 'in-ter-com-mu-na-li-té'],
    ['anticonstitutionnellement', 'an-ti-cons-ti-tu-tion-nel-le-ment'],
    ['l’administration', 'l’ad-mi-nis-tra-tion'],
    ['agent', 'agent'],
    ['Flérienne', 'Flérienne'],
    ['RESPONSABILITÉ', 'RESPONSABILITÉ'],
  ])('%s', (word, wanted) => {
    expect(cut(word).replace(/-té$/, 'té')).toBe(wanted.replace(/-té$/, 'té'))
  })

  it('leaves at least two letters before and three after', () => {
    for (const word of ['écoresponsable', 'amélioration', 'université', 'réutilisation'])
      for (const at of cuts(word)) {
        expect(at).toBeGreaterThanOrEqual(2)
        expect(word.length - at).toBeGreaterThanOrEqual(3)
      }
  })
})
