// The main job on the built-in example of Flers, with the built tool as a person would run it: demo/consultation is made
// afresh each time, the deliverables go to demo/out.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const demo = join(root, 'demo')
const consultation = join(demo, 'consultation')

function charter(...args) {
  console.log(`\n$ charter ${args.join(' ')}`)
  const { status, error } = spawnSync(process.execPath, [join(root, 'bin', 'charter.js'), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

rmSync(consultation, { recursive: true, force: true })
rmSync(join(demo, 'out'), { recursive: true, force: true })
charter('init', 'demo/consultation', '--preset', 'flers')
charter('-C', 'demo/consultation', 'ingest', 'fixtures/flers/input')
charter('-C', 'demo/consultation', 'status')
charter('-C', 'demo/consultation', 'report', '-o', 'demo/out')
console.log('\nExemple synthétique : personne n’a dit ces phrases (voir fixtures/flers/README.md).')
