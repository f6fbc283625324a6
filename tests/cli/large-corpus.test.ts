import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildIdentity } from '../../src/cli/build-identity.ts'
import { countCorpus } from '../../src/cli/corpus/count-corpus.ts'
import { threadPool } from '../../src/cli/world/threads.ts'
import { realWorld } from '../../src/cli/world.ts'
import type { Term } from '../../src/model/term.ts'
import type { OpenPool, World } from '../../src/model/world.ts'
import { openFolder } from '../../src/store/consultation-folder.ts'
import { Desk, flers } from './support.ts'

const desk = new Desk()
const world: World = { ...realWorld(), cwd: desk.dir, env: {} }

beforeAll(async () => {
  await desk.charter(['init', '.', '--preset', 'flers'])
  await desk.charter(['ingest', flers])
})
afterAll(() => desk.leave())

async function count(size: number, pool: OpenPool | undefined, filter = {}): Promise<Term[]> {
  const folder = await openFolder(world, desk.dir)
  const [state, dictionary] = [await folder.state(), await folder.dictionary()]
  const { consultation } = await folder.configuration()
  const { pool: _, ...alone } = world
  return countCorpus({
    ...{ build: buildIdentity(world), folder, state, consultation, dictionary, filter, size },
    world: pool ? { ...alone, pool } : alone,
  })
}

const plain = (terms: readonly Term[]) =>
  terms.map(
    ({ term, key, forms, termFrequency, documentFrequency, respondentFrequency, sessions, mark }) => ({
      ...{ term, key, forms: [...forms].sort(), termFrequency, documentFrequency, respondentFrequency },
      ...{ sessions, mark: mark ?? null },
    }),
  )

describe('terms counted shard by shard', () => {
  it('are the same in one shard, in many, and on several threads', async () => {
    let threads = 0
    const several = threadPool({ cores: 3, started: (count) => (threads = count) })
    const whole = await count(10_000, undefined)
    expect(whole.length).toBeGreaterThan(500)
    expect(await count(37, undefined)).toEqual(whole)
    expect(await count(37, several)).toEqual(whole)
    expect(threads).toBe(3)
  })

  it('are those of a consultation that fits in memory', async () => {
    const { result } = await desk.json(['terms'])
    const byKey = (terms: readonly Term[]) =>
      plain(terms).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    expect(byKey(await count(100, undefined))).toEqual(byKey(result.terms as Term[]))
  })

  it('add up over sessions', async () => {
    const whole = new Map((await count(50, undefined)).map((term) => [term.key, term]))
    const sums = new Map<string, number>()
    for (const session of ['A1', 'A2', 'A3', 'A4', 'Q'])
      for (const { key, plain, termFrequency } of await count(50, undefined, { session })) {
        const name = whole.has(key) ? key : (plain ?? key)
        sums.set(name, (sums.get(name) ?? 0) + termFrequency)
      }
    for (const [key, { termFrequency }] of whole) expect([key, sums.get(key)]).toEqual([key, termFrequency])
  })

  it('fail with a sentence when a thread dies, and leave the folder as it was', async () => {
    const module = new URL('data:text/javascript,process.exit(3)')
    await expect(count(61, threadPool({ module, cores: 2 }))).rejects.toThrow(/a thread ended with 3/)
    expect(await count(61, undefined)).toEqual(await count(10_000, undefined))
  })
})
