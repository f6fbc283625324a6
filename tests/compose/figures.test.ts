import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import '../support/seed.ts'
import { cooccurrence } from '../../src/analyse/cooccurrence.ts'
import { correspondence } from '../../src/analyse/correspondence.ts'
import { crossing } from '../../src/analyse/crossing.ts'
import { wordsAndSessions } from '../../src/analyse/words-and-sessions.ts'
import { correspondenceScene } from '../../src/compose/figures/correspondence.ts'
import { crossingScene } from '../../src/compose/figures/crossing.ts'
import { saturationScene } from '../../src/compose/figures/saturation.ts'
import { similarityScene } from '../../src/compose/figures/similarity.ts'
import { contrast } from '../../src/model/colour.ts'
import { defaultPalette } from '../../src/model/palette.ts'
import type { Scene, SceneText } from '../../src/model/scene.ts'
import { fonts } from '../render/fonts-of-tests.ts'

interface Box {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly right: number
  readonly bottom: number
}

/** The room that each text takes: its width, and its height from the tallest small letters down to the baseline. */
const boxes = (scene: Scene): Box[] =>
  scene.nodes
    .filter((node): node is SceneText => node.kind === 'text')
    .map(({ text, x, y, face, size, anchor }) => {
      const own = fonts.width(text, face, size)
      const left = x - (anchor === 'end' ? own : anchor === 'middle' ? own / 2 : 0)
      return { text, x: left, y: y - size * 0.7, right: left + own, bottom: y }
    })

function expectInside(scene: Scene): void {
  for (const box of boxes(scene)) {
    expect(box.x, box.text).toBeGreaterThanOrEqual(-0.01)
    expect(box.right, box.text).toBeLessThanOrEqual(scene.width + 0.01)
    expect(box.y, box.text).toBeGreaterThanOrEqual(-0.01)
    expect(box.bottom, box.text).toBeLessThanOrEqual(scene.height + 0.01)
  }
}

function overlaps(scene: Scene): string[] {
  const all = boxes(scene)
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter(
        (other) => one.x < other.right && other.x < one.right && one.y < other.bottom && other.y < one.bottom,
      )
      .map((other) => `${one.text} / ${other.text}`),
  )
}

describe('themes crossed with principles', () => {
  const labels = [
    'Solidarité',
    'Respect de l’environnement',
    'Sensibilisation',
    'Autonomie',
    'Responsabilité',
  ]
  const crossed = (themes: number, principles: number, counts: readonly number[]) => ({
    themes: Array.from({ length: themes }, (_, index) => `t${index}`),
    principles: Array.from({ length: principles }, (_, index) => `p${index}`),
    themeLabels: Array.from({ length: themes }, (_, index) => `Énergie, eau, numérique et thème ${index}`),
    principleLabels: Array.from({ length: principles }, (_, index) => labels[index % labels.length] ?? ''),
    colours: defaultPalette(principles),
    cells: Array.from({ length: themes }, (_, row) =>
      Array.from({ length: principles }, (_, column) => ({
        ideas: counts[(row * principles + column) % counts.length] ?? 0,
        specificity: 3 - ((row + column) % 7),
      })),
    ),
  })

  it('shows every count where it can be read, for three to twelve principles', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 12 }),
        fc.integer({ min: 3, max: 12 }),
        fc.array(fc.nat(9999), { minLength: 1, maxLength: 30 }),
        (themes, principles, counts) => {
          const given = crossed(themes, principles, counts)
          const scene = crossingScene(given, fonts)
          expectInside(scene)
          expect(overlaps(scene)).toEqual([])
          const texts = boxes(scene).map(({ text }) => text)
          for (const { ideas } of given.cells.flat()) expect(texts).toContain(String(ideas))
          // The ink of a count on the ground of its cell.
          scene.nodes.forEach((node, index) => {
            const next = scene.nodes[index + 1]
            if (node.kind === 'rect' && next?.kind === 'text')
              expect(contrast(node.fill, next.fill)).toBeGreaterThanOrEqual(4.5)
          })
        },
      ),
      { numRuns: 50 },
    )
  })

  it('counts what is classified, and says what stands out', () => {
    const idea = (theme: string | null, principle: string | null, more = {}) =>
      ({ theme, principle, nature: 'proposal', ...more }) as never
    const ideas = [
      ...Array.from({ length: 12 }, () => idea('a', 'p')),
      ...Array.from({ length: 12 }, () => idea('b', 'q')),
      idea('a', 'q'),
      idea(null, 'q'),
      idea('a', null),
      idea('a', 'p', { keptOut: 'hors sujet' }),
      idea('a', 'p', { nature: 'off-topic' }),
    ]
    const consultation = {
      themes: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      principles: [{ id: 'p' }, { id: 'q' }],
    }
    const found = crossing(ideas, consultation as never)
    expect(found?.themes).toEqual(['a', 'b', null])
    expect(found?.cells.map((row) => row.map((cell) => cell.ideas))).toEqual([
      [12, 1],
      [0, 12],
      [0, 1],
    ])
    expect(found?.cells[0]?.[0]?.specificity).toBeGreaterThan(3)
    expect(crossing(ideas.slice(0, 12), consultation as never)).toBeNull()
  })
})

describe('words and sessions on a plane', () => {
  const names = [
    'Atelier 1, transport',
    'Atelier 2, actions citoyennes',
    'Questionnaire aux agents absents',
    'Atelier 4',
  ]
  const table = fc
    .tuple(fc.integer({ min: 10, max: 40 }), fc.integer({ min: 3, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.nat(30), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    .map((counts) => counts.map((row) => row.map((count) => count + 1)))

  it('shows every word and session inside the figure, none over another', () => {
    fc.assert(
      fc.property(table, (counts) => {
        const columns = names.slice(0, counts[0]?.length)
        const words = counts.map((_, index) => `covoiturage${index}`)
        const found = correspondence({ rows: words, columns, counts })
        const scene = correspondenceScene(
          { ...found, rowLabels: words, columnLabels: columns },
          '#1f5a4c',
          fonts,
        )
        expectInside(scene)
        const texts = boxes(scene).map(({ text }) => text)
        for (const label of [...words, ...columns]) expect(texts).toContain(label)
        expect(overlaps(scene)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('is not drawn where a table would say it better', () => {
    const term = (key: string, sessions: Record<string, number>) =>
      ({ key, sessions, termFrequency: 9 }) as never
    const sessions = ['A1', 'A2', 'A3'].map((id) => ({ id })) as never
    const many = Array.from({ length: 12 }, (_, index) =>
      term(`mot${index}`, { A1: 3, A2: 3, A3: 3 + (index % 3) }),
    )
    expect(wordsAndSessions(many, { sessions })?.rows).toHaveLength(12)
    expect(wordsAndSessions(many.slice(0, 9), { sessions })).toBeNull()
    const two = Array.from({ length: 12 }, (_, index) => term(`mot${index}`, { A1: 3, A2: 6 }))
    expect(wordsAndSessions(two, { sessions })).toBeNull()
  })
})

describe('words that go together', () => {
  const term = (key: string, documentFrequency: number) => ({ key, documentFrequency, term: key }) as never
  /** Contributions, each the words that it holds. */
  const corpusOf = (contributions: readonly (readonly string[])[]) =>
    ({
      stretches: contributions.map((words, index) => ({
        contribution: { id: String(index) },
        runs: words.map((key) => ({ key })),
        counted: true,
      })),
      keyOf: ({ key }: { key: string }) => key,
    }) as never
  const letters = [...'abcdefghijklmnop']
  const contributions = fc.array(fc.uniqueArray(fc.constantFrom(...letters), { maxLength: 6 }), {
    minLength: 30,
    maxLength: 90,
  })
  const termsOf = (held: readonly (readonly string[])[]) =>
    letters.map((key) => term(key, held.filter((words) => words.includes(key)).length))

  it('are the tree of their strongest links', () => {
    fc.assert(
      fc.property(contributions, (held) => {
        const found = cooccurrence(corpusOf(held), termsOf(held))
        if (!found) return
        const { words, links } = found
        expect(links).toHaveLength(words.length - 1)
        const together = (a: number, b: number) =>
          held.filter((each) => each.includes(words[a]?.key ?? '') && each.includes(words[b]?.key ?? ''))
            .length
        for (const { from, to, contributions: count } of links) {
          expect(count).toBe(together(from, to))
          expect(count).toBeGreaterThanOrEqual(3)
        }
        // Of no pair are the words said together more often than on the weakest link of the way between them.
        const way = (from: number, to: number, before = -1): number[] | null => {
          if (from === to) return []
          for (const link of links) {
            const next = link.from === from ? link.to : link.to === from ? link.from : -1
            if (next < 0 || next === before) continue
            const rest = way(next, to, from)
            if (rest) return [link.contributions, ...rest]
          }
          return null
        }
        for (let a = 0; a < words.length; a++)
          for (let b = 0; b < a; b++) {
            const links = way(a, b)
            expect(links).not.toBeNull()
            expect(together(a, b)).toBeLessThanOrEqual(Math.min(...(links ?? [])))
          }
      }),
      { numRuns: 30 },
    )
  })

  it('are drawn inside the figure, none over another', () => {
    fc.assert(
      fc.property(contributions, (held) => {
        const found = cooccurrence(corpusOf(held), termsOf(held))
        if (!found) return
        const labels = found.words.map(({ key }) => `covoiturage ${key}`)
        const scene = similarityScene({ ...found, labels, colours: labels.map(() => '#1f5a4c') }, fonts)
        expectInside(scene)
        expect(overlaps(scene)).toEqual([])
        expect(
          boxes(scene)
            .map(({ text }) => text)
            .sort(),
        ).toEqual([...labels].sort())
      }),
      { numRuns: 30 },
    )
  })

  it('are not drawn where few are said together', () => {
    const held = Array.from({ length: 40 }, (_, index) => [letters[index % 16] ?? 'a'])
    expect(cooccurrence(corpusOf(held), termsOf(held))).toBeNull()
  })
})

describe('what each session brought', () => {
  it('is drawn to scale, with its figures in words', () => {
    const sessions = [
      { label: 'Atelier 1', ideas: 100, newIdeas: 100 },
      { label: 'Atelier 2', ideas: 50, newIdeas: 20 },
    ]
    const scene = saturationScene(sessions, '#1f5a4c', fonts)
    if (!scene) throw new Error('no scene')
    expectInside(scene)
    const bars = scene.nodes.flatMap((node) => (node.kind === 'rect' ? [node.width] : []))
    expect(bars.map((bar) => Math.round((100 * bar) / (bars[0] ?? 1)))).toEqual([100, 100, 50, 20])
    expect(scene.title).toBe('Atelier 2, la dernière séance : 40 % d’idées encore jamais entendues')
    expect(scene.description).toContain('Atelier 2 20 sur 50')
    expect(saturationScene(sessions.slice(0, 1), '#1f5a4c', fonts)).toBeNull()
  })
})
