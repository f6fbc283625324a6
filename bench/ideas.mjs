// How well contributions are cut into ideas and ideas folded, against a person and three plainer ways; and what it costs.
// Writes ideas.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findCandidates } from '../dist/analyse/candidates.js'
import { foldDuplicates } from '../dist/analyse/fold/fold.js'
import { familyFinder } from '../dist/analyse/principles/families.js'
import { parseConfiguration } from '../dist/store/configuration/parse.js'
import { presets } from '../dist/store/configuration/presets.js'
import { createTextEngine } from '../dist/text/engine.js'
import { pairFigures, readPairs } from './pairs.mjs'
import { contributionsOf, labelled } from './readings.mjs'
import { readSplits, splitFigures } from './splits.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const asset = (name) => readFileSync(join(root, 'dist', 'assets', name))
const engine = createTextEngine(asset, { corrections: {}, toolWords: [], keep: [], groups: {} })
const { consultation } = parseConfiguration(presets.flers, 'charter.yaml')
const rounded = (figures) =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(3))]))
const reported = (_, index) => index % 2 === 1

if (!existsSync(labelled)) {
  console.log(`skipped: no ${labelled}`)
  process.exit(0)
}
const splits = readSplits(labelled)
const sentencesOnly = (text) =>
  [...text.matchAll(/[^.!?;\n]+[.!?;\n]*/g)].map(({ index, 0: part }) => ({
    start: index + (part.length - part.trimStart().length),
  }))
const pairs = readPairs(labelled)
const sides = [
  ...new Map(pairs.flatMap(({ a, b }) => [a, b]).map((side) => [`${side.id}:${side.start}`, side])).values(),
]
const results = {
  cutting: {
    charter: rounded(splitFigures(splits.filter(reported), engine.segments)),
    sentences: rounded(splitFigures(splits.filter(reported), sentencesOnly)),
  },
  folding: {
    charter: rounded(pairFigures(pairs.filter(reported), inContext())),
    ...Object.fromEntries(
      Object.entries(plain()).map(([name, same]) => [
        name,
        rounded(pairFigures(pairs.filter(reported), same)),
      ]),
    ),
  },
}
console.log(JSON.stringify(results, null, 2))
writeFileSync(join(root, 'bench', 'ideas.json'), `${JSON.stringify(results, null, 2)}\n`)

/** Pairs that stand in one idea once all their ends were folded together. */
function inContext() {
  const contributions = contributionsOf(
    sides.map(({ id, text }) => ({ id, text, question: '' })),
    'Q',
  )
  const folded = foldDuplicates(findCandidates(contributions, consultation, engine), familyFinder(engine))
  const placeOf = new Map(contributions.map(({ id }, index) => [id, index]))
  const ideas = sides.map(() => new Set())
  folded.forEach(({ members }, idea) => {
    for (const { contribution } of members) ideas[placeOf.get(contribution.id)].add(idea)
  })
  const of = ({ id, start }) => ideas[sides.findIndex((side) => side.id === id && side.start === start)]
  return ({ a, b }) => [...of(a)].some((idea) => of(b).has(idea))
}

/** Same lemmas; half of the lemmas in common; TF-IDF cosine of .8, with the frequencies of these texts. */
function plain() {
  const lemmas = (text) =>
    new Set(engine.tokens(text).flatMap(({ counted, lemma }) => (counted ? [lemma] : [])))
  const frequency = new Map()
  for (const { text } of sides)
    for (const lemma of lemmas(text)) frequency.set(lemma, (frequency.get(lemma) ?? 0) + 1)
  const idf = (lemma) => Math.log(1 + sides.length / (frequency.get(lemma) ?? 1))
  const compare = (a, b) => {
    const [x, y] = [lemmas(a.text), lemmas(b.text)]
    const shared = [...x].filter((lemma) => y.has(lemma))
    const norm = (set) => Math.hypot(...[...set].map(idf))
    return {
      jaccard: shared.length / Math.max(1, x.size + y.size - shared.length),
      cosine: shared.reduce((sum, lemma) => sum + idf(lemma) ** 2, 0) / Math.max(1e-9, norm(x) * norm(y)),
    }
  }
  return {
    sameLemmas: ({ a, b }) => compare(a, b).jaccard === 1,
    jaccard: ({ a, b }) => compare(a, b).jaccard >= 0.5,
    cosine: ({ a, b }) => compare(a, b).cosine >= 0.8,
  }
}
