// `charter tokens --jsonl` with other weights than the shipped ones: what evaluation runs on development files, which the
// shipped weights have seen.
//   node scripts/tokens.mjs bench/tagger-train.bin < requests.jsonl
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createTextEngine } from '../dist/text/engine.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const weights = process.argv[2]
const asset = (name) =>
  readFileSync(name === 'tagger.bin' && weights ? weights : join(root, 'dist', 'assets', name))
const engine = createTextEngine(asset, { corrections: {}, toolWords: [], keep: [], groups: {} })
for await (const line of createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line)
  process.stdout.write(`${JSON.stringify({ id, tokens: engine.tokens(text) })}\n`)
}
