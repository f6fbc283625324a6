import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Likened, likenesses } from '../../../src/analyse/decisions/learn.ts'

const words = 'vélo bus tri eau prêt banc midi site'.split(' ')
const idea = fc.record({
  words: fc.uniqueArray(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }).map((list) => list.sort()),
  decided: fc.constantFrom(undefined, undefined, 'solidarite', null),
})

/** Every pair compared, as the definition says. */
function exhaustive(ideas: readonly Likened[]): [number, number][] {
  const weight = (word: string) =>
    Math.log(1 + ideas.length / ideas.filter((each) => each.words.includes(word)).length)
  const sum = (list: readonly string[]) => list.reduce((total, word) => total + weight(word), 0)
  return ideas.flatMap(({ words, decided }, place) => {
    if (decided !== undefined) return []
    let best: [number, number] | null = null
    ideas.forEach((other, at) => {
      const shared = words.filter((word) => other.words.includes(word))
      if (other.decided === undefined || shared.length < 2) return
      const share = sum(shared) / (sum(words) + sum(other.words) - sum(shared))
      if (share >= 0.45 && share > (best?.[1] ?? 0)) best = [at, share]
    })
    return best ? [[place, (best as [number, number])[0]]] : []
  })
}

describe('the decided idea that an idea resembles most', () => {
  it('is the one that comparing every pair finds', () => {
    fc.assert(
      fc.property(fc.array(idea, { maxLength: 30 }), (ideas) => {
        expect([...likenesses(ideas)].map(([place, like]) => [place, like.place])).toEqual(exhaustive(ideas))
      }),
    )
  })
})
