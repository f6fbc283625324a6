// Speed as ratios against peers in one run; nothing here is asserted. Writes bench/results.json.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cloudSpeed } from './cloud.mjs'
import { ideaSpeed } from './idea-speed.mjs'
import { ingest } from './ingest.mjs'
import { measure, median } from './measure.mjs'
import { scale } from './scale.mjs'
import { words } from './words.mjs'

delete process.env.NODE_EXTRA_CA_CERTS
const root = fileURLToPath(new URL('..', import.meta.url))
const bin = join(root, 'bin', 'charter.js')
const input = join(root, 'fixtures', 'flers', 'input')
const work = mkdtempSync(join(tmpdir(), 'charter-bench-'))
const results = {}
const round = (value, digits = 2) => Number(value.toFixed(digits))

function tell(name, figures, sentence) {
  results[name] = figures
  console.log(`${name.padEnd(9)} ${sentence}`)
}

function help() {
  const costs = { bare: [], help: [] }
  for (let i = 0; i < 9; i++) {
    costs.bare.push(measure(['-e', '0']).cpu)
    costs.help.push(measure([bin, '--help']).cpu)
  }
  const [bare, ours] = [median(costs.bare), median(costs.help)]
  tell(
    'help',
    { ratio: round(ours / bare) },
    `charter --help costs ${round(ours / bare)} × node -e 0 (CPU; aim ≤ 1.5)`,
  )
}

function path() {
  const mission = join(work, 'mission')
  const costs = [measure([bin, 'init', 'mission', '--preset', 'flers'], { cwd: work })]
  const files = [
    'A1-transport.xlsx',
    'A2-actions-citoyennes.md',
    'A3-energie-eau-numerique.csv',
    'A4-dechets.xlsx',
    'questionnaire-limesurvey.csv',
  ]
  for (const file of files) costs.push(measure([bin, 'ingest', join(input, file)], { cwd: mission }))
  const report = measure([bin, 'report'], { cwd: mission })
  costs.push(report)
  const cpu = costs.reduce((sum, cost) => sum + cost.cpu, 0)
  const start = measure(['-e', '0'])
  tell(
    'report',
    {
      ratio: round(report.cpu / start.cpu, 1),
      seconds: round(report.cpu),
      memory: Math.round(report.memory),
    },
    `charter report costs ${round(report.cpu)} CPU-s (${round(report.cpu / start.cpu, 1)} × node -e 0), peak ${Math.round(report.memory)} MB`,
  )
  tell(
    'path',
    { ratio: round(cpu / start.cpu, 1), seconds: round(cpu) },
    `init, five ingests and report cost ${round(cpu)} CPU-s (aim < 6)`,
  )
  const status = measure([bin, 'status'], { cwd: mission })
  tell(
    'status',
    { ratio: round(status.cpu / start.cpu), seconds: round(status.cpu, 3) },
    `warm charter status costs ${round(status.cpu / start.cpu)} × node -e 0`,
  )
}

function corpus() {
  const mission = join(work, 'mission')
  const csv = join(work, 'corpus.json')
  measure([bin, 'export', '--format', 'json', '-o', csv], { cwd: mission })
  const text = readFileSync(csv, 'utf8')
  const found = [...text.matchAll(/"verbatim":\s*"((?:[^"\\]|\\.)*)"/g)].map((match) =>
    JSON.parse(`"${match[1]}"`),
  )
  return Array.from({ length: 20 }, () => found).flat()
}

help()
path()
const texts = corpus()
cloudSpeed({ tell, round })
const { parseConfiguration } = await import('../dist/store/configuration/parse.js')
const yaml = readFileSync(join(work, 'mission', 'charter.yaml'), 'utf8')
const { consultation } = parseConfiguration(yaml, 'charter.yaml')
// What reads whole corpora takes the longest.
if (!process.argv.includes('--brief')) {
  await words({ texts, tell, round })
  await ingest({ texts, consultation, work, bin, tell, round })
  ideaSpeed({ texts, work, tell, round })
  await scale({ texts, work, tell, round })
}
writeFileSync(
  join(root, 'bench', 'results.json'),
  `${JSON.stringify({ node: process.version, ...results }, null, 2)}\n`,
)
rmSync(work, { recursive: true, force: true })
