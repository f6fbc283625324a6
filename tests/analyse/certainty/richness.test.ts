import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../../src/analyse/analyse.ts'
import { classStability } from '../../../src/analyse/certainty/class-stability.ts'
import { richness } from '../../../src/analyse/certainty/richness.ts'
import { saturation } from '../../../src/analyse/certainty/saturation.ts'
import { consultationWith, contribution, engine, principle } from '../consultation.ts'

const incidences = (once: number, twice: number, more: readonly number[] = []) => [
  ...Array.from({ length: once }, () => 1),
  ...Array.from({ length: twice }, () => 2),
  ...more,
]

// Worked by hand from the formulas: f1 = 10, f2 = 5, m = 20: f0 = (19/20)·100/10 = 9.5; variance with a = 19/20 and
// f1/f2 = 2: 5·(a/2·4 + a²·8 + a²/4·16) = 63.65; interval with T = 9.5.
describe('richness', () => {
  it('is Chao2 with its log-normal interval', () => {
    const found = richness(incidences(10, 5, [4, 6]), 20, 20)
    expect(found).toMatchObject({ observed: 17, once: 10, twice: 5 })
    expect(found?.estimate).toBeCloseTo(26.5, 10)
    const variance = 5 * ((0.95 / 2) * 4 + 0.95 ** 2 * 8 + (0.95 ** 2 / 4) * 16)
    const factor = Math.exp(1.959_963_984_540_054 * Math.sqrt(Math.log(1 + variance / 9.5 ** 2)))
    expect(found?.low).toBeCloseTo(17 + 9.5 / factor, 8)
    expect(found?.high).toBeCloseTo(17 + 9.5 * factor, 8)
  })

  it('corrects where nothing was met twice: f1(f1 − 1)/2', () => {
    expect(richness(incidences(4, 0), 10, 5)?.estimate).toBeCloseTo(4 + (0.9 * 4 * 3) / 2, 10)
  })

  it('sees that all was heard where nothing was said once', () => {
    expect(richness([3, 4, 5], 6, 6)).toMatchObject({ estimate: 3, coverage: 1, next: { newIdeas: 0 } })
  })

  it('says nothing of one contribution or of none', () => {
    expect(richness([1], 1, 1)).toBeNull()
    expect(richness([], 5, 5)).toBeNull()
  })

  it('does not tell how many are left where nearly all was said once', () => {
    expect(richness(incidences(200, 1), 200, 50)?.tells).toBe(false)
    expect(richness(incidences(10, 5, [4, 6]), 20, 20)?.tells).toBe(true)
  })

  it('never estimates fewer ideas than were met, and expects no more than are unseen', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 10, max: 60 }),
        fc.integer({ min: 0, max: 500 }),
        (met, units, more) => {
          const found = richness(met, units, more)!
          expect(found.estimate).toBeGreaterThanOrEqual(met.length)
          expect(found.low).toBeGreaterThanOrEqual(met.length - 1e-9)
          expect(found.high).toBeGreaterThanOrEqual(found.low)
          expect(found.coverage).toBeGreaterThanOrEqual(0)
          expect(found.coverage).toBeLessThanOrEqual(1)
          expect(found.next.newIdeas).toBeLessThanOrEqual(found.estimate - found.observed + 1e-9)
        },
      ),
    )
  })
})

const consultation = consultationWith([
  principle('solidarite', ['partager', 'prêter', 'donner', 'entraide']),
  principle('environnement', ['trier', 'composter', 'vélo', 'déchet']),
])
const texts = ['Trier les déchets', 'Prêter des outils', 'Venir à vélo', 'Composter à la cantine']
const study = (list: readonly string[]) =>
  analyse({
    contributions: list.map((text, index) =>
      contribution(text, index + 1, { session: index < 2 ? 'A1' : 'Q' }),
    ),
    respondents: [],
    consultation,
    engine,
  })

describe('saturation', () => {
  it('counts what each session said first, in the order of charter.yaml', () => {
    const { sessions } = saturation(study([...texts, 'Trier les déchets']), consultation)
    expect(sessions.map(({ session, newIdeas }) => [session, newIdeas])).toEqual([
      ['A1', 2],
      ['Q', 2],
    ])
  })
})

describe('stability of classes', () => {
  it('is the same every time, whatever the order of the ideas', () => {
    const { ideas } = study(texts)
    const found = classStability(ideas, consultation, engine)
    expect(found?.stable.n).toBe(4)
    expect(classStability([...ideas].reverse(), consultation, engine)).toEqual(found)
  })

  it('is that of nothing where the machine classified nothing', () => {
    expect(classStability(study(['RAS']).ideas, consultation, engine)).toBeNull()
  })
})
