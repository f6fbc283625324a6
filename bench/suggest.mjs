// How near the groups that `charter principles suggest` proposes are to themes that people made: the four themes of the
// workshops over real answers, and eleven themes over titles of projects. No label is used. Answers and titles of one
// theme alone are compared: adjusted Rand index and purity, beside the largest theme and beside k-means on plain TF-IDF
// of stems (natural's French stemmer). Then the time of 5 000 ideas. Prints; writes nothing.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_fr.js'
import { analyse } from '../dist/analyse/analyse.js'
import { adjustedRand } from '../dist/analyse/suggest/adjusted-rand.js'
import { sphericalKMeans } from '../dist/analyse/suggest/spherical-k-means.js'
import { suggestPrinciples } from '../dist/analyse/suggest/suggest-principles.js'
import { wordVectors } from '../dist/analyse/suggest/word-vectors.js'
import { parseConfiguration } from '../dist/store/configuration/parse.js'
import { presets } from '../dist/store/configuration/presets.js'
import { createTextEngine } from '../dist/text/engine.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const asset = (name) => readFileSync(join(root, 'dist', 'assets', name))
const engine = createTextEngine(asset, { corrections: {}, toolWords: [], keep: [], groups: {} })
const { consultation } = parseConfiguration(presets.blank, 'charter.yaml')
const data = (name) => join(root, '..', 'shared', 'data', name)

for (const { name, file, text, themes, k } of [
  {
    name: 'answers on ecology, 4 themes',
    file: data('labelled/te_human_tags.csv'),
    text: ({ texte }) => texte,
    themes: ({ themes4_derives: list }) => list.split('|').filter(Boolean),
    k: 4,
  },
  {
    name: 'titles of projects, 11 themes',
    file: data('referentiels/paris-projets.csv'),
    text: ({ titre }) => titre,
    themes: ({ thematique }) => [thematique],
    k: 11,
  },
]) {
  if (!existsSync(file)) {
    console.log(`${name}: ${file.split('/').at(-1)} is absent`)
    continue
  }
  const rows = parse(readFileSync(file), { columns: true, bom: true })
  const themeOf = new Map(rows.map((row, index) => [contributionId(index), themes(row)]))
  const { ideas } = analyse({
    contributions: rows.map((row, index) => contribution(text(row), index)),
    respondents: [],
    consultation,
    engine,
  })
  const single = ideas.flatMap((idea) => {
    const own = themeOf.get(idea.verbatims[0].contribution)
    return own.length === 1 ? [{ id: idea.id, theme: own[0] }] : []
  })
  console.log(`${name}: ${rows.length} texts, ${ideas.length} ideas, ${single.length} of one theme alone`)
  for (const count of [k, null]) {
    const started = performance.now()
    const suggestion = suggestPrinciples(ideas, engine, count)
    const group = new Map(suggestion.groups.flatMap(({ members }, index) => members.map((id) => [id, index])))
    const seconds = ((performance.now() - started) / 1000).toFixed(1)
    const chosen = suggestion.groups.length
    console.log(
      `  charter, k = ${chosen}${count === null ? ' (its own choice)' : ''}: ${figures(single, group)}, stability ${suggestion.stability.rand.toFixed(2)}, ${seconds} s`,
    )
  }
  console.log(`  k-means on TF-IDF of stems, k = ${k}: ${figures(single, plain(ideas, k))}`)
}

const many = data('labelled/all_human_tags.csv')
if (existsSync(many)) {
  const rows = parse(readFileSync(many), { columns: true, bom: true })
  const { ideas } = analyse({
    contributions: rows.map(({ texte }, index) => contribution(texte, index)),
    respondents: [],
    consultation,
    engine,
  })
  const some = ideas.slice(0, 5000)
  const started = performance.now()
  suggestPrinciples(some, engine, null)
  console.log(`${some.length} ideas: ${((performance.now() - started) / 1000).toFixed(1)} s`)
}

function contributionId(index) {
  return `S${String(index).padStart(15, '0')}`
}

function contribution(verbatim, index) {
  return {
    ...{
      type: 'contribution',
      id: contributionId(index),
      session: consultation.sessions[0].id,
      question: '',
    },
    ...{ verbatim, masked: [], place: { file: 'texts.csv', row: index + 2 }, rubric: 'idea', theme: null },
    ...{ level: null, respondent: null, votes: null, attributes: {}, rowKey: null },
  }
}

/** Adjusted Rand index and purity over the ideas of one theme that were grouped. */
function figures(single, group) {
  const known = single.filter(({ id }) => (group.get(id) ?? -1) >= 0)
  const names = [...new Set(known.map(({ theme }) => theme))]
  const truth = known.map(({ theme }) => names.indexOf(theme))
  const found = known.map(({ id }) => group.get(id))
  const cells = new Map()
  found.forEach((one, at) => {
    const row = cells.get(one) ?? new Map()
    cells.set(one, row.set(truth[at], (row.get(truth[at]) ?? 0) + 1))
  })
  const right = [...cells.values()].reduce((sum, row) => sum + Math.max(...row.values()), 0)
  const largest = Math.max(...names.map((_, index) => truth.filter((one) => one === index).length))
  const share = (count) => (count / known.length).toFixed(3)
  return `adjusted Rand ${adjustedRand(found, truth).toFixed(3)}, purity ${share(right)} (largest theme ${share(largest)}), n = ${known.length}`
}

/** What a few lines of JavaScript do: stems, TF-IDF, spherical k-means in full dimension, the same starts. */
function plain(ideas, k) {
  const { features, rows } = wordVectors(
    ideas.map(({ text }) => {
      const counted = engine.tokens(text).filter((token) => token.counted)
      return new Set(counted.map(({ lemma }) => stemmer.stem(lemma)))
    }),
  )
  const values = new Float64Array(rows.length * features.length)
  rows.forEach(({ at, weight }, row) => {
    at.forEach((feature, index) => {
      values[row * features.length + feature] = weight[index]
    })
  })
  const points = { n: rows.length, dimensions: features.length, values }
  const { groups } = sphericalKMeans(points, k, { seed: 1, starts: 8 })
  return new Map(ideas.map(({ id }, row) => [id, groups[row]]))
}
