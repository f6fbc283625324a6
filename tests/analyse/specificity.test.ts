import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { specificity } from '../../src/analyse/specificity.ts'

function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n
  let value = 1n
  for (let i = 1; i <= k; i++) value = (value * BigInt(n - k + i)) / BigInt(i)
  return value
}

/** The same quantity in exact integers. */
function exact(corpus: number, part: number, frequency: number, observed: number): number {
  const expected = (frequency * part) / corpus
  if (observed === expected) return 0
  const over = observed > expected
  let sum = 0n
  for (let k = over ? observed : 0; k <= (over ? Math.min(frequency, part) : observed); k++)
    sum += choose(frequency, k) * choose(corpus - frequency, part - k)
  const scaled = Number((sum * 10n ** 30n) / choose(corpus, part)) / 1e30
  return over ? -Math.log10(scaled) : Math.log10(scaled)
}

describe('specificity', () => {
  it('is the hypergeometric tail, in exact integers', () => {
    fc.assert(
      fc.property(
        fc
          .record({
            corpus: fc.integer({ min: 10, max: 160 }),
            p: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
            f: fc.integer({ min: 1, max: 9 }),
            o: fc.double({ min: 0, max: 1, noNaN: true }),
          })
          .map(({ corpus, p, f, o }) => {
            const part = Math.max(1, Math.floor(corpus * p))
            const frequency = Math.min(f, corpus)
            const least = Math.max(0, part - (corpus - frequency))
            const most = Math.min(frequency, part)
            return { corpus, part, frequency, observed: least + Math.round(o * (most - least)) }
          }),
        ({ corpus, part, frequency, observed }) => {
          expect(specificity(corpus, part, frequency, observed)).toBeCloseTo(
            exact(corpus, part, frequency, observed),
            6,
          )
        },
      ),
      { numRuns: 400 },
    )
  })

  it.each([
    // R: phyper(61, 1998, 5260 - 1998, 131, lower.tail = FALSE)
    [5260, 1998, 131, 62, 0.01697598],
    // Exact rationals: drawing 5 of 5 marked out of 10, and 4 or 5 of 5 marked out of 50 of which 10.
    [10, 5, 5, 5, 1 / 252],
    [50, 10, 5, 4, (210 * 40 + 252) / 2118760],
  ])('agrees with known upper tails (%i, %i, %i, %i)', (corpus, part, frequency, observed, p) => {
    expect(10 ** -specificity(corpus, part, frequency, observed)).toBeCloseTo(p, 8)
  })

  it('keeps its precision far out in the tail of a large corpus', () => {
    const value = specificity(2_000_000, 400_000, 900, 700)
    expect(value).toBeGreaterThan(250)
    expect(Number.isFinite(value)).toBe(true)
    expect(specificity(2_000_000, 400_000, 900, 20)).toBeLessThan(-50)
  })
})
