// Text that is fixed once built: what bare `charter` and `--help` print (so that neither the parser nor a command is loaded
// for it), and which build this is (a cached analysis is only good for the build that made it).
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const assets = join(root, 'dist', 'assets')
const { generalHelp } = await import('../dist/cli/help-text.js')
const { textsOf } = await import('../dist/cli/sentences/index.js')

for (const language of ['fr', 'en'])
  writeFileSync(join(assets, `help.${language}.txt`), generalHelp((await textsOf(language)).help))

const hash = createHash('sha256')
for (const [folder, kind] of [
  ['dist', /\.(js|bin)$/],
  ['templates', /\.hbs$/],
]) {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    kind.test(name),
  )
  for (const name of names.sort()) hash.update(name).update(readFileSync(join(root, folder, name)))
}
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
writeFileSync(
  join(assets, 'build.json'),
  `${JSON.stringify({ version, id: hash.digest('hex').slice(0, 32) })}\n`,
)
