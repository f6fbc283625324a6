import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Contribution, DataRecord } from '../../src/model/contribution.ts'
import { Refusal } from '../../src/model/diagnostic.ts'
import { presets } from '../../src/store/configuration/presets.ts'
import { type Folder, initialiseFolder, openFolder } from '../../src/store/consultation-folder.ts'
import { type MemoryWorld, memoryWorld } from '../support/memory-world.ts'
import { ingestOf, readingOf } from './readings.ts'

const schema = new TextEncoder().encode('{}')

async function begun(): Promise<{ world: MemoryWorld; folder: Folder }> {
  const world = memoryWorld()
  const { folder } = await initialiseFolder(world, 'flers', { configuration: presets.flers, schema })
  return { world, folder }
}

async function all(folder: Folder): Promise<DataRecord[]> {
  const records: DataRecord[] = []
  for await (const record of folder.records()) records.push(record)
  return records
}

const texts = async (folder: Folder) =>
  (await all(folder)).filter((record) => record.type === 'contribution').map(({ verbatim }) => verbatim)

async function refused(act: Promise<unknown>): Promise<string> {
  const error = await act.then(
    () => null,
    (caught: unknown) => caught,
  )
  if (!(error instanceof Refusal)) throw error ?? new Error('not refused')
  return error.diagnostic.code
}

const before = ['trier les papiers', 'venir à vélo', 'éteindre les écrans', 'RAS']
const after = ['trier les papiers', 'venir à vélo ou à pied', 'éteindre les écrans', 'RAS', 'composter']

describe('a new consultation', () => {
  it('has its layout, its configuration, its dictionary and the schema', async () => {
    const { world, folder } = await begun()
    expect(folder.root).toBe('/desk/flers')
    expect([...world.files.content.keys()].sort()).toEqual([
      '/desk/flers/.charter/.gitignore',
      '/desk/flers/charter.schema.json',
      '/desk/flers/charter.yaml',
      '/desk/flers/dictionary.yaml',
    ])
    expect((await folder.configuration()).consultation.client).toBe('Ville de Flers / Flers Agglo')
    expect(await folder.dictionary()).toEqual({ corrections: {}, toolWords: [], keep: [], groups: {} })
    expect((await folder.state()).sources).toEqual([])
    expect(await all(folder)).toEqual([])
    expect(await folder.check()).toMatchObject({ whole: true, sources: 0, diagnostics: [] })
  })

  it('is never made over another', async () => {
    const { world } = await begun()
    const digest = world.files.digest()
    expect(await refused(initialiseFolder(world, 'flers', { configuration: presets.blank, schema }))).toBe(
      'ALREADY_INITIALISED',
    )
    expect(world.files.digest()).toBe(digest)
  })

  it('keeps what the person had there', async () => {
    const world = memoryWorld()
    await world.files.makeFolder('/desk/flers')
    await world.files.write('/desk/flers/dictionary.yaml', new TextEncoder().encode('keep: [zéro déchet]\n'))
    const { folder, kept } = await initialiseFolder(world, 'flers', { configuration: presets.blank, schema })
    expect(kept).toEqual(['dictionary.yaml'])
    expect((await folder.dictionary()).keep).toEqual(['zéro déchet'])
  })

  it('can be started again after an interruption at any point', async () => {
    for (let n = 1; ; n++) {
      const world = memoryWorld()
      const interrupted = await failAt(world, n, () =>
        initialiseFolder(world, 'flers', { configuration: presets.flers, schema }),
      )
      if (!interrupted) break
      const opened = await openFolder(world, 'flers').catch(() => null)
      if (!opened) await initialiseFolder(world, 'flers', { configuration: presets.flers, schema })
      const folder = await openFolder(world, 'flers')
      expect((await folder.configuration()).consultation.sessions).toHaveLength(5)
    }
  })
})

/** Runs `act` with the n-th file operation failing; false when it took fewer. */
async function failAt(world: MemoryWorld, n: number, act: () => Promise<unknown>): Promise<boolean> {
  let count = 0
  world.files.before = () => {
    if (++count === n) throw new Error('the power went')
  }
  await act().catch(() => {})
  world.files.before = () => {}
  return count >= n
}

describe('opening', () => {
  it('finds the consultation from inside it', async () => {
    const { world } = await begun()
    await world.files.makeFolder('/desk/flers/out/deep')
    expect((await openFolder(world, 'flers/out/deep')).root).toBe('/desk/flers')
    expect((await openFolder({ ...world, cwd: '/desk/flers/sources' }, '.')).root).toBe('/desk/flers')
  })

  it('refuses where there is none, and says what looks like one', async () => {
    const { world } = await begun()
    expect(await refused(openFolder(world, '.'))).toBe('NO_CONSULTATION')
    expect(await refused(openFolder(world, 'nowhere'))).toBe('FOLDER_ABSENT')
    await world.files.makeFolder('/desk/other')
    await world.files.write('/desk/other/charter.yaml.txt', schema)
    await expect(openFolder(world, 'other')).rejects.toMatchObject({
      diagnostic: { args: { lookalike: 'charter.yaml.txt' } },
    })
  })

  it('tells all faults of the configuration, and a wrong encoding', async () => {
    const { world, folder } = await begun()
    const faulty = presets.flers
      .replace('theme: transport', 'theme: transports')
      .replace('"#dc3106"', 'rouge')
    await world.files.write('/desk/flers/charter.yaml', new TextEncoder().encode(faulty))
    await expect(folder.configuration()).rejects.toMatchObject({
      diagnostic: { code: 'CONFIGURATION_UNKNOWN_THEME' },
      others: [{ code: 'CONFIGURATION_COLOUR' }],
    })
    const latin = new Uint8Array([...new TextEncoder().encode('title: x\nclient: D'), 0xe9, 0x63, 0x0a])
    await world.files.write('/desk/flers/charter.yaml', latin)
    await expect(folder.configuration()).rejects.toMatchObject({
      diagnostic: { code: 'YAML_NOT_UTF8', args: { line: 2 } },
    })
  })
})

describe('an ingest', () => {
  it('adds one source, its records and its original, once', async () => {
    const { world, folder } = await begun()
    const ingest = ingestOf(before, { file: 'A1: retours?.csv' })
    expect(await folder.compare(ingest.readings)).toMatchObject({ kind: 'new', added: 4, supersedes: [] })
    const event = await folder.append(ingest)
    expect(event.adds.map(({ file }) => file)).toEqual(['A1: retours?.csv'])
    expect(await texts(folder)).toEqual(before)
    const [source] = (await folder.state()).sources
    expect(source?.original).toMatch(/^sources\/[0-9a-f]{16}-A1_ retours_\.csv$/)
    const kept = (await folder.readFile(source?.original ?? '')) ?? new Uint8Array()
    expect(createHash('sha256').update(kept).digest('hex')).toBe(ingest.originals[0]?.sha256)
    expect([...world.files.content.keys()].filter((path) => path.includes('.charter/tmp'))).toEqual([])
    expect(await folder.check()).toMatchObject({ whole: true, sources: 1, contributions: 4, diagnostics: [] })
    expect(await folder.compare(ingest.readings)).toMatchObject({ kind: 'same', added: 0, shared: 4 })
  })

  it('keeps no original when asked', async () => {
    const { folder } = await begun()
    await folder.append({ ...ingestOf(before), originals: [] })
    expect((await folder.state()).sources[0]?.original).toBeNull()
    expect(await folder.check()).toMatchObject({ whole: true, diagnostics: [] })
  })

  it('keeps what was found while reading', async () => {
    const { folder } = await begun()
    const diagnostics = [{ code: 'NOTHING_TO_UNDO', level: 'info', args: {} }] as const
    await folder.append(ingestOf(before, { diagnostics }))
    expect(await folder.findings()).toEqual(diagnostics)
    expect(await texts(folder)).toEqual(before)
  })

  it('with other options is a new generation of the same file', async () => {
    const { folder } = await begun()
    await folder.append(ingestOf(before))
    const again = ingestOf(before, { options: '--map' })
    const comparison = await folder.compare(again.readings)
    expect(comparison).toMatchObject({
      kind: 'generation',
      added: 0,
      changed: 0,
      removed: 0,
      shared: 4,
      needsConfirmation: false,
    })
    await folder.append({ ...again, supersedes: comparison.supersedes.map(({ id }) => id) })
    expect(await texts(folder)).toEqual(before)
    expect((await folder.state()).sources.map(({ summary }) => summary.id)).toEqual([
      again.readings[0]?.summary.id,
    ])
  })

  it('of a wrongly given session is corrected by giving the right one', async () => {
    const { folder } = await begun()
    await folder.append(ingestOf(before, { session: 'A1' }))
    const right = await folder.compare([readingOf(before, { session: 'A2' })])
    expect(right).toMatchObject({ kind: 'generation', changed: 4, added: 0, removed: 0 })
    expect(right.supersedes.map(({ session }) => session)).toEqual(['A1'])
  })

  it('of two sheets of one workbook keeps both', async () => {
    const { folder } = await begun()
    await folder.append(ingestOf(before, { sheet: 'Table 1' }))
    expect(await folder.compare([readingOf(before, { sheet: 'Table 2', session: 'A2' })])).toMatchObject({
      kind: 'new',
      supersedes: [],
    })
  })

  it('of a corrected file tells what changed and asks', async () => {
    const { folder } = await begun()
    await folder.append(ingestOf(before))
    const comparison = await folder.compare([readingOf(after)])
    expect(comparison).toMatchObject({
      kind: 'corrected',
      added: 1,
      changed: 1,
      removed: 0,
      shared: 3,
      needsConfirmation: true,
    })
    expect(await folder.compare([readingOf(after)], { replace: true })).toMatchObject({
      kind: 'corrected',
      needsConfirmation: false,
    })
  })

  it('sees no change in a row inserted above', async () => {
    const { folder } = await begun()
    await folder.append(ingestOf(before))
    expect(await folder.compare([readingOf(['nouvelle idée', ...before])])).toMatchObject({
      kind: 'corrected',
      added: 1,
      changed: 0,
      removed: 0,
    })
  })

  it('of a longer export takes the place of the shorter one', async () => {
    const { folder } = await begun()
    const rows = Array.from({ length: 30 }, (_, i) => `${i}|réponse ${i}`)
    await folder.append(ingestOf(rows.slice(0, 8), { session: 'Q', file: 'q1.csv', format: 'limesurvey' }))
    const corrected = rows.map((row) => row.replace('réponse 3', 'réponse trois'))
    const whole = readingOf(corrected, { session: 'Q', file: 'q2.csv', format: 'limesurvey' })
    expect(await folder.compare([whole])).toMatchObject({
      kind: 'corrected',
      added: 22,
      changed: 1,
      removed: 0,
      shared: 8,
    })
  })

  it('of another table of the same session stands beside', async () => {
    const { folder } = await begun()
    await folder.append(ingestOf(before, { file: 'table-1.csv' }))
    const other = ['éteindre les écrans', 'planter une haie', 'un composteur par site']
    expect(await folder.compare([readingOf(other, { file: 'table-2.csv' })])).toMatchObject({ kind: 'new' })
    await folder.append(ingestOf(other, { file: 'table-2.csv' }))
    // Two tables wrote the same words: two contributions, two ids.
    const records = (await all(folder)) as Contribution[]
    expect(records).toHaveLength(7)
    expect(new Set(records.map(({ id }) => id)).size).toBe(7)
  })

  it('is not taken for a correction because both say nothing often', async () => {
    const { folder } = await begun()
    await folder.append(ingestOf(['RAS', '/', 'RAS', 'planter'], { file: 'table-1.csv' }))
    expect(await folder.compare([readingOf(['RAS', '/', 'RAS', 'isoler'])])).toMatchObject({ kind: 'new' })
  })

  it('with --replace finds the file by its overlap, its name or its being alone, and asks when it cannot', async () => {
    const { folder } = await begun()
    const other = ['un', 'deux', 'trois']
    expect(await folder.compare([readingOf(other)], { replace: true })).toMatchObject({ kind: 'new' })
    await folder.append(ingestOf(before, { file: 'a.csv' }))
    const alone = await folder.compare([readingOf(other, { file: 'z.csv' })], { replace: true })
    expect(alone.supersedes.map(({ file }) => file)).toEqual(['a.csv'])
    await folder.append(ingestOf(['quatre', 'cinq'], { file: 'b.csv' }))
    const named = await folder.compare([readingOf(other, { file: 'B.csv' })], { replace: true })
    expect(named.supersedes.map(({ file }) => file)).toEqual(['b.csv'])
    expect(await refused(folder.compare([readingOf(other, { file: 'z.csv' })], { replace: true }))).toBe(
      'REPLACE_AMBIGUOUS',
    )
  })
})

describe('undo', () => {
  it('takes back the last ingest, and what it superseded comes back', async () => {
    const { folder } = await begun()
    const first = await folder.append(ingestOf(before))
    const version = (await folder.state()).version
    const old = first.adds.map(({ id }) => id)
    const second = await folder.append(ingestOf(after, {}, old))
    expect(await texts(folder)).toEqual(after)
    const { event, removed, restored } = await folder.undo()
    expect([removed.length, restored.map(({ id }) => id)]).toEqual([1, old])
    expect(await texts(folder)).toEqual(before)
    expect((await folder.state()).version).toBe(version)
    expect((await folder.events()).map(({ type }) => type)).toEqual(['ingest', 'ingest', 'undo'])
    // Undo of the undo.
    await folder.undo(event.id)
    expect(await texts(folder)).toEqual(after)
    // Undo by undo, back to nothing.
    expect((await folder.undo()).undone.id).toBe(second.id)
    expect((await folder.undo()).undone.id).toBe(first.id)
    expect(await texts(folder)).toEqual([])
    expect(await refused(folder.undo())).toBe('NOTHING_TO_UNDO')
    expect(await refused(folder.undo(first.id))).toBe('NOTHING_TO_UNDO')
    expect(await refused(folder.undo('20260101T000000000Z-nothing000'))).toBe('UNKNOWN_EVENT')
    expect(await folder.check()).toMatchObject({ whole: true, sources: 0 })
  })

  it('lets the same file be read again', async () => {
    const { folder } = await begun()
    await folder.append(ingestOf(before))
    await folder.undo()
    const again = ingestOf(before)
    expect(await folder.compare(again.readings)).toMatchObject({ kind: 'new' })
    await folder.append(again)
    expect(await texts(folder)).toEqual(before)
    expect(await folder.check()).toMatchObject({ whole: true, sources: 1, diagnostics: [] })
  })

  it('is ordered by what its writer saw, not by clocks', async () => {
    const { world, folder } = await begun()
    const first = await folder.append(ingestOf(before))
    const late = await openFolder({ ...world, now: () => new Date('2020-01-01T00:00:00Z') }, 'flers')
    await late.append(
      ingestOf(
        after,
        {},
        first.adds.map(({ id }) => id),
      ),
    )
    expect(await texts(folder)).toEqual(after)
  })
})

describe('integrity', () => {
  const path = async (world: MemoryWorld, part: string) =>
    [...world.files.content.keys()].find((name) => name.includes(part)) ?? ''

  it('tells a file that was altered or lost, and refuses to count without it', async () => {
    const { world, folder } = await begun()
    await folder.append(ingestOf(before))
    const records = await path(world, 'data/records/')
    const bytes = world.files.content.get(records) as Uint8Array
    world.files.content.set(records, bytes.slice(0, bytes.length - 40))
    expect((await folder.check()).diagnostics.map(({ code }) => code)).toEqual(['RECORDS_ALTERED'])
    expect(await refused(all(folder))).toBe('RECORDS_ALTERED')
    world.files.content.delete(records)
    expect(await folder.check()).toMatchObject({ whole: false })
    expect(await refused(all(folder))).toBe('RECORDS_MISSING')
    world.files.content.set(records, bytes)
    world.files.content.delete(await path(world, 'sources/'))
    expect(await folder.check()).toMatchObject({ whole: true, diagnostics: [{ code: 'ORIGINAL_MISSING' }] })
    expect(await texts(folder)).toEqual(before)
  })

  it('tells an event that is torn, and ignores the copies of sync tools', async () => {
    const { world, folder } = await begun()
    await folder.append(ingestOf(before))
    const event = await path(world, 'data/events/')
    const bytes = world.files.content.get(event) as Uint8Array
    world.files.content.set(event.replace('.json', ' (copie en conflit).json'), bytes)
    expect(await texts(folder)).toEqual(before)
    expect((await folder.check()).diagnostics.map(({ code }) => code)).toEqual(['FOREIGN_FILE'])
    world.files.content.set(event, bytes.slice(0, 20))
    expect(await refused(folder.state())).toBe('EVENT_UNREADABLE')
  })

  it('tells two corrections of one file made apart', async () => {
    const { folder } = await begun()
    const old = (await folder.append(ingestOf(before))).adds.map(({ id }) => id)
    await folder.append(ingestOf(after, {}, old))
    await folder.append(ingestOf([...after, 'moins d’eau'], {}, old))
    expect((await folder.check()).diagnostics).toMatchObject([
      { code: 'SOURCES_OVERLAP', args: { session: 'A1', shared: 100 } },
    ])
  })
})

describe('outputs, templates and cache', () => {
  it('writes outputs whole and only under out/', async () => {
    const { world, folder } = await begun()
    expect(await folder.writeOutput('nuage.svg', schema)).toBe('out/nuage.svg')
    expect(world.files.content.get('/desk/flers/out/nuage.svg')).toEqual(schema)
    for (const name of ['../charter.yaml', '/etc/passwd', 'a/../../b', 'con.pdf', 'a:b', 'x\\y', 'fin.', ''])
      expect(await refused(folder.writeOutput(name, schema))).toMatch(/BAD_FILE_NAME|PATH_OUTSIDE/)
  })

  it('reads the templates of the person, and never writes over them', async () => {
    const { folder } = await begun()
    expect(await folder.readTemplateOverrides()).toEqual(new Map())
    const set = new Map([['charte/charte.hbs', '<p>A</p>']])
    expect(await folder.writeTemplates(set)).toEqual({ written: ['templates/charte/charte.hbs'], kept: [] })
    expect(await folder.writeTemplates(new Map([['charte/charte.hbs', 'B']]))).toEqual({
      written: [],
      kept: ['templates/charte/charte.hbs'],
    })
    expect(await folder.readTemplateOverrides()).toEqual(set)
  })

  it('caches derived data, and takes a torn entry for an absent one', async () => {
    const { world, folder } = await begun()
    await folder.cachePut('map/1', schema)
    expect(await folder.cacheGet('map/1')).toEqual(schema)
    expect(await folder.cacheGet('map/2')).toBeNull()
    const [entry] = [...world.files.content.keys()].filter((name) => name.includes('.charter/cache/'))
    world.files.content.set(entry ?? '', new Uint8Array(70))
    expect(await folder.cacheGet('map/1')).toBeNull()
  })
})
