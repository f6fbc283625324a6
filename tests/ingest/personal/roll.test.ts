import { describe, expect, it } from 'vitest'
import { readRoll } from '../../../src/ingest/personal/read-roll.ts'
import { consultation, direct, readBytes, refusal, workbook } from '../support.ts'
import { knows } from './support.ts'

const roll = async (content: string | Uint8Array, file = 'liste.csv') =>
  readRoll({
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    file,
    guarded: direct,
  })
const people = async (content: string | Uint8Array, file?: string) => (await roll(content, file)).roll

describe('the list of people', () => {
  const expected = [
    { first: 'Ariane', last: 'Tremblot' },
    { first: 'Basile', last: 'Le Goff' },
  ]
  it.each([
    ['columns', 'Nom;Prénom;Service\nTremblot;Ariane;Voirie\nLe Goff;Basile;Écoles\n', 'liste.csv'],
    [
      'columns in another order',
      'Civilité,Prénom,Nom de famille\nMme,Ariane,Tremblot\nM.,Basile,Le Goff\n',
      'liste.csv',
    ],
    ['one column', 'Agent\nAriane Tremblot\nBasile Le Goff\n', 'liste.csv'],
    ['a name a line', 'Ariane Tremblot\nM. Basile Le Goff\n', 'liste.txt'],
    ['surname first after a comma', '- Tremblot, Ariane\n- Le Goff, Basile (voirie)\n', 'liste.txt'],
  ])('is read from %s', async (_shape, content, file) => {
    expect(await people(content, file)).toEqual(expected)
  })

  it('tells the surname by its capitals', async () => {
    expect(await people('TREMBLOT Ariane\nBasile LE GOFF\n', 'liste.txt')).toEqual([
      { first: 'Ariane', last: 'TREMBLOT' },
      { first: 'Basile', last: 'LE GOFF' },
    ])
  })

  it('is read from a workbook', async () => {
    const bytes = workbook({
      Agents: [['Liste des agents'], ['Nom', 'Prénom'], ['Tremblot', 'Ariane'], ['Le Goff', 'Basile']],
    })
    expect(await people(bytes, 'liste.xlsx')).toEqual(expected)
  })

  it('says which lines hold no name, and refuses a list without any', async () => {
    const { roll: read, diagnostics } = await roll('Nom;Prénom\nTremblot;Ariane\n12;34\n')
    expect(read).toHaveLength(1)
    expect(diagnostics).toEqual([
      expect.objectContaining({ code: 'ROLL_LINES_LEFT_OUT', args: { count: 1, lines: [3] } }),
    ])
    expect((await refusal(roll('12\n34\n', 'liste.txt'))).code).toBe('ROLL_EMPTY')
  })

  it('makes another reading, and leaves no trace of itself', async () => {
    const bytes = new TextEncoder().encode(
      'Idée\nDemander à Ariane Tremblot des vélos\nUn abri près du dépôt\n',
    )
    const read = async (list: readonly { first: string; last: string }[]) => {
      const [reading] = await readBytes({
        bytes,
        file: 'A1.csv',
        options: { map: [], session: 'A1' },
        consultation,
        guarded: direct,
        knows,
        ...(list.length > 0 ? { roll: list } : {}),
      })
      return reading
    }
    const without = await read([])
    const one = await read(expected)
    const same = await read([...expected, { first: 'Zoé', last: 'Absente' }])
    expect(one?.summary.id).not.toBe(without?.summary.id)
    // Who is in the list but in no text leaves no trace, not even a hash.
    expect(same).toEqual(one)
    expect(JSON.stringify(one)).not.toMatch(/Tremblot|Goff|Absente/)
    expect(one?.records).toContainEqual(expect.objectContaining({ verbatim: 'Demander à [nom] des vélos' }))
  })
})
