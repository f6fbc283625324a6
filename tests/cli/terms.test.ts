import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { widthOf } from '../../src/cli/width.ts'
import type { Term } from '../../src/model/term.ts'
import { Desk, flers, transcript } from './support.ts'

let desk: Desk

beforeAll(async () => {
  desk = new Desk()
  await desk.charter(['init', '--preset', 'flers'])
  const files = readdirSync(flers).map((name) => join(flers, name))
  await desk.charter(['ingest', ...files, '--yes'])
})
afterAll(() => desk.leave())

/** A notebook of few lines, with what makes columns go astray: accents apart, joined emoji, a line end in a cell. */
const rows = [
  ['Moins de papier dans les bureaux', ''],
  ['Réduire le papier', ''],
  ["Le papier recycle\u0301 : c'est mieux 👩‍👩‍👧‍👦 pour tout le monde, dit l'équipe", ''],
  ['Trier le papier\net le carton', ''],
  ['Tri du papier à la cantine', ''],
  ['Tri du papier à l’école', ''],
  ['Une bicyclette par service', ''],
  ['Un vélo par service', ''],
  ['Ma santé : je suis en dépression, le papier me fatigue', ''],
]

async function small(): Promise<Desk> {
  const own = new Desk()
  await own.charter(['init', '--preset', 'flers'])
  writeFileSync(
    own.path('notes.csv'),
    ['Idée;Auteur', ...rows.map((row) => row.map((cell) => `"${cell}"`).join(';'))].join('\n'),
  )
  writeFileSync(
    own.path('dictionary.yaml'),
    'corrections: {}\ntoolWords: []\nkeep: []\ngroups:\n  vélo: [bicyclette]\n',
  )
  await own.charter(['ingest', own.path('notes.csv'), '--session', 'A1', '--yes'])
  return own
}

interface Place {
  readonly start: number
  readonly end: number
  readonly left: string
  readonly keyword: string
  readonly right: string
  readonly counted: boolean
  readonly place: { readonly file: string; readonly row: number }
}

describe('charter terms', () => {
  it('finds in the Flers example what a person expects', async () => {
    const { result } = await desk.json(['terms'])
    const lines = (result.terms as Term[])
      .filter(({ termFrequency }) => termFrequency > 1)
      .map(({ term, respondentFrequency, documentFrequency, termFrequency, sessions, polarity, forms }) =>
        [
          term,
          [respondentFrequency, documentFrequency, termFrequency].join(' '),
          Object.entries(sessions)
            .map(([id, n]) => `${id}:${n}`)
            .join(' '),
          Object.entries(polarity ?? {})
            .flatMap(([mark, n]) => (n > 0 ? [`${mark}:${n}`] : []))
            .join(' '),
          forms.slice(0, 5).join(', '),
        ].join(' | '),
      )
    const header = 'term | voices contributions occurrences | sessions | turned round | spellings'
    await expect(`${[header, ...lines].join('\n')}\n`).toMatchFileSnapshot('expected/flers-terms.txt')
  })

  it('tells what each part says more and less than the others', async () => {
    const asked = ['terms', '--by', 'theme', '--top', '6']
    await expect(transcript(desk, asked, await desk.charter(asked))).toMatchFileSnapshot(
      'expected/flers-terms-by-theme.txt',
    )
  })

  it('has parts that add up in the JSON, under-use included', async () => {
    const { result } = await desk.json(['terms', '--by', 'session'])
    const { result: whole } = await desk.json(['terms'])
    expect(result.parts.map(({ part }: { part: string }) => part)).toEqual(['A1', 'A2', 'A3', 'A4', 'Q'])
    for (const { key, termFrequency } of whole.terms as Term[]) {
      const found = result.parts.map(
        ({ terms }: { terms: { key: string; frequency: number; total: number }[] }) =>
          terms.find((term) => term.key === key),
      )
      expect(found.reduce((sum: number, term: { frequency: number }) => sum + term.frequency, 0)).toBe(
        termFrequency,
      )
      for (const term of found) expect(term.total).toBe(termFrequency)
    }
    const bike = result.parts[0].terms.find(({ term }: { term: string }) => term === 'vélo')
    expect(bike.specificity).toBeGreaterThan(2)
    expect(result.parts[3].terms.some(({ specificity }: { specificity: number }) => specificity < -1)).toBe(
      true,
    )
  })

  it.each([
    [['--by', 'theme', '--kwic', 'papier'], 'OPTIONS_APART'],
    [['--sort', 'left'], 'OPTION_NEEDS'],
    [['--sensitive'], 'OPTION_NEEDS'],
    [['--kwic', ' '], 'OPTION_WITHOUT_VALUE'],
    [['--by', 'place'], 'INVALID_VALUE'],
  ])('refuses %s', async (options, name) => {
    const { code, error } = await desk.json(['terms', ...options])
    expect([code, error?.name]).toEqual([2, name])
  })
})

describe('charter terms --kwic', () => {
  it('shows every place in columns, with the file, the row and the column', async () => {
    const own = await small()
    const asked = ['terms', '--kwic', 'papier']
    const answer = await own.charter(asked)
    await expect(transcript(own, asked, answer)).toMatchFileSnapshot('expected/kwic.txt')
    own.leave()
  })

  it('gives offsets into the verbatim, and its exact slice', async () => {
    const own = await small()
    const { result } = await own.json(['terms', '--kwic', 'papier'])
    expect(result.places.length).toBeGreaterThan(5)
    for (const { start, end, keyword, left, place } of result.places as Place[]) {
      const text = rows[place.row - 2]?.[0] ?? ''
      expect(text.slice(start, end)).toBe(keyword)
      expect(text.slice(0, start).replace(/\s+/g, ' ')).toBe(left)
    }
    own.leave()
  })

  it.each([
    ['a spelling', 'bicyclette', ['bicyclette', 'vélo']],
    ['the head of a group', 'vélo', ['bicyclette', 'vélo']],
    ['a plural', 'vélos', ['bicyclette', 'vélo']],
    ['an expression', 'tri du papier', ['Tri du papier', 'Tri du papier']],
    ['capitals without accents', 'VELO', ['bicyclette', 'vélo']],
    ['a marked term', 'moins de papier', ['Moins de papier', 'Réduire le papier']],
    ['a tool word', 'dans', ['dans']],
    ['nothing', 'zorglub', []],
  ])('understands %s', async (_, query, expected) => {
    const own = await small()
    const { code, result } = await own.json(['terms', '--kwic', query])
    expect(code).toBe(0)
    expect(result.places.map(({ keyword }: Place) => keyword)).toEqual(expected)
    own.leave()
  })

  it('sorts by what stands on either side', async () => {
    const own = await small()
    const sides = async (sort: string) =>
      (await own.json(['terms', '--kwic', 'papier', '--sort', sort])).result.places as Place[]
    const rights = (await sides('right')).map(({ right }) => right.trim().toLowerCase())
    expect(rights.map((right) => right.split(' ')[0])).toEqual(['', 'à', 'à', 'dans', 'et', 'recycle\u0301'])
    const lefts = (await sides('left')).map(
      ({ left }) => left.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '',
    )
    expect(lefts).toEqual([...lefts].sort(new Intl.Collator('fr').compare))
    own.leave()
  })

  it('keeps sensitive contributions back until asked', async () => {
    const own = await small()
    const plain = await own.charter(['terms', '--kwic', 'papier'])
    expect(plain.out).not.toContain('dépression')
    expect(plain.err).toContain('1 occurrence n’est pas montrée')
    const { result } = await own.json(['terms', '--kwic', 'papier'])
    expect([result.hidden, JSON.stringify(result).includes('dépression')]).toEqual([1, false])
    const all = await own.charter(['terms', '--kwic', 'papier', '--sensitive'])
    expect(all.out).toContain('dépression')
    own.leave()
  })

  it.each([40, 64, 80, 120, 200])('never passes %i columns, nor cuts a sign in two', async (width) => {
    const own = await small()
    let text = ''
    const out = { isTerminal: true, columns: width, colour: false, write: (piece: string) => (text += piece) }
    await own.charter(['terms', '--kwic', 'papier'], {
      out: { ...out, write: (piece) => void out.write(piece) },
    })
    const lines = text.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(5)
    for (const line of lines) {
      expect(widthOf(line)).toBeLessThanOrEqual(width)
      // A family stands whole or not at all; an accent never opens a cut.
      expect(line.replaceAll('👩‍👩‍👧‍👦', '')).not.toMatch(/[\u200D👩👧👦]|…\u0301|\s\u0301/u)
    }
    // Keywords begin in the same column.
    const columns = lines.map((line) => widthOf(line.slice(0, line.indexOf('papier'))))
    expect(new Set(columns).size).toBe(1)
    own.leave()
  })

  it('works within a session and a theme', async () => {
    const { result } = await desk.json(['terms', '--kwic', 'eau', '--theme', 'energie-eau-numerique'])
    expect(result.places.length).toBeGreaterThan(0)
    expect(new Set(result.places.map(({ theme }: { theme: string }) => theme))).toEqual(
      new Set(['energie-eau-numerique']),
    )
    const { result: none } = await desk.json([
      'terms',
      '--kwic',
      'eau',
      '--session',
      'A1',
      '--theme',
      'dechets',
    ])
    expect(none.places).toEqual([])
  })
})
