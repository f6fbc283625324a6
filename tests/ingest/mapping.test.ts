import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tableOf } from '../../src/ingest/formats/registry.ts'
import type { Grid } from '../../src/ingest/grid.ts'
import { isDoubtful, mappingOf } from '../../src/ingest/mapping/propose.ts'
import { headerSignature } from '../../src/ingest/mapping/signature.ts'
import type { MappingBook, Proposal, SavedMapping } from '../../src/model/mapping.ts'
import { readOne, workbook } from './support.ts'

const gridOf = (rows: readonly (readonly string[])[]): Grid => ({
  sheet: null,
  hidden: false,
  rows: rows.map((cells, index) => ({ cells, row: index + 1 })),
  merges: [],
})
const signature = (rows: readonly (readonly string[])[]) => headerSignature(tableOf(gridOf(rows), undefined))
const bookOf = (...saved: SavedMapping[]): MappingBook => ({ saved, broken: new Map(), diagnostics: [] })
const savedOf = (proposal: Proposal): SavedMapping => ({
  ...mappingOf(proposal),
  file: 'data/mappings/x.yaml',
})
const proposalOf = async (...given: Parameters<typeof readOne>): Promise<Proposal> => {
  const [proposal] = (await readOne(...given)).proposals ?? []
  if (!proposal) throw new Error('no proposal')
  return proposal
}

const body = [
  ['Installer des abris fermés près du gymnase', 'rose', '3'],
  ['Prêter des vélos aux agents qui en veulent', 'vert', '12'],
  ['Une prime pour les piétons et les cyclistes', 'rose', '1'],
]
const text = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(';')).join('\n')

describe('the signature of a header', () => {
  it('is that of the names in order, however they are written', () => {
    const one = signature([['Ce qu’on a dit', 'Couleur', 'Votes'], ...body])
    expect(one).toMatch(/^[0-9a-f]{16}$/)
    for (const head of [
      ['CE QU’ON A DIT', 'couleur', 'votes'],
      ["Ce  qu'on a dit :", ' Couleur', 'Votes*'],
      ['Ce qu’on a dit', 'Couleur', 'Votes', '', ''],
    ])
      expect(signature([head, ...body])).toBe(one)
    for (const head of [
      ['Couleur', 'Ce qu’on a dit', 'Votes'],
      ['Ce qu’on a dit', 'Couleur'],
      ['Ce qu’on a dit', '', 'Couleur', 'Votes'],
    ])
      expect(signature([head, ...body])).not.toBe(one)
  })

  it('does not depend on the data, nor on how many rows there are', () => {
    const cell = fc.constantFrom('Trier le papier au bureau', 'Composter', '12', 'rose', 'a@exemple.fr')
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 12 }), (rows) => {
        expect(signature([['Idée', 'Couleur', 'Votes'], ...rows])).toBe(
          signature([['Idée', 'Couleur', 'Votes'], ...body]),
        )
      }),
    )
  })
})

describe('a proposal', () => {
  it.each([
    ['named columns', [['Idée', 'Table', 'Votes'], ...body], false],
    ['columns named by their rubric', [['Ce qui bloque', 'Table', 'Votes'], ...body], false],
    ['a column of ideas told by its content', [['Blabla', 'Table', 'Votes'], ...body], true],
    ['no header', [['Un bon vieux composteur derrière la mairie.', '', '3'], ...body], true],
  ])('is to be confirmed or not: %s', async (_, rows, doubtful) => {
    expect(isDoubtful(await proposalOf(text(rows)))).toBe(doubtful)
  })

  it('is read as proposed by who asks nothing', async () => {
    const { contributions, proposals } = await readOne(text([['Blabla', 'Couleur', 'Votes'], ...body]))
    expect(contributions.map(({ votes }) => votes)).toEqual([3, 12, 1])
    expect(proposals?.[0]?.columns.map(({ role, by, sure }) => [role, by, sure])).toEqual([
      ['idea', 'content', false],
      ['ignored', 'name', true],
      ['votes', 'name', true],
    ])
  })

  it('wonders at a questionnaire in a workshop’s session, unless the person said the kind', async () => {
    const rows = [
      ['Date de réponse', 'Que proposez-vous ?', 'Que faites-vous déjà ?'],
      ['01/04/2026', 'Un local à vélos fermé', 'Je trie le papier'],
      ['02/04/2026', 'Des réunions à distance', 'Je viens à pied'],
    ]
    expect((await proposalOf(text(rows))).doubts.kind).toBe(true)
    expect((await proposalOf(text(rows), { kind: 'atelier' })).doubts.kind).toBe(false)
    expect((await proposalOf(text(rows), { session: 'Q' })).doubts.kind).toBe(false)
  })

  it('masks what it shows, and shows nothing of columns about people', async () => {
    const proposal = await proposalOf(
      'Blabla;Qui;Nom\nÉcrire à un.agent@exemple.fr pour le tri;06 12 34 56 78;Durand\nAppeler le 02 33 00 00 00 avant midi;06 12 34 56 79;Martin',
    )
    expect(JSON.stringify(proposal)).not.toMatch(/@|33 00|34 56|Durand|Martin/)
    expect(proposal.columns.map(({ role, examples }) => [role, examples.length])).toEqual([
      ['idea', 2],
      ['personal', 0],
      ['personal', 0],
    ])
  })
})

describe('an accepted reading', () => {
  it('yields the very records that were proposed', async () => {
    const cell = fc.constantFrom(
      'Trier le papier au bureau tous les jours',
      'Composter derrière la cantine de l’école',
      'rose',
      'vert',
      '12',
      '',
      'Un plan',
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 3, maxLength: 12 }),
        async (rows) => {
          const file = text([['Blabla', 'Truc', 'Votes'], ...rows])
          const first = await readOne(file).catch(() => null)
          const proposal = first?.proposals?.[0]
          if (!first || !proposal) return
          const again = await readOne(file, { mappings: bookOf(savedOf(proposal)), stopAtDoubt: true })
          expect(again.records).toEqual(first.records)
          expect(again.codes).not.toContain('UNDECIDED_COLUMN')
        },
      ),
      { numRuns: 60 },
    )
  })

  it('is part of the source’s identity', async () => {
    const file = text([['Blabla', 'Truc', 'Votes'], ...body])
    const proposal = await proposalOf(file)
    const saved = savedOf(proposal)
    const other = {
      ...saved,
      columns: saved.columns.map((column) =>
        column.header === 'Blabla' ? { ...column, role: 'done' as const } : column,
      ),
    }
    const ids = await Promise.all(
      [undefined, bookOf(saved), bookOf(saved), bookOf(other)].map(
        async (mappings) => (await readOne(file, mappings ? { mappings } : {})).summary.id,
      ),
    )
    expect(new Set(ids).size).toBe(3)
    expect(ids[1]).toBe(ids[2])
  })

  it('finds the sheet and the header that a person had to point at', async () => {
    const sheets = (extra: string) =>
      workbook({
        Idées: [['Idée'], ['Une idée d’un autre jour, qui n’est pas de cet atelier']],
        Brut: [
          ['2026', 'v1'],
          ['Blabla', 'Truc'],
          [`Installer ${extra} près du gymnase`, 'x1'],
          ['Prêter des vélos', 'y2'],
        ],
      })
    const given = { file: 'A1-notes.xlsx' }
    const proposal = await proposalOf(sheets('des abris'), { sheet: 'brut', headerRows: 2 }, given)
    const saved = savedOf(proposal)
    expect(saved).toMatchObject({ sheet: 'Brut', headerRows: 2 })
    const next = await readOne(sheets('des casiers'), { mappings: bookOf(saved), stopAtDoubt: true }, given)
    expect(next.summary).toMatchObject({ sheet: 'Brut', rows: 2 })
    expect(next.contributions[0]?.verbatim).toBe('Installer des casiers près du gymnase')
  })
})
