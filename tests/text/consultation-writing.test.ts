import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createTextEngine } from '../../src/text/engine.ts'
import { asset } from '../support/assets.ts'

const engine = createTextEngine(asset, { corrections: {}, toolWords: [], keep: [], groups: {} })

interface Row {
  readonly text: string
  readonly expected: readonly { form: string; heads: readonly string[] }[]
  readonly limit: boolean
}

const shown = (text: string) =>
  text
    .replaceAll('␣', ' ')
    .replace(/\\u([0-9A-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** « form=head » or « form=head|other head »; the arrow « => » holds a sign of equality itself. */
function pairOf(pair: string): { form: string; heads: readonly string[] } {
  const at = pair.startsWith('=>') ? 2 : pair.indexOf('=', 1)
  return {
    form: shown(pair.slice(0, at)),
    heads: pair
      .slice(at + 1)
      .split('|')
      .map(shown),
  }
}

const rows: Row[] = readFileSync(new URL('consultation-writing.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [text = '', pairs = '', limit = ''] = line.split('\t')
    return { text: shown(text), expected: pairs.split(' ').map(pairOf), limit: limit === 'limit' }
  })

/** The pairs that the engine does not give, each looked for after the one before. */
function missing({ text, expected }: Row): string[] {
  const tokens = engine.tokens(text)
  let from = 0
  return expected.flatMap(({ form, heads }) => {
    const found = tokens.findIndex(
      (token, index) => index >= from && token.form === form && heads.includes(token.lemma),
    )
    if (found < 0) return [`${form}=${heads.join('|')}`]
    from = found + 1
    return []
  })
}

describe('how people write in consultations', () => {
  it.each(rows.filter(({ limit }) => !limit).map((row) => [row.text, row] as const))('%s', (_, row) => {
    expect(missing(row)).toEqual([])
  })

  it('has few known limits, and each is still one', () => {
    const limits = rows.filter(({ limit }) => limit)
    expect(limits.length).toBeLessThanOrEqual(rows.length / 20)
    for (const row of limits) expect(missing(row), row.text).not.toEqual([])
  })

  it.each(rows.map((row) => [row.text, row] as const))('leaves the letters alone: %s', (_, { text }) => {
    for (const { form, start, end } of engine.tokens(text)) expect(text.slice(start, end)).toBe(form)
  })
})
