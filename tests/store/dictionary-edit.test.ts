import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dictionaryTemplate, parseDictionary } from '../../src/store/configuration/dictionary.ts'
import { editDictionary } from '../../src/store/configuration/dictionary-edit.ts'

const read = (text: string) => {
  const { dictionary, diagnostics } = parseDictionary(text, 'dictionary.yaml')
  expect(diagnostics).toEqual([])
  return dictionary
}
const correct = (text: string, ...pairs: [string, string][]) =>
  pairs.reduce(
    (before, [form, word]) => editDictionary(before, { corrections: { [form]: word }, keep: [] }),
    text,
  )
const keep = (text: string, ...words: string[]) => editDictionary(text, { corrections: {}, keep: words })

describe('decisions written into dictionary.yaml', () => {
  it('open an empty section, one line each, in the order of the alphabet', () => {
    const edited = keep(
      correct(dictionaryTemplate, ['recylage', 'recyclage'], ['covoit', 'covoiturage'], ['éco', 'écologie']),
      'phyto',
      'asso',
    )
    const lines = edited.split('\n')
    expect(lines.filter((line) => !dictionaryTemplate.split('\n').includes(line))).toEqual([
      'corrections:',
      '  covoit: covoiturage',
      '  éco: écologie',
      '  recylage: recyclage',
      'keep:',
      '  - asso',
      '  - phyto',
    ])
    // Every comment is where it was.
    const comments = (text: string) => text.split('\n').filter((line) => line.startsWith('#'))
    expect(comments(edited)).toEqual(comments(dictionaryTemplate))
  })

  it('leave what a person wrote as it is: comments, indents, order, flow lists, line ends', () => {
    expect(
      correct('# à nous\ncorrections:\n    zaza: deux # vu deux fois\n    abc: un\nkeep: [a, b]\n', [
        'm',
        'n',
      ]),
    ).toBe('# à nous\ncorrections:\n    zaza: deux # vu deux fois\n    abc: un\n    m: n\nkeep: [a, b]\n')
    expect(keep('keep: [a, b]   # court\n', 'c')).toBe('keep: [a, b, c]   # court\n')
    expect(correct('toolWords: []\r\ncorrections:\r\n  a: b\r\n', ['c', 'd'])).toBe(
      'toolWords: []\r\ncorrections:\r\n  a: b\r\n  c: d\r\n',
    )
    expect(correct('corrections:\n  a: b', ['c', 'd'])).toBe('corrections:\n  a: b\n  c: d\n')
    expect(correct('', ['c', 'd'])).toBe('corrections:\n  c: d\n')
    expect(correct('corrections:\nkeep:\n  - x\n', ['c', 'd'])).toBe('corrections:\n  c: d\nkeep:\n  - x\n')
    expect(keep('keep:\n  - x # oui\n', 'x')).toBe('keep:\n  - x # oui\n')
    expect(correct('corrections:\n  a: b # vu\n', ['a', 'c'])).toBe('corrections:\n  a: c # vu\n')
  })

  const word = fc.oneof(
    fc.stringMatching(/^[a-zéèœ'’-]{2,12}$/),
    fc.constantFrom(
      'oui',
      'no',
      'null',
      '12',
      '1e3',
      'a: b',
      '#tag',
      '[x]',
      '- y',
      '"z"',
      '*etoile',
      '&et',
      '!b',
      '?',
    ),
  )
  const decisions = fc.uniqueArray(fc.tuple(word, word), {
    selector: ([form]) => form.toLowerCase().trim(),
    maxLength: 8,
  })

  it('are read back as they were given', () => {
    fc.assert(
      fc.property(decisions, fc.uniqueArray(word, { maxLength: 5 }), (pairs, kept) => {
        const edited = editDictionary(dictionaryTemplate, {
          corrections: Object.fromEntries(pairs),
          keep: kept,
        })
        const dictionary = read(edited)
        expect(dictionary?.corrections).toEqual(Object.fromEntries(pairs))
        expect([...(dictionary?.keep ?? [])].sort()).toEqual([...kept].sort())
      }),
    )
  })

  it('give the same file whatever the order they are taken in', () => {
    fc.assert(
      fc.property(decisions, (pairs) => {
        expect(correct(dictionaryTemplate, ...pairs)).toBe(
          correct(dictionaryTemplate, ...[...pairs].reverse()),
        )
      }),
    )
  })
})
