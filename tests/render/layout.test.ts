import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, DocumentTree, Inline, SectionBlock, TableRow } from '../../src/model/document.ts'
import { margins, page, textHeight } from '../../src/render/design.ts'
import { type LaidDocument, layDocument } from '../../src/render/pdf/render-pdf.ts'
import { expectedTexts, laidTexts } from './expected-texts.ts'
import { fonts } from './fonts-of-tests.ts'
import { h, list, p, sampleDocument, section, t, table } from './sample-document.ts'

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

const words = fc.array(
  fc.constantFrom(
    'covoiturage',
    'l’intercommunalité',
    'tri',
    'à',
    'vélo',
    'https://exemple.fr/une/tres-longue/adresse?q=1',
    'anticonstitutionnellement',
    '🎉',
    '漢字',
    '«',
    '»',
    '!',
    ':',
    '2 000 €',
    '\u00a0',
    '\u202f',
    '\n',
    '\u0000',
    '☐',
    '—',
    'porte-à-porte',
    'e\u0301',
    '\ud800',
    '&lt;',
    'W'.repeat(90),
  ),
  { maxLength: 40 },
)
const text = fc.oneof(
  { weight: 5, arbitrary: words.map((all) => all.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
)
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: text.map(t) },
  text.map((content): Inline => ({ type: 'strong', children: [t(content)] })),
  text.map((content): Inline => ({ type: 'foreign', lang: 'en', children: [t(content)] })),
  text.map((content): Inline => ({ type: 'link', href: '#x', title: 'x', children: [t(content)] })),
  fc.constant<Inline>({ type: 'break' }),
)
const inlines = fc.array(inline, { maxLength: 4 })
const tableRow = (cells: readonly (readonly Inline[])[], header: boolean): TableRow => ({
  cells: cells.map((children, index) => ({
    header: header ? 'column' : null,
    align: index > 1 ? 'end' : 'start',
    children,
  })),
})
const leaf: fc.Arbitrary<Block> = fc.oneof(
  fc
    .tuple(fc.constantFrom<1 | 2 | 3>(1, 2, 3), inlines)
    .map(([level, children]): Block => ({ type: 'heading', level, id: 'x', children, unlisted: true })),
  fc
    .tuple(
      fc.constantFrom('body', 'lead', 'small', 'source', 'label', 'display', 'figure', 'kicker' as const),
      inlines,
    )
    .map(([style, children]) => ({ type: 'paragraph', style, children }) as Block),
  fc
    .tuple(
      fc.array(fc.array(inlines, { minLength: 3, maxLength: 3 }), { maxLength: 12 }),
      inlines,
      fc.boolean(),
    )
    .map(
      ([rows, caption, small]): Block => ({
        type: 'table',
        id: null,
        caption,
        widths: null,
        small,
        head: rows.slice(0, 1).map((row) => tableRow(row, true)),
        body: rows.slice(1).map((row) => tableRow(row, false)),
      }),
    ),
  fc.tuple(inlines, inlines).map(([children, source]): Block => ({ type: 'quote', children, source })),
  fc.tuple(inlines, inlines, fc.nat(9), text, fc.boolean()).map(
    ([children, notes, value, label, done]): Block => ({
      type: 'entry',
      children,
      notes,
      value,
      max: 9,
      label,
      done,
    }),
  ),
  inlines.map((label): Block => ({ type: 'signature', label })),
  fc.constant<Block>({ type: 'page-break' }),
)
const { block } = fc.letrec<{ block: Block }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 6, arbitrary: leaf },
    fc
      .tuple(
        fc.constantFrom('bullet', 'decimal', 'checks', 'plain' as const),
        fc.array(fc.array(tie('block'), { maxLength: 2 }), { maxLength: 4 }),
      )
      .map(([style, items]) => ({ type: 'list', style, items }) as Block),
    fc
      .tuple(
        fc.constantFrom<SectionBlock['kind']>(
          'cover',
          'chapter',
          'opening',
          'panel',
          'columns',
          'annex',
          'plain',
          'coupon',
          'keep',
        ),
        fc.array(tie('block'), { maxLength: 5 }),
      )
      .map(([kind, children]): Block => ({ type: 'section', kind, colour: 'autonomie', children })),
  ),
}))

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
