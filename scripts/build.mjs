// Everything `dist/` holds: compiled code, vendored parts of development dependencies, packaged data, help texts.
// Called by name from demo, test, check and pack: no install script is ever needed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildAssets } from './assets.mjs'
import { vendor } from './vendor.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

function run(args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

await vendor(root)
run(['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'])
await buildAssets(root)
if (existsSync(new URL('./help.mjs', import.meta.url))) run(['scripts/help.mjs'])
