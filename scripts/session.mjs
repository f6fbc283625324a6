// The session of the README, by running the built commands in a temporary folder; `node scripts/session.mjs` writes it
// between the two marks, and tests/readme.test.ts fails when it is stale.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const marks = ['<!-- session: node scripts/session.mjs -->', '<!-- /session -->']

const steps = [
  { folder: '', line: 'charter init ma-mission --preset flers' },
  { folder: 'ma-mission', line: 'charter ingest ../seances/A3-energie-eau-numerique.csv' },
  { folder: 'ma-mission', line: 'charter ingest ../seances', quiet: true },
  { folder: 'ma-mission', line: 'charter status' },
  { folder: 'ma-mission', line: 'charter ideas --principle autonomie --session A4' },
  { folder: 'ma-mission', line: 'charter report', resultOnly: true },
]

/** The terminal of the session: what was typed and what was answered. */
export function session() {
  const work = mkdtempSync(join(tmpdir(), 'charter-session-'))
  mkdirSync(join(work, 'seances'))
  cpSync(join(root, 'fixtures', 'flers', 'input'), join(work, 'seances'), { recursive: true })
  const env = { ...process.env, NO_COLOR: '1', LANG: 'C', COLUMNS: '80' }
  const shown = steps.map(({ folder, line, quiet, resultOnly }) => {
    const args = [join(root, 'bin', 'charter.js'), ...line.split(' ').slice(1)]
    const { stdout, stderr, status } = spawnSync(process.execPath, args, {
      cwd: join(work, folder),
      env,
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`${line} ended with ${status}\n${stderr}`)
    if (quiet) return `$ ${line}\n…`
    const said = resultOnly ? stdout : `${stdout}${stderr}`
    return `$ ${line}\n${said.trimEnd()}`
  })
  rmSync(work, { recursive: true, force: true })
  return `${marks[0]}\n\n\`\`\`\n${shown.join('\n\n')}\n\`\`\`\n\n${marks[1]}`
}

/** The README with that session between its marks. */
export function withSession(readme, text) {
  const [start, end] = [readme.indexOf(marks[0]), readme.indexOf(marks[1])]
  if (start < 0 || end < start) throw new Error('README.md has lost the marks of its session')
  return readme.slice(0, start) + text + readme.slice(end + marks[1].length)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = join(root, 'README.md')
  writeFileSync(file, withSession(readFileSync(file, 'utf8'), session()))
}
