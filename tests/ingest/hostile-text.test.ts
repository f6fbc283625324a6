import { describe, expect, it } from 'vitest'
import { read, readOne, refusal } from './support.ts'

const csv = (...lines: readonly string[]) => `${lines.join('\n')}\n`

describe('hostile text', () => {
  it('refuses a header of a million columns before it plans any', async () => {
    const header = Array.from({ length: 1_000_000 }, (_, at) => `c${at}`).join(';')
    expect(await refusal(read(csv(header, 'Trier;3')))).toMatchObject({
      code: 'TOO_MANY_COLUMNS',
      args: { limit: 16_384 },
      place: { line: 1 },
    })
  })

  it('refuses a cell of 100 MB, with its place', async () => {
    const cell = 'Trier le papier. '.repeat(6_000_000)
    expect(
      await refusal(read(csv('Idée;Votes', 'Composter;2', `"${cell}";3`, 'Covoiturer;4'))),
    ).toMatchObject({ code: 'CELL_TOO_LARGE', place: { line: 3 } })
  })

  it('leaves out a row with a cell of 200 000 signs, tells it, and reads the others', async () => {
    const cell = 'Trier le papier. '.repeat(12_000)
    const reading = await readOne(csv('Idée;Votes', 'Composter;2', `"${cell}";3`, 'Covoiturer;4'))
    expect(reading.contributions.map(({ verbatim }) => verbatim)).toEqual(['Composter', 'Covoiturer'])
    expect(reading.diagnostics).toContainEqual(
      expect.objectContaining({
        code: 'CELL_TOO_LONG',
        place: expect.objectContaining({ row: 3, column: 'A' }),
      }),
    )
  })

  it('reads a cell of 99 000 signs of any kind', async () => {
    for (const sign of ['a', '.', 'a.', '@', '?', '*', '- ', ' ', '<', '"', '1 ', '😀', 'e\u0301', '«', '● '])
      expect(
        (
          await readOne(
            csv('Idée;Votes', 'Trier;2', `"${sign.replaceAll('"', '""').repeat(99_000 / sign.length)}x";3`),
          )
        ).contributions,
      ).toHaveLength(2)
  })

  it('takes headers that are names of every object for ordinary columns', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']
    const { summary, contributions } = await readOne(
      csv(
        ['Idée', ...names].join(';'),
        'Trier le papier;rouge;rouge;vert;rouge;rouge',
        'Composter;vert;rouge;vert;vert;rouge',
        'Covoiturer;rouge;vert;rouge;vert;rouge',
      ),
      { map: names.map((name) => `${name}=attribut`) },
    )
    expect(summary.columns.map(({ header }) => header)).toEqual(['Idée', ...names])
    for (const { attributes } of contributions) {
      expect(Object.keys(attributes)).toEqual(names)
      expect(Object.getPrototypeOf(attributes)).toBe(Object.prototype)
    }
    // What is stored is read back as it was.
    expect(JSON.parse(JSON.stringify(contributions))).toEqual(contributions)
    expect(JSON.stringify(contributions)).toContain('"__proto__":"vert"')
  })

  it.each(['constructor', '__proto__', 'toString'])(
    'knows no role, theme, sheet or kind named %s',
    async (name) => {
      const text = csv('Idée;Votes', 'Trier;2')
      expect(await refusal(read(text, { map: [`Idée=${name}`] }))).toMatchObject({ code: 'MAP_UNKNOWN_ROLE' })
      expect(await refusal(read(text, { theme: name }))).toMatchObject({ code: 'UNKNOWN_THEME' })
      expect(await refusal(read(text, { kind: name }))).toMatchObject({ code: 'UNKNOWN_KIND' })
      expect(await refusal(read(text, { encoding: name }))).toMatchObject({ code: 'UNKNOWN_ENCODING' })
      expect(await refusal(read(text, { session: name }))).toMatchObject({ code: 'UNKNOWN_SESSION' })
    },
  )

  it('keeps escapes and turned writing in the verbatim: they are the shell’s to show', async () => {
    const text = 'Trier \u202ele papier\u202c et \u200fcomposter'
    expect((await readOne(csv('Idée;Votes', `${text};2`))).contributions[0]?.verbatim).toBe(text)
  })

  it('evaluates nothing that looks like a formula', async () => {
    const formulas = ['=1+1', "=cmd|'/c calc'!A0", '@SUM(A1)', '+33', '=HYPERLINK("http://x";"y")']
    const { contributions } = await readOne(
      csv('Idée;Votes', ...formulas.map((formula) => `"${formula.replaceAll('"', '""')}";2`)),
    )
    expect(contributions.map(({ verbatim }) => verbatim)).toEqual(formulas)
  })
})
