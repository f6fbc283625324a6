import { describe, expect, it } from 'vitest'
import {
  dictionaryTemplate,
  emptyDictionary,
  parseDictionary,
} from '../../src/store/configuration/dictionary.ts'

const parse = (text: string) => parseDictionary(text, 'dictionary.yaml')
const codes = (text: string) =>
  parse(text).diagnostics.map(({ code, place }) => `${place?.file} ${place?.line} ${code}`)

describe('dictionary.yaml', () => {
  it('starts empty and commented', () => {
    expect(parse(dictionaryTemplate)).toEqual({ dictionary: emptyDictionary, diagnostics: [] })
    expect(dictionaryTemplate.split('\n').filter((line) => line.startsWith('#')).length).toBeGreaterThan(8)
  })

  it('may be empty or hold nothing but comments', () => {
    expect(parse('').dictionary).toEqual(emptyDictionary)
    expect(parse('# rien\n').dictionary).toEqual(emptyDictionary)
    expect(parse('corrections:\nkeep:\n').dictionary).toEqual(emptyDictionary)
  })

  it('keeps words as written and looks forms up in lower case', () => {
    const { dictionary } = parse(
      'corrections:\n  Covoit: covoiturage\n  oui: "non"\ntoolWords: [flers, no, 2030]\nkeep: [zéro déchet]\ngroups:\n  vélo: [bicyclette, VTT]\n',
    )
    expect(dictionary).toEqual({
      corrections: { covoit: 'covoiturage', oui: 'non' },
      toolWords: ['flers', 'no', '2030'],
      keep: ['zéro déchet'],
      groups: { vélo: ['bicyclette', 'VTT'] },
    })
  })

  it.each([
    ['a French key', 'regrouper: {}\n', '1 CONFIGURATION_UNKNOWN_KEY'],
    ['a colon in a text', 'keep:\n  - zéro : déchet : oui\n', '2 YAML_COLON_IN_TEXT'],
    ['a text where a list goes', 'groups:\n  vélo: bicyclette\n', '2 CONFIGURATION_WRONG_KIND'],
    ['a list where a text goes', 'corrections:\n  velo: [vélo]\n', '2 CONFIGURATION_WRONG_KIND'],
    ['a term under two heads', 'groups:\n  vélo: [VTT]\n  moto: [VTT]\n', '3 DICTIONARY_TWO_HEADS'],
    ['a head under another', 'groups:\n  vélo: [moto]\n  moto: [scooter]\n', '2 DICTIONARY_TWO_HEADS'],
    ['a word counted and not counted', 'keep: [eau]\ntoolWords: [eau]\n', '2 DICTIONARY_TWO_WAYS'],
  ])('refuses %s', (_, text, finding) => {
    expect(codes(text)).toEqual([`dictionary.yaml ${finding}`])
    expect(parse(text).dictionary).toBeNull()
  })
})
