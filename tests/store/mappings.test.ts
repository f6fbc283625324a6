import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roleNames, roleWords } from '../../src/ingest/columns/role-names.ts'
import type { Mapping } from '../../src/model/mapping.ts'
import { presets } from '../../src/store/configuration/presets.ts'
import { type Folder, initialiseFolder, openFolder } from '../../src/store/consultation-folder.ts'
import { parseMapping, serialiseMapping } from '../../src/store/mappings/mapping-yaml.ts'
import { type MemoryWorld, memoryWorld } from '../support/memory-world.ts'

const signature = '0123456789abcdef'
const mapping: Mapping = {
  signature,
  kind: 'workshop',
  headerRows: null,
  sheet: null,
  headers: ['Truc', '', 'Machin'],
  columns: [
    { column: 'A', header: 'Truc', role: 'idea' },
    { column: 'B', header: '', role: 'votes' },
  ],
}

async function begun(): Promise<{ world: MemoryWorld; folder: Folder }> {
  const world = memoryWorld()
  const { folder } = await initialiseFolder(world, '.', {
    configuration: presets.blank,
    schema: new Uint8Array(),
  })
  return { world, folder }
}
const read = (text: string) => parseMapping(text, 'm.yaml', signature, roleWords)
const codes = (text: string) => read(text).diagnostics.map(({ code, place }) => [code, place?.line])

describe('the file of a mapping', () => {
  it('comes back as it was written, whatever the headers hold', () => {
    const header = fc.oneof(
      fc.constantFrom(
        'Idée : laquelle ?',
        '# n°',
        '"cité"',
        "l'avis",
        '- tiret',
        'null',
        '01',
        'oui',
        '*',
        '&a',
        '{x}',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }).map((text) => text.normalize('NFC')),
    )
    const column = fc.record({
      column: fc.constantFrom('A', 'B', 'AA'),
      header,
      role: fc.constantFrom(...roleNames.map((name) => roleWords.read(name) ?? 'idea')),
    })
    const any = fc.record({
      signature: fc.constant(signature),
      kind: fc.constantFrom('workshop' as const, 'questionnaire' as const),
      headerRows: fc.option(fc.nat(100)),
      sheet: fc.option(header.filter((text) => text !== '')),
      headers: fc.array(header, { maxLength: 6 }),
      columns: fc.array(column, { maxLength: 6 }),
    })
    fc.assert(
      fc.property(any, (one) => {
        const { mapping: back, diagnostics } = read(serialiseMapping(one, '1.2.3', roleWords))
        expect(diagnostics).toEqual([])
        // The letter is kept where there is no header, which is where it counts.
        const columns = one.columns.map((each) => ({
          ...each,
          column: each.header === '' ? each.column : '',
        }))
        expect(back).toEqual({ ...one, columns })
      }),
    )
  })

  it('says every wrong role and every nameless column, with its line', () => {
    const text = serialiseMapping(mapping, '1', roleWords).replace('role: idee', 'role: idées-force')
    const lineOf = (what: string) => text.split('\n').findIndex((line) => line.includes(what)) + 1
    expect(codes(text)).toContainEqual(['MAPPING_ROLE_UNKNOWN', lineOf('idées-force')])
    const nameless = serialiseMapping(mapping, '1', roleWords).replace(
      '  - column: "B"\n    role',
      '  - role',
    )
    expect(codes(nameless).map(([code]) => code)).toEqual(['MAPPING_COLUMN_UNNAMED'])
  })

  it.each([
    ['', 'YAML_EMPTY'],
    ['kind: x', 'CONFIGURATION_'],
    ['a: [', 'YAML_'],
    ['columns: 3', 'CONFIGURATION_'],
    [
      serialiseMapping({ ...mapping, headerRows: 3 }, '1', roleWords).replace(
        'headerRows: 3',
        'headerRows: -1',
      ),
      'CONFIGURATION_NUMBER',
    ],
  ])('is refused and never throws: %#', (text, code) => {
    const { mapping: none, diagnostics } = read(text)
    expect(none).toBeNull()
    expect(diagnostics[0]?.code).toContain(code)
  })

  it('never throws, whatever a person leaves in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(400), (junk, at) => {
        const text = serialiseMapping(mapping, '1', roleWords)
        const { mapping: kept, diagnostics } = read(text.slice(0, at) + junk + text.slice(at))
        expect(kept === null).toBe(diagnostics.length > 0)
      }),
    )
  })
})

describe('the mappings of a folder', () => {
  it('are found by all who open it; the same one is kept once', async () => {
    const { world, folder } = await begun()
    const path = await folder.saveMapping(mapping, '1', roleWords)
    expect(path).toBe(`data/mappings/${signature}.yaml`)
    expect(await folder.saveMapping(mapping, '2', roleWords)).toBe(path)
    const { saved, broken } = await (await openFolder(world, '.')).mappings(roleWords)
    expect([saved.map(({ file }) => file), broken.size]).toEqual([[path], 0])
  })

  it('never overwrite: another one of the same shape stands beside, and the latest counts', async () => {
    const { world, folder } = await begun()
    const path = await folder.saveMapping(mapping, '1', roleWords)
    const before = world.files.content.get(`/desk/${path}`)
    const other: Mapping = { ...mapping, columns: [{ column: 'A', header: 'Truc', role: 'obstacle' }] }
    const second = await folder.saveMapping(other, '1', roleWords)
    expect(second).toBe(`data/mappings/${signature}-2.yaml`)
    expect(world.files.content.get(`/desk/${path}`)).toEqual(before)
    const { saved } = await folder.mappings(roleWords)
    expect(saved.map(({ file, columns }) => [file, columns[0]?.role])).toEqual([[second, 'obstacle']])
    // Going back to the first is a third act, not a return to a file that no longer counts.
    expect(await folder.saveMapping(mapping, '1', roleWords)).toBe(`data/mappings/${signature}-3.yaml`)
  })

  it('are whole or absent when the disk fails at any moment', async () => {
    for (const operation of ['write', 'rename', 'makeFolder'] as const) {
      const { world, folder } = await begun()
      world.files.before = (done, path) => {
        if (done === operation && !path.includes('lock'))
          throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      }
      await expect(folder.saveMapping(mapping, '1', roleWords)).rejects.toThrow()
      world.files.before = () => {}
      expect((await folder.mappings(roleWords)).saved).toEqual([])
      await folder.saveMapping(mapping, '1', roleWords)
      expect((await folder.mappings(roleWords)).saved).toHaveLength(1)
    }
  })

  it('tell what cannot be used without stopping the rest', async () => {
    const { world, folder } = await begun()
    await folder.saveMapping(mapping, '1', roleWords)
    const put = (name: string, bytes: Uint8Array) =>
      world.files.content.set(`/desk/data/mappings/${name}`, bytes)
    put('fedcba9876543210.yaml', new TextEncoder().encode('kind: workshop'))
    put('aaaaaaaaaaaaaaaa.yaml', Uint8Array.from([0xff, 0xfe, 0x41]))
    put('bbbbbbbbbbbbbbbb.yaml', new Uint8Array(3_000_000))
    put('notes.txt', new Uint8Array())
    const { saved, broken, diagnostics } = await folder.mappings(roleWords)
    expect(saved).toHaveLength(1)
    expect([...broken.keys()].sort()).toEqual(['aaaaaaaaaaaaaaaa', 'bbbbbbbbbbbbbbbb', 'fedcba9876543210'])
    expect(broken.get('bbbbbbbbbbbbbbbb')?.[0]?.args).toMatchObject({ reason: 'size' })
    expect(diagnostics.map(({ code }) => code)).toEqual(['MAPPING_FOREIGN'])
  })
})
