import fc from 'fast-check'
import type { Block, Inline, SectionBlock, TableRow } from '../../src/model/document.ts'
import { t } from './sample-document.ts'

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
  fc
    .tuple(fc.constantFrom('foot', 'side' as const), text)
    .map(([place, content]): Inline => ({ type: 'note', place, children: [t(content)] })),
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
  fc
    .tuple(inlines, inlines)
    .map(([children, source]): Block => ({ type: 'quote', pull: children.length === 1, children, source })),
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
/** Any block, sections and lists within bounds included. */
export const { block } = fc.letrec<{ block: Block }>((tie) => ({
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
          'cards',
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
