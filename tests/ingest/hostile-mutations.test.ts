import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type * as XLSX from 'xlsx'
import { guardedParser } from '../../src/cli/world/guard.ts'
import { unzipEntry, zipDirectory } from '../../src/ingest/xlsx/zip-guard.ts'
import { Refusal } from '../../src/model/diagnostic.ts'
import type { GuardedParse } from '../../src/model/world.ts'
import { zip } from '../support/hand-made-zip.ts'
import { consultation, direct, readBytes, workbook } from './support.ts'

const rows = [
  ['Table', 'Idée', 'Votes'],
  ['Table 1', 'Un abri à vélos fermé', 3],
  ['Table 1', 'Covoiturer à trois', 5],
  ['Table 2', 'Éteindre les écrans le soir', 1],
]
const of = (type: XLSX.BookType) => workbook({ S: rows }, undefined, type)

type Change = (bytes: Uint8Array) => Uint8Array
const spliced = (bytes: Uint8Array, at: number, out: number, more: Uint8Array): Uint8Array => {
  const from = at % (bytes.length + 1)
  return Uint8Array.from([...bytes.subarray(0, from), ...more, ...bytes.subarray(from + out)])
}
const place = fc.nat(1 << 20)
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, fc.nat(7)).map(
    ([at, bit]): Change =>
      (bytes) => {
        const copy = bytes.slice()
        const index = at % Math.max(1, copy.length)
        copy[index] = (copy[index] ?? 0) ^ (1 << bit)
        return copy
      },
  ),
  fc.tuple(place, fc.uint8Array({ maxLength: 6 })).map(
    ([at, more]): Change =>
      (bytes) =>
        spliced(bytes, at, 0, more),
  ),
  fc.tuple(place, fc.nat(40)).map(
    ([at, out]): Change =>
      (bytes) =>
        spliced(bytes, at, out, new Uint8Array()),
  ),
  fc.tuple(place, place, fc.nat(60)).map(
    ([at, from, length]): Change =>
      (bytes) => {
        const start = from % (bytes.length + 1)
        return spliced(bytes, at, 0, bytes.slice(start, start + length))
      },
  ),
  fc.tuple(place, fc.constantFrom(0, 0xff)).map(
    ([at, value]): Change =>
      (bytes) =>
        spliced(bytes, at, 4, new Uint8Array(4).fill(value)),
  ),
)
const changes = fc.array(change, { minLength: 1, maxLength: 4 })
const apply = (bytes: Uint8Array, all: readonly Change[]) => all.reduce((now, one) => one(now), bytes)

/** Ends with records or a refusal; anything else thrown fails the property. */
async function ends(bytes: Uint8Array, file: string, guarded: GuardedParse): Promise<void> {
  try {
    const readings = await readBytes({
      bytes,
      file,
      options: { map: [], session: 'A1' },
      consultation,
      guarded,
    })
    expect(readings.length).toBeGreaterThan(0)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}

describe('whatever was changed in a real file, it is read or refused', () => {
  const guarded = guardedParser()

  it.each(['xlsx', 'ods', 'xls', 'biff5', 'xlsb'] as const)(
    '.%s, in the guarded child',
    { timeout: 120_000 },
    async (type) => {
      const whole = of(type)
      await fc.assert(
        fc.asyncProperty(changes, (all) => ends(apply(whole, all), `A1.${type}`, guarded)),
        { numRuns: 6 },
      )
    },
  )

  it.each(['xlsx', 'ods'] as const)(
    'inside the parts of .%s, packed again',
    { timeout: 120_000 },
    async (type) => {
      const whole = of(type)
      const parts = zipDirectory(whole).map((entry) => ({ name: entry.name, data: unzipEntry(whole, entry) }))
      await fc.assert(
        fc.asyncProperty(fc.nat(parts.length - 1), changes, (which, all) =>
          ends(
            zip(
              parts.map((part, index) => (index === which ? { ...part, data: apply(part.data, all) } : part)),
            ),
            `A1.${type}`,
            guarded,
          ),
        ),
        { numRuns: 6 },
      )
    },
  )

  const table = rows.map((row) => row.join(';')).join('\r\n')
  const notes =
    '# Atelier 1\n\n## Table 1\n\n- Trier le papier\n  - dans chaque bureau\n- Composter\n\nFreins :\n+ pas de place\n'
  const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
  const utf8 = (text: string) => new TextEncoder().encode(text)
  it.each([
    ['a table in UTF-8', 'A1.csv', utf8(table)],
    ['a table in UTF-16', 'A1.csv', utf16(table)],
    ['notes', 'A1.md', utf8(notes)],
    ['XML of a spreadsheet', 'A1.xml', of('xlml')],
    ['flat OpenDocument', 'A1.fods', of('fods')],
    ['a page of HTML', 'A1.xls', of('html')],
  ] as const)('%s', { timeout: 120_000 }, async (_, file, whole) => {
    await fc.assert(
      fc.asyncProperty(changes, (all) => ends(apply(whole, all), file, direct)),
      { numRuns: 80 },
    )
  })

  it('bytes of chance, after the beginning of every kind of file', async () => {
    const heads = [
      '',
      'PK\u0003\u0004',
      '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1',
      '\u00ef\u00bb\u00bf',
      '\u00ff\u00fe',
      '%PDF-',
      '<?xml version="1.0"?>',
      '<table><tr><td>',
      'sep=;\n',
      '\t\u0008\u0010\u0000',
    ]
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 600 }), (head, tail) =>
        ends(Uint8Array.from([...Buffer.from(head, 'latin1'), ...tail]), 'A1.csv', direct),
      ),
      { numRuns: 200 },
    )
  })
})
