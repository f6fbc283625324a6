import { describe, expect, it } from 'vitest'
import { parseWorkbook } from '../../src/ingest/xlsx/parse-workbook.ts'
import { type ZipLimits, zipDirectory } from '../../src/ingest/xlsx/zip-guard.ts'
import { GuardFailure } from '../../src/model/world.ts'
import { bareWorkbook, inline, xml, zip } from '../support/hand-made-zip.ts'
import { type direct, read, readOne, refusal, workbook } from './support.ts'

const ideas = [
  ['Table', 'Idée', 'Votes'],
  ['Table 1', 'Un abri à vélos fermé', 3],
  ['Table 1', 'Covoiturer à trois', 5],
]

const guardCode = (run: () => unknown): string => {
  try {
    run()
    return 'none'
  } catch (error) {
    if (error instanceof GuardFailure) return error.code
    throw error
  }
}

describe('workbooks', () => {
  it('reads a table under title rows, with places as the spreadsheet shows them', async () => {
    const bytes = workbook({
      Restitution: [['Atelier A1 – Transport'], ['12 mars 2026, 52 participants'], [], ...ideas],
    })
    const { summary, contributions } = await readOne(bytes, {}, { file: 'restitution.xlsx' })
    expect(summary).toMatchObject({ session: 'A1', format: 'notes-table', sheet: 'Restitution', rows: 2 })
    expect(contributions[0]).toMatchObject({
      verbatim: 'Un abri à vélos fermé',
      votes: 3,
      place: { file: 'restitution.xlsx', sheet: 'Restitution', row: 5, column: 'B' },
      attributes: { Table: 'Table 1' },
    })
  })

  it.each(['xls', 'ods', 'xlsb', 'fods'] as const)('reads the same from .%s', async (type) => {
    const { contributions } = await readOne(
      workbook({ A1: ideas }, undefined, type),
      {},
      { file: `A1.${type}` },
    )
    expect(contributions.map(({ verbatim, votes }) => [verbatim, votes])).toEqual([
      ['Un abri à vélos fermé', 3],
      ['Covoiturer à trois', 5],
    ])
  })

  it('repeats the label of a merged cell, and of one written once for the rows below', async () => {
    const rows = [
      ['Table', 'Thème', 'Idée'],
      ['Table 1', 'Transport', 'Un abri'],
      [null, null, 'Des casques'],
      ['Table 2', 'Déchets', 'Un composteur'],
      [null, null, 'Un broyeur'],
    ]
    const bytes = workbook({ S: rows }, (book) => {
      book.Sheets['S']!['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 2, c: 0 } }]
    })
    const { contributions } = await readOne(bytes, { session: 'A2' }, { file: 'x.xlsx' })
    expect(contributions.map(({ attributes, theme }) => [attributes['Table'], theme])).toEqual([
      ['Table 1', 'transport'],
      ['Table 1', 'transport'],
      ['Table 2', 'dechets'],
      ['Table 2', 'dechets'],
    ])
  })

  it('reads groups of columns from a merged row above the header', async () => {
    const rows = [
      ['Atelier A4', null, null, null],
      ['Ce que nous faisons déjà', null, 'Ce que nous proposons', null],
      ['Idée', 'Votes', 'Idée', 'Votes'],
      ['On trie le papier', 2, 'Composter à la cantine', 4],
    ]
    const bytes = workbook({ S: rows }, (book) => {
      book.Sheets['S']!['!merges'] = [
        { s: { r: 0, c: 0 }, e: { r: 0, c: 3 } },
        { s: { r: 1, c: 0 }, e: { r: 1, c: 1 } },
        { s: { r: 1, c: 2 }, e: { r: 1, c: 3 } },
      ]
    })
    const { contributions } = await readOne(bytes, {}, { file: 'x.xlsx' })
    expect(contributions.map(({ verbatim, rubric }) => [verbatim, rubric])).toEqual([
      ['On trie le papier', 'done'],
      ['Composter à la cantine', 'proposal'],
    ])
  })

  it.each([false, true])(
    'shows dates, numbers and truth values as French readers see them (1904: %s)',
    (date1904) => {
      const day = date1904 ? 46093 - 1462 : 46093
      const bytes = workbook(
        {
          S: [
            [
              { t: 'n', v: day, z: 'dd/mm/yyyy' },
              { t: 'n', v: day + 0.4375, z: 'dd/mm/yyyy hh:mm' },
              { t: 'n', v: 0.5, z: '0%' },
              { t: 'n', v: 1234.5, z: '#,##0.00' },
              1.5,
              true,
              0.1 + 0.2,
            ],
          ],
        },
        (book) => {
          book.Workbook = { WBProps: { date1904 } }
        },
      )
      expect(parseWorkbook(bytes).sheets[0]?.grid.rows[0]?.cells).toEqual([
        '12/03/2026',
        '12/03/2026 10:30',
        '50%',
        '1\u202f234,50',
        '1,5',
        'VRAI',
        '0,3',
      ])
    },
  )

  it('tells hidden sheets and sheets without ideas, and reads the one asked for', async () => {
    const bytes = workbook(
      {
        A1: ideas,
        Caché: ideas,
        Listes: [
          ['Code', 'Libellé'],
          ['x', 'y'],
          ['z', 't'],
        ],
      },
      (book) => {
        book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 0 }] }
      },
    )
    const reading = await readOne(bytes, {}, { file: 'A1.xlsx' })
    expect(reading.summary.sheet).toBe('A1')
    expect(reading.codes).toEqual(expect.arrayContaining(['HIDDEN_SHEET', 'SHEET_LEFT_OUT']))
    expect((await readOne(bytes, { sheet: 'cache' }, { file: 'A1.xlsx' })).summary.sheet).toBe('Caché')
    expect(await refusal(read(bytes, { sheet: 'Liste' }, { file: 'A1.xlsx' }))).toMatchObject({
      code: 'UNKNOWN_SHEET',
      args: { suggestion: 'Listes' },
    })
  })

  it('gives one reading a session when a workbook has a sheet for each', async () => {
    const bytes = workbook({
      A1: ideas,
      A4: [['Idée'], ['Composter à la cantine'], ['Trier le papier du bureau']],
    })
    const readings = await read(bytes, {}, { file: 'ateliers.xlsx' })
    expect(readings.map(({ summary }) => [summary.session, summary.sheet, summary.contributions])).toEqual([
      ['A1', 'A1', 2],
      ['A4', 'A4', 2],
    ])
    expect(new Set(readings.map(({ summary }) => summary.id)).size).toBe(2)
  })

  it('reads by its content a workbook named .csv, and a CSV named .xlsx', async () => {
    expect((await readOne(workbook({ S: ideas }), {}, { file: 'A1-x.csv' })).codes).toContain(
      'WRONG_EXTENSION',
    )
    const text = await readOne('Idée;Votes\nTrier;3\nComposter;4', {}, { file: 'A1-x.xlsx' })
    expect(text.codes).toContain('WRONG_EXTENSION')
    expect(text.contributions).toHaveLength(2)
  })

  it('reads error cells as empty and says how many there are', async () => {
    const bytes = workbook({
      S: [
        ['Idée', 'Votes'],
        ['Trier', 1],
        [{ t: 'e', v: 23 }, 2],
        ['Composter', 3],
      ],
    })
    const reading = await readOne(bytes, {}, { file: 'A1.xlsx' })
    expect(reading.contributions.map(({ verbatim }) => verbatim)).toEqual(['Trier', 'Composter'])
    expect(reading.codes).toContain('ERROR_CELLS')
  })
})

describe('hostile workbooks', () => {
  const limits: ZipLimits = { entries: 10, unpacked: 1e6, ratio: 100 }

  it('refuses by the directory what unpacks too much, has too many parts or lies', () => {
    const zeros = new Uint8Array(2e6)
    expect(guardCode(() => zipDirectory(zip([{ name: 'a', data: zeros }]), limits))).toBe('TOO_LARGE')
    expect(
      guardCode(() => zipDirectory(zip([{ name: 'a', data: zeros }]), { ...limits, unpacked: 1e9 })),
    ).toBe('RATIO')
    const many = Array.from({ length: 11 }, (_, index) => ({ name: `${index}`, data: xml('x') }))
    expect(guardCode(() => zipDirectory(zip(many), limits))).toBe('TOO_MANY_ENTRIES')
    expect(guardCode(() => zipDirectory(xml('PK no zip at all, only text that begins like one')))).toBe(
      'NOT_A_WORKBOOK',
    )
  })

  it('refuses parts that share their bytes', () => {
    const bytes = zip([
      { name: 'xl/workbook.xml', data: xml('x') },
      { name: 'xl/b', data: xml('y') },
    ])
    const view = Buffer.from(bytes)
    const second = view.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
    view.writeUInt32LE(0, second + 42)
    expect(guardCode(() => zipDirectory(new Uint8Array(view)))).toBe('OVERLAP')
  })

  it('refuses a part whose bytes are not those of the directory: its parser would never end', () => {
    const bytes = workbook({ S: ideas })
    const at = zipDirectory(bytes).find(({ name }) => name === 'xl/metadata.xml')?.offset ?? -1
    expect(at).toBeGreaterThan(0)
    // One byte of the length of the name: found by damaging a workbook everywhere.
    bytes[at + 27] = 7
    expect(guardCode(() => parseWorkbook(bytes))).toBe('NOT_A_WORKBOOK')
  })

  it('refuses a sheet larger than it claims', async () => {
    const parts = bareWorkbook('<sheetData/>'.padEnd(500_000, ' ')).map((part) =>
      part.name.includes('sheet1') ? { ...part, declared: 10 } : part,
    )
    expect(await refusal(read(zip(parts), {}, { file: 'A1.xlsx' }))).toMatchObject({
      code: 'HOSTILE_WORKBOOK',
      args: { reason: 'size' },
    })
  })

  it('walks the cells that exist, whatever range is declared and however far the last one is', () => {
    const bytes = zip(
      bareWorkbook(
        `<dimension ref="A1:XFD1048576"/><sheetData><row r="1">${inline('A1', 'Idée')}</row><row r="1048576">${inline('XFD1048576', 'loin')}${inline('A1048576', 'près')}</row></sheetData>`,
      ),
    )
    const [sheet] = parseWorkbook(bytes).sheets
    expect(sheet?.grid.rows).toEqual([
      { cells: ['Idée'], row: 1 },
      { cells: ['près'], row: 1_048_576 },
    ])
    expect(sheet?.beyond).toBe(1)
  })

  it('stops at a cap of cells', () => {
    const rows = Array.from({ length: 60 }, (_, row) => [`a${row}`, 'b'])
    expect(guardCode(() => parseWorkbook(workbook({ S: rows }), { cells: 100 }))).toBe('TOO_MANY_CELLS')
  })

  it('refuses OpenDocument cells repeated without end', () => {
    const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table><table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`
    const bytes = zip([
      { name: 'mimetype', data: xml('application/vnd.oasis.opendocument.spreadsheet') },
      { name: 'content.xml', data: xml(content) },
    ])
    expect(guardCode(() => parseWorkbook(bytes))).toBe('TOO_MANY_CELLS')
  })

  it.each([
    ['timeout', 'TIMEOUT', 'HOSTILE_WORKBOOK'],
    ['memory', 'MEMORY', 'HOSTILE_WORKBOOK'],
    ['crash', 'CRASH', 'BROKEN_WORKBOOK'],
    ['refused', 'ENCRYPTED', 'ENCRYPTED_WORKBOOK'],
  ] as const)('makes one refusal of a child that ends by %s', async (reason, code, expected) => {
    const { readWorkbook } = await import('../../src/ingest/xlsx/read-workbook.ts')
    const failing = () => Promise.reject(new GuardFailure(reason, code, ''))
    expect(await refusal(readWorkbook(new Uint8Array(), 'x.xlsx', failing))).toMatchObject({ code: expected })
  })

  it('lets our own faults through as such', async () => {
    const { readWorkbook } = await import('../../src/ingest/xlsx/read-workbook.ts')
    const broken: typeof direct = () => Promise.reject(new TypeError('ours'))
    await expect(readWorkbook(new Uint8Array(), 'x.xlsx', broken)).rejects.toThrow(TypeError)
  })
})
