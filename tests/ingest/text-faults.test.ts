import { describe, expect, it } from 'vitest'
import { bytesSource } from '../../src/ingest/byte-source.ts'
import { openCsv } from '../../src/ingest/csv/open-csv.ts'
import { readCsv } from '../../src/ingest/csv/read-csv.ts'
import { decodeText } from '../../src/ingest/encoding/decode.ts'
import { openText } from '../../src/ingest/encoding/open-text.ts'
import { type ByteEncoding, decodeBytes, upperHalf } from '../../src/ingest/encoding/tables.ts'
import { readOne, refusal } from './support.ts'

function encode(text: string, encoding: ByteEncoding): Buffer {
  return Buffer.from(
    Array.from(text, (sign) => {
      const code = sign.codePointAt(0) ?? 0
      const at = upperHalf[encoding].indexOf(sign)
      if (code >= 128 && at < 0) throw new Error(`${sign} is not in ${encoding}`)
      return code < 128 ? code : 128 + at
    }),
  )
}

const misread = (text: string, encoding: ByteEncoding) => decodeBytes(Buffer.from(text), encoding)
const codes = (diagnostics: readonly { code: string }[]) => diagnostics.map(({ code }) => code)
const read = (text: string | Uint8Array) => decodeText(Buffer.from(text as never), undefined)

const table = [
  'Table;Idée;Votes',
  '1;Éteindre les écrans le soir, même à la mairie;3',
  '2;"Où garer nos vélos ? ""Près de l\'entrée"", dès la rentrée";12',
  '3;Réduire le chauffage en août (déjà fait);0',
  '4;Être prêt à échanger : covoiturage, goûter zéro déchet, façade fleurie;7',
]

describe('one table in every encoding and with every line end', () => {
  const utf16 = (text: string) => Buffer.from(text, 'utf16le')
  const ways: readonly (readonly [string, (text: string) => Buffer])[] = [
    ['utf-8', (text) => Buffer.from(text)],
    ['utf-8', (text) => Buffer.from(`\ufeff${text}`)],
    ['utf-16le', utf16],
    ['utf-16le', (text) => utf16(`\ufeff${text}`)],
    ['utf-16be', (text) => utf16(text).swap16()],
    ['utf-16be', (text) => utf16(`\ufeff${text}`).swap16()],
    ['windows-1252', (text) => encode(text, 'windows-1252')],
    // Nothing in this text tells ISO 8859-15 from Windows-1252: they write it alike.
    ['windows-1252', (text) => encode(text, 'iso-8859-15')],
    ['iso-8859-15', (text) => encode(text.replace('août', 'cœur : 5 €'), 'iso-8859-15')],
    ['macintosh', (text) => encode(text, 'macintosh')],
    ['cp850', (text) => encode(text, 'cp850')],
    ['utf-8', (text) => Buffer.from(text.normalize('NFD'))],
  ]
  const ends = ['\n', '\r\n', '\r']
  it.each(ways.flatMap(([encoding, write]) => ends.map((end) => [encoding, end, write] as const)))(
    '%s, %j',
    async (encoding, end, write) => {
      const written = write(table.join(end) + end)
      const { summary, contributions, codes: told } = await readOne(new Uint8Array(written))
      expect(summary).toMatchObject({ encoding, delimiter: ';', rows: 4, contributions: 4 })
      expect(told).toEqual([])
      expect(contributions.map(({ verbatim, votes }) => [verbatim.normalize('NFC'), votes])).toEqual([
        ['Éteindre les écrans le soir, même à la mairie', 3],
        ['Où garer nos vélos ? "Près de l\'entrée", dès la rentrée', 12],
        [expect.stringMatching(/^Réduire le chauffage en (août|cœur : 5 €) \(déjà fait\)$/), 0],
        ['Être prêt à échanger : covoiturage, goûter zéro déchet, façade fleurie', 7],
      ])
    },
  )

  it('gives an answer the same id composed and decomposed, and keeps each as it was written', async () => {
    const text = table.join('\n')
    const [composed, decomposed] = [await readOne(text), await readOne(text.normalize('NFD'))]
    expect(decomposed.contributions.map(({ id }) => id)).toEqual(composed.contributions.map(({ id }) => id))
    expect(decomposed.contributions[0]?.verbatim).toBe(composed.contributions[0]?.verbatim.normalize('NFD'))
  })
})

describe('UTF-16 without a mark', () => {
  it.each([
    ['Cyrillic', 'номер;идея\n1;Больше велосипедов\n2;Меньше машин\n'],
    ['Chinese', '编号;想法\n1;多骑自行车少开车\n2;减少垃圾，回收利用\n'.repeat(8)],
    ['emoji', 'n;avis\n1;😀😀👍🌍🚲\n2;🚗👎😡\n'],
  ])('%s', (_, text) => {
    const little = Buffer.from(text, 'utf16le')
    expect(read(little)).toMatchObject({ text, encoding: 'utf-16le' })
    expect(read(Buffer.from(little).swap16())).toMatchObject({ text, encoding: 'utf-16be' })
  })

  it('is not seen in a UTF-8 text with some NUL in it', () => {
    expect(read('a;b\n1;d\u0000j\u0000\n2;été\n'.repeat(40)).encoding).toBe('utf-8')
  })

  it('tells an odd byte at the end and half a pair', () => {
    const { text, diagnostics } = decodeText(
      Buffer.concat([Buffer.from('\ufeffidée \ud83d;x\n', 'utf16le'), Buffer.from([65])]),
      undefined,
    )
    expect(text).toBe('idée \ufffd;x\n')
    expect(diagnostics).toMatchObject([
      { code: 'TRUNCATED_TEXT', args: { cut: 'character' } },
      { code: 'BROKEN_CHARACTERS', args: { count: 1 } },
    ])
  })
})

describe('two encodings in one file', () => {
  it('reads the lines of a UTF-8 file that are not, and names them', () => {
    const lines = ['n;idée', '1;trier mieux, dès l’été', '2;être à l’heure', '3;zéro déchet']
    const bytes = Buffer.concat(
      lines.map((line, at) => (at === 2 ? encode(`${line}\n`, 'windows-1252') : Buffer.from(`${line}\n`))),
    )
    const { text, encoding, diagnostics } = read(bytes)
    expect(text).toBe(`${lines.join('\n')}\n`)
    expect(encoding).toBe('utf-8')
    expect(diagnostics).toEqual([
      {
        code: 'MIXED_ENCODINGS',
        level: 'warning',
        args: { main: 'utf-8', other: 'windows-1252', count: 1, lines: [3] },
        place: { line: 3 },
      },
    ])
  })

  it('reads the UTF-8 lines of a one-byte file', () => {
    const lines = ['n;idée', '1;trier mieux, dès l’été', '2;être à l’heure : c’est décidé', '3;zéro déchet']
    const bytes = Buffer.concat(
      lines.map((line, at) => (at === 3 ? Buffer.from(line) : encode(`${line}\n`, 'windows-1252'))),
    )
    const { text, encoding, diagnostics } = read(bytes)
    expect(text).toBe(lines.join('\n'))
    expect(encoding).toBe('windows-1252')
    expect(diagnostics).toMatchObject([{ code: 'MIXED_ENCODINGS', args: { other: 'utf-8', lines: [4] } }])
  })

  it('does not take two letters of Windows-1252 for one of UTF-8', () => {
    const text = 'LE MUSÉE FERMÉ» puis É« et encore À déjà été'
    expect(read(encode(text, 'windows-1252'))).toMatchObject({ text, encoding: 'windows-1252' })
  })

  it('tells characters that a column too short has cut, instead of making letters of them', () => {
    const bytes = Buffer.concat([
      Buffer.from('1;caf'),
      Buffer.from([0xc3]),
      Buffer.from(';déjà\n2;été;été\n'),
    ])
    expect(read(bytes)).toMatchObject({
      text: '1;caf\ufffd;déjà\n2;été;été\n',
      encoding: 'utf-8',
      diagnostics: [{ code: 'BROKEN_CHARACTERS', args: { count: 1 } }],
    })
  })
})

describe('text that was encoded twice', () => {
  const text = 'Idée\nDéjà fait : l’été, « zéro déchet » à 5 €\nrien\n'
  it.each(['windows-1252', 'macintosh', 'cp850'] as const)(
    'is given back when it was read as %s',
    (encoding) => {
      const { text: given, diagnostics } = read(misread(text, encoding))
      expect(given).toBe(text)
      expect(diagnostics).toMatchObject([
        { code: 'DOUBLE_ENCODED', args: { count: 2, before: misread('Idée', encoding), after: 'Idée' } },
      ])
    },
  )

  it('is given back when it was read as Latin-1, and when it happened twice', () => {
    expect(read(Buffer.from(text).toString('latin1')).text).toBe(text)
    expect(read(misread(misread(text, 'windows-1252'), 'windows-1252')).text).toBe(text)
  })

  it.each([
    ['a letter alone', 'n;Ã\n1;Â\n'],
    ['words that quote the fault', 'n;idée\n1;« Ã© » au lieu de é\n'],
    ['capitals', 'n;SÃO PAULO, CHÂTEAU\n'],
    ['a true accent beside it', 'n;texte\n1;déjÃ\u00a0 vu\n'],
    ['a guillemet after a capital', 'n;LA CITÉ» et Â« rien\n'],
  ])('is left where it is not certain: %s', (_, kept) => {
    const { text: given, diagnostics } = read(kept)
    expect(given).toBe(kept)
    expect(codes(diagnostics)).not.toContain('DOUBLE_ENCODED')
  })

  it('is repaired cell by cell, and what is left is told', () => {
    const { text: given, diagnostics } = read('1;dÃ©jÃ\u00a0 vu;été\n2;l’Ã©tÃ©;x\n')
    expect(given).toBe('1;déjà vu;été\n2;l’Ã©tÃ©;x\n')
    expect(codes(diagnostics)).toEqual(['DOUBLE_ENCODED', 'MOJIBAKE'])
  })
})

describe('an encoding that is not certain', () => {
  it('is told with a word in both readings', () => {
    const { text, diagnostics } = read(encode('Être', 'cp850'))
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics).toMatchObject([{ code: 'ENCODING_UNSURE', level: 'warning', args: { word: text } }])
    expect(JSON.stringify(diagnostics)).toContain('Être')
  })

  it('is not a question for plain ASCII, nor where the letters tell', () => {
    expect(read('Table;Votes\n1;2\n').diagnostics).toEqual([])
    expect(read(encode('déjà vu', 'windows-1252')).diagnostics).toEqual([])
    expect(read(encode('déjà vu', 'cp850')).diagnostics).toEqual([])
  })

  it('is not asked again of who has said it', () => {
    const bytes = encode('Être', 'cp850')
    expect(decodeText(bytes, 'DOS')).toMatchObject({ text: 'Être', encoding: 'cp850', diagnostics: [] })
  })
})

describe('a file that stops too early', () => {
  it('inside a character', () => {
    const { text, encoding, diagnostics } = read(Buffer.from('n;idée\n1;été').subarray(0, -1))
    expect(text).toBe('n;idée\n1;ét\ufffd')
    expect(encoding).toBe('utf-8')
    expect(codes(diagnostics)).toEqual(['TRUNCATED_TEXT'])
  })

  it('inside a quoted cell', async () => {
    const { grid, diagnostics } = await readCsv('n;idée;v\n1;"a";2\n2;"première ligne\nseconde li', undefined)
    expect(grid.rows.map(({ cells }) => cells)).toEqual([
      ['n', 'idée', 'v'],
      ['1', 'a', '2'],
      ['2', 'première ligne\nseconde li'],
    ])
    expect(diagnostics).toMatchObject([
      { code: 'TRUNCATED_TEXT', args: { cut: 'quote' }, place: { line: 3 } },
      { code: 'RAGGED_ROW' },
    ])
  })
})

describe('shapes of delimited text', () => {
  const cells = async (text: string, asked?: string) => {
    const { grid, delimiter } = await readCsv(text, asked)
    return { delimiter, rows: grid.rows.map((row) => row.cells) }
  }

  it.each([
    [
      'apostrophes',
      "n;'idée';'avis'\n1;'trier; composter';'bien'\n2;'l''eau';'oui'",
      ['1', 'trier; composter', 'bien'],
    ],
    [
      'backticks',
      'n;`idée`;`avis`\n1;`trier; composter`;`bien`\n2;`eau`;`oui`',
      ['1', 'trier; composter', 'bien'],
    ],
    [
      'typographic quotes',
      'n;“idée”;“avis”\n1;“trier; le "compost"”;“bien”',
      ['1', 'trier; le "compost"', 'bien'],
    ],
    ['guillemets', 'n;«idée»;«avis»\n1;«trier; dire «oui»»;«bien»', ['1', 'trier; dire «oui»', 'bien']],
    ['backslashes', 'n;idée\n1;"dire \\"oui\\"; puis"\n2;"C:\\\\temp"', ['1', 'dire "oui"; puis']],
    [
      'blanks before quotes',
      'n; "idée"; "avis"\n1; "trier; composter"; "bien"',
      ['1', 'trier; composter', 'bien'],
    ],
  ])('takes %s around cells', async (_, text, row) => {
    expect((await cells(text)).rows).toContainEqual(row)
  })

  it('leaves to people the quotes that they put around words', async () => {
    const text = "n;idée\n1;« zéro déchet »\n2;l'eau\n3;'oui'\n4;“non”\n5;trier\n6;composter"
    expect((await cells(text)).rows).toEqual(text.split('\n').map((line) => line.split(';')))
  })

  it.each([
    [':', 'n:idée:votes\n1:trier:3\n2:composter:4\n'],
    [';', 'n;montant;part\n1;2,5;3,25\n2;1,5;4,75\n'],
    [';', 'id;nom, prénom;idée\n1;A, B;trier\n2;C, D;jeter\n'],
    [',', '# export du jour, version 2; fin\nn,idée,votes\n1,trier; jeter,3\n2,composter,4\n'],
  ])('finds %j', async (delimiter, text) => {
    expect((await cells(text)).delimiter).toBe(delimiter)
  })

  it.each([
    'Nom : A\nTable : 3\nHeure : 18:30\nIdée : trier\n',
    'Idée\nRendez-vous à 18:30:00\nDépart à 19:15:00\nRetour à 20:00:00\n',
  ])('does not take the colons of prose for columns', async (text) => {
    expect((await cells(text)).rows.every((row) => row.length === 1)).toBe(true)
  })

  it('asks which delimiter it is when two cut the records alike', async () => {
    const text = 'a;b|c\n1;x|y\n2;z|t\n'
    expect(await refusal(readCsv(text, undefined))).toMatchObject({
      code: 'AMBIGUOUS_DELIMITER',
      args: { candidates: [';', '|'] },
    })
    expect((await cells(text, '|')).rows[0]).toEqual(['a;b', 'c'])
  })

  it.each(['espace', ' ', 'space'])('cuts at blanks only when told (%j)', async (asked) => {
    expect((await cells('a b\n1 "x y"', asked)).rows).toEqual([
      ['a', 'b'],
      ['1', 'x y'],
    ])
  })

  it('gives back the commas that an export stored as U+201A, and only them', async () => {
    const text = 'n,idée\n1,"Trier‚ composter‚ à 2‚5 km"\n2,dire ‚Ja‘ ‚ souvent'
    const { grid, diagnostics } = await readCsv(text, undefined)
    expect(grid.rows.map((row) => row.cells[1])).toEqual([
      'idée',
      'Trier, composter, à 2,5 km',
      'dire ‚Ja‘ ‚ souvent',
    ])
    expect(diagnostics).toEqual([{ code: 'COMMAS_RESTORED', level: 'info', args: { count: 3 } }])
  })

  it('keeps blank lines as rows, in the middle and at the end', async () => {
    expect((await cells('a;b\n\n1;2\n\n\n')).rows).toEqual([['a', 'b'], [''], ['1', '2'], [''], ['']])
  })

  it('counts the bad quotes beyond the 500 it names, and loses none of the rows', async () => {
    const rows = Array.from({ length: 6000 }, (_, at) =>
      at % 10 === 0 ? `${at};12" de large` : `${at};"ok"`,
    )
    const { grid, diagnostics } = await readCsv(`n;texte\n${rows.join('\n')}`, undefined)
    expect(grid.rows).toHaveLength(6001)
    expect(grid.rows[1]?.cells).toEqual(['0', '12" de large'])
    expect(grid.rows[6000]?.cells).toEqual(['5999', 'ok'])
    expect(diagnostics.filter(({ code }) => code === 'BAD_QUOTE')).toHaveLength(500)
    expect(diagnostics).toContainEqual({
      code: 'MORE_BAD_QUOTES',
      level: 'warning',
      args: { count: 100, limit: 500 },
    })
  })

  it('stops a quote that is never closed from taking in the rest of a large file', async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, at) => `${at};${at === 7 ? '"' : ''}une idée assez longue;${at % 9}`,
    )
    const { grid, diagnostics } = await readCsv(`n;texte;votes\n${rows.join('\n')}\n`, undefined)
    expect(grid.rows).toHaveLength(60_001)
    expect(grid.rows.at(-1)?.cells).toEqual(['59999', 'une idée assez longue', '5'])
    expect(diagnostics).toMatchObject([{ code: 'BAD_QUOTE', place: { line: 9 } }])
  })

  it('keeps a long quoted cell whole when it holds no records', async () => {
    const long = Array.from({ length: 40_000 }, (_, at) => `ligne ${at} d’un long récit, sans colonnes`).join(
      '\n',
    )
    const { grid, diagnostics } = await readCsv(`n;texte\n1;"${long}"\n2;court`, ';')
    expect(grid.rows.map((row) => row.cells)).toEqual([
      ['n', 'texte'],
      ['1', long],
      ['2', 'court'],
    ])
    expect(diagnostics).toEqual([])
  })
})

describe('tables that no person has made', () => {
  /** A source that would be far too large to hold, and counts how much of it was read. */
  function endless(head: string, body: string, megabytes: number) {
    const block = Buffer.from(body.repeat(Math.ceil((1 << 16) / body.length)))
    const read = { bytes: 0 }
    return {
      read,
      source: {
        size: megabytes << 20,
        async *chunks() {
          yield Buffer.from(head)
          for (let sent = 0; sent < megabytes << 20; sent += block.length) {
            read.bytes += block.length
            yield block
          }
        },
      },
    }
  }

  it.each([
    ['a cell of 100 MB', 'n;texte\n1;', 'long ', 'CELL_TOO_LARGE'],
    ['a quoted cell of 100 MB', 'n;texte\n1;"', 'long texte\n', 'CELL_TOO_LARGE'],
    ['a header of millions of columns', 'n;', 'colonne;', 'TOO_MANY_COLUMNS'],
  ])('%s is refused before it is held', async (_, head, body, code) => {
    const { read, source } = endless(head, body, 100)
    const text = await openText(source, undefined)
    read.bytes = 0
    const run = async () => {
      for await (const rows of openCsv(text, ';').batches()) expect(rows.length).toBeLessThan(1000)
    }
    const found = await refusal(run())
    expect(found).toMatchObject({ code, place: { line: code === 'CELL_TOO_LARGE' ? 2 : 1 } })
    expect(read.bytes).toBeLessThan(30 << 20)
  })

  it('a short line of 20 001 columns is refused too', async () => {
    expect(await refusal(readCsv(`${';'.repeat(20_000)}\n`, ';'))).toMatchObject({ code: 'TOO_MANY_COLUMNS' })
    expect((await readCsv(`${';'.repeat(19_999)}\n`, ';')).grid.rows[0]?.cells).toHaveLength(20_000)
  })
})

describe('a text opened as a stream', () => {
  it('shows a sample and gives its text as often as it is asked', async () => {
    const text = await openText(bytesSource(Buffer.from(table.join('\n'))), undefined)
    const whole = async () => {
      let all = ''
      for await (const chunk of text.chunks()) all += chunk
      return all
    }
    expect(text.sample).toBe(table.join('\n'))
    expect(await whole()).toBe(text.sample)
    expect(await whole()).toBe(text.sample)
  })

  it('samples the first MiB of a long one', async () => {
    const line = 'Éteindre les écrans;3\n'
    const bytes = Buffer.from(line.repeat(100_000))
    const { sample } = await openText(bytesSource(bytes), undefined)
    expect(Buffer.byteLength(sample)).toBeGreaterThan((1 << 20) - 10)
    expect(Buffer.byteLength(sample)).toBeLessThanOrEqual(1 << 20)
    expect(bytes.toString().startsWith(sample)).toBe(true)
  })
})
