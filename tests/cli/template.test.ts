import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Desk, flers } from './support.ts'

const desk = new Desk()
beforeAll(async () => {
  await desk.charter(['init', '--preset', 'flers'])
  await desk.charter(['ingest', `${flers}/A1-transport.xlsx`])
})
afterAll(() => desk.leave())

const pdf = async () => (await desk.json(['report'])).result.files[0].sha256

describe('charter template eject', () => {
  it('copies the templates, which change nothing until they are changed, and never overwrites one', async () => {
    const before = await pdf()
    const { result } = await desk.json(['template', 'eject'])
    expect(result.written).toContain('templates/charte/charte.hbs')
    expect(await pdf()).toBe(before)
    const file = desk.path('templates', 'charte', 'couverture.hbs')
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n<p class="small">Version de travail</p>\n`)
    expect(await pdf()).not.toBe(before)
    const again = await desk.json(['template', 'eject'])
    expect(again.result.written).toEqual([])
    expect(readFileSync(file, 'utf8')).toContain('Version de travail')
  })

  it('of a broken template gives file, line and cure, and leaves the last charter as it was', async () => {
    const last = readFileSync(desk.path('out', 'charte-intermediaire.pdf'))
    const file = desk.path('templates', 'charte', 'contexte.hbs')
    writeFileSync(file, '<p>Bonjour</p>\n{{#if context}}\n<p>{{title</p>\n')
    const { code, err } = await desk.charter(['report'])
    expect(code).toBe(2)
    expect(err).toContain('contexte.hbs')
    expect(err).toMatch(/ligne 3/)
    expect(readFileSync(desk.path('out', 'charte-intermediaire.pdf'))).toEqual(last)
  })
})
