// Run as a process of its own by kill.test.ts: ingests for ever (with `purge` erases a row of each file as well), telling
// each file operation and each act that was done.
import { writeSync } from 'node:fs'
import { realWorld } from '../../src/cli/world.ts'
import type { Files } from '../../src/model/world.ts'
import { openFolder } from '../../src/store/consultation-folder.ts'
import { ingestOf } from './readings.ts'

const [dir = '', round = '', mode = ''] = process.argv.slice(2)
const tell = (line: string) => writeSync(1, `${line}\n`)

function telling(files: Files): Files {
  const operations = Object.entries(files).map(([name, act]) => [
    name,
    async (...args: unknown[]) => {
      tell('op')
      return await (act as (...given: unknown[]) => Promise<unknown>)(...args)
    },
  ])
  return Object.fromEntries(operations) as Files
}

const world = realWorld()
const folder = await openFolder({ ...world, files: telling(world.files) }, dir)
for (let i = 0; ; i++) {
  const lines = [`idée ${round}-${i}`, `autre idée ${round}-${i}`, `${'long '.repeat(2000)}${round}-${i}`]
  await folder.append(ingestOf(lines, { session: `S${i % 4}`, file: `notes-${round}-${i}.csv` }))
  tell(`done ${round}-${i}`)
  if (mode !== 'purge') continue
  const source = `notes-${round}-${i}.csv`
  const request = { scope: 'respondent', source, row: 3, key: null, sheet: null, deliverables: [] } as const
  await folder.purge(request, (await folder.planPurge(request)).basis)
  tell(`purged ${round}-${i}`)
}
