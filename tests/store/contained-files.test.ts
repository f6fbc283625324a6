import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { realWorld } from '../../src/cli/world.ts'
import { presets } from '../../src/store/configuration/presets.ts'
import { initialiseFolder, openFolder } from '../../src/store/consultation-folder.ts'
import { ingestOf } from './readings.ts'

const place = mkdtempSync(join(tmpdir(), 'charter-contained-'))
afterAll(() => rmSync(place, { recursive: true, force: true }))
const world = { ...realWorld(), cwd: place }
const outside = join(place, 'outside')
mkdirSync(outside)
writeFileSync(join(outside, 'secret.hbs'), 'secret')

let made = 0
async function begun() {
  const dir = `mission-${made++}`
  const { folder } = await initialiseFolder(world, dir, {
    configuration: presets.blank,
    schema: new Uint8Array(),
  })
  return { folder, root: join(place, dir) }
}
const outsideOf = { diagnostic: { code: 'PATH_OUTSIDE' } }

describe('on a real disk', () => {
  it('originals and records are read-only, and nothing is left beside', async () => {
    const { folder, root } = await begun()
    await folder.append(ingestOf(['trier', 'composter']))
    const original = (await folder.state()).sources[0]?.original ?? ''
    expect(readFileSync(join(root, original), 'utf8')).toBe('trier\ncomposter')
    expect((await world.files.stat(join(root, original)))?.kind).toBe('file')
    expect(await world.files.list(join(root, '.charter/tmp'))).toEqual([])
    expect(existsSync(join(root, '.charter/lock'))).toBe(false)
    expect(await folder.check()).toMatchObject({ whole: true, diagnostics: [] })
  })

  it('a link that leads out is refused for reading and for writing', async () => {
    const { folder, root } = await begun()
    symlinkSync(outside, join(root, 'templates'), 'dir')
    await expect(folder.readTemplateOverrides()).rejects.toMatchObject(outsideOf)
    await expect(folder.readFile('templates/secret.hbs')).rejects.toMatchObject(outsideOf)
    symlinkSync(outside, join(root, 'out'), 'dir')
    await expect(folder.writeOutput('charte.pdf', new Uint8Array(1))).rejects.toMatchObject(outsideOf)
    rmSync(join(root, 'data'), { recursive: true })
    symlinkSync(outside, join(root, 'data'), 'dir')
    await expect(folder.append(ingestOf(['trier']))).rejects.toMatchObject(outsideOf)
    expect(await world.files.list(outside)).toEqual(['secret.hbs'])
  })

  it('a link to a file outside is replaced by an output, never written through', async () => {
    const { folder, root } = await begun()
    const target = join(outside, 'secret.hbs')
    mkdirSync(join(root, 'out'))
    symlinkSync(target, join(root, 'out', 'charte.pdf'))
    await expect(folder.writeOutput('charte.pdf', new Uint8Array(1))).rejects.toMatchObject(outsideOf)
    symlinkSync(join(outside, 'nothing-yet'), join(root, 'out', 'nuage.svg'))
    await folder.writeOutput('nuage.svg', new Uint8Array(1))
    expect(readFileSync(target, 'utf8')).toBe('secret')
    expect(await world.files.list(outside)).toEqual(['secret.hbs'])
  })

  it('a consultation that is itself reached by a link works', async () => {
    const { root } = await begun()
    symlinkSync(root, join(place, 'raccourci'), 'dir')
    const folder = await openFolder(world, 'raccourci')
    await folder.append(ingestOf(['trier']))
    expect((await folder.state()).sources).toHaveLength(1)
    await folder.writeOutput('nuage.svg', new Uint8Array(1))
    expect(existsSync(join(root, 'out', 'nuage.svg'))).toBe(true)
  })

  it('an output replaces the earlier one', async () => {
    const { folder, root } = await begun()
    await folder.writeOutput('termes.csv', new TextEncoder().encode('un'))
    await folder.writeOutput('termes.csv', new TextEncoder().encode('deux'))
    expect(readFileSync(join(root, 'out', 'termes.csv'), 'utf8')).toBe('deux')
  })
})
