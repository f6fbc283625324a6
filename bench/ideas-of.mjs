// One analysis of so many sentences, in a process of its own: prints what cutting and tagging, folding and classing cost,
// beside natural's Bayes classifier on the same ideas. Arguments: a JSON file of sentences, how many, and `bayes` or not.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { analyse } from '../dist/analyse/analyse.js'
import { findCandidates } from '../dist/analyse/candidates.js'
import { leanHeap } from '../dist/cli/lean-heap.js'
import { parseConfiguration } from '../dist/store/configuration/parse.js'
import { presets } from '../dist/store/configuration/presets.js'
import { createTextEngine } from '../dist/text/engine.js'
import { baselines } from './baselines.mjs'
import { contributionsOf } from './readings.mjs'

// As the command does.
leanHeap()
const root = fileURLToPath(new URL('..', import.meta.url))
const [file, count, bayes] = process.argv.slice(2)
const sentences = JSON.parse(readFileSync(file, 'utf8'))
const { consultation } = parseConfiguration(presets.flers, 'charter.yaml')
const asset = (name) => readFileSync(join(root, 'dist', 'assets', name))
const engine = createTextEngine(asset, { corrections: {}, toolWords: [], keep: [], groups: {} })
const contributions = contributionsOf(
  Array.from({ length: Number(count) }, (_, index) => ({
    id: String(index),
    text: `${sentences[index % sentences.length]}${index < sentences.length ? '' : ` ${index}`}`,
    question: '',
  })),
  'Q',
)
const timed = (run) => {
  const before = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(before)
  return { result, cpu: (user + system) / 1e6 }
}
// Warm: what is measured is work, not the compiler.
analyse({ contributions: contributions.slice(0, 300), respondents: [], consultation, engine, terms: [] })
const whole = timed(() => analyse({ contributions, respondents: [], consultation, engine, terms: [] }))
const ideas = whole.result.ideas
// Before cutting a second time, whose leavings are not memory that an analysis needs.
const memory = Math.round(process.resourceUsage().maxRSS / 1024)
const cut = timed(() => findCandidates(contributions, consultation, engine).length)
const classify = baselines(consultation, engine).bayes
const peer = bayes ? timed(() => ideas.map(({ text }) => classify(text))) : null
console.log(
  JSON.stringify({
    contributions: contributions.length,
    ideas: ideas.length,
    cut: cut.cpu,
    whole: whole.cpu,
    classed: Math.max(0, whole.cpu - cut.cpu),
    bayes: peer?.cpu ?? null,
    memory,
  }),
)
