// The evaluation programs beside the checkout, run on the product through `charter tokens --jsonl`, as one object of figures.
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { cloudFigures } from './eval-cloud.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
export const evaluation = join(root, '..', 'shared', 'eval')
/** Weights learnt from the training files alone; made by `npm run eval`. */
export const heldOut = join(root, 'bench', 'tagger-train.bin')
export const treebanks = ['gsd', 'sequoia', 'parisstories', 'rhapsodie']
const variants = { plain: [], noaccent: ['--noaccent'], upper: ['--upper'], both: ['--noaccent', '--upper'] }
const figures = ['wordF1', 'lemma', 'lemmaAligned', 'B3p', 'B3r', 'B3f', 'upos']

export const evaluationIsThere = () => existsSync(join(evaluation, 'eval.mjs'))
export const filesOf = (part) =>
  treebanks.map((name) => join(evaluation, 'treebanks', `fr_${name}-${part}.conllu`))

const quoted = (path) => `'${path.replaceAll("'", "'\\''")}'`
const product = `${quoted(process.execPath)} ${quoted(join(root, 'bin', 'charter.js'))} tokens --jsonl`
const withWeights = (path) =>
  `${quoted(process.execPath)} ${quoted(join(root, 'bench', 'tokens-with.mjs'))} ${quoted(path)}`

const execute = promisify(execFile)
async function program(name, args) {
  const { stdout } = await execute(process.execPath, [join(evaluation, name), ...args], {
    maxBuffer: 1 << 24,
  })
  return stdout
}

/** eval.mjs over the four development files; speed and memory are left out, they are the machine's. */
async function treebankFigures(command, options) {
  const rows = JSON.parse(
    await program('eval.mjs', ['--json', '--cmd', command, ...options, ...filesOf('dev')]),
  )
  return rows.map((row) => Object.fromEntries(figures.map((name) => [name, row[name] ?? null])))
}

/** conll18.mjs: F1 over syntactic words, the measure other tools publish. */
async function conllFigures(command) {
  const lines = (await program('conll18.mjs', [command, ...filesOf('dev')])).trim().split('\n')
  return lines.map((line) => {
    const cells = line.split(' ').slice(1)
    return Object.fromEntries(
      cells.flatMap((cell, at) => (at % 2 === 0 ? [[cell.toLowerCase(), Number(cells[at + 1])]] : [])),
    )
  })
}

/** peculiar.mjs: cases passed by group. */
async function peculiarFigures(command) {
  const [names, counts] = (await program('peculiar.mjs', [command]))
    .trim()
    .split('\n')
    .map((line) => line.split('\t').slice(1))
  return Object.fromEntries(
    names.map((name, at) => {
      const [passed, cases] = counts[at].split('/').map(Number)
      return [name, { passed, cases }]
    }),
  )
}

/**
 * All figures, in a stable order: `heldOut` with weights that have seen the training files alone, `shipped` with the
 * packaged weights, which have seen the development files too, `rules` without any, `peculiar` with the packaged weights.
 */
export async function measureAll({ weights = heldOut } = {}) {
  const blind = withWeights(weights)
  const jobs = {
    peculiar: () => peculiarFigures(product),
    conll18: () => conllFigures(blind),
    cloud: async () => {
      const rows = []
      for (const file of filesOf('dev')) rows.push(await cloudFigures(blind, file))
      return rows
    },
    ...Object.fromEntries(
      Object.entries(variants).map(([name, options]) => [name, () => treebankFigures(blind, options)]),
    ),
    shipped: () => treebankFigures(product, []),
    rules: () => treebankFigures(withWeights('none'), []),
  }
  const done = await allOf(jobs, Math.min(4, availableParallelism()))
  const byTreebank = (parts) =>
    Object.fromEntries(
      treebanks.map((name, at) => [
        name,
        Object.fromEntries(Object.entries(parts).map(([part, rows]) => [part, rows[at]])),
      ]),
    )
  const { plain, noaccent, upper, both, conll18, cloud, shipped, rules, peculiar } = done
  return {
    heldOut: byTreebank({ plain, noaccent, upper, both, conll18, cloud }),
    rules: byTreebank({ plain: rules }),
    shipped: byTreebank({ plain: shipped }),
    peculiar,
  }
}

/** Runs the jobs, so many at a time. */
async function allOf(jobs, atOnce) {
  const waiting = Object.entries(jobs)
  const done = {}
  const worker = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) done[next[0]] = await next[1]()
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return done
}

// A case of consultation writing is passed or lost: there is no small fall. Equals at the foot of a list of sixty change places.
const whole = { passed: 0, cases: 0, same: 2 }

/** Figures of `before` that `after` lacks or that fell by more than `tolerance` points, with both values. */
export function falls(before, after, tolerance = 0.3, path = '') {
  return Object.entries(before).flatMap(([name, value]) => {
    const place = path === '' ? name : `${path}.${name}`
    const now = after?.[name]
    if (typeof value === 'object' && value !== null) return falls(value, now, tolerance, place)
    if (typeof value !== 'number') return []
    const least = value - (whole[name] ?? tolerance)
    return typeof now === 'number' && now >= least - 1e-9 ? [] : [`${place}: ${value} → ${now}`]
  })
}
