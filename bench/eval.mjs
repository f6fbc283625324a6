// npm run eval: measures the French engine on the development treebanks and on consultation writing, prints a table and
// writes bench/eval.json, which tests/text/evaluation.test.ts and docs/text.md read.
//   node bench/eval.mjs [--keep-weights]      the held-out weights as they are, without learning them again
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { evaluationIsThere, falls, filesOf, heldOut, measureAll } from './eval-figures.mjs'
import { tables } from './eval-table.mjs'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
if (!evaluationIsThere()) {
  console.error('absent: ../shared/eval (programs and development treebanks): nothing is measured')
  process.exit(2)
}
if (!process.argv.includes('--keep-weights') || !existsSync(heldOut)) {
  const train = filesOf('train').filter((file) => existsSync(file))
  const { status } = spawnSync(
    process.execPath,
    [at('../scripts/train-tagger.mjs'), '--out', heldOut, ...train],
    {
      stdio: 'inherit',
    },
  )
  if (status !== 0) process.exit(status ?? 1)
}
const figures = await measureAll()
const path = at('eval.json')
const before = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
writeFileSync(path, `${JSON.stringify(figures, null, 2)}\n`)
for (const line of tables(figures)) console.log(line)
const lost = falls(before, figures)
if (lost.length > 0)
  console.log(`\nFallen since the last bench/eval.json:\n${lost.map((each) => `  ${each}`).join('\n')}`)
