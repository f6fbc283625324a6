import { readFileSync, writeFileSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Desk, flers } from './support.ts'

const desk = new Desk()
const made = 'out/charte-intermediaire.pdf'
beforeAll(async () => {
  await desk.charter(['init', '--preset', 'flers'])
  await desk.charter(['ingest', flers])
  await desk.charter(['report'])
  const plain = await PDFDocument.create()
  for (let page = 0; page < 3; page++) plain.addPage([200, 200]).drawText('Charte reprise ailleurs')
  writeFileSync(desk.path('autre.pdf'), await plain.save())
})
afterAll(() => desk.leave())

describe('charter check', () => {
  it('finds nothing wrong with the charter that report makes', async () => {
    const { code, result } = await desk.json(['check', made])
    expect(code).toBe(0)
    expect(result.files).toEqual([
      { file: made, pages: expect.any(Number), elements: expect.any(Number), faults: [] },
    ])
    expect(result.files[0].elements).toBeGreaterThan(1000)
  })

  it('tells each kind of fault once, with its pages and its cure', async () => {
    const { code, out, err } = await desk.charter(['check', 'autre.pdf'])
    expect(code).toBe(2)
    await expect(`${out}[stderr]\n${err}`).toMatchFileSnapshot('expected/check.txt')
  })

  it('says what is no PDF, and goes on', async () => {
    writeFileSync(desk.path('coupe.pdf'), readFileSync(desk.path(made)).subarray(0, 100_000))
    const { code, out, err } = await desk.charter(['check', 'coupe.pdf', 'charter.yaml', 'absent.pdf', made])
    expect(code).toBe(2)
    expect(out).toContain('aucune faute')
    expect(err.match(/Erreur E\d+/g)).toEqual(['Erreur E140', 'Erreur E650', 'Erreur E650'])
  })

  it('takes the PDFs of a folder, of the consultation too', async () => {
    const { code, result } = await desk.json(['check', 'out'])
    expect([code, result.files.map(({ file }: { file: string }) => file)]).toEqual([0, [made]])
    const { err } = await desk.charter(['check', 'data'])
    expect(err).toContain('ne contient aucun fichier PDF')
  })

  it('speaks English to whoever asks', async () => {
    const { err } = await desk.charter(['check', 'autre.pdf', '--lang', 'en'])
    expect(err).toContain('the document is not tagged')
  })
})
