import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type DiagnosticCode, Refusal } from '../../src/model/diagnostic.ts'
import { publicCodes } from '../../src/model/diagnostics/public-codes.ts'
import { describeWithShared, shared } from '../support/requirements.ts'
import { read, readOne, readPath } from './support.ts'

/** What became of a file: what was read, or the code it was refused with. Anything else thrown is a fault of ours. */
async function outcome(folder: string, file: string): Promise<string> {
  const bytes = new Uint8Array(readFileSync(shared(`data/${folder}/${file}`)))
  try {
    const readings = await read(bytes, { session: 'A1' }, { file })
    return readings.map(({ summary }) => `${summary.contributions} contributions`).join(', ')
  } catch (error) {
    if (error instanceof Refusal) return error.diagnostic.code
    throw error
  }
}

for (const zoo of ['csv-zoo', 'xlsx-zoo'])
  describeWithShared(`data/${zoo}`, zoo, () => {
    it('is read or refused with a sentence, file by file, and never crashes', {
      timeout: 300_000,
    }, async () => {
      const files = readdirSync(shared(`data/${zoo}`))
      expect(files.length).toBeGreaterThan(30)
      const ends: string[] = []
      for (const file of files)
        ends.push(
          await outcome(zoo, file).then(
            (end) =>
              `${file}: ${end in publicCodes ? `${publicCodes[end as DiagnosticCode]} ${end}` : 'read'}`,
            (error: unknown) => `${file}: crashed, ${String(error)}`,
          ),
        )
      expect(ends.filter((line) => line.includes(': crashed'))).toEqual([])
      await expect(`${ends.join('\n')}\n`).toMatchFileSnapshot(`expected/${zoo}.txt`)
    })
  })

describeWithShared('data/xlsx-zoo', 'known trouble in workbooks', () => {
  it.each([
    ['calamine__pass_protected.xlsx', 'ENCRYPTED_WORKBOOK'],
    ['calamine__pass_protected.xlsb', 'ENCRYPTED_WORKBOOK'],
    ['calamine__pass_protected.ods', 'ENCRYPTED_WORKBOOK'],
    ['calamine__issue_385.xls', 'ENCRYPTED_WORKBOOK'],
    ['calamine__issue_594_dos.ods', 'HOSTILE_WORKBOOK'],
    ['exceljs__missing-bits.xlsx', 'BROKEN_WORKBOOK'],
    ['calamine__empty_sheet.xlsx', 'NO_CONTENT_FOUND'],
  ])('%s: %s', async (file, code) => {
    expect(await outcome('xlsx-zoo', file)).toBe(code)
  })
})

describeWithShared('data/encodings', 'one file in six encodings', () => {
  it.each([
    ['cp1252_crlf.csv', 'windows-1252'],
    ['iso8859-1.csv', 'windows-1252'],
    ['sep_line.csv', 'windows-1252'],
    ['utf16le_bom.csv', 'utf-16le'],
    ['utf8_bom_crlf.csv', 'utf-8'],
    ['utf8_lf.csv', 'utf-8'],
  ])('gives the same 196 contributions from %s', async (file, encoding) => {
    const reference = await readPath(shared('data/encodings/utf8_lf.csv'), { session: 'Q' })
    const reading = await readPath(shared(`data/encodings/${file}`), { session: 'Q' })
    expect(reading.summary).toMatchObject({ encoding, delimiter: ';', contributions: 196, rows: 196 })
    const told = (one: typeof reading) =>
      one.contributions.map(({ id, verbatim, place }) => [
        id,
        place.row,
        // The Latin-1 copy lost what Latin-1 lacks: its apostrophes and dots were typed again in ASCII.
        verbatim
          .replace(/\r\n/g, '\n')
          .replace(/[’‘]/g, "'")
          .replace(/[“”«»]/g, '"')
          .replace(/…/g, '...')
          .replace(/œ/g, 'oe')
          .replace(/[–—]/g, '-'),
      ])
    const [left, right] = [told(reading), told(reference)]
    expect(left.map(([id, row]) => [id, row])).toEqual(right.map(([id, row]) => [id, row]))
    if (file !== 'iso8859-1.csv') expect(left).toEqual(right)
  })
})

describeWithShared('data/ateliers-pcaet', 'real workshop notes', () => {
  it('finds the 87 ideas that were counted by hand, word for word', async () => {
    const listed = await readOne(
      new Uint8Array(readFileSync(shared('data/ateliers-pcaet/ideas.csv'))),
      { session: 'A3' },
      { file: 'ideas.csv' },
    )
    const found: string[] = []
    for (const file of readdirSync(shared('data/ateliers-pcaet/notes')))
      for (const { verbatim } of (
        await readPath(shared(`data/ateliers-pcaet/notes/${file}`), { session: 'A3' })
      ).contributions)
        found.push(verbatim)
    expect(found.sort()).toEqual(listed.contributions.map(({ verbatim }) => verbatim).sort())
    expect(found).toHaveLength(87)
  })
})

describeWithShared('data/decidim-lille', 'real participation exports', () => {
  it.each([
    ['data_brute__propositions-libres.csv', 196],
    ['data_brute__commentaires_propositions_libres.csv', 44],
    ['data_brute__commentaires_debats.csv', 693],
    ['data_brute__debats.csv', 29],
  ])('reads %s, without the names in it', async (file, contributions) => {
    const { summary, diagnostics } = await readPath(shared(`data/decidim-lille/${file}`), { session: 'Q' })
    expect(summary.contributions).toBe(contributions)
    expect(diagnostics.filter(({ code }) => code === 'RAGGED_ROWS' || code === 'BAD_QUOTE')).toEqual([])
  })
})
