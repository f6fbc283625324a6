import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readJson } from '../../src/ingest/json/json-tables.ts'
import { Refusal } from '../../src/model/diagnostic.ts'
import { readOne, refusal } from './support.ts'

const given = (file: string) => [{ session: 'A1' }, { file }] as const
const texts = async (content: string, file = 'notes.json') =>
  (await readOne(content, ...given(file))).contributions.map(({ verbatim }) => verbatim)

describe('JSON', () => {
  it.each<[string, string]>([
    ['a list of objects', '[{"idée":"Trier le papier"},{"idée":"Venir à vélo"}]'],
    ['an envelope', '{"meta":{"total":2},"data":[{"idée":"Trier le papier"},{"idée":"Venir à vélo"}]}'],
    [
      'the edges of a graph',
      '{"data":{"ideas":{"edges":[{"node":{"idée":"Trier le papier"}},{"node":{"idée":"Venir à vélo"}}]}}}',
    ],
    ['records by key', '{"-a":{"idée":"Trier le papier"},"-b":{"idée":"Venir à vélo"}}'],
    ['a list of lists', '[["idée","votes"],["Trier le papier",2],["Venir à vélo",null]]'],
    ['a list of texts', '["Trier le papier","Venir à vélo"]'],
    ['JSON lines', '{"idée":"Trier le papier"}\n{"idée":"Venir à vélo"}\n'],
    [
      'fields of an open-data portal',
      '[{"fields":{"idée":"Trier le papier"}},{"fields":{"idée":"Venir à vélo"}}]',
    ],
    [
      'two languages',
      '[{"idée":{"en":"Sort","fr":"Trier le papier"}},{"idée":{"fr":"Venir à vélo","en":""}}]',
    ],
  ])('reads %s', async (_shape, content) => {
    expect(await texts(content)).toEqual(['Trier le papier', 'Venir à vélo'])
  })

  it('keeps what is written in another language alone', async () => {
    expect(await texts('[{"texte":{"fr":"","en":"Bike to work"}},{"texte":{"fr":"Vélo"}}]')).toEqual([
      'Bike to work',
      'Vélo',
    ])
  })

  it('reads line ends and control characters typed inside a text', async () => {
    expect(await texts('[{"idée":"Trier\nle papier\u0001"}]')).toEqual(['Trier\nle papier\u0001'])
  })

  it('reads what is whole in a file cut short, and says so', async () => {
    const { contributions, diagnostics, summary } = await readOne(
      '{"data":[\n{"idée":"Trier le papier"},\n{"idée":"Venir à vé',
      ...given('x.json'),
    )
    expect(contributions).toHaveLength(1)
    expect(diagnostics.find(({ code }) => code === 'JSON_CUT_SHORT')).toMatchObject({
      args: { records: 1, line: 3 },
    })
    expect(summary.skipped).toContainEqual({ reason: 'bad-row', count: 1 })
  })

  it('leaves a damaged record out, with its line, and reads the others', async () => {
    const { contributions, diagnostics } = await readOne(
      '[\n{"idée":"Trier le papier"},\n{"idée":Venir},\n{"idée":"Venir à vélo"}\n]',
      ...given('x.json'),
    )
    expect(contributions).toHaveLength(2)
    expect(diagnostics.find(({ code }) => code === 'JSON_BAD_RECORDS')).toMatchObject({
      args: { count: 1, lines: [3] },
    })
  })

  it('reads the ideas of a board and tells the lists left beside them', async () => {
    const { contributions, codes } = await readOne(
      '{"groups":[{"id":1,"name":"G1"}],"ideas":[{"idée":"Trier le papier"}]}',
      ...given('x.json'),
    )
    expect(contributions).toHaveLength(1)
    expect(codes).toContain('SHEET_LEFT_OUT')
  })

  it.each<[string, string, string, string]>([
    [
      'limesurvey',
      'LimeSurvey',
      '{"responses":[{"3":{"id":"3","submitdate":"2026-04-01 10:00:00","lastpage":"3","startlanguage":"fr","Q01[SQ001]":"Oui","Q04":"Un abri à vélos fermé devant l’annexe"}}]}',
      'Un abri à vélos fermé devant l’annexe',
    ],
    [
      'decidim',
      'Decidim',
      '[{"id":4,"author":{"id":[7],"name":["Agent 7"]},"category":{"id":1,"name":{"fr":"Eau"}},"title":{"fr":"Pluie"},"body":{"fr":"<p>Récupérer l&#39;eau de pluie</p>"},"votes":3,"created_at":"2026-01-17T10:38:20+01:00"}]',
      "Récupérer l'eau de pluie",
    ],
    [
      'kobo',
      'KoboToolbox',
      '{"count":1,"results":[{"_id":5,"_uuid":"u","_submission_time":"2026-04-14T07:05:10","_geolocation":[48.7,-0.5],"idees/votre_idee":"Arroser le soir avec l’eau du bassin"}]}',
      'Arroser le soir avec l’eau du bassin',
    ],
  ])('knows the JSON of %s (%s)', async (format, _name, content, text) => {
    const { contributions, summary, records } = await readOne(content, { session: 'Q' }, { file: 'x.json' })
    expect(summary.format).toBe(format)
    expect(contributions.map(({ verbatim }) => verbatim)).toEqual([text])
    expect(JSON.stringify(records)).not.toMatch(/Agent 7|48\.7/)
  })

  it('is no way into the prototype of objects', async () => {
    const content = '[{"idée":"Trier","__proto__":{"polluted":"oui"},"constructor":"x"}]'
    expect(await texts(content)).toEqual(['Trier'])
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
  })

  it.each<[string, string, string]>([
    ['nothing but numbers cut short', '{"a": [1, 2', 'JSON_BROKEN'],
    ['an empty list', '[]', 'JSON_WITHOUT_RECORDS'],
    ['one damaged object', '{"idée": "Trier" "votes": 3}', 'JSON_BROKEN'],
  ])('refuses %s', async (_what, content, code) => {
    expect((await refusal(readOne(content, ...given('x.json')))).code).toBe(code)
  })

  it('refuses a file beyond its size, and thousands of different fields, each with its cure', async () => {
    const large = new Uint8Array(100_000_050).fill(32)
    large.set(new TextEncoder().encode('[{"idée":"a"}'))
    expect(await refusal(readOne(large, ...given('x.json')))).toMatchObject({
      code: 'JSON_TOO_LARGE',
      args: { limit: 100 },
    })
    const wide = JSON.stringify(Array.from({ length: 2100 }, (_, n) => ({ [`c${n}`]: 'x' })))
    expect((await refusal(readOne(wide, ...given('x.json')))).code).toBe('JSON_TOO_WIDE')
  })

  it('survives nesting that no tool writes', () => {
    const deep = `[{"idée":"Trier","x":${'['.repeat(50_000)}${']'.repeat(50_000)}}]`
    expect(readJson(deep, 'x.json').grids[0]?.rows).toHaveLength(2)
  })

  it('gives a row for every record, or a refusal, whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(40), (value, cut) => {
        const text = JSON.stringify(value)
        for (const content of [text, text.slice(0, -cut)]) {
          try {
            for (const { rows } of readJson(content, 'x.json').grids)
              expect(
                rows.every((row) => Array.from(row.cells).every((cell) => typeof cell === 'string')),
              ).toBe(true)
          } catch (error) {
            if (!(error instanceof Refusal)) throw error
          }
        }
      }),
    )
  })

  it('keeps every text of flat records to the letter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ a: fc.string({ minLength: 1 }), b: fc.string({ minLength: 1 }) }), {
          minLength: 1,
        }),
        (records) => {
          const [grid] = readJson(JSON.stringify(records), 'x.json').grids
          const read = grid?.rows.slice(1).map(({ cells }) => ({ a: cells[0], b: cells[1] }))
          expect(read).toEqual(
            records.map(({ a, b }) => ({
              a: a.replaceAll('\u0000', '') || undefined,
              b: b.replaceAll('\u0000', '') || undefined,
            })),
          )
        },
      ),
    )
  })
})

describe('the encoding of JSON', () => {
  it.each([
    ['UTF-16 LE with a mark', '\ufeff', 'utf-16le'],
    ['UTF-16 LE without', '', 'utf-16le'],
    ['UTF-8 with a mark', '\ufeff', 'utf-8'],
  ] as const)('is told, and does not hide what the file is: %s', async (_name, mark, encoding) => {
    const bytes = Buffer.from(
      `${mark}[{"idée":"Trier le papier"},{"idée":"Été"}]`,
      encoding === 'utf-8' ? 'utf8' : 'utf16le',
    )
    const { contributions, summary } = await readOne(new Uint8Array(bytes), ...given('x.csv'))
    expect(summary.encoding).toBe(encoding)
    expect(contributions.map(({ verbatim }) => verbatim)).toEqual(['Trier le papier', 'Été'])
  })
})
