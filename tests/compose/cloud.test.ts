import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutCloud } from '../../src/compose/cloud/layout.ts'
import { contrast } from '../../src/model/colour.ts'
import { defaultPalette } from '../../src/model/palette.ts'
import type { Term } from '../../src/model/term.ts'
import { loadFonts } from '../../src/render/fonts.ts'
import { outlinesOf } from '../../src/render/profile.ts'
import { consultationWith, principle } from '../analyse/consultation.ts'
import { asset } from '../support/assets.ts'

const fonts = loadFonts(asset)
const measure = { ...fonts, ...outlinesOf(fonts) }
const ids = ['p1', 'p2', 'p3', 'p4', 'p5']
const consultation = consultationWith(ids.map((id) => principle(id, [])))

const term = (text: string, count: number, zone: string | null): Term => ({
  term: text,
  key: text,
  forms: [text],
  termFrequency: count,
  documentFrequency: count,
  respondentFrequency: count,
  principle: zone,
  specificity: {},
  sessions: {},
})

const layout = (terms: readonly Term[], limit = 400) => layoutCloud({ terms, consultation, measure, limit })

const word = fc.stringMatching(/^[a-zéèàçœ]{2,14}( [a-z]{2,8})?$/)
const anyTerms = fc.uniqueArray(
  fc.record({ text: word, count: fc.integer({ min: 1, max: 120 }), zone: fc.constantFrom(...ids, null) }),
  { selector: ({ text }) => text, minLength: 1, maxLength: 90 },
)

describe('the word cloud', () => {
  it('places every term inside the figure without overlap, one size law for all, or says why not', () => {
    fc.assert(
      fc.property(anyTerms, (input) => {
        const { placed, leftOut, scene, k } = layout(
          input.map(({ text, count, zone }) => term(text, count, zone)),
        )
        expect(placed.length + leftOut.length).toBe(input.length)
        const boxes = placed.map((one) => ({
          ...one,
          right: one.x + measure.width(one.term, 'sans-semibold', one.size),
          top: one.y - one.size * 0.72,
        }))
        for (const box of boxes) {
          expect(box.size / Math.sqrt(box.count)).toBeCloseTo(k, 6)
          expect(box.size).toBeGreaterThanOrEqual(6.99)
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.right).toBeLessThanOrEqual(scene.width + 0.01)
          expect(box.y).toBeLessThanOrEqual(scene.height)
        }
        boxes.forEach((a, index) => {
          for (const b of boxes.slice(index + 1)) {
            const apart = a.right < b.x || b.right < a.x || a.y <= b.top || b.y <= a.top
            expect(apart, `${a.term} and ${b.term}`).toBe(true)
          }
        })
      }),
      { numRuns: 25 },
    )
  })

  it.each([
    ['one term', [term('tri', 3, 'p1')]],
    ['equal counts', Array.from({ length: 40 }, (_, i) => term(`mot${i}`, 4, ids[i % 5] ?? null))],
    [
      'one giant',
      [term('vélo', 10_000, 'p1'), ...Array.from({ length: 60 }, (_, i) => term(`mot${i}`, 1, null))],
    ],
    ['a long expression first', [term('semaine du développement durable', 120, 'p2'), term('tri', 2, 'p1')]],
  ])('holds with %s', (_, terms) => {
    const { placed, leftOut, scene } = layout(terms)
    expect(placed.length + leftOut.length).toBe(terms.length)
    expect(placed.length).toBeGreaterThan(0)
    expect(scene.height).toBeLessThanOrEqual(340)
  })

  it('is the same twice, and says in words what it shows', () => {
    const terms = ['vélo', 'tri', 'partager'].map((text, index) => term(text, 9 - index, ids[index] ?? null))
    expect(layout(terms)).toEqual(layout([...terms].reverse()))
    expect(layout(terms).scene.description).toContain('3 termes sur 3')
    expect(layout([]).scene.title).toBe('Aucun terme à montrer')
  })

  it('leaves out what is asked to be left out, by name', () => {
    const { placed, leftOut } = layout([term('vélo', 5, 'p1'), term('tri', 4, 'p1')], 1)
    expect(placed.map((one) => one.term)).toEqual(['vélo'])
    expect(leftOut).toEqual([{ term: 'tri', count: 4, reason: 'limit' }])
  })

  it('uses colours that stand out on white, whatever the number of principles', () => {
    for (let count = 1; count <= 12; count++)
      for (const colour of [...defaultPalette(count), '#5b6166'])
        expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(4.5)
  })
})

describe('a packed cloud', () => {
  /** Columns half a point wide where the ink of two terms meets. */
  function meetings(placed: readonly { term: string; size: number; x: number; y: number }[]): string[] {
    const columns = new Map<number, { term: string; top: number; bottom: number }[]>()
    for (const { term, size, x, y } of placed) {
      const { step, top, bottom } = measure.profile(term, 'sans-semibold')
      top.forEach((high, index) => {
        const column = Math.round(2 * (x + ((index + 0.5) * step * size) / 1000))
        const own = columns.get(column) ?? []
        own.push({ term, top: y - (high * size) / 1000, bottom: y - ((bottom[index] ?? 0) * size) / 1000 })
        columns.set(column, own)
      })
    }
    return [...columns.values()].flatMap((own) =>
      own.flatMap((a, index) =>
        own
          .slice(index + 1)
          .filter((b) => a.term !== b.term && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `${a.term} / ${b.term}`),
      ),
    )
  }

  it.each(['zones-pack', 'free'] as const)(
    '(%s) loses no term, lets no ink meet, keeps one size law',
    (manner) => {
      fc.assert(
        fc.property(anyTerms, (input) => {
          const terms = input.map(({ text, count, zone }) => term(text, count, zone))
          const { placed, leftOut, scene, k } = layoutCloud({
            terms,
            consultation,
            measure,
            limit: 400,
            manner,
          })
          expect(placed.length + leftOut.length).toBe(input.length)
          expect(placed.length).toBeGreaterThan(0)
          for (const { term, count, size, x, y } of placed) {
            expect(size / Math.sqrt(count)).toBeCloseTo(k, 6)
            expect(size).toBeGreaterThanOrEqual(6.99)
            expect(x).toBeGreaterThanOrEqual(0)
            expect(x + measure.width(term, 'sans-semibold', size)).toBeLessThanOrEqual(scene.width + 1)
            expect(y).toBeLessThanOrEqual(scene.height)
          }
          expect(meetings(placed)).toEqual([])
        }),
        { numRuns: 12 },
      )
    },
  )

  it('names its colours in a key where it has no zones', () => {
    const terms = ids.map((id, index) => term(`mot ${index}`, 9 - index, id))
    const { scene } = layoutCloud({ terms, consultation, measure, manner: 'free' })
    const texts = scene.nodes.flatMap((node) => (node.kind === 'text' ? [node.text] : []))
    for (const { label } of consultation.principles) expect(texts).toContain(label)
    expect(scene.description).toContain('colorés par principe')
  })

  it('stands the same whatever the order of the terms', () => {
    const terms = Array.from({ length: 30 }, (_, i) => term(`mot${i}`, 30 - i, ids[i % 5] ?? null))
    for (const manner of ['zones-pack', 'free'] as const)
      expect(layoutCloud({ terms, consultation, measure, manner })).toEqual(
        layoutCloud({ terms: [...terms].reverse(), consultation, measure, manner }),
      )
  })

  it('is not drawn with metrics that know no outlines', () => {
    const terms = [term('vélo', 3, 'p1')]
    expect(() => layoutCloud({ terms, consultation, measure: fonts, manner: 'free' })).toThrow(/outlines/)
  })
})
