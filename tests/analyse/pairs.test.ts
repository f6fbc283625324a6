import { describe, expect, it } from 'vitest'
import { findCandidates } from '../../src/analyse/candidates.ts'
import { foldDuplicates } from '../../src/analyse/fold/fold.ts'
import { familyFinder } from '../../src/analyse/principles/families.ts'
import { describeWithShared, shared } from '../support/requirements.ts'
import { consultationWith, contribution, engine } from './consultation.ts'

interface Side {
  readonly id: string
  readonly start: number
  readonly text: string
}
interface Pair {
  readonly a: Side
  readonly b: Side
  readonly same: boolean
}
interface Figures {
  readonly precision: number
  readonly recall: number
}

const script = new URL('../../bench/pairs.mjs', import.meta.url).href
const { readPairs, pairFigures } = (await import(script)) as {
  readPairs: (labelled: string) => readonly Pair[]
  pairFigures: (pairs: readonly Pair[], together: (pair: Pair) => boolean) => Figures
}
const keyOf = ({ id, start }: Side) => `${id}:${start}`

/** Which ideas each end of the pairs stands in, all ends being answers of one consultation. */
function ideasOf(pairs: readonly Pair[]): ReadonlyMap<string, ReadonlySet<number>> {
  const sides = [...new Map(pairs.flatMap(({ a, b }) => [a, b]).map((side) => [keyOf(side), side])).values()]
  const contributions = sides.map(({ text }, index) => contribution(text, index + 1))
  const folded = foldDuplicates(
    findCandidates(contributions, consultationWith([]), engine),
    familyFinder(engine),
  )
  const place = new Map(contributions.map(({ id }, index) => [id, keyOf(sides[index] as Side)]))
  const found = new Map<string, Set<number>>()
  folded.forEach(({ members }, idea) => {
    for (const { contribution: own } of members) {
      const key = place.get(own.id) ?? ''
      found.set(key, (found.get(key) ?? new Set()).add(idea))
    }
  })
  return found
}

describe('figures of pairs', () => {
  it('count what is brought together wrongly, and what is not', () => {
    const side = (id: string): Side => ({ id, start: 0, text: '' })
    const pairs = [
      { a: side('1'), b: side('2'), same: true },
      { a: side('1'), b: side('3'), same: true },
      { a: side('1'), b: side('4'), same: false },
    ]
    expect(pairFigures(pairs, ({ b }) => b.id !== '3')).toMatchObject({ precision: 0.5, recall: 0.5 })
  })
})

describeWithShared('data/labelled/te_human_tags.csv', '460 pairs of segments that a person read', () => {
  it('fold as that person found, on the half that did not serve to develop', () => {
    const pairs = readPairs(shared('data/labelled/te_human_tags.csv'))
    expect(pairs).toHaveLength(460)
    const ideas = ideasOf(pairs)
    const { precision, recall } = pairFigures(
      pairs.filter((_, index) => index % 2 === 1),
      ({ a, b }) => [...(ideas.get(keyOf(a)) ?? [])].some((idea) => ideas.get(keyOf(b))?.has(idea)),
    )
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(recall).toBeGreaterThanOrEqual(0.7)
  })
})
