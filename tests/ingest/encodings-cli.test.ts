import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { describeWithShared, shared } from '../support/requirements.ts'

const bin = fileURLToPath(new URL('../../bin/charter.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'charter-encodings-'))
afterAll(() => rmSync(folder, { recursive: true }))

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', cwd: folder })

describeWithShared('data/encodings', 'one real file in six encodings, through the command', () => {
  it('gives the same 196 contributions, and says how each was read', { timeout: 120_000 }, () => {
    expect(run('init', '.').status).toBe(0)
    const encodings = {
      'cp1252_crlf.csv': 'windows-1252',
      'iso8859-1.csv': 'windows-1252',
      'sep_line.csv': 'windows-1252',
      'utf16le_bom.csv': 'utf-16le',
      'utf8_bom_crlf.csv': 'utf-8',
      'utf8_lf.csv': 'utf-8',
    }
    for (const [file, encoding] of Object.entries(encodings)) {
      const path = shared(`data/encodings/${file}`)
      const { stdout } = run('ingest', path, '--session', 'Q', '--dry-run', '--json')
      const [source] = JSON.parse(stdout).result.sources
      expect(source).toMatchObject({ encoding, delimiter: ';', rows: 196, contributions: 196, added: 196 })
    }
  })
})
