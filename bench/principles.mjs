// How well the principles, natures and actors that charter gives agree with two readings of the same ideas, beside three
// baselines on the same ideas. Half of each set served to develop, the other half is reported. Writes principles.json.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { analyse } from '../dist/analyse/analyse.js'
import { parseConfiguration } from '../dist/store/configuration/parse.js'
import { presets } from '../dist/store/configuration/presets.js'
import { createTextEngine } from '../dist/text/engine.js'
import { agreementOfReadings } from './agreement.mjs'
import { baselines } from './baselines.mjs'
import {
  acceptedActors,
  acceptedNatures,
  acceptedPrinciples,
  answersOf,
  contributionsOf,
  interval,
  isReported,
  macroF1,
  natures,
  principles,
  readSet,
} from './readings.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const { consultation } = parseConfiguration(presets.flers, 'charter.yaml')
const asset = (name) => readFileSync(join(root, 'dist', 'assets', name))
const engine = createTextEngine(asset, { corrections: {}, toolWords: [], keep: [], groups: {} })
const session = consultation.sessions.find(({ kind }) => kind === 'questionnaire').id
const classes = Object.values(principles)
const round = (value) => Number(value.toFixed(3))

/** What charter and the baselines answer for every idea of a set. */
function answered(set) {
  const contributions = contributionsOf(set, session)
  const { ideas } = analyse({ contributions, respondents: [], consultation, engine })
  const others = baselines(consultation, engine)
  const principle = answersOf(ideas, contributions, (idea) => idea.principle)
  const nature = answersOf(ideas, contributions, (idea, verbatim) => verbatim.nature ?? idea.nature)
  const actor = answersOf(ideas, contributions, (idea) => idea.actor)
  return set.map((idea, index) => ({
    ...idea,
    charter: principle[index],
    nature: nature[index],
    actor: actor[index],
    ...Object.fromEntries(Object.entries(others).map(([name, classify]) => [name, classify(idea.text)])),
  }))
}

function principleFigures(ideas, method) {
  const pairs = ideas
    .map((idea) => ({ accepted: acceptedPrinciples(idea), answer: idea[method] }))
    .filter(({ accepted }) => accepted !== 'unclear')
  const bearing = pairs.filter(({ accepted }) => accepted !== 'none')
  const without = pairs.filter(({ accepted }) => accepted === 'none')
  const score = (some) => macroF1(some, classes)
  return {
    ideas: bearing.length,
    macroF1: round(score(bearing)),
    interval: interval(bearing, score).map(round),
    right: round(bearing.filter(({ accepted, answer }) => accepted.includes(answer)).length / bearing.length),
    open: round(bearing.filter(({ answer }) => answer === null).length / bearing.length),
    without: without.length,
    withoutLeftWithout: without.length
      ? round(without.filter(({ answer }) => answer === null).length / without.length)
      : null,
  }
}

function natureFigures(ideas) {
  const pairs = ideas.map((idea) => ({ accepted: acceptedNatures(idea), answer: idea.nature }))
  const score = (some) => macroF1(some, Object.values(natures))
  return {
    ideas: pairs.length,
    macroF1: round(score(pairs)),
    interval: interval(pairs, score).map(round),
    right: round(pairs.filter(({ accepted, answer }) => accepted.includes(answer)).length / pairs.length),
  }
}

function actorFigures(ideas) {
  const acting = ideas.filter(({ readings }) => readings.every((letters) => /[FPE]/.test(letters[2])))
  const pairs = acting.map((idea) => ({ accepted: acceptedActors(idea), answer: idea.actor }))
  return {
    ideas: pairs.length,
    right: round(
      pairs.filter(({ accepted, answer }) => accepted.includes(answer)).length / Math.max(1, pairs.length),
    ),
  }
}

function figuresOf(ideas) {
  return {
    principles: Object.fromEntries(
      ['charter', 'bayes', 'keywords', 'centroid'].map((method) => [method, principleFigures(ideas, method)]),
    ),
    nature: natureFigures(ideas),
    actor: actorFigures(ideas),
  }
}

const results = {}
const whole = []
for (const name of ['workplace', 'real', 'apart']) {
  const set = readSet(name)
  if (!set) {
    console.log(`${name}: not at hand`)
    continue
  }
  const ideas = answered(set)
  const twice = set.filter(({ readings }) => readings.length > 1)
  const reported = ideas.filter(isReported)
  if (name !== 'apart') whole.push(...reported)
  results[name] = {
    ...figuresOf(reported),
    developed: figuresOf(ideas.filter((idea) => !isReported(idea))),
    ...(twice.length > 0 ? { agreement: agreementOfReadings(twice) } : {}),
  }
}
if (results.workplace && results.real) results.both = figuresOf(whole)
for (const [name, { principles: by, nature, actor, agreement }] of Object.entries(results)) {
  console.log(`\n${name}`)
  for (const [method, f] of Object.entries(by))
    console.log(
      `  ${method.padEnd(9)} macro-F1 ${f.macroF1} [${f.interval.join(' – ')}], right ${f.right} of ${f.ideas}, open ${f.open}, without left without ${f.withoutLeftWithout} of ${f.without}`,
    )
  console.log(
    `  nature    macro-F1 ${nature.macroF1} [${nature.interval.join(' – ')}], right ${nature.right} of ${nature.ideas}`,
  )
  console.log(`  actor     right ${actor.right} of ${actor.ideas}`)
  if (agreement)
    for (const [what, a] of Object.entries(agreement))
      console.log(`  readers   ${what}: raw ${a.raw}, kappa ${a.kappa}, alpha ${a.alpha} on ${a.ideas}`)
}
// Intervals on one line, as the formatter wants them.
const text = JSON.stringify(results, null, 2).replace(/\[\s+([\d.]+),\s+([\d.]+)\s+\]/g, '[$1, $2]')
writeFileSync(join(root, 'bench', 'principles.json'), `${text}\n`)
