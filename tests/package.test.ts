import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const work = mkdtempSync(join(tmpdir(), 'charter-package-'))
const installed = join(work, 'node_modules', 'charter')

function charter(cwd: string, ...args: string[]): string {
  const env = { ...process.env, NO_COLOR: '1', LANG: 'C' }
  return execFileSync(process.execPath, [join(installed, 'bin', 'charter.js'), ...args], {
    cwd,
    env,
    encoding: 'utf8',
  })
}

beforeAll(() => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  execFileSync(npm, ['pack', '--ignore-scripts', '--silent', '--pack-destination', work], {
    cwd: root,
    shell: process.platform === 'win32',
  })
  const tarball = readdirSync(work).find((name) => name.endsWith('.tgz')) ?? ''
  execFileSync('tar', ['-xzf', tarball], { cwd: work })
  // The dependencies of the checkout stand in for an installation: everything else comes from the tarball alone.
  mkdirSync(join(work, 'node_modules'))
  for (const name of readdirSync(join(root, 'node_modules')))
    if (!name.startsWith('.'))
      symlinkSync(join(root, 'node_modules', name), join(work, 'node_modules', name), 'junction')
  execFileSync('mv', [join(work, 'package'), installed])
})

afterAll(() => rmSync(work, { recursive: true, force: true }))

describe('the packed tarball, used from outside', () => {
  it('holds what a user needs and nothing else', () => {
    expect(readdirSync(installed).sort()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'THIRD-PARTY.md',
      'bin',
      'dist',
      'fixtures',
      'package.json',
      'templates',
    ])
    for (const name of [
      'lexicon.bin',
      'lexicon.LICENSE.txt',
      'tagger.bin',
      'tagger.LICENSE.txt',
      'ideas.bin',
    ])
      expect(existsSync(join(installed, 'dist', 'assets', name)), name).toBe(true)
  })

  it('goes the whole path in an empty folder', () => {
    const folder = join(work, 'mission')
    mkdirSync(folder)
    expect(charter(folder, '--version')).toMatch(/^\d+\.\d+\.\d+\n$/)
    charter(folder, 'init', '--preset', 'flers')
    const ingested = JSON.parse(
      charter(folder, 'ingest', join(installed, 'fixtures', 'flers', 'input'), '--json'),
    )
    expect(ingested.ok).toBe(true)
    expect(ingested.result.sources).toHaveLength(5)
    const report = JSON.parse(charter(folder, 'report', '--json'))
    expect(report.result.files.map((file: { path: string }) => file.path)).toContain(
      'out/charte-intermediaire.pdf',
    )
    expect(existsSync(join(folder, 'out', 'charte-intermediaire.pdf'))).toBe(true)
  })
})
