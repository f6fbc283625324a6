import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Desk, flers } from './support.ts'

let first: Desk
let second: Desk
beforeEach(async () => {
  first = new Desk()
  second = new Desk()
  for (const desk of [first, second]) await desk.charter(['init', '--preset', 'flers'])
})
afterEach(() => {
  first.leave()
  second.leave()
})

interface Kept {
  readonly id: string
  readonly session: string
}

const contributionsOf = async (desk: Desk): Promise<Kept[]> => {
  const { out } = await desk.charter(['export', '--format', 'json'])
  const { contributions } = JSON.parse(out) as { contributions: Record<string, unknown>[] }
  return contributions
    .map(({ id, session, question, verbatim, rubric, theme, level, votes, rowKey }) => ({
      ...{ id: String(id), session: String(session) },
      ...{ question, verbatim, rubric, theme, level, votes, rowKey },
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

describe('charter export --format contributions', () => {
  it.each([[[]], [['--excel']]])(
    '%j is read by ingest into the same consultation elsewhere',
    async (more) => {
      expect((await first.charter(['ingest', flers])).code).toBe(0)
      const path = second.path('contributions.csv')
      const made = await first.json(['export', '--format', 'contributions', '-o', path, ...more])
      expect(made.result.files).toHaveLength(1)
      const { code, result, warnings } = await second.json(['ingest', 'contributions.csv'])
      expect([code, warnings]).toEqual([0, []])
      expect(new Set(result.sources.map(({ format }: { format: string }) => format))).toEqual(
        new Set(['charter-export']),
      )
      const [given, got] = [await contributionsOf(first), await contributionsOf(second)]
      expect(given.length).toBeGreaterThan(300)
      expect(got).toEqual(given)
      const voices = async (desk: Desk) =>
        (await desk.json(['ideas'])).result.ideas.map((idea: { id: string; voices: number }) => [
          idea.id,
          idea.voices,
        ])
      expect(await voices(second)).toEqual(await voices(first))
    },
  )

  it('says nothing of respondents but a number of the file', async () => {
    await first.charter(['ingest', flers])
    const { out } = await first.charter(['export', '--format', 'contributions'])
    const records = readdirSync(first.path('data', 'records')).map((name) =>
      first.read('data', 'records', name),
    )
    const pseudonyms = new Set(
      [...records.join('').matchAll(/"respondent":"([^"]+)"/g)].map(([, number = '']) => number),
    )
    expect(pseudonyms.size).toBeGreaterThan(10)
    for (const pseudonym of pseudonyms) expect(out).not.toContain(pseudonym)
  })
})
