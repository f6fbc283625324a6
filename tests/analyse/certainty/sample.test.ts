import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawBlind } from '../../../src/analyse/certainty/sample.ts'
import type { Idea, PrincipleState } from '../../../src/model/idea.ts'

const idea = (index: number, principle: string | null, state: PrincipleState): Idea =>
  ({
    id: `A1-${index}`,
    text: `idée ${index}`,
    verbatims: [{ contribution: `C${index}`, start: 0, end: 7, text: `idée ${index}` }],
    principle,
    principleState: state,
  }) as unknown as Idea

const corpus = fc
  .array(fc.constantFrom('a', 'b', 'c', 'abstained', 'none'), { maxLength: 120 })
  .map((states) =>
    states.map((state, index) =>
      state === 'abstained' || state === 'none' ? idea(index, null, state) : idea(index, state, 'assigned'),
    ),
  )

describe('a blind sample', () => {
  it('has the size asked for where there is enough, each stratum in it, and does not depend on the order', () => {
    fc.assert(
      fc.property(corpus, fc.nat(60), fc.nat(9), (ideas, count, seed) => {
        const sample = drawBlind(ideas, count, seed)
        expect(sample).toHaveLength(Math.min(count, ideas.length))
        expect(new Set(sample).size).toBe(sample.length)
        expect(drawBlind([...ideas].reverse(), count, seed)).toEqual(sample)
        const strata = (list: readonly Idea[]) =>
          new Set(list.map((one) => one.principle ?? one.principleState))
        if (count >= strata(ideas).size) expect(strata(sample).size).toBe(strata(ideas).size)
      }),
    )
  })

  it('gives each stratum its share, one seat at most from it where none is rare', () => {
    const sizes = { a: 60, b: 30, abstained: 10 }
    const ideas = Object.entries(sizes).flatMap(([state, size], group) =>
      Array.from({ length: size }, (_, index) =>
        idea(
          group * 1000 + index,
          state === 'abstained' ? null : state,
          state === 'abstained' ? 'abstained' : 'assigned',
        ),
      ),
    )
    const sample = drawBlind(ideas, 50, 3)
    const count = (state: string) =>
      sample.filter((one) => (one.principle ?? one.principleState) === state).length
    expect([count('a'), count('b'), count('abstained')]).toEqual([30, 15, 5])
  })

  it('keeps what it drew when it is lengthened', () => {
    const ideas = Array.from({ length: 90 }, (_, index) =>
      idea(index, ['a', 'b', 'c'][index % 3] ?? null, 'assigned'),
    )
    const [short, long] = [drawBlind(ideas, 20, 1), drawBlind(ideas, 40, 1)]
    expect(short.every((one) => long.includes(one))).toBe(true)
  })
})
