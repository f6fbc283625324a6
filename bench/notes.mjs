// Ideas that a person counted in three real workshop notes, beside the contributions that ingest reads in them and the
// segments these are cut into. Skips where the notes are not beside the checkout.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { bytesSource } from '../dist/ingest/byte-source.js'
import { readSource } from '../dist/ingest/read-source.js'
import { parseConfiguration } from '../dist/store/configuration/parse.js'
import { presets } from '../dist/store/configuration/presets.js'
import { createTextEngine } from '../dist/text/engine.js'
import { boundaries } from './boundaries.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder =
  process.argv.slice(2).find((one) => !one.startsWith('--')) ??
  join(root, '..', 'shared', 'data', 'ateliers-pcaet')
if (!existsSync(join(folder, 'ideas.csv'))) {
  console.log(`skipped: no ${join(folder, 'ideas.csv')}`)
  process.exit(0)
}
const rows = parse(readFileSync(join(folder, 'ideas.csv')), { columns: true, bom: true })
const { consultation } = parseConfiguration(presets.flers, 'charter.yaml')
const session = consultation.sessions.find(({ kind }) => kind === 'workshop').id
const percent = (share) => `${(100 * share).toFixed(1)} %`

const asset = (name) => readFileSync(join(root, 'dist', 'assets', name))
const { segments } = createTextEngine(asset, { corrections: {}, toolWords: [], keep: [], groups: {} })
const all = { ideas: [], contributions: [], segments: [] }
for (const file of readdirSync(join(folder, 'notes'))) {
  const bytes = new Uint8Array(readFileSync(join(folder, 'notes', file)))
  const records = []
  await readSource({
    people: { salt: new Uint8Array(32) },
    sink: { open: () => (record) => void records.push(record), flush: async () => {} },
    source: bytesSource(bytes),
    file,
    options: { map: [], session },
    consultation,
    guarded: () => Promise.reject(new Error('text needs no child')),
  })
  const ideas = rows.filter(({ theme }) => `${theme}.md` === file).map(({ idee }) => idee)
  const contributions = records.filter(({ type }) => type === 'contribution').map(({ verbatim }) => verbatim)
  const cut = contributions.flatMap((text) => segments(text).map(({ start, end }) => text.slice(start, end)))
  print(file, ideas, contributions, cut)
  all.ideas.push(...ideas)
  all.contributions.push(...contributions)
  all.segments.push(...cut)
}
print('all', all.ideas, all.contributions, all.segments)

function print(name, ideas, contributions, cut) {
  for (const [what, found] of [
    ['contributions', contributions],
    ['segments', cut],
  ]) {
    const { exact, overlapping, missed, extra } = boundaries(ideas, found)
    console.log(
      `${name}: ${ideas.length} ideas, ${found.length} ${what}; exact bounds recall ${percent(exact.recall)}, precision ${percent(exact.precision)}; half of the words recall ${percent(overlapping.recall)}, precision ${percent(overlapping.precision)}`,
    )
    if (process.argv.includes('--list'))
      for (const text of [...missed.map((idea) => `  - ${idea}`), ...extra.map((one) => `  + ${one}`)])
        console.log(text)
  }
}
