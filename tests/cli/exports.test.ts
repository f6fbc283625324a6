import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { Desk } from './support.ts'

const root = fileURLToPath(new URL('../../fixtures/exports', import.meta.url))
const files = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) =>
    join(root, name, readdirSync(join(root, name)).find((file) => file.startsWith('input.')) ?? ''),
  )
const named = files.map((file) => [file.slice(root.length + 1), file] as const)

/** Survey tools that their header names: with one questionnaire in the consultation nothing else need be said. */
const surveys = named.filter(([name]) => !/^(board|decidim\/|decidim-comments|json-)/.test(name))
/** Tables of no tool: how they are read is shown, and a person says yes. */
const accepted = (name: string) => (/^(questionnaire-|json-)/.test(name) ? ['--yes'] : [])

describe.each(['flers', 'blank'])('exports of tools in an empty consultation (%s)', (preset) => {
  const desk = new Desk()
  afterAll(() => desk.leave())

  it.each(surveys)('takes %s without a question', async (name, file) => {
    const dir = desk.path(`${preset}-${surveys.findIndex(([, one]) => one === file)}`)
    expect((await desk.charter(['init', dir, '--preset', preset])).code).toBe(0)
    const { code, result } = await desk.json(['-C', dir, 'ingest', file, ...accepted(name)])
    expect(code).toBe(0)
    expect(result.sources[0].session).toBe('Q')
    expect(result.sources[0].contributions).toBeGreaterThan(0)
  })

  it.each(named)('takes %s into the session that is given', async (name, file) => {
    const dir = desk.path(`given-${preset}-${named.findIndex(([, one]) => one === file)}`)
    expect((await desk.charter(['init', dir, '--preset', preset])).code).toBe(0)
    const args = ['-C', dir, 'ingest', file, '--session', 'A1', ...accepted(name)]
    const { code, err } = await desk.charter(args)
    expect(code, err).toBe(0)
  })
})
