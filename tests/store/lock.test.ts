import { describe, expect, it } from 'vitest'
import type { Self } from '../../src/model/world.ts'
import { presets } from '../../src/store/configuration/presets.ts'
import { initialiseFolder, openFolder } from '../../src/store/consultation-folder.ts'
import { memoryWorld } from '../support/memory-world.ts'
import { ingestOf } from './readings.ts'

const path = '/desk/flers/.charter/lock'
const here: Self = { pid: 42, host: 'poste', alive: (pid) => pid === 42 || pid === 77 }
const at = '2026-03-12T09:00:00.000Z'

async function withLockFile(content: string | null, now = '2026-03-12T09:00:05.000Z') {
  const world = memoryWorld({ self: here, now: () => new Date(now) })
  await initialiseFolder(world, 'flers', { configuration: presets.flers, schema: new Uint8Array() })
  if (content !== null) await world.files.write(path, new TextEncoder().encode(content))
  return { world, folder: await openFolder(world, 'flers') }
}
const lock = (pid: number, host: string) => JSON.stringify({ pid, host, at, token: 'other' })

describe('the lock of a folder', () => {
  it('is held during an ingest and gone after, done or failed', async () => {
    const { world, folder } = await withLockFile(null)
    let held: unknown
    world.files.before = (operation, target) => {
      if (operation !== 'rename' || !target.includes('data/events')) return
      held = JSON.parse(new TextDecoder().decode(world.files.content.get(path)))
      throw new Error('no')
    }
    await expect(folder.append(ingestOf(['a']))).rejects.toThrow('no')
    expect(held).toMatchObject({ pid: 42, host: 'poste', at: '2026-03-12T09:00:05.000Z' })
    expect(world.files.content.has(path)).toBe(false)
  })

  it.each([
    ['of a process that runs here', lock(77, 'poste')],
    ['of another machine', lock(1, 'autre')],
  ])('%s is respected', async (_, content) => {
    const { world, folder } = await withLockFile(content)
    const digest = world.files.digest('/desk/flers/data')
    await expect(folder.append(ingestOf(['a']))).rejects.toMatchObject({
      diagnostic: { code: 'FOLDER_LOCKED', args: { since: at } },
    })
    expect(world.files.digest('/desk/flers/data')).toBe(digest)
    expect(new TextDecoder().decode(world.files.content.get(path))).toBe(content)
    // Reading needs no lock.
    expect((await folder.state()).sources).toEqual([])
  })

  it.each([
    ['of a process that is gone', lock(1234, 'poste'), undefined],
    ['of a namesake: our own number, held by nobody', lock(42, 'poste'), undefined],
    ['of another machine, grown old', lock(1, 'autre'), '2026-03-12T09:11:00.000Z'],
    ['of a process that runs here but is too old to be its', lock(77, 'poste'), '2026-03-12T09:11:00.000Z'],
    ['that was torn', '{"pi', undefined],
    ['that is empty', '', undefined],
  ])('%s is taken over', async (_, content, now) => {
    const { world, folder } = await withLockFile(content, now)
    const { diagnostics } = await folder.check()
    expect(diagnostics.map(({ code }) => code)).toEqual(['STALE_LOCK'])
    await folder.append(ingestOf(['a']))
    expect((await folder.state()).sources).toHaveLength(1)
    expect([...world.files.content.keys()].filter((name) => name.includes('lock'))).toEqual([])
  })

  it('keeps two writers of one process apart', async () => {
    const { world, folder } = await withLockFile(null)
    const other = await openFolder(world, 'flers')
    const outcomes = await Promise.allSettled([
      folder.append(ingestOf(['a'])),
      other.append(ingestOf(['b'], { session: 'A2' })),
    ])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await folder.state()).sources).toHaveLength(1)
  })

  it('is waited for, a bounded time', async () => {
    const { world } = await withLockFile(lock(77, 'poste'))
    let waits = 0
    const patient = {
      ...world,
      pause: async () => {
        if (++waits === 3) await world.files.remove(path)
      },
    }
    await (await openFolder(patient, 'flers')).append(ingestOf(['a']))
    expect(waits).toBe(3)
    await world.files.write(path, new TextEncoder().encode(lock(77, 'poste')))
    const stubborn = { ...world, pause: async () => void waits++ }
    await expect((await openFolder(stubborn, 'flers')).undo()).rejects.toMatchObject({
      diagnostic: { code: 'FOLDER_LOCKED' },
    })
    expect(waits).toBe(3 + 50)
  })
})

describe('what an interrupted ingest leaves', () => {
  it('of this machine is swept, what merely awaits its event stays', async () => {
    const { world, folder } = await withLockFile(null)
    const put = (name: string, text: string) =>
      world.files.write(`/desk/flers/${name}`, new TextEncoder().encode(text))
    await world.files.makeFolder('/desk/flers/.charter/tmp')
    await put('data/records/AAAAAAAAAAAAAAAA.ndjson', 'mine')
    await put('data/records/BBBBBBBBBBBBBBBB.ndjson', 'synchronised before its event')
    await put('sources/0123456789abcdef-notes.csv', 'mine')
    const paths = [
      'data/records/AAAAAAAAAAAAAAAA.ndjson',
      'sources/0123456789abcdef-notes.csv',
      'charter.yaml',
      '../outside.ndjson',
    ]
    await put(
      '.charter/tmp/20260312T080000000Z-0000000000.json',
      JSON.stringify({ host: 'poste', at, paths }),
    )
    expect((await folder.check()).diagnostics).toMatchObject([{ code: 'LEFTOVERS', args: { count: 4 } }])
    await folder.append(ingestOf(['a']))
    expect((await folder.check()).diagnostics).toMatchObject([
      { code: 'LEFTOVERS', args: { files: ['data/records/BBBBBBBBBBBBBBBB.ndjson'] } },
    ])
    expect((await folder.configuration()).consultation.client).toContain('Flers')
  })
})
