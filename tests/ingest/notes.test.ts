import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { blocksOf, toDocx, toMarkdown, toOdt } from '../support/written-notes.ts'
import { readOne } from './support.ts'

const root = fileURLToPath(new URL('../../fixtures/notes', import.meta.url))
const cases = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
const inputOf = (name: string) => readdirSync(join(root, name)).find((file) => file.includes('-input.')) ?? ''

type Reading = Awaited<ReturnType<typeof readOne>>

const said = ({ contributions }: Reading) =>
  contributions.map(({ verbatim, rubric, theme, level, votes, question, attributes }) => [
    verbatim,
    rubric,
    theme,
    level,
    votes,
    question,
    attributes,
  ])

/** What was read, as lines that a person can check against the notes. */
function told({ summary, contributions, diagnostics }: Reading): string {
  return [
    `${summary.format}, séance ${summary.session}, ${summary.contributions} contributions`,
    ...summary.skipped.map(({ reason, count }) => `à part : ${reason} ${count}`),
    ...diagnostics.map(({ code, args }) => `${code} ${JSON.stringify(args)}`),
    '',
    ...contributions.map(({ place, rubric, theme, votes, attributes, question, verbatim }) =>
      [
        `ligne ${place.line}${place.column === undefined ? '' : ` colonne ${place.column}`}`,
        rubric,
        `thème ${theme ?? '–'}`,
        ...(votes === null ? [] : [`votes ${votes}`]),
        ...Object.entries(attributes).map(([key, value]) => `${key} ${value}`),
        `[${question}]`,
      ]
        .join('  ')
        .concat(`\n    ${JSON.stringify(verbatim)}`),
    ),
    '',
  ].join('\n')
}

describe('notes as facilitators write them', () => {
  it.each(cases)('%s', async (name) => {
    const file = inputOf(name)
    const reading = await readOne(readFileSync(join(root, name, file)), {}, { file })
    await expect(told(reading)).toMatchFileSnapshot(join(root, name, 'expected.txt'))
  })

  it.each(['atelier', 'tableaux'])('%s: the same from Markdown, DOCX and ODT', async (name) => {
    const blocks = blocksOf(readFileSync(join(root, name, inputOf(name)), 'utf8'))
    const markdown = await readOne(toMarkdown(blocks), {}, { file: 'A2-notes.md' })
    const document = await readOne(toDocx(blocks), {}, { file: 'A2-notes.docx' })
    const writer = await readOne(toOdt(blocks), {}, { file: 'A2-notes.odt' })
    expect(said(document)).toEqual(said(markdown))
    expect(said(writer)).toEqual(said(markdown))
    expect(said(markdown).length).toBeGreaterThan(6)
  })
})
