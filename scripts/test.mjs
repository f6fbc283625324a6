// Runs the tests and ends with one line that counts them, from vitest's own JSON result.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'charter-test-'))
const result = join(folder, 'result.json')
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${result}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit' },
)
let counts = { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0 }
try {
  counts = JSON.parse(readFileSync(result, 'utf8'))
} catch {
  console.error('The test runner left no result.')
}
rmSync(folder, { recursive: true, force: true })
const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = counts
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
// A suite that could not be loaded fails no single test: the runner's own status counts too.
process.exit(failed > 0 || passed === 0 ? 1 : (status ?? 1))
