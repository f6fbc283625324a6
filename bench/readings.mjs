// Ideas read by two people who did not see each other's reading: how they are kept, what counts as right, and scores.
// A line holds an id, the letters of each reading (principle, acceptable second, nature, actor), and the text where it
// was written for this purpose; the texts of real answers stay in the data beside the checkout.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'

const folder = new URL('../tests/analyse/readings/', import.meta.url)
export const labelled = fileURLToPath(
  new URL('../../shared/data/labelled/te_human_tags.csv', import.meta.url),
)

export const principles = {
  S: 'solidarite',
  R: 'responsabilite',
  E: 'environnement',
  A: 'autonomie',
  I: 'sensibilisation',
}
export const natures = {
  F: 'done',
  P: 'proposal',
  E: 'commitment',
  O: 'obstacle',
  H: 'off-topic',
  V: 'no-content',
}
export const actors = { a: 'agent', m: 'manager', e: 'elected', c: 'authority', '-': null }

const questions = {
  TE11: "Que faites-vous ou pourriez-vous faire pour protéger l'environnement ?",
  TE13: 'Que souhaitez-vous ajouter sur la transition écologique ?',
}

/** A set of read ideas (`real`, `workplace`, `apart`), or null where its texts or the set are not at hand. */
export function readSet(name) {
  const file = new URL(`${name}.tsv`, folder)
  if (!existsSync(file)) return null
  if (name === 'real' && !existsSync(labelled)) return null
  const texts =
    name === 'real'
      ? new Map(parse(readFileSync(labelled), { columns: true, bom: true }).map((row) => [row.id, row]))
      : null
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [id, first, second, own] = line.split('\t')
      const row = texts?.get(id)
      return {
        id,
        readings: second === '-' ? [first] : [first, second],
        text: row?.texte ?? own,
        question: questions[row?.question] ?? '',
      }
    })
}

/** Half of a set to develop on and half to report: by the parity of an id's last sign. */
export const isReported = ({ id }) => Number.parseInt(id.at(-1), 36) % 2 === 1

/** Ideas as contributions of a questionnaire, one each. */
export function contributionsOf(set, session) {
  return set.map(({ id, text, question }, index) => ({
    type: 'contribution',
    id: `R${String(index).padStart(15, '0')}`,
    session,
    question,
    verbatim: text,
    masked: [],
    place: { file: 'readings.csv', row: index + 2 },
    rubric: 'idea',
    theme: null,
    level: null,
    respondent: id,
    votes: null,
    attributes: {},
    rowKey: id,
  }))
}

/** What the analysis says of each contribution, which may hold several ideas: the answer that most of them have. */
export function answersOf(ideas, contributions, of) {
  const said = new Map()
  for (const idea of ideas)
    for (const verbatim of idea.verbatims) {
      const list = said.get(verbatim.contribution) ?? []
      list.push(of(idea, verbatim))
      said.set(verbatim.contribution, list)
    }
  return contributions.map(({ id }) => mostFrequent(said.get(id) ?? []))
}

function mostFrequent(values) {
  const counts = new Map()
  for (const value of values.filter((each) => each !== null)) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** What readers accept for one idea: principles, first reading's first; `none` when none of them sees any. */
export function acceptedPrinciples({ readings }) {
  const seen = readings
    .flatMap((letters) => [letters[0], letters[1]])
    .filter((letter) => letter in principles)
  const without = readings.filter((letters) => letters[0] === 'N').length
  if (without === readings.length) return 'none'
  return without > 0 ? 'unclear' : [...new Set(seen)].map((letter) => principles[letter])
}

export const acceptedNatures = ({ readings }) => [...new Set(readings.map((letters) => natures[letters[2]]))]
export const acceptedActors = ({ readings }) => [...new Set(readings.map((letters) => actors[letters[3]]))]

/**
 * Macro-F1 over the classes that occur: an answer that is accepted counts for the class it was accepted for when it
 * is no first choice; no answer is a miss of the first choice.
 */
export function macroF1(pairs, classes) {
  const counts = new Map(classes.map((name) => [name, { right: 0, wrong: 0, missed: 0 }]))
  for (const { accepted, answer } of pairs) {
    if (accepted.includes(answer)) counts.get(accepted[0]).right++
    else {
      counts.get(accepted[0]).missed++
      if (counts.has(answer)) counts.get(answer).wrong++
    }
  }
  const scores = [...counts.values()]
    .filter(({ right, missed }) => right + missed > 0)
    .map(({ right, wrong, missed }) => (2 * right) / (2 * right + wrong + missed))
  return scores.reduce((a, b) => a + b, 0) / Math.max(1, scores.length)
}

/** Percentile bootstrap of a score of `pairs` (Efron 1979), 95 %, from a fixed seed. */
export function interval(pairs, score, rounds = 1000) {
  let state = 20260401
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
  const scores = Array.from({ length: rounds }, () =>
    score(pairs.map(() => pairs[Math.floor(random() * pairs.length)])),
  ).sort((a, b) => a - b)
  return [scores[Math.floor(rounds * 0.025)], scores[Math.ceil(rounds * 0.975) - 1]]
}
