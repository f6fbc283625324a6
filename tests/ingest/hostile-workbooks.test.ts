import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { guardedParser } from '../../src/cli/world/guard.ts'
import type { Contribution } from '../../src/model/contribution.ts'
import { Refusal } from '../../src/model/diagnostic.ts'
import { bareWorkbook, inline, type Part, xml, zip } from '../support/hand-made-zip.ts'
import { consultation, readBytes, workbook } from './support.ts'

let peak = 0
const guarded = guardedParser({
  measured: (megabytes) => {
    peak = Math.max(peak, megabytes)
  },
})

async function reading(bytes: Uint8Array, file = 'A1-x.xlsx') {
  const [one] = await readBytes({ bytes, file, options: { map: [], session: 'A1' }, consultation, guarded })
  if (one === undefined) throw new Error('no reading')
  const contributions = one.records.filter((record): record is Contribution => record.type === 'contribution')
  return { ...one, contributions, texts: contributions.map(({ verbatim }) => verbatim) }
}

/** What a person would see: what was read, or the code and reason of the refusal. Any other end is a fault of ours. */
async function outcome(bytes: Uint8Array, file?: string): Promise<string> {
  try {
    const { texts } = await reading(bytes, file)
    return `read: ${texts.map((text) => text.slice(0, 40)).join(' / ')}`
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const { code, args, place } = error.diagnostic
    const reason = 'reason' in args ? ` ${args.reason}` : ''
    const where = place?.row === undefined ? '' : ` at ${place.sheet ?? ''}!${place.column ?? ''}${place.row}`
    return `refused: ${code}${reason}${where}`
  }
}

const rows = (...cells: readonly string[]) =>
  `<sheetData>${cells.map((row, index) => `<row r="${index + 1}">${row}</row>`).join('')}</sheetData>`
const ideas = rows(
  inline('A1', 'Idée'),
  inline('A2', 'Trier le papier'),
  inline('A3', 'Composter à la cantine'),
)

/** Random letters, which no packer makes small. */
function noise(length: number, seed = 7): string {
  const bytes = Buffer.alloc(length)
  let state = seed
  for (let at = 0; at < length; at++) {
    state = (state * 1_103_515_245 + 12_345) & 0x7fffffff
    bytes[at] = 97 + ((state >> 16) % 26)
  }
  return bytes.toString('latin1')
}

/** Text that packs fifty to one: below what a bomb is known by. */
const blocks = (length: number) =>
  Array.from({ length: length / 1e6 }, (_, at) => noise(20_000, at).repeat(50)).join('')

function encryptedOoxml(): Uint8Array {
  const box = XLSX.CFB.utils.cfb_new()
  XLSX.CFB.utils.cfb_add(box, '/EncryptionInfo', Buffer.alloc(200, 4))
  XLSX.CFB.utils.cfb_add(box, '/EncryptedPackage', Buffer.from(noise(5000)))
  return new Uint8Array(XLSX.CFB.write(box, { type: 'buffer' }) as Buffer)
}

const encryptedOds = () =>
  zip([
    { name: 'mimetype', data: xml('application/vnd.oasis.opendocument.spreadsheet') },
    { name: 'content.xml', data: xml(noise(3000)) },
    {
      name: 'META-INF/manifest.xml',
      data: xml(
        '<manifest:manifest xmlns:manifest="m"><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
      ),
    },
  ])

/** Each part's bytes hold the next part whole, as in a bomb of overlapping files. */
function overlapping(): Uint8Array {
  const parts = bareWorkbook(ideas)
  const bytes = Buffer.from(zip(parts))
  const last = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  const first = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  // The first entry claims all bytes up to the directory.
  bytes.writeUInt32LE(bytes.readUInt32LE(last + 42), first + 20)
  return new Uint8Array(bytes)
}

const bomb = (): Part => ({ name: 'xl/worksheets/sheet2.xml', data: Buffer.alloc(40_000_000, 0x20) })

function lies(declared: number): Uint8Array {
  return zip(
    bareWorkbook(`${ideas}${' '.repeat(200_000)}`).map((part) =>
      part.name.includes('sheet1') ? { ...part, declared } : part,
    ),
  )
}

const cases: readonly (readonly [string, () => Uint8Array, string?])[] = [
  ['a sound workbook', () => zip(bareWorkbook(ideas))],
  ['a part that unpacks to a thousand times its size', () => zip(bareWorkbook(ideas, [bomb()]))],
  [
    'a bomb inside a zip inside the workbook, which is never unpacked',
    () => zip(bareWorkbook(ideas, [{ name: 'xl/embeddings/inner.zip', data: zip([bomb()]), stored: true }])),
  ],
  ['parts whose bytes overlap', overlapping],
  ['a part that declares 4 GB', () => lies(0xffff_fffe)],
  ['a part larger than it declares', () => lies(1000)],
  [
    '4 001 parts',
    () => zip(Array.from({ length: 4001 }, (_, at) => ({ name: `xl/x${at}`, data: xml('x') }))),
  ],
  ['a password (OOXML)', encryptedOoxml],
  ['a password (ODS)', encryptedOds],
  [
    'a password (zip)',
    () => zip(bareWorkbook(ideas).map((part) => ({ ...part, flags: part.name.includes('sheet1') ? 1 : 0 }))),
  ],
  [
    'a declared range of 17 billion cells',
    () => zip(bareWorkbook(`<dimension ref="A1:XFD1048576"/>${ideas}`)),
  ],
  [
    'a merge over the whole sheet',
    () => zip(bareWorkbook(`${ideas}<mergeCells count="1"><mergeCell ref="C1:XFD1048576"/></mergeCells>`)),
  ],
  [
    'addresses that no spreadsheet has',
    () =>
      zip(
        bareWorkbook(
          rows(
            inline('A1', 'Idée'),
            inline('ZZZZZZ99999999', 'loin'),
            inline('A-1', 'près'),
            inline('A2', 'Trier le papier'),
          ),
        ),
      ),
  ],
  [
    'a cell of 100 MB among the shared strings',
    () =>
      zip(
        bareWorkbook(rows(inline('A1', 'Idée'), '<c r="A2" t="s"><v>0</v></c>'), [
          {
            name: 'xl/sharedStrings.xml',
            data: xml(
              `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="1" uniqueCount="1"><si><t>${blocks(100e6)}</t></si></sst>`,
            ),
          },
        ]),
      ),
  ],
  [
    'a cell of 200 000 signs',
    () => zip(bareWorkbook(rows(inline('A1', 'Idée'), inline('A2', noise(200_000))))),
  ],
  ['text that begins like a zip', () => xml('PK\u0003\u0004 is how a zip begins, and xl/workbook too')],
  [
    'a compound file of nothing',
    () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
  ],
  [
    'XML 2003 that is cut short',
    () =>
      xml(
        '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table><Row><Cell><Data',
      ),
  ],
]

describe('hostile workbooks in the guarded child', () => {
  it('are read or refused, each with its own sentence', { timeout: 120_000 }, async () => {
    const lines: string[] = []
    for (const [title, bytes, file] of cases) lines.push(`${title}: ${await outcome(bytes(), file)}`)
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('expected/hostile-workbooks.txt')
    // The heap's 512 MB, and what a bare process takes.
    expect(peak).toBeGreaterThan(30)
    expect(peak).toBeLessThan(512 + 150)
  })

  it('is ended when it takes too long, and the next file is read', async () => {
    const hasty = guardedParser({ timeout: 1 })
    const input = { bytes: zip(bareWorkbook(ideas)), file: 'A1.xlsx', options: { map: [] }, consultation }
    await expect(readBytes({ ...input, guarded: hasty })).rejects.toMatchObject({
      diagnostic: { code: 'HOSTILE_WORKBOOK', args: { reason: 'time' } },
    })
    expect(await readBytes({ ...input, guarded })).toHaveLength(1)
  })
})

describe('what a workbook says but must not do', () => {
  let asked = 0
  const server = createServer((_, response) => {
    asked++
    response.end('<!ENTITY secret "taken">')
  })
  let address = ''
  beforeAll(async () => {
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.dtd`
  })
  afterAll(() => server.close())

  it('fetches no external entity, expands none of its own, reads no file', async () => {
    const laughs = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`,
    ).join('')
    const doctype = `<?xml version="1.0"?><!DOCTYPE worksheet SYSTEM "${address}" [<!ENTITY % remote SYSTEM "${address}"> %remote; <!ENTITY f SYSTEM "file:///etc/passwd"><!ENTITY l0 "lol">${laughs}]>`
    const sheet = rows(
      inline('A1', 'Idée'),
      inline('A2', 'Rire &l9; fort'),
      inline('A3', 'Lire &f; et &secret; ici'),
    )
    const { texts } = await reading(zip(bareWorkbook(sheet, [], doctype)))
    expect(texts).toEqual(['Rire &l9; fort', 'Lire &f; et &secret; ici'])
    expect(asked).toBe(0)
    // The listener works: it is the reader that never asks.
    await fetch(address)
    expect(asked).toBe(1)
  })

  it('takes the stored result of a formula, evaluates none, and tells those without one', async () => {
    const sheet = rows(
      `${inline('A1', 'Idée')}${inline('B1', 'Votes')}`,
      `<c r="A2" t="str"><f>"Trier"&amp;" le papier"</f><v>Trier tout le papier</v></c><c r="B2"><f>1+1</f><v>7</v></c>`,
      `${inline('A3', 'Composter à la cantine')}<c r="B3"><f>2+2</f></c>`,
      `<c r="A4"><f>"perdue"</f><v></v></c><c r="B4"><v>3</v></c>`,
      `<c r="A5" t="str"><f>cmd|'/c calc'!A0</f><v>Planter des arbres</v></c>`,
      `<c r="A6" t="str"><f>WEBSERVICE("${address}")</f><v>Fermer les fenêtres</v></c>`,
    )
    const link = {
      name: 'xl/externalLinks/externalLink1.xml',
      data: xml(`<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>`),
    }
    const before = asked
    const { contributions, texts, diagnostics } = await reading(zip(bareWorkbook(sheet, [link])))
    expect(texts).toEqual([
      'Trier tout le papier',
      'Composter à la cantine',
      'Planter des arbres',
      'Fermer les fenêtres',
    ])
    expect(contributions.map(({ votes }) => votes)).toEqual([7, null, null, null])
    expect(diagnostics).toContainEqual({
      code: 'FORMULAS_WITHOUT_VALUE',
      level: 'warning',
      args: { count: 2, first: 'B3' },
      place: { file: 'A1-x.xlsx', sheet: 'S' },
    })
    expect(asked).toBe(before)
  })

  it('takes headers that are names of every object for ordinary columns', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']
    const bytes = workbook({
      S: [
        ['Idée', ...names],
        ['Trier le papier', 'rouge', 'rouge', 'vert', 'rouge', 'rouge'],
        ['Composter', 'vert', 'rouge', 'vert', 'vert', 'rouge'],
        ['Covoiturer', 'rouge', 'vert', 'rouge', 'vert', 'rouge'],
      ],
    })
    const { texts, summary, contributions } = await reading(bytes)
    expect(texts).toEqual(['Trier le papier', 'Composter', 'Covoiturer'])
    expect(summary.columns.map(({ header }) => header)).toEqual(['Idée', ...names])
    for (const { attributes } of contributions) {
      expect(Object.getPrototypeOf(attributes)).toBe(Object.prototype)
      for (const name of Object.keys(attributes)) expect(names).toContain(name)
    }
    expect(({} as Record<string, unknown>)['rouge']).toBeUndefined()
  })
})
