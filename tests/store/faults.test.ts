import { describe, expect, it } from 'vitest'
import type { SourceId } from '../../src/model/contribution.ts'
import { presets } from '../../src/store/configuration/presets.ts'
import {
  type Folder,
  initialiseFolder,
  openFolder,
  type PurgeRequest,
} from '../../src/store/consultation-folder.ts'
import { type MemoryWorld, memoryWorld } from '../support/memory-world.ts'
import { ingestOf } from './readings.ts'

const schema = new TextEncoder().encode('{}')
const first = ['trier', 'ombrager la cour', 'éteindre']
const second = ['trier', 'ombrager la cour', 'éteindre les écrans', 'venir à vélo']

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
  'purge of a row': (folder) => purging(folder, row),
  'purge of a source': (folder) => purging(folder, { scope: 'source', source: 'atelier.csv', deliverables }),
  'purge of all originals': (folder) => purging(folder, { scope: 'originals', source: null, deliverables }),
}

const deliverables = ['rapport.json']
const row: PurgeRequest = {
  scope: 'respondent',
  source: 'atelier.csv',
  row: 3,
  key: null,
  sheet: null,
  deliverables,
}
const purging = async (folder: Folder, request: PurgeRequest) =>
  await folder.purge(request, (await folder.planPurge(request)).basis)

/** Paths of files that hold a text; its letters are told apart from those of any hash. */
const holding = (world: MemoryWorld, text: string) =>
  [...world.files.content].flatMap(([path, bytes]) =>
    path.includes(text) || new TextDecoder().decode(bytes).includes(text) ? [path] : [],
  )

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

describe('a purge interrupted', () => {
  const kept = 'trier'
  const gone = 'ombrager'

  /** A folder with all that can hold a person's words: two generations, a report, a cache, a decision, dust. */
  async function full(): Promise<{ world: MemoryWorld; folder: Folder }> {
    const { world, folder, old } = await begun()
    await folder.append(ingestOf([...first, 'venir à vélo'], { file: 'atelier.csv', options: 'x' }, old))
    await folder.writeOutput('rapport.json', new TextEncoder().encode(gone))
    await folder.cachePut('analysis', new TextEncoder().encode(gone))
    const ids: string[] = []
    for await (const record of folder.records()) if (record.type === 'contribution') ids.push(record.id)
    await world.files.makeFolder('/desk/flers/data/decisions')
    const lines = ids.map((id) => `{"contribution":"${id}"}`).join('\n')
    await world.files.write('/desk/flers/data/decisions/1.jsonl', new TextEncoder().encode(lines))
    const dust = '/desk/flers/.charter/tmp/00000000-99-abc.tmp'
    await world.files.write(dust, new TextEncoder().encode(gone))
    return { world, folder }
  }

  it('at any file operation is finished by the next command, and then no word of the row is left', async () => {
    const outcomes = new Set<string>()
    for (let n = 1, interrupted = true; interrupted; n++) {
      const { world, folder } = await full()
      expect(holding(world, gone).length).toBeGreaterThan(5)
      let count = 0
      world.files.before = (operation, path) => {
        if (++count < n) return
        if (count === n && operation === 'write')
          world.files.content.set(path, new TextEncoder().encode('{"ty'))
        throw new Error('the power went')
      }
      await purging(folder, row).catch(() => {})
      world.files.before = () => {}
      interrupted = count >= n
      const next = await openFolder(world, 'flers')
      const texts: string[] = []
      for await (const record of next.records())
        if (record.type === 'contribution') texts.push(record.verbatim)
      const purged = !texts.some((text) => text.includes(gone))
      outcomes.add(`${purged}`)
      expect(texts).toContain(kept)
      const codes = (await next.check()).diagnostics.map(({ code }) => code)
      if (purged && holding(world, gone).length > 0) expect(codes).toContain('PURGE_UNFINISHED')
      await next.append(ingestOf(['encore'], { session: 'A4', file: 'autre.csv' }))
      expect(await next.finishPurges()).toBeNull()
      expect((await next.check()).diagnostics.filter(({ code }) => code !== 'LEFTOVERS')).toEqual([])
      if (!purged) await purging(next, row)
      expect(holding(world, gone)).toEqual([])
      expect(holding(world, kept).length).toBeGreaterThan(0)
      const journal = new TextDecoder().decode(world.files.content.get('/desk/flers/data/decisions/1.jsonl'))
      expect(journal.split('\n')).toHaveLength(3)
    }
    expect(outcomes).toEqual(new Set(['true', 'false']))
  })

  it('by a file that another program holds names it, erases the rest, and is done with when it is free', async () => {
    const { world, folder } = await full()
    const [original = ''] = [...world.files.content.keys()].filter((path) => path.includes('/sources/'))
    world.files.before = (operation, path) => {
      if (operation === 'remove' && path === original)
        throw Object.assign(new Error('EBUSY'), { code: 'EBUSY' })
    }
    const { held } = await purging(folder, row)
    expect(held).toEqual([original.replace('/desk/flers/', '')])
    expect(holding(world, gone)).toEqual([original])
    expect((await folder.check()).diagnostics).toMatchObject([
      { code: 'PURGE_UNFINISHED', args: { files: held } },
    ])
    expect(await folder.finishPurges()).toEqual(held)
    world.files.before = () => {}
    expect(await folder.finishPurges()).toEqual([])
    expect(await folder.finishPurges()).toBeNull()
    expect(holding(world, gone)).toEqual([])
    expect((await folder.check()).diagnostics).toEqual([])
  })

  it('is refused when the folder is no longer what the person said yes to', async () => {
    const { world, folder } = await full()
    const { basis } = await folder.planPurge(row)
    await folder.append(ingestOf(['encore'], { session: 'A4', file: 'autre.csv' }))
    const before = world.files.digest('/desk/flers/data')
    await expect(folder.purge(row, basis)).rejects.toMatchObject({
      diagnostic: { code: 'PURGE_STATE_CHANGED' },
    })
    expect(world.files.digest('/desk/flers/data')).toBe(before)
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
