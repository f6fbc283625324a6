import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IdentityMint } from '../../src/ingest/identity.ts'
import { read, readOne } from './support.ts'

const table = (rows: readonly string[]) => ['Idée;Votes', ...rows.map((row) => `${row};1`)].join('\n')
const ids = async (text: string, file = 'A1-x.csv', session = 'A1') =>
  (await readOne(text, { session }, { file })).contributions.map(({ id }) => id)

const idea = fc.stringMatching(/^[a-zé]{3,9} [a-zé]{3,9} [a-zé]{3,9} [a-zé]{3,9}$/)

describe('identity of contributions', () => {
  it('is 16 characters of Crockford base 32', async () => {
    for (const id of await ids(table(['Trier', 'Composter', 'Trier'])))
      expect(id).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
  })

  it('stays when a row is inserted anywhere, and tells equal texts apart', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(idea, { minLength: 1, maxLength: 8 }),
        idea,
        fc.nat(),
        async (rows, added, where) => {
          fc.pre(!rows.includes(added))
          const before = await ids(table(rows))
          expect(new Set(before).size).toBe(rows.length)
          const more = [...rows]
          more.splice(where % (rows.length + 1), 0, added)
          const after = await ids(table(more))
          expect(after.filter((id) => before.includes(id))).toEqual(before)
        },
      ),
      { numRuns: 30 },
    )
  })

  it('stays when the file is renamed, re-encoded or its columns are moved', async () => {
    const before = await ids('Table;Idée\n1;Éteindre les écrans\n2;Composter')
    expect(await ids('Table;Idée\n1;Éteindre les écrans\n2;Composter', 'autre nom.csv')).toEqual(before)
    expect(await ids('Idée,Table\r\nE\u0301teindre les écrans,1\r\nComposter,2')).toEqual(before)
  })

  it('changes with the session and with the question', async () => {
    const [transport] = await ids('Idée\nÉteindre les écrans en partant', 'x.csv', 'A1')
    const [waste] = await ids('Idée\nÉteindre les écrans en partant', 'x.csv', 'A4')
    const [other] = await ids('Propositions\nÉteindre les écrans en partant', 'x.csv', 'A1')
    expect(new Set([transport, waste, other]).size).toBe(3)
  })

  it('follows the row key of an export, so that a corrected text keeps its id', async () => {
    const survey = (rows: readonly string[]) =>
      [
        '"ID de la réponse";"Date de soumission";"Dernière page";"Langue de départ";"Tête de série";"Que faites-vous déjà ?"',
        ...rows,
      ].join('\r\n')
    const before = await readOne(
      survey(['"3";"2026-04-01";"3";"fr";"1";"Je trie"', '"4";"2026-04-01";"3";"fr";"2";"Je viens à vélo"']),
      {},
      { file: 'q.csv' },
    )
    const after = await readOne(
      survey([
        '"2";"2026-04-01";"3";"fr";"9";"Je marche"',
        '"3";"2026-04-01";"3";"fr";"1";"Je trie le papier"',
      ]),
      {},
      { file: 'q.csv' },
    )
    expect(after.contributions[1]?.id).toBe(before.contributions[0]?.id)
    expect(after.contributions[1]?.rowKey).toBe(before.contributions[0]?.rowKey)
    expect(after.contributions[1]?.respondent).not.toBe(before.contributions[0]?.respondent)
    expect(after.contributions[0]?.id).not.toBe(before.contributions[1]?.id)
  })

  it('never mistakes one list of parts for another', () => {
    const mint = () => new IdentityMint('A1', { salt: new Uint8Array(32) })
    expect(mint().contribution('ab', 'c', null)).not.toBe(mint().contribution('a', 'bc', null))
    expect(mint().contribution('a', 'b', null)).not.toBe(mint().contribution('a', 'b', 'b'))
  })
})

describe('identity of sources', () => {
  it('is that of the bytes and of every option that changes the reading', async () => {
    const id = async (text: string, options = {}, file = 'A1-x.csv') =>
      (await read(text, { session: 'A1', ...options }, { file }))[0]?.summary.id
    const text = 'Idée;Votes\nTrier le papier;3'
    const base = await id(text)
    expect(await id(text, {}, 'A1-autre.csv')).toBe(base)
    const others = [
      await id(`${text}\n`),
      await id(text, { session: 'A2' }),
      await id(text, { theme: 'dechets' }),
      await id(text, { map: ['Votes=ignore'] }),
    ]
    expect(new Set([base, ...others]).size).toBe(5)
  })
})
