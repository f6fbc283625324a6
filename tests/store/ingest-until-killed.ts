// Run as a process of its own by kill.test.ts: ingests for ever, telling each file operation and each act
// that was done. Given a number it erases a row of each file as well, and ends itself at that change of
// a file.
import { writeSync } from 'node:fs'
import { realWorld } from '../../src/cli/world.ts'
import type { Files } from '../../src/model/world.ts'
import { openFolder } from '../../src/store/consultation-folder.ts'
import { ingestOf } from './readings.ts'

const [dir = '', round = '', purgeUntil = ''] = process.argv.slice(2)

/** A pipe whose reader is slow refuses for a moment. */
function tell(line: string): void {
  for (let left = Buffer.from(`${line}\n`); left.length > 0; ) {
    try {
      left = left.subarray(writeSync(1, left))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

const changing = new Set(['write', 'create', 'rename', 'remove'])
let changes = 0

function telling(files: Files): Files {
  const acts = Object.entries(files).map(([name, act]) => [
    name,
    async (...args: unknown[]) => {
      if (changing.has(name) && ++changes === Number(purgeUntil)) process.kill(process.pid, 'SIGKILL')
      tell('op')
      return await (act as (...given: unknown[]) => Promise<unknown>)(...args)
    },
  ])
  return { ...(Object.fromEntries(acts) as Files), readChunks: files.readChunks }
}

const world = realWorld()
const folder = await openFolder({ ...world, files: telling(world.files) }, dir)
for (let i = 0; ; i++) {
  const lines = [`idée ${round}-${i}`, `autre idée ${round}-${i}`, `${'long '.repeat(2000)}${round}-${i}`]
  await folder.append(ingestOf(lines, { session: `S${i % 4}`, file: `notes-${round}-${i}.csv` }))
  tell(`done ${round}-${i}`)
  if (purgeUntil === '') continue
  const source = `notes-${round}-${i}.csv`
  const request = { scope: 'respondent', source, row: 3, key: null, sheet: null, deliverables: [] } as const
  await folder.purge(request, (await folder.planPurge(request)).basis)
  tell(`purged ${round}-${i}`)
}
