import { describe, expect, it } from 'vitest'
import type { SourceId } from '../../src/model/contribution.ts'
import { presets } from '../../src/store/configuration/presets.ts'
import { type Folder, initialiseFolder, openFolder } from '../../src/store/consultation-folder.ts'
import { type MemoryWorld, memoryWorld } from '../support/memory-world.ts'
import { ingestOf } from './readings.ts'

const schema = new TextEncoder().encode('{}')
const first = ['trier', 'composter', 'éteindre']
const second = ['trier', 'composter', 'éteindre les écrans', 'venir à vélo']

async function begun(): Promise<{ world: MemoryWorld; folder: Folder; old: SourceId[] }> {
  const world = memoryWorld({ self: { pid: 7, host: 'poste', alive: () => false } })
  const { folder } = await initialiseFolder(world, 'flers', { configuration: presets.flers, schema })
  const event = await folder.append(ingestOf(first))
  return { world, folder, old: event.adds.map(({ id }) => id) }
}

/** All that a reader can see. */
async function seen(world: MemoryWorld): Promise<string> {
  const folder = await openFolder(world, 'flers')
  const texts: string[] = []
  for await (const record of folder.records()) if (record.type === 'contribution') texts.push(record.verbatim)
  const { sources } = await folder.state()
  return JSON.stringify([sources.map(({ summary, original }) => [summary.id, original]), texts])
}

type Act = (folder: Folder, old: SourceId[]) => Promise<unknown>
const acts: Record<string, Act> = {
  ingest: (folder) => folder.append(ingestOf(second, { session: 'A2' })),
  'ingest of a corrected file': (folder, old) => folder.append(ingestOf(second, {}, old)),
  'ingest of several files': (folder) =>
    folder.append({
      readings: [
        ...ingestOf(second, { session: 'A2' }).readings,
        ...ingestOf(['a'], { session: 'A3' }).readings,
      ],
      originals: [...ingestOf(second).originals, ...ingestOf(['a']).originals],
      supersedes: [],
    }),
  undo: (folder) => folder.undo(),
}

describe.each(Object.entries(acts))('%s interrupted', (_, act) => {
  it('at any file operation leaves the consultation as before or after', async () => {
    const whole = await begun()
    const before = await seen(whole.world)
    await act(whole.folder, whole.old)
    const after = await seen(whole.world)
    expect(after).not.toBe(before)

    const outcomes = new Set<string>()
    let n = 0
    for (let interrupted = true; interrupted; ) {
      n++
      const { world, folder, old } = await begun()
      let count = 0
      // The process dies: this operation is half done, and none comes after it.
      world.files.before = (operation, path) => {
        if (++count < n) return
        if (
          count === n &&
          (operation === 'write' || (operation === 'create' && !world.files.content.has(path)))
        )
          world.files.content.set(path, new TextEncoder().encode('{"ty'))
        throw new Error('the power went')
      }
      const told = await act(folder, old).then(
        () => 'done',
        () => 'failed',
      )
      world.files.before = () => {}
      interrupted = count >= n
      const found = await seen(world)
      expect([before, after]).toContain(found)
      // What was told as done is there.
      if (told === 'done') expect(found).toBe(after)
      outcomes.add(found)

      const integrity = await (await openFolder(world, 'flers')).check()
      expect(integrity.whole).toBe(true)
      // The next ingest finds no obstacle, and sweeps what is left.
      const next = await openFolder(world, 'flers')
      await next.append(ingestOf(['encore'], { session: 'A4' }))
      const { diagnostics } = await next.check()
      expect(diagnostics).toEqual([])
    }
    expect(n).toBeGreaterThan(8)
    expect(outcomes.size).toBe(2)
  })

  it('by one failing operation that is told leaves it as before or after', async () => {
    for (let n = 1; ; n++) {
      const { world, folder, old } = await begun()
      const before = await seen(world)
      let count = 0
      world.files.before = () => {
        if (++count === n) throw Object.assign(new Error('no space'), { code: 'ENOSPC' })
      }
      const told = await act(folder, old).then(
        () => 'done',
        (error: { diagnostic?: { code: string } }) => error.diagnostic?.code,
      )
      world.files.before = () => {}
      expect(['done', 'FILE_FAILED']).toContain(told)
      if (told === 'FILE_FAILED') expect(await seen(world)).toBe(before)
      if (count < n) break
    }
  })
})

describe('a disk that is busy for a moment', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])('delays a rename on %s and no more', async (code) => {
    const waits: number[] = []
    const { world } = await begun()
    const folder = await openFolder({ ...world, pause: async (time) => void waits.push(time) }, 'flers')
    let left = 3
    world.files.before = (operation) => {
      if (operation === 'rename' && left-- > 0) throw Object.assign(new Error(code), { code })
    }
    await folder.append(ingestOf(second, { session: 'A2' }))
    expect(waits).toEqual([10, 30, 60])
  })

  it('is given up after a bounded number of tries', async () => {
    const { world, folder } = await begun()
    let tries = 0
    world.files.before = (operation) => {
      if (operation !== 'rename') return
      tries++
      throw Object.assign(new Error('EPERM'), { code: 'EPERM' })
    }
    await expect(folder.writeOutput('charte.pdf', schema)).rejects.toMatchObject({
      diagnostic: { code: 'OUTPUT_IN_USE', args: { path: 'out/charte.pdf' } },
    })
    expect(tries).toBe(8)
  })
})
