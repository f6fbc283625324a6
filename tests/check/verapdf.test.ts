import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import { presets } from '../../src/store/configuration/presets.ts'
import { Desk, flers } from '../cli/support.ts'
import { fonts } from '../render/fonts-of-tests.ts'
import { sampleDocument } from '../render/sample-document.ts'
import { describeWith } from '../support/requirements.ts'

// A folder that holds veraPDF and all it needs as jars: see .ci/run.
const jars = process.env['CHARTER_VERAPDF'] ?? ''
const present = jars !== '' && existsSync(jars)

interface Job {
  readonly itemDetails: { readonly name: string }
  readonly validationResult?: readonly {
    readonly compliant: boolean
    readonly details: {
      readonly passedRules: number
      readonly failedRules: number
      readonly ruleSummaries?: readonly { readonly clause: string; readonly description: string }[]
    }
  }[]
}

describeWith('veraPDF, named by CHARTER_VERAPDF', present, 'veraPDF', () => {
  const work = mkdtempSync(join(tmpdir(), 'charter-verapdf-'))
  const desks = Object.keys(presets).map((preset) => ({ preset, desk: new Desk() }))
  const files: string[] = []

  beforeAll(async () => {
    const keep = (name: string, bytes: Uint8Array) => {
      writeFileSync(join(work, name), bytes)
      files.push(join(work, name))
    }
    for (const justify of [false, true])
      keep(
        `every-block${justify ? '-justified' : ''}.pdf`,
        (await renderPdf(sampleDocument, fonts, { justify })).bytes,
      )
    for (const { preset, desk } of desks) {
      await desk.charter(['init', '--preset', preset])
      const notes = desk.path('A1-notes.md')
      if (preset !== 'flers')
        writeFileSync(notes, '# Atelier\n\n- Partager les vélos\n- Trier le papier 😅\n')
      await desk.charter(['ingest', preset === 'flers' ? flers : notes, '--yes'])
      const { code, err } = await desk.charter(['report'])
      expect(code, err).toBe(0)
      keep(`${preset}.pdf`, readFileSync(desk.path('out/charte-intermediaire.pdf')))
    }
  })
  afterAll(() => {
    rmSync(work, { recursive: true })
    for (const { desk } of desks) desk.leave()
  })

  const validated = (profile: string, paths: readonly string[]): readonly Job[] => {
    const { stdout, stderr } = spawnSync(
      'java',
      [
        '-cp',
        join(jars, '*'),
        'org.verapdf.apps.GreenfieldCliWrapper',
        '-f',
        profile,
        '--format',
        'json',
        ...paths,
      ],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    )
    expect(stdout, stderr).toContain('{')
    return JSON.parse(stdout).report.jobs
  }

  it('finds rules failed in a PDF without tags', async () => {
    const plain = await PDFDocument.create()
    plain.addPage().drawText('Charte')
    const file = join(work, 'plain.pdf')
    writeFileSync(file, await plain.save())
    const [job] = validated('ua1', [file])
    expect(job?.validationResult?.[0]?.details.failedRules).toBeGreaterThan(3)
  })

  it.each([
    ['PDF/UA-1', 'ua1', 100],
    ['PDF/A-3a', '3a', 150],
  ])('finds no rule of %s failed', (_, profile, least) => {
    const jobs = validated(profile, files)
    expect(jobs).toHaveLength(files.length)
    for (const { itemDetails, validationResult } of jobs) {
      const [result] = validationResult ?? []
      expect(result?.details.ruleSummaries ?? [], itemDetails.name).toEqual([])
      expect(result?.details.failedRules, itemDetails.name).toBe(0)
      expect(result?.compliant, itemDetails.name).toBe(true)
      expect(result?.details.passedRules, itemDetails.name).toBeGreaterThan(least)
    }
  })
})
