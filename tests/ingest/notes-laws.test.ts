import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outline } from '../../src/ingest/notes/outline.ts'
import { Refusal } from '../../src/model/diagnostic.ts'
import { type Block, toDocx, toMarkdown, toOdt } from '../support/written-notes.ts'
import { readOne } from './support.ts'

const opening = fc.constantFrom(
  '',
  '- ',
  '-',
  '  - ',
  '\t- ',
  '* ',
  '+ ',
  '• ',
  '1. ',
  '2) ',
  'a) ',
  '→ ',
  '=> ',
  '-> ',
  '> ',
  '[ ] ',
  '- [x] ',
  '☐ ',
  '# ',
  '## ',
  '### ',
  '**',
  '« ',
  'Q : ',
  '😀 ',
  '| ',
  '   ',
  'o ',
  'Table 2 : ',
  'Atelier : ',
  'Présents : ',
  'Idée 3 : ',
)
const ending = fc.constantFrom(
  '',
  '',
  '',
  '.',
  ' :',
  ' ?',
  ' ;',
  ',',
  '**',
  ' (4 votes)',
  ' ●●',
  ' |',
  ' -> suite',
  ' et',
)
const bare = fc.constantFrom(
  '',
  '',
  '---',
  '=====',
  '***',
  'Page 2/5',
  '- 3 -',
  '●●●',
  '|---|---|',
  '![photo](x.jpg)',
  '```',
)
const label = fc.constantFrom(
  'PROPOSITIONS',
  'Freins',
  'Déjà fait',
  'TABLE 1',
  'Groupe A',
  'Participants',
  'Transport',
)
const words = fc.array(
  fc.constantFrom('des', 'vélos', 'pour', 'Tous', 'LES', 'agents', 'à', 'l’école', '12'),
  { maxLength: 14 },
)

/** Lines of notes, each with a word of its own when it says something. */
const notes = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.tuple(opening, words, ending) },
      { weight: 1, arbitrary: bare },
      { weight: 1, arbitrary: label },
    ),
    { minLength: 1, maxLength: 25 },
  )
  .map((lines) =>
    lines.map((line, rank) =>
      typeof line === 'string' ? line : `${line[0]}${['mot', rank].join('')}x ${line[1].join(' ')}${line[2]}`,
    ),
  )

/** Words that say something, with the number of their line. */
const tokens = (lines: readonly string[]) =>
  lines.flatMap((line, index) => [...line.matchAll(/mot\d+x/g)].map(([word]) => ({ word, line: index + 1 })))

describe('no line of the notes is lost', () => {
  it('is in a contribution, in a heading, or told as left out', async () => {
    await fc.assert(
      fc.asyncProperty(notes, fc.constantFrom('\n', '\r\n'), async (lines, end) => {
        const text = lines.join(end)
        const reading = await readOne(text, { session: 'A2' }, { file: 'A2.md' }).catch((error: unknown) => {
          if (error instanceof Refusal && error.diagnostic.code === 'NO_CONTENT_FOUND') return null
          if (error instanceof Refusal && error.diagnostic.code === 'EMPTY_FILE') return null
          throw error
        })
        if (reading === null) return
        const said = reading.contributions.map(({ verbatim }) => verbatim).join('\n')
        const headings = JSON.stringify([
          outline(text).nodes.filter(({ type }) => type === 'heading'),
          reading.contributions.map(({ question, attributes }) => [question, attributes]),
          reading.diagnostics,
        ])
        const left = reading.diagnostics.flatMap((finding) =>
          finding.code === 'LINES_LEFT_OUT' ? finding.args.lines : [],
        )
        const lost = tokens(lines).filter(
          ({ word, line }) => !said.includes(word) && !headings.includes(word) && !left.includes(line),
        )
        expect(lost).toEqual([])
        // And none is said twice.
        for (const { word } of tokens(lines)) expect(said.split(word).length).toBeLessThanOrEqual(2)
      }),
      { numRuns: 400 },
    )
  })

  it('keeps every verbatim an exact slice of the notes', async () => {
    await fc.assert(
      fc.asyncProperty(notes, async (lines) => {
        const text = lines.join('\n')
        for (const node of outline(text).nodes) if (node.type === 'item') expect(text).toContain(node.text)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the same notes', () => {
  const sentence = fc
    .tuple(
      fc.constantFrom('Installer', 'Plus', 'Covoiturage', 'Une', 'Créer', 'École', '« Moi', 'Tri'),
      fc.array(fc.constantFrom('de', 'vélos', 'à', 'l’eau', '& vent', '< 3 km', 'pour\u00a0tous', '(été)'), {
        maxLength: 12,
      }),
    )
    .map(([first, rest]) => [first, ...rest].join(' '))
  const block: fc.Arbitrary<Block> = fc.oneof(
    { weight: 2, arbitrary: fc.record({ heading: fc.integer({ min: 1, max: 3 }), text: sentence }) },
    { weight: 5, arbitrary: fc.record({ bullet: fc.integer({ min: 0, max: 2 }), text: sentence }) },
    { weight: 1, arbitrary: fc.record({ number: fc.constant(0), text: sentence }) },
    { weight: 2, arbitrary: fc.record({ text: sentence }) },
  )
  /** A bullet stands at most one step deeper than the one above it. */
  const stepped = (blocks: readonly Block[]) =>
    blocks.map((one, index): Block => {
      const above = blocks[index - 1]
      if (!('bullet' in one)) return one
      return above && 'bullet' in above ? one : { ...one, bullet: 0 }
    })

  it('give the same contributions in Markdown, DOCX and ODT', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 15 }), async (drawn) => {
        const blocks = stepped(drawn).reduce<Block[]>((all, one) => {
          const above = all.at(-1)
          const depth = above && 'bullet' in above ? above.bullet + 1 : 0
          all.push('bullet' in one ? { ...one, bullet: Math.min(one.bullet, depth) } : one)
          return all
        }, [])
        const said = async (content: string | Uint8Array, file: string) =>
          readOne(content, { session: 'A2' }, { file }).then(
            ({ contributions }) =>
              contributions.map(({ verbatim, question, rubric }) => [verbatim, question, rubric]),
            (error: unknown) => {
              if (error instanceof Refusal) return error.diagnostic.code
              throw error
            },
          )
        const markdown = await said(toMarkdown(blocks), 'A2.md')
        expect(await said(toDocx(blocks), 'A2.docx')).toEqual(markdown)
        expect(await said(toOdt(blocks), 'A2.odt')).toEqual(markdown)
      }),
      { numRuns: 150 },
    )
  })
})
