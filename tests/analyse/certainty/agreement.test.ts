import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cohenKappa, krippendorffAlpha, type Rating } from '../../../src/analyse/certainty/agreement.ts'
import { proportion } from '../../../src/analyse/certainty/proportion.ts'

const pairs = (first: string, second: string) =>
  [...first].map((sign, place) => [sign, second[place] ?? null] as const)
/** One string a rater, `.` where nothing is said; gives units. */
const units = (...raters: readonly string[]): Rating[][] =>
  [...(raters[0] ?? '')].map((_, unit) =>
    raters.map((rater) => (rater[unit] === '.' ? null : (rater[unit] ?? null))),
  )

// Expected numbers: scikit-learn 1.x cohen_kappa_score, PyPI krippendorff (nominal), statsmodels proportion_confint(method
// 'wilson'); those with a fraction were also worked out by hand.
describe('Cohen’s kappa', () => {
  it('is that of worked examples', () => {
    // 20 yes/yes, 5 yes/no, 10 no/yes, 15 no/no: observed 0.7, by chance 0.5.
    const grants = pairs(
      `${'y'.repeat(25)}${'n'.repeat(25)}`,
      `${'y'.repeat(20)}nnnnn${'y'.repeat(10)}${'n'.repeat(15)}`,
    )
    expect(cohenKappa(grants)).toBeCloseTo(0.4, 12)
    expect(cohenKappa(pairs('SRESIAASREEIARSE', 'SREEIAASRSEIRRSI'))).toBeCloseTo(0.686_274_509_803_921_6, 12)
  })

  it('says nothing where nothing can be told from chance', () => {
    expect(cohenKappa([])).toBeNull()
    expect(cohenKappa([['a', null]])).toBeNull()
    expect(cohenKappa(pairs('aaaa', 'aaaa'))).toBeNull()
    expect(cohenKappa(pairs('aaaa', 'bbbb'))).toBe(0)
  })

  it('is 1 when all agree, is symmetric, and never above 1', () => {
    const ratings = fc.array(
      fc.tuple(fc.constantFrom('a', 'b', 'c', null), fc.constantFrom('a', 'b', 'c', null)),
    )
    fc.assert(
      fc.property(ratings, (list) => {
        const kappa = cohenKappa(list)
        expect(cohenKappa(list.map(([a, b]) => [b, a] as const))).toBe(kappa)
        if (kappa !== null) expect(kappa).toBeLessThanOrEqual(1)
        const same = cohenKappa(list.map(([a]) => [a, a] as const))
        if (same !== null) expect(same).toBe(1)
      }),
    )
  })
})

describe('Krippendorff’s alpha', () => {
  it('is that of Krippendorff’s own example: four observers, twelve units, gaps', () => {
    const observed = units('123321412...', '1233224125.3', '.3332342251.', '12332441251.')
    expect(krippendorffAlpha(observed)).toBeCloseTo(0.743_421_052_631_579, 12)
  })

  it('is that of an example where most units have one value missing', () => {
    const observed = units('.....34121133.3', '1.213343.......', '..21344.21133.4')
    expect(krippendorffAlpha(observed)).toBeCloseTo(0.691_358_024_691_358, 12)
  })

  it('depends neither on the order of raters and units nor on units with one value', () => {
    const matrix = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', null), { minLength: 3, maxLength: 3 }), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(matrix, (rows) => {
        const alpha = krippendorffAlpha(rows)
        const turned = krippendorffAlpha([...rows].reverse().map((row) => [...row].reverse()))
        if (alpha === null) expect(turned).toBeNull()
        else expect(turned).toBeCloseTo(alpha, 10)
        expect(krippendorffAlpha([...rows, ['z', null, null]])).toBe(alpha)
        if (alpha !== null) expect(alpha).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('says nothing of one single value', () => {
    expect(krippendorffAlpha(units('aaa', 'aaa'))).toBeNull()
    expect(krippendorffAlpha([['a'], ['b']])).toBeNull()
  })
})

describe('a proportion', () => {
  it.each([
    [0, 10, 0, 0.277_532_799_862_889_26],
    [8, 10, 0.490_162_471_536_641_83, 0.943_317_848_545_624_7],
    [45, 50, 0.786_397_685_625_203_4, 0.956_524_235_068_109_5],
    [50, 50, 0.928_652_400_866_641_2, 1],
    [1, 3, 0.061_491_944_720_396_26, 0.792_340_399_197_952_3],
    [700, 1000, 0.670_876_139_082_782_8, 0.727_593_157_522_950_5],
  ])('%i of %i has the Wilson interval of statsmodels', (count, n, low, high) => {
    const found = proportion(count, n)
    expect(found.low).toBeCloseTo(low, 12)
    expect(found.high).toBeCloseTo(high, 12)
    expect(found.small).toBe(n < 30)
  })

  it('lies inside its interval, which lies inside 0–1 and mirrors that of the rest', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(400), (a, b) => {
        const n = a + b
        if (n === 0) return expect(proportion(0, 0).share).toBeNull()
        const { share, low, high } = proportion(a, n)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(share ?? -1)
        expect(high).toBeGreaterThanOrEqual(share ?? 2)
        expect(proportion(b, n).low).toBeCloseTo(1 - (high ?? 0), 10)
      }),
    )
  })
})
