import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'charter-loaded-'))
const list = join(folder, 'loaded.txt')

/** Runs the built tool and gives the addresses of all modules it loaded. */
function loadedBy(...args: readonly string[]): { modules: readonly string[]; out: string } {
  rmSync(list, { force: true })
  const hooks = `import{appendFileSync}from'node:fs';export async function load(url,context,next){appendFileSync(${JSON.stringify(list)},url+'\\n');return next(url,context)}`
  const preload = `import{register}from'node:module';register('data:text/javascript,'+encodeURIComponent(${JSON.stringify(hooks)}))`
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(preload)}`,
      join(root, 'bin', 'charter.js'),
      ...args,
    ],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, FORCE_COLOR: undefined } },
  )
  expect(status, stderr).toBe(0)
  return { modules: readFileSync(list, 'utf8').trim().split('\n'), out: stdout }
}

const packages = (modules: readonly string[]) =>
  [...new Set(modules.flatMap((url) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(url)?.[1] ?? []))].sort()

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('what a call loads', () => {
  it('is next to nothing for --help and --version', () => {
    for (const flag of ['--help', '--version']) {
      const { modules, out } = loadedBy(flag)
      expect(packages(modules)).toEqual([])
      expect(modules.filter((url) => url.includes('/dist/')).length).toBeLessThanOrEqual(4)
      expect(out).not.toBe('')
    }
  })

  describe('with a consultation that was looked at before', () => {
    beforeAll(() => {
      loadedBy('init', '--preset', 'flers')
      loadedBy('ingest', join(root, 'fixtures', 'flers', 'input'))
      loadedBy('status')
    })

    it('is neither pdfkit nor xlsx nor the lexicon for status', () => {
      const { modules } = loadedBy('status')
      const heavy = ['pdfkit', 'fontkit', 'xlsx', 'handlebars', 'csv-parse', 'chalk']
      expect(packages(modules).filter((name) => heavy.includes(name))).toEqual([])
      expect(
        modules.filter((url) =>
          /dist\/(text\/(engine|lexicon)|analyse|render|compose|ingest|cli\/sentences\/..\/causes|cli\/help-code)/.test(
            url,
          ),
        ),
      ).toEqual([])
    })
  })
})
