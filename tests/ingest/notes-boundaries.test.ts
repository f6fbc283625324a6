import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { describeWithShared, shared } from '../support/requirements.ts'
import { readOne, readPath } from './support.ts'

interface Score {
  readonly ideas: number
  readonly exact: { readonly recall: number; readonly precision: number }
  readonly overlapping: { readonly recall: number; readonly precision: number }
}

const script = new URL('../../bench/boundaries.mjs', import.meta.url).href
const { boundaries } = (await import(script)) as {
  boundaries: (ideas: readonly string[], found: readonly string[]) => Score
}

it('scores bounds, not words alone', () => {
  const ideas = ['Un abri à vélos fermé', 'Une prime', 'Des douches au centre technique']
  expect(boundaries(ideas, ideas).exact).toEqual({ recall: 1, precision: 1 })
  const joined = boundaries(ideas, [
    '**Un abri** à vélos : fermé',
    'Une prime. Des douches au centre technique',
  ])
  expect(joined.exact).toEqual({ recall: 1 / 3, precision: 1 / 2 })
  expect(joined.overlapping).toEqual({ recall: 2 / 3, precision: 1 })
})

describeWithShared('data/ateliers-pcaet', 'ideas that a person counted in real workshop notes', () => {
  it('are the contributions read in them', async () => {
    const folder = 'data/ateliers-pcaet'
    const listed = await readOne(
      new Uint8Array(readFileSync(shared(`${folder}/ideas.csv`))),
      { session: 'A3' },
      { file: 'ideas.csv' },
    )
    const found: string[] = []
    for (const file of readdirSync(shared(`${folder}/notes`))) {
      const { contributions } = await readPath(shared(`${folder}/notes/${file}`), { session: 'A3' })
      found.push(...contributions.map(({ verbatim }) => verbatim))
    }
    const score = boundaries(
      listed.contributions.map(({ verbatim }) => verbatim),
      found,
    )
    expect(score.ideas).toBe(87)
    expect(score.exact.recall).toBeGreaterThanOrEqual(0.97)
    expect(score.exact.precision).toBeGreaterThanOrEqual(0.97)
    expect(score.overlapping.recall).toBeGreaterThanOrEqual(0.98)
    expect(score.overlapping.precision).toBeGreaterThanOrEqual(0.98)
  })
})
