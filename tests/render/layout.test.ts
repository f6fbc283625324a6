import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, DocumentTree } from '../../src/model/document.ts'
import { margins, page, textHeight } from '../../src/render/design.ts'
import { type LaidDocument, layDocument } from '../../src/render/pdf/render-pdf.ts'
import { block } from './any-document.ts'
import { expectedTexts, laidTexts } from './expected-texts.ts'
import { fonts } from './fonts-of-tests.ts'
import { h, list, note, p, sampleDocument, section, t, table } from './sample-document.ts'

const withBlocks = (blocks: readonly Block[]): DocumentTree => ({ ...sampleDocument, blocks })
const lay = (...blocks: readonly Block[]) => layDocument(withBlocks(blocks), fonts)

/** Text lines of each page with their baseline, in order of painting. */
function linesOf(
  laid: LaidDocument,
): { page: number; y: number; x: number; end: number; text: string; size: number }[] {
  return laid.pages.flatMap(({ number, marks }) =>
    marks.flatMap(({ x, y, mark }) =>
      mark.kind === 'text'
        ? [
            {
              page: number,
              x: x + mark.x,
              y: y + mark.y,
              end: x + mark.x + mark.line.width,
              text: mark.line.pieces.map((piece) => piece.text).join(''),
              size: mark.line.pieces[0]?.style.size ?? 0,
            },
          ]
        : [],
    ),
  )
}

describe('layout', () => {
  it('places every sign of every block, whatever the document', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const document = withBlocks(blocks)
        expect(laidTexts(layDocument(document, fonts))).toEqual(expectedTexts(document, () => 0))
      }),
      { numRuns: 150, seed: 7 },
    )
  })

  it('keeps every line between the margins, whatever the document', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        for (const line of linesOf(layDocument(withBlocks(blocks), fonts))) {
          const left = line.page % 2 === 1 ? margins.inside : margins.outside
          expect(line.x).toBeGreaterThanOrEqual(left - 0.01)
          // A last no-break space may hang over the edge.
          expect(line.end).toBeLessThanOrEqual(page.width - (margins.inside + margins.outside - left) + 14)
          expect(line.y).toBeGreaterThan(margins.top)
          expect(line.y).toBeLessThan(margins.top + textHeight + 1)
        }
      }),
      { numRuns: 100, seed: 7 },
    )
  })

  it('never leaves one line of a paragraph alone on a page', () => {
    for (let lines = 30; lines < 50; lines++) {
      const filler = Array.from({ length: lines }, (_, index) => p(`Ligne ${index}`))
      const laid = lay(...filler, p('mot '.repeat(120)))
      const last = linesOf(laid).filter((line) => line.text.startsWith('mot'))
      const first = last.filter((line) => line.page === 1).length
      expect(first === 0 || first >= 2, `${first} on the first page`).toBe(true)
      expect(last.length - first === 0 || last.length - first >= 2).toBe(true)
    }
  })

  it('never leaves a heading at the foot of a page', () => {
    for (let lines = 25; lines < 45; lines++) {
      const filler = Array.from({ length: lines }, (_, index) => p(`Ligne ${index}`))
      const found = linesOf(lay(...filler, h(2, 'a', 'Titre'), p('Suite '.repeat(40))))
      const title = found.find((line) => line.text === 'Titre')
      const next = found.filter((line) => line.text.startsWith('Suite'))
      expect(next.filter((line) => line.page === title?.page).length).toBeGreaterThanOrEqual(2)
    }
  })

  it('never leaves a source, or what is left over, alone on a page', () => {
    const entry = (text: string): Block => ({
      ...{ type: 'entry', children: [t(text)], notes: [], value: 1, max: 2, label: '1 voix', done: false },
    })
    for (let count = 10; count < 60; count++) {
      const all = Array.from({ length: count }, (_, index) => entry(`Idée ${index}`))
      const lines = linesOf(lay(...all, p('Et 12 autres.', 'source')))
      const texts = lines.filter(({ page }) => page === lines.at(-1)?.page).map(({ text }) => text)
      expect(texts).toContain('Et 12 autres.')
      expect(texts, `${count} entries`).toContain(`Idée ${count - 1}`)
    }
  })

  it('makes a figure smaller rather than leave its source alone', () => {
    const scene = { width: 459, height: 240, title: 'Figure', description: '', nodes: [] }
    for (let lines = 20; lines < 34; lines++) {
      const filler = Array.from({ length: lines }, (_, index) => p(`Ligne ${index}`))
      const drawn = {
        type: 'figure',
        id: null,
        scene,
        caption: [t('Titre de la figure')],
        decorative: false,
      } as const
      const laid = lay(...filler, drawn, p('Source : la figure.', 'source'), ...filler)
      const page = (text: string) => linesOf(laid).find((line) => line.text.startsWith(text))?.page
      const figure = laid.pages.find(({ marks }) => marks.some(({ mark }) => mark.kind === 'scene'))?.number
      expect([page('Titre'), page('Source')], `${lines} lines before`).toEqual([figure, figure])
    }
  })

  describe('notes', () => {
    it('stand at the foot of the page that calls them', () => {
      for (let lines = 20; lines < 45; lines++) {
        const filler = Array.from({ length: lines }, (_, index) => p(`Ligne ${index}`))
        const called = p([t('Appel'), note('Une note de deux lignes au moins, '.repeat(5))])
        const found = linesOf(lay(...filler, called, ...filler))
        const call = found.find(({ text }) => text.startsWith('Appel'))
        const notes = found.filter(({ text }) => text.includes('note de') || text.includes('lignes au'))
        expect(notes.length).toBeGreaterThan(1)
        for (const line of notes) {
          expect(line.page, `${lines} lines before`).toBe(call?.page)
          const under = found.filter(({ page, text }) => page === line.page && text.startsWith('Ligne'))
          for (const { y } of under) expect(y).toBeLessThan(line.y)
        }
        expect(notes.at(-1)?.y).toBeGreaterThan(margins.top + textHeight - 20)
      }
    })

    it('go on at the foot of the next pages when they are longer than one', () => {
      const long = 'Une note sans fin '.repeat(1500)
      const document = withBlocks([p([t('Appel'), note(long)]), p('Suite '.repeat(2000))])
      const laid = layDocument(document, fonts)
      expect(laidTexts(laid)).toEqual(expectedTexts(document, () => 0))
      for (const { y } of linesOf(laid)) expect(y).toBeLessThan(margins.top + textHeight + 1)
    })

    it('are numbered in reading order, in cells and lists too', () => {
      const cell = table('Table', ['A', 'B'], [['un', 'deux']])
      const body = cell.body.map(({ cells }) => ({
        cells: cells.map((each) => ({ ...each, children: [...each.children, note('dans une cellule')] })),
      }))
      const found = linesOf(lay(p([t('un'), note('a')]), { ...cell, body }, p([t('trois'), note('b')])))
      const foot = found.filter(({ y }) => y > margins.top + textHeight - 70).map(({ text }) => text)
      expect(foot).toEqual(['1', 'a', '2', 'dans une cellule', '3', 'dans une cellule', '4', 'b'])
    })

    it('stand in the margin beside their line, none on another', () => {
      const said = Array.from({ length: 60 }, (_, index) =>
        p([t(`Phrase ${index}`), note(`Repère ${index} qui prend plusieurs lignes`, 'side')]),
      )
      const found = linesOf(lay(...said))
      const beside = found.filter(({ x, size }) => size === 9 && x > margins.outside + 300)
      expect(beside.map(({ text }) => text.trim()).join(' ')).toBe(
        said.map((_, index) => `Repère ${index} qui prend plusieurs lignes`).join(' '),
      )
      beside.forEach((line, index) => {
        const before = beside[index - 1]
        if (before?.page === line.page) expect(line.y - before.y).toBeGreaterThan(12)
      })
      for (const { page, text } of beside) {
        const number = /Repère (\d+)/.exec(text)?.[1]
        if (number) expect(found.find((line) => line.text.trim() === `Phrase ${number}`)?.page).toBe(page)
      }
    })

    it('go to the foot where there is no margin', () => {
      const cell = section('columns', null, p([t('Texte'), note('Repère', 'side')]))
      const found = linesOf(lay(cell))
      const [text, call, own] = ['Texte1', '1', 'Repère'].map((each) =>
        found.find((line) => line.text === each),
      )
      expect(call?.y).toBe(own?.y)
      expect(own?.y).toBeGreaterThan(text?.y ?? 0)
    })
  })

  it('lets text come before a figure that does not fit, and no heading', () => {
    const scene = { width: 459, height: 300, title: 'Figure', description: '', nodes: [] }
    const drawn = { type: 'figure', id: null, scene, caption: [t('Titre')], decorative: false } as const
    const before = Array.from({ length: 24 }, (_, index) => p(`Avant ${index}`))
    const after = Array.from({ length: 30 }, (_, index) => p(`Après ${index}`))
    const floating = linesOf(lay(...before, drawn, ...after))
    expect(floating.find(({ text }) => text === 'Titre')).toMatchObject({ page: 2 })
    expect(
      floating.filter(({ page, text }) => page === 1 && text.startsWith('Après')).length,
    ).toBeGreaterThan(3)
    const stopped = linesOf(lay(...before, drawn, h(3, 'x', 'Autre sujet'), ...after))
    const heading = stopped.find(({ text }) => text === 'Autre sujet')
    expect(heading?.page).toBe(2)
    expect(heading?.y).toBeGreaterThan(stopped.find(({ text }) => text === 'Titre')?.y ?? 0)
  })

  it('sets cards side by side, as high as the highest, and one under the other when a page is too short', () => {
    const card = (...texts: readonly string[]) => section('plain', null, ...texts.map((text) => p(text)))
    const laid = lay(section('cards', null, card('a'), card('b', 'b', 'b'), card('c')))
    const grounds = laid.pages.flatMap(({ marks }) =>
      marks.flatMap(({ mark }) => (mark.kind === 'shape' && mark.height > 20 ? [mark.height] : [])),
    )
    expect(new Set(grounds).size).toBe(1)
    expect(grounds).toHaveLength(3)
    expect(new Set(linesOf(laid).map(({ x }) => x)).size).toBe(3)
    const tall = withBlocks([section('cards', null, card('mot '.repeat(3000)), card('fin'))])
    expect(laidTexts(layDocument(tall, fonts))).toEqual(expectedTexts(tall, () => 0))
  })

  it('never leaves the last two rows of a table alone', () => {
    for (let count = 20; count < 60; count++) {
      const rows = Array.from({ length: count }, (_, index) => [`Rang ${index}`, index])
      const found = linesOf(lay(table('Table', ['Rang', 'n'], rows))).filter((line) =>
        line.text.startsWith('Rang '),
      )
      const last = found.at(-1)?.page ?? 0
      expect(last === 1 || found.filter((line) => line.page === last).length >= 3).toBe(true)
    }
  })

  it('never leaves next to nothing on a last page', () => {
    for (let count = 27; count < 66; count++) {
      const found = linesOf(lay(...Array.from({ length: count }, (_, index) => p(`Ligne ${index}`))))
      const last = found.at(-1)?.page ?? 0
      const height = Math.max(...found.filter(({ page }) => page === last).map(({ y }) => y)) - margins.top
      expect(last === 1 || height > textHeight * 0.2, `${count} lines`).toBe(true)
    }
  })

  it('makes a first figure smaller rather than give the second a page of its own, never below 7 points', () => {
    const text = {
      kind: 'text',
      x: 0,
      y: 20,
      text: 'mot',
      face: 'sans',
      size: 14,
      fill: '#000000',
      anchor: 'start',
    } as const
    const scene = (height: number) => ({ width: 459, height, title: 'F', description: '', nodes: [text] })
    const drawn = (height: number): Block => ({
      ...{ type: 'figure', id: null, scene: scene(height), caption: [t('Titre')], decorative: false },
    })
    const scenes = (laid: LaidDocument) =>
      laid.pages.flatMap(({ number, marks }) =>
        marks.flatMap(({ mark }) => (mark.kind === 'scene' ? [{ page: number, scale: mark.scale }] : [])),
      )
    const both = scenes(lay(drawn(420), h(3, 'x', 'Suite'), drawn(300), p('Source', 'source')))
    expect(both.map(({ page }) => page)).toEqual([1, 1])
    for (const { scale } of both) expect(14 * scale).toBeGreaterThanOrEqual(7)
    const apart = scenes(lay(drawn(560), h(3, 'x', 'Suite'), drawn(560), p('Source', 'source')))
    expect(apart).toEqual([
      { page: 1, scale: 1 },
      { page: 2, scale: 1 },
    ])
  })

  it('cuts a row taller than a page line by line', () => {
    const tall = 'un texte très long '.repeat(900)
    const document = withBlocks([table('Table', ['A', 'B'], [['court', tall]])])
    const laid = layDocument(document, fonts)
    expect(laid.pages.length).toBeGreaterThan(1)
    expect(laidTexts(laid)).toEqual(expectedTexts(document, () => 0))
  })

  it('keeps a panel on one page when it fits', () => {
    const filler = Array.from({ length: 34 }, (_, index) => p(`Ligne ${index}`))
    const found = linesOf(lay(...filler, section('panel', null, p('Début'), p('b'), p('c'), p('Fin'))))
    const of = (text: string) => found.find((line) => line.text === text)?.page
    expect(of('Début')).toBe(of('Fin'))
  })

  it('shares columns evenly', () => {
    const found = linesOf(
      lay(section('columns', null, ...Array.from({ length: 20 }, (_, index) => p(`c${index}`)))),
    )
    const columns = new Map<number, number>()
    for (const { x } of found) columns.set(x, (columns.get(x) ?? 0) + 1)
    expect([...columns.values()]).toEqual([10, 10])
  })

  it('hyphenates neither titles nor capitals', () => {
    const narrow = 'INTERCOMMUNALITÉ Intercommunalité '.repeat(12)
    const found = linesOf(lay(h(2, 'a', 'intercommunalité '.repeat(9)), section('columns', null, p(narrow))))
    for (const { text } of found)
      for (const word of text.trim().split(' ')) expect(word.toLowerCase()).toBe('intercommunalité')
  })

  it('numbers what a list counts', () => {
    expect(laidTexts(lay(list('decimal', 'a', 'b')))).toEqual([
      ['Lbl', '1.'],
      ['P', 'a'],
      ['Lbl', '2.'],
      ['P', 'b'],
    ])
  })
})
