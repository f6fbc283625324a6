import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { realWorld } from '../../src/cli/world.ts'
import { presets } from '../../src/store/configuration/presets.ts'
import { initialiseFolder, openFolder } from '../../src/store/consultation-folder.ts'
import { filesHolding } from '../support/folder-text.ts'

const place = mkdtempSync(join(tmpdir(), 'charter-kill-'))
const script = join(place, 'ingest-until-killed.mjs')
const dir = join(place, 'mission')
const world = realWorld()

beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL('ingest-until-killed.ts', import.meta.url))],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url)",
    },
  })
  await initialiseFolder(world, dir, { configuration: presets.flers, schema: new Uint8Array() })
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

/**
 * Lets a process ingest until its n-th file operation, then kills it. Returns what it told as done. With `purged` it
 * erases as well, tells there what, and ends itself at its n-th change of a file.
 */
async function killAt(
  operation: number,
  round: number,
  folder = dir,
  purged: string[] | null = null,
): Promise<string[]> {
  const until = purged === null ? '' : String(operation)
  const child = spawn(process.execPath, [script, folder, String(round), until], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const done: string[] = []
  let operations = 0
  const lines = createInterface({ input: child.stdout })
  const ended = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('close', (_, signal) => resolve(signal)),
  )
  for await (const line of lines) {
    if (line.startsWith('done ')) done.push(line.slice(5))
    else if (line.startsWith('purged ')) purged?.push(line.slice(7))
    else if (++operations === operation && purged === null) child.kill('SIGKILL')
  }
  expect(await ended).toBe('SIGKILL')
  return done
}

describe('a process that is killed', () => {
  it('thirty times at any moment of its ingests loses nothing it told and leaves nothing half done', async () => {
    const told: string[] = []
    for (let round = 0; round < 30; round++) {
      // One whole ingest takes some 100 operations, and more with every event there is.
      told.push(...(await killAt(1 + ((round * 137) % 600), round)))
      const folder = await openFolder(world, dir)
      const { whole, diagnostics } = await folder.check()
      expect({ whole, round }).toEqual({ whole: true, round })
      expect(diagnostics.filter(({ level }) => level !== 'info')).toEqual([])
      const found = new Map<string, number>()
      for await (const record of folder.records()) {
        if (record.type !== 'contribution') continue
        const key = record.verbatim.slice(record.verbatim.lastIndexOf(' ') + 1)
        found.set(key, (found.get(key) ?? 0) + 1)
      }
      // Each ingest has its three contributions or none.
      expect([...new Set(found.values())].filter((count) => count !== 3)).toEqual([])
      expect(told.filter((key) => !found.has(key))).toEqual([])
      // At most the one act of each round whose end could not be told any more.
      expect(found.size - told.length).toBeLessThanOrEqual(round + 1)
    }
    expect(told.length).toBeGreaterThan(5)
    const folder = await openFolder(world, dir)
    await folder.undo()
    const { diagnostics } = await folder.check()
    expect(diagnostics.map(({ code }) => code)).not.toContain('STALE_LOCK')
  })

  it('at each step of a purge erases all or nothing, and the next command ends what was begun', async () => {
    const purging = join(place, 'purges')
    await initialiseFolder(world, purging, { configuration: presets.flers, schema: new Uint8Array() })
    const purged: string[] = []
    let unfinished = 0
    for (let round = 0; round < 14; round++) {
      // The second ingest of each round and its purge change some 25 files: these steps are of the purge.
      const told = await killAt(34 + round, round, purging, purged)
      const folder = await openFolder(world, purging)
      const { whole, diagnostics } = await folder.check()
      expect({ whole, round }).toEqual({ whole: true, round })
      if (diagnostics.some(({ code }) => code === 'PURGE_UNFINISHED')) unfinished++
      expect(
        diagnostics.filter(({ level, code }) => level !== 'info' && code !== 'PURGE_UNFINISHED'),
      ).toEqual([])
      await folder.finishPurges()
      expect((await folder.check()).diagnostics.filter(({ level }) => level !== 'info')).toEqual([])
      const texts = new Set<string>()
      for await (const record of folder.records())
        if (record.type === 'contribution') texts.add(record.verbatim)
      for (const key of told) {
        // The other rows of the file are there, whatever became of the one that was to go.
        expect(texts.has(`idée ${key}`)).toBe(true)
        if (purged.includes(key)) expect(texts.has(`autre idée ${key}`)).toBe(false)
        if (!texts.has(`autre idée ${key}`)) expect(filesHolding(purging, `autre idée ${key}`)).toEqual([])
      }
    }
    expect(purged.length).toBeGreaterThan(2)
    expect(unfinished).toBeGreaterThan(0)
  })
})
