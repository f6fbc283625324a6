import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readPath } from './support.ts'

const input = fileURLToPath(new URL('../../fixtures/flers/input/', import.meta.url))

it.each([
  ['A1-transport.xlsx', 'A1', 'notes-table', null],
  ['A2-actions-citoyennes.md', 'A2', 'notes-text', 'utf-8'],
  ['A3-energie-eau-numerique.csv', 'A3', 'notes-table', 'windows-1252'],
  ['A4-dechets.xlsx', 'A4', 'notes-table', null],
  ['questionnaire-limesurvey.csv', 'Q', 'limesurvey', 'utf-8'],
])('reads %s of the example with no option and no warning', async (file, session, format, encoding) => {
  const { summary, diagnostics, contributions } = await readPath(input + file)
  expect(summary).toMatchObject({ session, format, encoding })
  expect(diagnostics.filter(({ level }) => level !== 'info')).toEqual([])
  expect(contributions.length).toBeGreaterThan(50)
  expect(contributions.map(({ verbatim }) => verbatim).join('\n')).not.toMatch(/\ufffd|Ã|\S@\S+\.fr/)
  expect(new Set(contributions.map(({ id }) => id)).size).toBe(contributions.length)
})

it('names every input file of the example', () => {
  expect(readdirSync(input)).toHaveLength(5)
})
