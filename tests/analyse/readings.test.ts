import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/analyse/analyse.ts'
import type { Contribution } from '../../src/model/contribution.ts'
import type { Idea } from '../../src/model/idea.ts'
import { parseConfiguration } from '../../src/store/configuration/parse.ts'
import { presets } from '../../src/store/configuration/presets.ts'
import { describeWithShared } from '../support/requirements.ts'
import { engine } from './consultation.ts'

interface ReadIdea {
  readonly id: string
  readonly readings: readonly string[]
  readonly text: string
}
interface Pair {
  readonly accepted: readonly string[]
  readonly answer: string | null
}
const bench = (await import(new URL('../../bench/readings.mjs', import.meta.url).href)) as {
  principles: Readonly<Record<string, string>>
  readSet: (name: string) => readonly ReadIdea[] | null
  isReported: (idea: ReadIdea) => boolean
  contributionsOf: (set: readonly ReadIdea[], session: string) => Contribution[]
  answersOf: (
    ideas: readonly Idea[],
    contributions: readonly Contribution[],
    of: (idea: Idea) => string | null,
  ) => (string | null)[]
  acceptedPrinciples: (idea: ReadIdea) => readonly string[] | 'none' | 'unclear'
  macroF1: (pairs: readonly Pair[], classes: readonly string[]) => number
}
const kept = JSON.parse(
  readFileSync(new URL('../../bench/principles.json', import.meta.url), 'utf8'),
) as Record<string, { principles: { charter: { macroF1: number } } }>
/** What a figure may lose before the one in bench/principles.json must be measured anew. */
const tolerance = 0.03

function measured(name: string): number {
  const set = bench.readSet(name) ?? []
  const consultation = parseConfiguration(presets.flers, 'charter.yaml').consultation!
  const contributions = bench.contributionsOf(set, 'Q')
  const { ideas } = analyse({ contributions, respondents: [], consultation, engine })
  const answers = bench.answersOf(ideas, contributions, ({ principle }) => principle)
  const pairs = set.flatMap((idea, index): Pair[] => {
    const accepted = bench.acceptedPrinciples(idea)
    return typeof accepted === 'string' || !bench.isReported(idea)
      ? []
      : [{ accepted, answer: answers[index] ?? null }]
  })
  return bench.macroF1(pairs, Object.values(bench.principles))
}

describe('macro-F1', () => {
  const classes = ['a', 'b']
  it('is 1 where every answer is accepted, and falls with what is wrong or left open', () => {
    expect(
      bench.macroF1(
        [
          { accepted: ['a', 'b'], answer: 'b' },
          { accepted: ['b'], answer: 'b' },
        ],
        classes,
      ),
    ).toBe(1)
    expect(
      bench.macroF1(
        [
          { accepted: ['a'], answer: 'b' },
          { accepted: ['b'], answer: 'b' },
        ],
        classes,
      ),
    ).toBeCloseTo(1 / 3)
    expect(
      bench.macroF1(
        [
          { accepted: ['a'], answer: null },
          { accepted: ['b'], answer: 'b' },
        ],
        classes,
      ),
    ).toBe(0.5)
  })
})

describe('ideas of the workplace that a person read', () => {
  it.each(['workplace', 'apart'])('stand under the principles that the figures say: %s', (name) => {
    expect(measured(name)).toBeGreaterThan((kept[name]?.principles.charter.macroF1 ?? 1) - tolerance)
  })
})

describeWithShared('data/labelled/te_human_tags.csv', 'real answers that a person read', () => {
  it('stand under the principles that the figures say', () => {
    expect(measured('real')).toBeGreaterThan((kept['real']?.principles.charter.macroF1 ?? 1) - tolerance)
  })
})
