// `charter tokens --jsonl` with other weights of the tagger than the packaged ones: the product itself otherwise.
//   node bench/tokens-with.mjs weights.bin      ("none": by rules alone)
// Figures on development files must come from weights that have not seen them; the packaged ones have.
import { readFileSync } from 'node:fs'
import { argv } from 'node:process'
import { main } from '../dist/cli/main.js'
import { realWorld } from '../dist/cli/world.js'

const [, , path] = argv
if (path === undefined) throw new Error('name the weights, or "none"')
const world = realWorld()
function asset(name) {
  if (name !== 'tagger.bin') return world.asset(name)
  if (path === 'none') throw new Error('absent, as asked')
  return readFileSync(path)
}
process.exitCode = await main(['tokens', '--jsonl'], { ...world, asset })
