import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SourceId } from '../../src/model/contribution.ts'
import { presets } from '../../src/store/configuration/presets.ts'
import { type Folder, initialiseFolder } from '../../src/store/consultation-folder.ts'
import { unite } from '../../src/store/union.ts'
import { memoryWorld } from '../support/memory-world.ts'
import { ingestOf, readingOf } from './readings.ts'

const idea = fc.constantFrom(
  'trier',
  'composter',
  'éteindre',
  'vélo',
  'isoler',
  'planter',
  '1|a',
  '2|b',
  '2|c',
)
const ideas = fc.array(idea, { minLength: 1, maxLength: 8 })

describe('the union of sources', () => {
  it('has one record an id, keeps every text without a key, and one reading of a keyed row', () => {
    fc.assert(
      fc.property(fc.array(ideas, { maxLength: 5 }), (files) => {
        const sources = files.map((lines) => readingOf(lines).records)
        const united = unite(sources).filter((record) => record.type === 'contribution')
        expect(new Set(united.map(({ id }) => id)).size).toBe(united.length)
        const unkeyed = (records: readonly { rowKey: string | null }[]) =>
          records.filter(({ rowKey }) => rowKey === null).length
        const all = sources.flat().filter((record) => record.type === 'contribution')
        expect(unkeyed(united)).toBe(unkeyed(all))
        const keyed = new Set(all.filter(({ rowKey }) => rowKey !== null).map(({ id }) => id))
        expect(united.length - unkeyed(united)).toBe(keyed.size)
      }),
    )
  })

  it('leaves a single source as it is', () => {
    fc.assert(
      fc.property(fc.uniqueArray(idea), (lines) => {
        const { records } = readingOf(lines)
        expect(unite([records])).toEqual(records)
      }),
    )
  })
})

describe('a comparison', () => {
  it('accounts for every contribution of both sides', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(idea, { minLength: 1 }),
        fc.uniqueArray(idea, { minLength: 1 }),
        async (a, b) => {
          const { folder } = await begun()
          await folder.append(ingestOf(a))
          const { kind, added, removed, changed, shared } = await folder.compare([readingOf(b)], {
            replace: true,
          })
          fc.pre(kind === 'corrected')
          const ids = (lines: string[]) =>
            new Set(readingOf(lines).records.map((record) => 'id' in record && record.id))
          // A text edited between two neighbours is changed on both sides and shared by none.
          const edited = ids(b).size - shared - added
          expect(ids(a).size).toBe(shared + removed + edited)
          expect(edited).toBeGreaterThanOrEqual(0)
          expect(changed).toBeGreaterThanOrEqual(edited)
        },
      ),
      { numRuns: 60 },
    )
  })
})

async function begun() {
  const world = memoryWorld()
  return await initialiseFolder(world, 'm', { configuration: presets.blank, schema: new Uint8Array() })
}

const current = async (folder: Folder) => (await folder.state()).sources.map(({ summary }) => summary.id)

describe('any sequence of ingests and undos', () => {
  it('unwinds like a pile, and an undone undo is as if neither had been', async () => {
    const step = fc.oneof(
      fc.record({ type: fc.constant('ingest' as const), lines: ideas, supersede: fc.nat() }),
      fc.record({ type: fc.constant('undo' as const) }),
      fc.record({ type: fc.constant('redo' as const) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
        const { folder } = await begun()
        const pile: SourceId[][] = [[]]
        for (const [index, act] of steps.entries()) {
          const now = pile.at(-1) ?? []
          if (act.type === 'ingest') {
            const ingest = ingestOf(act.lines, { options: String(index) })
            const superseded = now.slice(act.supersede % (now.length + 1))
            await folder.append({ ...ingest, supersedes: superseded })
            const added = ingest.readings.map(({ summary }) => summary.id)
            pile.push([...now.filter((id) => !superseded.includes(id)), ...added])
          } else if (pile.length > 1) {
            const { event } = await folder.undo()
            if (act.type === 'redo') await folder.undo(event.id)
            else pile.pop()
          }
          expect(await current(folder)).toEqual(pile.at(-1))
        }
        expect((await folder.check()).whole).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
