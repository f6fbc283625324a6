import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectDelimiter, looksDelimited } from '../../src/ingest/csv/delimiter.ts'
import { readCsv } from '../../src/ingest/csv/read-csv.ts'

const cells = async (text: string, delimiter?: string) =>
  (await readCsv(text, delimiter)).grid.rows.map((row) => row.cells)

describe('delimited text', () => {
  it.each([
    [';', 'Table;Idée;Votes\n1;Vélos, trottinettes, bus;3\n2;Covoiturer, à trois;2'],
    [',', 'Table,Idée,Votes\n1,"Vélos; bus",3\n2,Covoiturer,2'],
    ['\t', 'Table\tIdée\n1\tVélos, bus; train\n2\tMarche'],
    ['|', 'Table|Idée\n1|Vélos, bus\n2|Marche'],
  ])('finds the delimiter %j among the commas of prose', (delimiter, text) => {
    expect(detectDelimiter(text)).toBe(delimiter)
  })

  it('keeps the commas of a single column of text', async () => {
    const text = 'Idée\nPlus de vélos, moins de voitures\nTrier\nUn composteur, des poules, un broyeur'
    expect(await cells(text)).toEqual(text.split('\n').map((line) => [line]))
  })

  it('obeys the sep= line without counting it as a row', async () => {
    const { grid, delimiter } = await readCsv('sep=|\r\nIdée|Votes\r\nVélos;3|4\r\n', undefined)
    expect(delimiter).toBe('|')
    expect(grid.rows).toEqual([
      { cells: ['Idée', 'Votes'], row: 1 },
      { cells: ['Vélos;3', '4'], row: 2 },
    ])
  })

  it('takes every line end, mixed, and leaves those inside cells as they are', async () => {
    expect(await cells('a;b\r\n1;"x\r\ny"\n2;"z\nt"\r3;"u\rv"')).toEqual([
      ['a', 'b'],
      ['1', 'x\r\ny'],
      ['2', 'z\nt'],
      ['3', 'u\rv'],
    ])
  })

  it('tells ragged rows with their lines and keeps them', async () => {
    const { grid, diagnostics } = await readCsv('a;b;c\n1;"x\ny";3\n4;5\n6;7;8\n9;10;11;12', undefined)
    expect(grid.rows).toHaveLength(5)
    expect(diagnostics).toMatchObject([
      { code: 'RAGGED_ROWS', args: { count: 2, expected: 3, lines: [4, 6] }, place: { row: 3 } },
    ])
  })

  it.each([
    ['an unclosed quote', 'a;b\n1;"abc\n2;déf\n3;ghi', ['1', '"abc'], 2],
    ['a quote that closes two rows below', 'a;b;c\n1;"abc;d\n2;"def";e\n3;f;g', ['1', '"abc', 'd'], 2],
    ['a quote inside a word', 'a;b\n1;12"34\n2;déf\n3;ghi', ['1', '12"34'], 2],
    [
      'words after a closing quote',
      'a;b\n1;x\n2;"il dit "oui", puis non"\n3;ghi',
      ['2', 'il dit "oui", puis non'],
      3,
    ],
  ])('reads on past %s', async (_, text, record, line) => {
    const { grid, diagnostics } = await readCsv(text, ';')
    expect(grid.rows.map((row) => row.cells)).toContainEqual(record)
    expect(grid.rows.at(-1)?.cells).toEqual(text.split('\n').at(-1)?.split(';'))
    expect(diagnostics[0]).toMatchObject({ code: 'BAD_QUOTE', place: { line } })
  })

  it('gives back every cell of a well-formed table', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '"', ';', ',', '\n', '\r\n', ' ', '’', '\t', '😀'),
    })
    const table = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 12 }),
      )
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom('\n', '\r\n'), async (rows, end) => {
        const text = rows
          .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(';'))
          .join(end)
        expect(await cells(text, ';')).toEqual(rows)
      }),
    )
  })

  it('loses no other row to one with a stray quote', async () => {
    const word = fc.stringMatching(/^[a-zé ]{1,12}$/)
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { minLength: 4, maxLength: 20 }),
        fc.nat(),
        fc.nat(11),
        async (words, which, where) => {
          const lines = words.map((value, index) => `${index};${value};fin`)
          const bad = which % lines.length
          const at = Math.min(where, words[bad]!.length)
          lines[bad] = `${bad};${words[bad]!.slice(0, at)}"${words[bad]!.slice(at)};fin`
          const read = await cells(['n;texte;fin', ...lines].join('\n'), ';')
          words.forEach((value, index) => {
            if (index !== bad) expect(read).toContainEqual([String(index), value, 'fin'])
          })
        },
      ),
    )
  })

  it('does not take prose for a table', async () => {
    expect(
      looksDelimited('Table 1\n\n- Trier, composter, jeter moins\n- Covoiturer, marcher\n- Éteindre'),
    ).toBe(false)
    expect(looksDelimited('Idée\tVotes\nTrier\t3\nComposter\t4')).toBe(true)
  })
})
