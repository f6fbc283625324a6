import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { correspondence } from '../../src/analyse/correspondence.ts'
import { specificity } from '../../src/analyse/specificity.ts'

// How they were made: expected/r-values.R.
const file = (name: string) => readFileSync(new URL(`expected/${name}`, import.meta.url), 'utf8')
const r = JSON.parse(file('r-values.json'))
const [head = '', ...lines] = file('terms-by-session.csv').trim().split('\n')
const cells = lines.map((line) => line.split(','))
const found = correspondence({
  rows: cells.map(([term = '']) => term),
  columns: head.split(',').slice(1),
  counts: cells.map(([, ...counts]) => counts.map(Number)),
})

type Pair = readonly [number, number]

describe('what R computes', () => {
  it('is the inertia of each axis', () => {
    const whole = r.inertias.reduce((sum: number, value: number) => sum + value, 0)
    expect(found.shares).toHaveLength(r.inertias.length)
    for (const [axis, inertia] of r.inertias.entries())
      expect(found.shares[axis]).toBeCloseTo(inertia / whole, 12)
  })

  it.each([
    ['rows', 'rowContributions'],
    ['columns', 'columnContributions'],
  ] as const)('is where the %s stand, and what they weigh', (points, contributions) => {
    // R leaves the sign of an axis to chance.
    const signs = [0, 1].map((axis) => {
      const most = r.columns.reduce((best: Pair, at: Pair) =>
        Math.abs(at[axis] ?? 0) > Math.abs(best[axis] ?? 0) ? at : best,
      )
      return Math.sign(most[axis])
    })
    expect(found[points]).toHaveLength(r[points].length)
    for (const [place, { at, contribution }] of found[points].entries())
      for (const axis of [0, 1]) {
        expect(at[axis]).toBeCloseTo(r[points][place][axis] * (signs[axis] ?? 1), 9)
        expect(contribution[axis]).toBeCloseTo(r[contributions][place][axis], 9)
      }
  })

  it('is how specific a term is to a part', () => {
    for (const [corpus, part, frequency, observed, value] of r.specificity)
      expect(specificity(corpus, part, frequency, observed)).toBeCloseTo(value, 8)
  })
})
