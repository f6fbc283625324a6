import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { choiceCutter, holdsOptions, type Joiner, joinerOf } from '../../src/ingest/columns/joined-choices.ts'

const cutAll = (cells: readonly string[], joiner: Joiner) => cells.map(choiceCutter(cells, joiner))

describe('options ticked in one cell', () => {
  it('cuts at the mark, not inside brackets, not inside an option that always holds it', () => {
    expect(cutAll(['Vélo, Autre (à pied, puis train)', 'Oui, souvent, Vélo', 'Oui, souvent'], ', ')).toEqual([
      ['Vélo', 'Autre (à pied, puis train)'],
      ['Oui, souvent', 'Vélo'],
      ['Oui, souvent'],
    ])
    expect(cutAll(['Papier,Verre, même cassé', 'Papier'], ',')).toEqual([
      ['Papier', 'Verre, même cassé'],
      ['Papier'],
    ])
    expect(cutAll(['Bus (ligne 4, Vélo'], ', ')).toEqual([['Bus (ligne 4', 'Vélo']])
  })

  it('reads labels and what was written beside them; what is no such text stays whole', () => {
    const cells = [
      '{"labels":["A","B | C"],"other":"d, e"}',
      '{"labels":[],"other":null}',
      '{"labels": broken',
    ]
    expect(cutAll(cells, 'labels')).toEqual([['A', 'B | C', 'd, e'], [], ['{"labels": broken']])
    expect(joinerOf(cells.slice(0, 2), '|')).toBe('labels')
  })

  it('takes no prose for options', () => {
    const prose = ['Du vrac, des gourdes, et du tri', 'Moins de papier; plus de vélo', 'velo bus et tram']
    for (const joiner of [', ', ';', ' ', '|', ',', 'labels'] as const)
      expect(holdsOptions(prose, joiner)).toBe(false)
  })

  it('loses no letter, whatever the cell and the mark', () => {
    const letters = (text: string) => text.replace(/[\s,;|]/g, '')
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(';', ', ', ',', '|', ' ', 'labels'), (cell, joiner) => {
        const parts = choiceCutter([cell], joiner)(cell)
        if (!/^\s*\{\s*"(labels|other)"/.test(cell)) expect(letters(parts.join(''))).toBe(letters(cell))
      }),
    )
  })
})
