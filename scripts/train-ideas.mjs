// Learns from ideas that people read how kinds of act and actors are said, and writes data/ideas.bin.
//   node scripts/train-ideas.mjs [--out file] [--epochs 40] [--rate 0.1] [--decay 0.004] [--floor 2] [--without set,…]
// Multinomial logistic regression by stochastic gradient with AdaGrad (Duchi, Hazan and Singer 2011) and quadratic
// penalty. It learns from tests/analyse/readings: the half of each set that serves to develop, and the sets that were
// written to learn from. The texts of real answers are read from the data beside the checkout (Licence Ouverte 2.0);
// nothing of any sentence is kept but hashed keys with weights.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { actors, isReported, principles, readSet } from '../bench/readings.mjs'
import { balanceClues } from '../dist/analyse/learnt/balance-clues.js'
import { seeClues, seeQuestion } from '../dist/analyse/learnt/clues.js'
import { columns, width } from '../dist/analyse/learnt/weights.js'
import { cuesOf } from '../dist/analyse/nature/cues.js'
import { weighText } from '../dist/analyse/principles/balance.js'
import { buildProfile } from '../dist/analyse/principles/profile.js'
import { parseConfiguration } from '../dist/store/configuration/parse.js'
import { presets } from '../dist/store/configuration/presets.js'
import { createTextEngine } from '../dist/text/engine.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(root, 'data', 'ideas.bin') },
    epochs: { type: 'string', default: '40' },
    rate: { type: 'string', default: '0.1' },
    decay: { type: 'string', default: '0.004' },
    floor: { type: 'string', default: '2' },
    without: { type: 'string', default: '' },
  },
})
const [epochs, rate, decay, floor] = ['epochs', 'rate', 'decay', 'floor'].map((name) => Number(values[name]))
const without = values.without.split(',')

const halves = ['workplace', 'real', 'apart']
const wholes = ['written', 'answers']
const ideas = [...halves, ...wholes]
  .filter((name) => !without.includes(name))
  .flatMap((name) => {
    const set = readSet(name)
    if (!set) return []
    return halves.includes(name) ? set.filter((idea) => !isReported(idea)) : set
  })

const nothing = brotliCompressSync(packWeights(new Map()))
const asset = (name) => (name === 'ideas.bin' ? nothing : readFileSync(join(root, 'dist', 'assets', name)))
const engine = createTextEngine(asset, { corrections: {}, toolWords: [], keep: [], groups: {} })
// The order of the letters S R E A I is that of the kinds of act that these five principles are about.
const letters = Object.keys(principles)
const { consultation } = parseConfiguration(presets.flers, 'charter.yaml')
const profile = buildProfile(consultation, engine)
const places = letters.map((letter) => profile.principles.indexOf(principles[letter]))

const read = ideas.map((idea) => {
  const tokens = engine.tokens(idea.text)
  const cues = cuesOf(idea.text, tokens)
  const said = new Set()
  const asked = new Set()
  seeClues(idea.text, tokens, cues, (key) => said.add(key))
  seeQuestion(idea.question, cues, tokens.length, (key) => asked.add(key))
  const { sums } = weighText(tokens, profile)
  return {
    said: [...said],
    asked: [...said, ...asked],
    balance: balanceClues(places.map((place) => sums[place])),
    acts: meanOf(idea, ([first, second]) => {
      const row = [...letters, 'N'].map((letter) => (letter === first ? 1 : 0))
      const other = letters.indexOf(second)
      return other < 0 ? row : row.map((value, index) => (index === other ? 0.25 : value * 0.75))
    }),
    actors: idea.readings.every((reading) => /[FPE]/.test(reading[2]))
      ? meanOf(idea, ([, , , actor]) => Object.keys(actors).map((letter) => Number(letter === actor)))
      : null,
  }
})

function meanOf({ readings }, rowOf) {
  const rows = readings.map((reading) => rowOf([...reading]))
  return rows[0].map((_, index) => rows.reduce((sum, row) => sum + row[index], 0) / rows.length)
}

/** Weights of each key for each answer; keys of `shared` weigh the same on all and are told apart by what they were seen of. */
function learn(examples, count) {
  const met = new Map()
  for (const { keys } of examples) for (const key of keys) met.set(key, (met.get(key) ?? 0) + 1)
  const known = new Map()
  const placeOf = (key, width) => {
    if (!known.has(key))
      known.set(key, { weights: new Float64Array(width), squares: new Float64Array(width).fill(1e-6) })
    return known.get(key)
  }
  const rows = examples.map(({ keys, shared, target }) => ({
    own: keys.filter((key) => met.get(key) >= floor).map((key) => placeOf(key, count)),
    shared: (shared ?? []).map((list) => list.map((key) => placeOf(key, 1))),
    target,
  }))
  let seed = 42
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  const order = rows.map((_, index) => index)
  const step = (cell, index, gradient, penalty) => {
    const slope = gradient + penalty * cell.weights[index]
    cell.squares[index] += slope * slope
    cell.weights[index] -= (rate * slope) / Math.sqrt(cell.squares[index])
  }
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1))
      ;[order[index], order[other]] = [order[other], order[index]]
    }
    for (const place of order) {
      const { own, shared, target } = rows[place]
      const scores = new Float64Array(count)
      for (const { weights } of own)
        for (let index = 0; index < count; index++) scores[index] += weights[index]
      shared.forEach((list, index) => {
        for (const { weights } of list) scores[index] += weights[0]
      })
      const most = Math.max(...scores)
      const exponents = scores.map((score) => Math.exp(score - most))
      const whole = exponents.reduce((a, b) => a + b, 0)
      for (let index = 0; index < count; index++) {
        const gradient = exponents[index] / whole - target[index]
        for (const cell of own) step(cell, index, gradient, decay)
        for (const cell of shared[index] ?? []) step(cell, 0, gradient, 0)
      }
    }
  }
  return new Map([...known].map(([key, { weights }]) => [key, [...weights]]))
}

/** See `Weights` for the layout. */
function packWeights(rows) {
  const sorted = [...rows].sort(([a], [b]) => a - b)
  const largest = Math.max(...sorted.map(([, row]) => Math.max(...row.map(Math.abs))))
  const unit = largest / 127
  const packed = new Uint8Array(8 + sorted.length * (4 + width))
  const view = new DataView(packed.buffer)
  view.setUint32(0, sorted.length, true)
  view.setFloat32(4, unit, true)
  sorted.forEach(([key, row], place) => {
    view.setUint32(8 + 4 * place, key, true)
    row.forEach((value, column) => {
      view.setInt8(8 + 4 * sorted.length + place * width + column, Math.round(value / unit))
    })
  })
  return packed
}

const table = new Map()
function place({ from }, learnt) {
  for (const [key, weights] of learnt) {
    const row = table.get(key) ?? new Array(width).fill(0)
    weights.forEach((weight, index) => {
      row[from + index] = weight
    })
    table.set(key, row)
  }
}
place(
  columns.acts,
  learn(
    read.map(({ said, balance, acts }) => ({ keys: said, shared: balance, target: acts })),
    columns.acts.count,
  ),
)
place(
  columns.actors,
  learn(
    read.filter(({ actors: target }) => target).map(({ asked, actors: target }) => ({ keys: asked, target })),
    columns.actors.count,
  ),
)
const packed = brotliCompressSync(packWeights(table))
writeFileSync(values.out, packed)
console.log(`${ideas.length} ideas, ${table.size} keys, ${packed.length} bytes`)
