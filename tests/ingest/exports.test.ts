import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { holdings } from '../../src/cli/ingest/holdings.ts'
import { talk } from '../../src/cli/sentences/fr/talk.ts'
import { readOne } from './support.ts'

const root = fileURLToPath(new URL('../../fixtures/exports', import.meta.url))
const tools = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

/** Everything read in a file, as lines that a person can check against it. */
async function told(tool: string): Promise<string> {
  const file = readdirSync(join(root, tool)).find((name) => name.startsWith('input.')) ?? ''
  const bytes = new Uint8Array(readFileSync(join(root, tool, file)))
  // Nothing is asked: the session alone is given, since these files have no story.
  const { summary, contributions, answers, respondents, diagnostics } = await readOne(
    bytes,
    { session: 'Q' },
    { file },
  )
  const people = new Map(respondents.map(({ id }, index) => [id, `répondant ${index + 1}`]))
  const kept = JSON.stringify([contributions, answers, respondents])
  for (const personal of ['@', '192.0.2', 'jdupont', 'Agent 7', '48.7', 'tel-1', '61100', 'Participant'])
    expect(kept).not.toContain(personal)
  return [
    talk.ingest.read(file, holdings(summary)),
    `${summary.format}, ${summary.encoding ?? 'classeur'}, ${JSON.stringify(summary.delimiter)}`,
    `${summary.rows} lignes, ${summary.contributions} contributions, ${summary.answers} réponses fermées, ${summary.respondents} répondants`,
    ...summary.skipped.map(({ reason, count }) => `à part : ${reason} ${count}`),
    ...diagnostics.map(({ code, args }) => `${code} ${JSON.stringify(args)}`),
    '',
    ...summary.columns.map(({ column, header, role }) => `${column}  ${role}  ${header}`),
    '',
    ...contributions.map(
      ({ place, rubric, theme, votes, respondent, question, verbatim, attributes }) =>
        `${place.column}${place.row}  ${people.get(respondent as never) ?? 'personne'}  ${rubric}  thème ${theme ?? '–'}  votes ${votes ?? '–'}  ${JSON.stringify(attributes)}\n    ${question}\n    ${JSON.stringify(verbatim)}`,
    ),
    '',
    ...answers.map(
      ({ place, respondent, question, value }) =>
        `${place.column}${place.row}  ${people.get(respondent) ?? 'personne'}  ${question} = ${value}`,
    ),
    '',
  ].join('\n')
}

describe('exports of tools', () => {
  it.each(tools)('reads what %s gives, asking nothing', async (tool) => {
    await expect(await told(tool)).toMatchFileSnapshot(join(root, tool, 'expected.txt'))
  })
})
