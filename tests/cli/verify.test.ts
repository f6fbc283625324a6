import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Desk } from './support.ts'

const desk = new Desk()
const notes = [
  '# Atelier',
  '',
  '- Partager les vélos entre collègues',
  '- Trier le papier',
  '- Réparer le mobilier',
]
beforeAll(async () => {
  await desk.charter(['init', '--preset', 'flers'])
  writeFileSync(desk.path('A1-notes.md'), `${notes.join('\n')}\n`)
  await desk.charter(['ingest', 'A1-notes.md'])
})
afterAll(() => desk.leave())

const change = (path: string, by: (text: string) => string) =>
  writeFileSync(desk.path(path), by(readFileSync(desk.path(path), 'utf8')))

describe('charter verify', () => {
  it('has nothing to compare before a report', async () => {
    const { code, err } = await desk.charter(['verify'])
    expect(code).toBe(2)
    expect(err).toContain('E660')
  })

  it('finds every deliverable the same, in this folder or another, on another day', async () => {
    await desk.charter(['report'])
    await desk.charter(['report', '-o', 'ailleurs'])
    for (const args of [['verify'], ['verify', '-o', 'ailleurs']]) {
      const { code, result } = await desk.json(args, { now: () => new Date(Date.UTC(2031, 0, 1)) })
      expect(code).toBe(0)
      expect(result.files).toHaveLength(8)
      expect(result.files.every(({ same }: { same: boolean }) => same)).toBe(true)
      expect(result.changed).toEqual([])
    }
  })

  it('takes nothing of what was computed before', async () => {
    const cached = await desk.json(['verify'])
    rmSync(desk.path('.charter'), { recursive: true })
    expect((await desk.json(['verify'])).result).toEqual(cached.result)
  })

  it('tells what is gone and what was changed by hand', async () => {
    rmSync(desk.path('out', 'nuage.svg'))
    change('out/termes.csv', (text) => `${text}ajout\n`)
    const { code, out, err } = await desk.charter(['verify'])
    expect(code).toBe(2)
    await expect(`${out}[stderr]\n${err}`).toMatchFileSnapshot('expected/verify.txt')
  })

  it('tells what changed since, and what is out of date by it', async () => {
    await desk.charter(['report'])
    change('charter.yaml', (text) => text.replace('title: Charte', 'title: Grande charte'))
    change('dictionary.yaml', (text) => `${text}\n# relu\n`)
    const { code, result } = await desk.json(['verify'])
    expect(code).toBe(2)
    expect(result.changed).toEqual(['configuration', 'dictionary'])
    const same = Object.fromEntries(
      result.files.map(({ path, same }: { path: string; same: boolean }) => [path, same]),
    )
    expect(same).toMatchObject({ 'out/charte-intermediaire.pdf': false, 'out/idees.csv': true })
    const { err } = await desk.charter(['verify'])
    expect(err).toContain('n’est plus ce que donnent les données d’aujourd’hui')
  })

  it('refuses a list that it did not write', async () => {
    for (const text of ['{', '[]', '{"schema":1}', '{"schema":1,"date":"hier","inputs":{},"files":[]}']) {
      writeFileSync(desk.path('out', 'manifest.json'), text)
      const { code, err } = await desk.charter(['verify'])
      expect([code, err.includes('E661')]).toEqual([2, true])
    }
  })
})

describe('originals read again', () => {
  const other = new Desk()
  const found = async () => {
    const { code, result } = await other.json(['verify'])
    return { code, reread: Object.fromEntries(result.reread.map((each: Reread) => [each.file, each])) }
  }
  interface Reread {
    readonly file: string
    readonly found: string
  }
  beforeAll(async () => {
    await other.charter(['init', '--preset', 'flers'])
    const csv =
      'Truc;Autre;Nom\nPartager les vélos;x;Alice Martin\nTrier le papier avec Alice Martin;y;Bob Durand\n'
    writeFileSync(other.path('carnet.csv'), csv)
    writeFileSync(other.path('A2-notes.md'), '# Atelier\n\n- Réparer le mobilier\n- Planter des arbres\n')
    writeFileSync(other.path('A3-notes.md'), '# Atelier\n\n- Éteindre les écrans, dit Alice Martin\n')
    writeFileSync(other.path('A4-notes.md'), '# Atelier\n\n- Composter à la cantine\n')
    writeFileSync(other.path('noms.csv'), 'Nom\nAlice Martin\n')
    const given = ['--session', 'A1', '--map', 'Truc=idée', '--map', 'Autre=ignorer', '--map', 'Nom=ignorer']
    await other.charter(['ingest', 'carnet.csv', ...given, '--yes'])
    await other.charter(['ingest', 'A2-notes.md'])
    await other.charter(['ingest', 'A3-notes.md', '--roll', 'noms.csv'])
    await other.charter(['ingest', 'A4-notes.md', '--no-originals'])
    await other.charter(['report'])
  })
  afterAll(() => other.leave())

  it('give the same contributions with the options they were read with, or say why they are not read', async () => {
    const { code, reread } = await found()
    expect(code).toBe(0)
    expect(Object.fromEntries(Object.values(reread).map(({ file, found }) => [file, found]))).toEqual({
      'carnet.csv': 'same',
      'A2-notes.md': 'same',
      'A3-notes.md': 'roll',
      'A4-notes.md': 'no-original',
    })
  })

  it('are told where the file says otherwise', async () => {
    const name = readdirSync(other.path('sources')).find((each) => each.endsWith('A2-notes.md')) ?? ''
    const before = readFileSync(other.path('sources', name), 'utf8')
    // The same number of bytes, so that only the words tell.
    writeFileSync(other.path('sources', name), before.replace('Planter', 'Abattre'))
    const { code, reread } = await found()
    expect(code).toBe(2)
    expect(reread['A2-notes.md']).toMatchObject({
      found: 'different',
      place: { file: 'A2-notes.md', line: 4 },
    })
    const { err } = await other.charter(['verify'])
    expect(err).toContain('E664')
    expect(err).toContain('A2-notes.md, ligne 4')
    writeFileSync(other.path('sources', name), before)
    expect((await found()).reread['A2-notes.md']).toMatchObject({ found: 'same' })
  })
})
