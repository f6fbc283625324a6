import { readFileSync, rmSync, writeFileSync } from 'node:fs'
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
