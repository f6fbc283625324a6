import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../src/model/diagnostic.ts'
import { read, readOne, workbook } from './support.ts'

const piece = fc.constantFrom(
  'Idée',
  'Table 1',
  'Déjà fait',
  'Trier le papier',
  'RAS',
  '"',
  '""',
  ';',
  ',',
  '\t',
  '\n',
  '\r\n',
  '\r',
  '- ',
  '  - ',
  '# ',
  '## ',
  '> ',
  '---\n',
  ' : ',
  '\u0000',
  '\u0092',
  '\ufeff',
  '=1+1',
  '06 12 34 56 78',
  'a@b.fr',
  '<p>x</p>',
  'sep=;\n',
  '😀',
  '__proto__',
)
const anyText = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 60 })

/** Reads or is refused; anything else thrown fails the property. */
async function survives(bytes: Uint8Array, file: string): Promise<void> {
  try {
    await read(bytes, { session: 'A1' }, { file })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}

describe('laws of reading', () => {
  it('reads or refuses any bytes, under any name', async () => {
    const name = fc.constantFrom('A1.csv', 'A1.txt', 'A1.md', 'A1.xlsx', 'A1.xls', 'A1')
    await fc.assert(
      fc.asyncProperty(anyText, name, async (parts, file) =>
        survives(new TextEncoder().encode(parts.join('')), file),
      ),
      { numRuns: 400 },
    )
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), name, survives), { numRuns: 200 })
  })

  it('reads or refuses a workbook damaged anywhere', async () => {
    const whole = workbook({
      S: [
        ['Idée', 'Votes'],
        ['Trier', 1],
        ['Composter', 2],
      ],
    })
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.nat(255),
        fc.nat(whole.length),
        async (at, value, end) => {
          const bytes = whole.slice()
          bytes[at] = value
          await survives(bytes, 'A1.xlsx')
          await survives(whole.slice(0, end), 'A1.xlsx')
        },
      ),
      { numRuns: 60 },
    )
  })

  it('gives the same records twice, each verbatim a piece of the file, each id its own', async () => {
    const line = fc.tuple(
      fc.constantFrom('- ', '  - ', '* ', '', '## ', '1. '),
      fc.stringMatching(/^[A-Za-zéà][a-zé' ,]{4,70}$/),
      fc.constantFrom('\n', '\n\n', '\r\n'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 20 }), async (lines) => {
        const text = `- premier point\n${lines.map((parts) => parts.join('')).join('')}`
        const one = await readOne(text, {}, { file: 'A2.md' })
        expect(await readOne(text, {}, { file: 'A2.md' })).toEqual(one)
        let from = 0
        for (const { verbatim } of one.contributions) {
          const at = text.indexOf(verbatim, from)
          expect(at).toBeGreaterThanOrEqual(from)
          from = at + verbatim.length
        }
        expect(new Set(one.contributions.map(({ id }) => id)).size).toBe(one.contributions.length)
      }),
      { numRuns: 100 },
    )
  })

  it('keeps every cell of a column of ideas, exactly', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', ' ', '\n', '-', '’', ';', ',', '"', '😀', 'x'),
      minLength: 1,
    })
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 10 }), async (cells) => {
        const kept = cells.filter((text) => text.trim() !== '')
        fc.pre(kept.length > 0)
        const rows = cells.map((text) => `"T";"${text.replaceAll('"', '""')}"`)
        const { contributions } = await readOne(['Table;Idée', ...rows].join('\n'))
        expect(contributions.map(({ verbatim }) => verbatim)).toEqual(kept)
      }),
      { numRuns: 150 },
    )
  })

  it.each(['-\n', '- ', ' -', '+'])('takes %j, without a digit, for words', async (cell) => {
    const { contributions } = await readOne(`Table;Idée\n"T";"${cell}"`)
    expect(contributions.map(({ verbatim }) => verbatim)).toEqual([cell])
  })
})
