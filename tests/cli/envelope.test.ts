import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { envelopeParts } from '../../src/cli/envelope.ts'
import { textsOf } from '../../src/cli/sentences/index.ts'

describe('the envelope', async () => {
  const texts = await textsOf('fr')

  it('is one JSON value, whatever the result, and ends its line', () => {
    const result = fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), fc.array(fc.jsonValue())))
    fc.assert(
      fc.property(result, fc.boolean(), (value, ok) => {
        const whole = [
          ...envelopeParts(
            { command: 'x', version: '1.0.0', ok, result: value, warnings: [], error: null },
            texts,
          ),
        ].join('')
        expect(whole.endsWith('}\n')).toBe(true)
        expect(JSON.parse(whole)).toEqual({
          schema: 1,
          command: 'x',
          version: '1.0.0',
          ok,
          result: JSON.parse(JSON.stringify(value)),
          warnings: [],
          error: null,
        })
      }),
    )
  })

  it('gives each warning its place and its words', () => {
    const parts = envelopeParts(
      {
        command: 'ingest',
        version: '1.0.0',
        ok: true,
        result: {},
        warnings: [
          {
            code: 'VOTES_UNREADABLE',
            level: 'warning',
            args: { value: 'beaucoup' },
            place: { file: 'a.csv', row: 7, column: 'C' },
          },
        ],
        error: null,
      },
      texts,
    )
    const [warning] = JSON.parse([...parts].join('')).warnings
    expect(warning).toMatchObject({
      code: 'W266',
      name: 'VOTES_UNREADABLE',
      level: 'warning',
      file: 'a.csv',
      sheet: null,
      row: 7,
      column: 'C',
    })
    expect(warning.message).toContain('beaucoup')
  })
})
