import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seeded } from '../../../src/analyse/certainty/seeded.ts'
import { adjustedRand } from '../../../src/analyse/suggest/adjusted-rand.ts'
import { labelGroups } from '../../../src/analyse/suggest/label-groups.ts'
import { latentSpace } from '../../../src/analyse/suggest/latent-space.ts'
import { sphericalKMeans } from '../../../src/analyse/suggest/spherical-k-means.ts'
import { groupStability, stabilityOf } from '../../../src/analyse/suggest/stability.ts'
import { wordVectors } from '../../../src/analyse/suggest/word-vectors.ts'

describe('the adjusted Rand index', () => {
  // Expected numbers: scikit-learn 1.x adjusted_rand_score.
  it.each([
    [[0, 0, 1, 1], [0, 0, 1, 2], 0.571_428_571_428_571_4],
    [[0, 0, 0, 1, 1, 1], [0, 0, 1, 1, 2, 2], 0.242_424_242_424_242_43],
    [[0, 0, 1, 1], [0, 1, 0, 1], -0.5],
    [[0, 1, 2, 3], [3, 2, 1, 0], 1],
  ])('of %j and %j is that of scikit-learn', (first, second, expected) => {
    expect(adjustedRand(first, second)).toBeCloseTo(expected, 12)
  })

  it('is symmetric, blind to the names of groups, 1 of a grouping with itself', () => {
    const grouping = fc.array(fc.nat(4), { minLength: 2, maxLength: 40 })
    fc.assert(
      fc.property(grouping, fc.infiniteStream(fc.nat(4)), (first, stream) => {
        const second = first.map(() => stream.next().value as number)
        expect(adjustedRand(first, second)).toBeCloseTo(adjustedRand(second, first), 10)
        expect(
          adjustedRand(
            first,
            second.map((group) => 9 - group),
          ),
        ).toBeCloseTo(adjustedRand(first, second), 10)
        expect(adjustedRand(first, first)).toBeCloseTo(1, 10)
      }),
    )
  })
})

/** Texts on three subjects that share no word, each text a few words of its subject. */
function subjects(size: number): { texts: Set<string>[]; truth: number[] } {
  const random = seeded(5)
  const truth = Array.from({ length: size }, (_, index) => index % 3)
  const texts = truth.map(
    (subject) => new Set(Array.from({ length: 4 }, () => `${'abc'[subject]}${Math.floor(random() * 9)}`)),
  )
  return { texts, truth }
}

describe('grouping', () => {
  it('finds subjects that share no word again, and calls them stable', () => {
    const { texts, truth } = subjects(90)
    const points = latentSpace(wordVectors(texts), 10)
    const found = sphericalKMeans(points, 3, { seed: 1, starts: 5 })
    expect(adjustedRand(found.groups, truth)).toBe(1)
    expect(Math.min(...groupStability(points, found, 3, 10))).toBeGreaterThan(0.95)
    const three = stabilityOf(points, 3, 8).rand
    expect(three).toBeGreaterThan(0.95)
    expect(stabilityOf(points, 6, 8).rand).toBeLessThan(three)
  })

  it('gives the same groups each time, and says nothing of a text that shares no word', () => {
    const { texts } = subjects(45)
    const all = [...texts, new Set(['unique'])]
    const once = () => sphericalKMeans(latentSpace(wordVectors(all), 8), 3, { seed: 2, starts: 3 })
    expect(once()).toEqual(once())
    expect(once().groups.at(-1)).toBe(-1)
  })

  it('makes unit rows in the latent space, as far from each other as their words are in full dimension', () => {
    const texts = fc.array(fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { minLength: 1 }), {
      minLength: 4,
      maxLength: 15,
    })
    fc.assert(
      fc.property(texts, (lists) => {
        const vectors = wordVectors(lists.map((words) => new Set(words)))
        const { n, dimensions, values } = latentSpace(vectors, 5)
        const row = (index: number) => values.subarray(index * dimensions, (index + 1) * dimensions)
        const dot = (a: Float64Array, b: Float64Array) =>
          a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)
        const dense = (index: number) => {
          const full = new Float64Array(vectors.features.length)
          vectors.rows[index]?.at.forEach((at, k) => {
            full[at] = vectors.rows[index]?.weight[k] ?? 0
          })
          return full
        }
        for (let a = 0; a < n; a++) {
          const length = dot(row(a), row(a))
          expect(length === 0 || Math.abs(length - 1) < 1e-9).toBe(true)
          for (let b = 0; b < a; b++)
            if (length > 0 && dot(row(b), row(b)) > 0)
              expect(dot(row(a), row(b))).toBeCloseTo(dot(dense(a), dense(b)), 6)
        }
      }),
    )
  })

  it('labels each group by words that no other group has, under ids of their own', () => {
    const { texts, truth } = subjects(60)
    const labels = labelGroups(texts, Int32Array.from(truth), 3)
    expect(new Set(labels.map(({ id }) => id)).size).toBe(3)
    labels.forEach(({ words }, group) => {
      expect(words.length).toBeGreaterThan(3)
      expect(words.every(({ word }) => word.startsWith('abc'[group] ?? ''))).toBe(true)
    })
  })
})
