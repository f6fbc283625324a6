import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
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

describe('charter template notes, questionnaire, codebook', () => {
  const forms = new Desk()
  beforeAll(() => forms.charter(['init', '--preset', 'flers']))
  afterAll(() => forms.leave())

  it('makes a form for each workshop, which is read back when filled, whatever its name', async () => {
    const { result } = await forms.json(['template', 'notes'])
    expect(result.files.map(({ path }: { path: string }) => path)).toEqual(
      ['A1', 'A2', 'A3', 'A4'].map((id) => `out/notes-${id}.xlsx`),
    )
    const blank = await forms.charter(['ingest', 'out/notes-A2.xlsx'])
    expect(blank.code).toBe(2)
    expect(blank.err).toContain('formulaire vide')
    const book = XLSX.read(readFileSync(forms.path('out', 'notes-A2.xlsx')))
    const sheet = book.Sheets['Notes'] ?? {}
    XLSX.utils.sheet_add_aoa(sheet, [['T1', 'Déchets', 'frein', 'pas de bac', 2, null, 'élu']], {
      origin: 'A4',
    })
    writeFileSync(forms.path('renommé.xlsx'), XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }))
    const { result: read, warnings } = await forms.json(['ingest', 'renommé.xlsx'])
    expect(read.sources).toMatchObject([{ session: 'A2', format: 'charter-notes', contributions: 1 }])
    expect(warnings).toEqual([])
    const { result: ideas } = await forms.json(['ideas'])
    expect(ideas.ideas).toMatchObject([
      { text: 'pas de bac', theme: 'dechets', nature: 'obstacle', actor: 'elected', votes: 2 },
    ])
  })

  it('never overwrites a form that somebody filled in, and leaves an untouched one alone', async () => {
    const path = forms.path('out', 'notes-A1.xlsx')
    const again = await forms.json(['template', 'notes', '--session', 'A1'])
    expect(again.result.files).toMatchObject([{ path: 'out/notes-A1.xlsx', state: 'same' }])
    copyFileSync(forms.path('renommé.xlsx'), path)
    const filled = readFileSync(path)
    const { out, err } = await forms.charter(['template', 'notes', '--session', 'A1'])
    expect(out).toContain('out/notes-A1 (2).xlsx')
    expect(err).toContain('reste tel quel')
    expect(readFileSync(path)).toEqual(filled)
  })

  it('makes each form in each of its formats, where the person wants it', async () => {
    const made = [
      ['notes', 'csv', '--session', 'A3'],
      ['notes', 'md', '--session', 'A3'],
      ['questionnaire', 'xlsx'],
      ['questionnaire', 'csv'],
      ['questionnaire', 'md'],
      ['questionnaire', 'xlsform'],
      ['questionnaire', 'limesurvey'],
      ['codebook', 'xlsx'],
      ['codebook', 'csv'],
      ['codebook', 'md'],
    ] as const
    for (const [form, format, ...rest] of made) {
      const file = `formulaires/${form}.${format}`
      const answer = await forms.charter(['template', form, '--format', format, '-o', file, ...rest])
      expect(answer.code, answer.err).toBe(0)
      expect(existsSync(forms.path(file))).toBe(true)
    }
  })

  it('writes what a person reads in the forms', async () => {
    for (const name of [
      'notes.md',
      'questionnaire.md',
      'questionnaire.limesurvey',
      'codebook.md',
      'notes.csv',
    ])
      await expect(forms.read('formulaires', name)).toMatchFileSnapshot(`expected/form-${name}.txt`)
  })

  it('says what does not go together', async () => {
    const faults = [
      [['notes', '--format', 'xlsform'], 'FORM_FORMAT'],
      [['notes', '-o', 'x.xlsx'], 'FORM_OUTPUT_FOR_SEVERAL'],
      [['notes', '--session', 'A9'], 'UNKNOWN_SESSION'],
      [['notes', 'ailleurs'], 'TEMPLATE_FOLDER'],
      [['codebook', '--session', 'A1'], 'TEMPLATE_OPTION'],
      [['eject', '--format', 'md'], 'TEMPLATE_OPTION'],
      [['note'], 'INVALID_VALUE'],
    ] as const
    for (const [args, code] of faults) {
      const answer = await forms.json(['template', ...args])
      expect([answer.code, answer.error?.name]).toEqual([2, code])
    }
  })
})
