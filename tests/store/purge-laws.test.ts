import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Refusal } from '../../src/model/diagnostic.ts'
import { presets } from '../../src/store/configuration/presets.ts'
import { type Folder, initialiseFolder, type PurgeRequest } from '../../src/store/consultation-folder.ts'
import { type MemoryWorld, memoryWorld } from '../support/memory-world.ts'
import { ingestOf } from './readings.ts'

const deliverables: readonly string[] = []
const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('ingest'), version: fc.nat(7), replace: fc.boolean() }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('row'), row: fc.integer({ min: 2, max: 6 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('source') }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('originals') }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('undo') }) },
)
type Act = { kind: string; version?: number; replace?: boolean; row?: number }

/** Eight states of one file: rows come and go, as in an export that grows and is corrected. */
const linesOf = (version: number, keyed: boolean) =>
  Array.from({ length: 6 }, (_, i) => i)
    .filter((i) => i !== version % 5 || version > 4)
    .slice(0, 3 + (version % 4))
    .map((i) => (keyed ? `${i}|texte${i}x` : `texte${i}x`))

const onDisk = (world: MemoryWorld) =>
  [...world.files.content]
    .filter(([path]) => /\/(data|sources|out)\//.test(path))
    .map(([path, bytes]) => `${path} ${new TextDecoder().decode(bytes)}`)
    .join('\n')

async function texts(folder: Folder): Promise<readonly string[]> {
  const found: string[] = []
  for await (const record of folder.records()) if (record.type === 'contribution') found.push(record.verbatim)
  return found
}

async function unlessRefused<T>(doing: Promise<T>): Promise<T | null> {
  return await doing.catch((error: unknown) => {
    if (error instanceof Refusal) return null
    throw error
  })
}

describe.each([true, false])('purges among ingests and undos, rows with a number: %s', (keyed) => {
  it('leave no erased text on the disk, ever, and a folder that is whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 12 }), async (acts) => {
        const world = memoryWorld()
        const begun = { configuration: presets.blank, schema: new Uint8Array() }
        const { folder } = await initialiseFolder(world, 'm', begun)
        const erased = new Set<string>()
        for (const { kind, version = 0, replace = false, row = 0 } of acts as Act[]) {
          const before = await texts(folder)
          if (kind === 'ingest') {
            const given = ingestOf(linesOf(version, keyed), { format: 'limesurvey' })
            const { readings } = await folder.admit(given.readings, { replace })
            const comparison = await unlessRefused(folder.compare(readings, { replace }))
            // The command stores nothing of what is the same, and of a correction only with a yes; here always yes.
            if (!comparison || comparison.kind === 'same' || readings[0]?.summary.contributions === 0)
              continue
            const originals =
              readings[0]?.summary.contributions === linesOf(version, keyed).length ? given.originals : []
            await folder.append({
              readings,
              originals,
              supersedes: comparison.supersedes.map(({ id }) => id),
            })
          } else if (kind === 'undo') await unlessRefused(folder.undo())
          else {
            const request: PurgeRequest =
              kind === 'row'
                ? { scope: 'respondent', source: 'atelier.csv', row, key: null, sheet: null, deliverables }
                : kind === 'source'
                  ? { scope: 'source', source: 'atelier.csv', deliverables }
                  : { scope: 'originals', source: null, deliverables }
            const plan = await unlessRefused(folder.planPurge(request))
            if (!plan) continue
            expect((await folder.purge(request, plan.basis)).held).toEqual([])
            const after = await texts(folder)
            if (kind === 'originals') expect(after).toEqual(before)
            if (kind !== 'row') continue
            for (const text of before) if (!after.includes(text)) erased.add(text)
            expect(before.length - after.length).toBeLessThanOrEqual(1)
          }
          if (keyed) for (const text of erased) expect(onDisk(world)).not.toContain(text)
          for (const text of await texts(folder)) if (keyed) expect(erased).not.toContain(text)
          const { diagnostics } = await folder.check()
          expect(diagnostics.filter(({ code }) => code !== 'SOURCES_OVERLAP')).toEqual([])
        }
      }),
      { numRuns: 150 },
    )
  })
})
