// What the principles of the Flers preset give on 200 real answers beside the example, as they are: no figure of that
// part is a score, since nobody labelled these answers. Then the ideas of tests/analyse/workplace-ideas.tsv, which have
// labels but served to develop the method, so that they flatter it. natural's Bayes classifier, trained on the same
// words, stands beside in both.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js'
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_fr.js'
import { analyse } from '../dist/analyse/analyse.js'
import { parseConfiguration } from '../dist/store/configuration/parse.js'
import { presets } from '../dist/store/configuration/presets.js'
import { createTextEngine } from '../dist/text/engine.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const file = process.argv[2] ?? join(root, '..', 'shared', 'data', 'labelled', 'te_human_tags.csv')
const size = 200

const rows = parse(readFileSync(file), { columns: true, bom: true })
  .filter(({ question }) => question === 'TE11')
  .sort((a, b) => (a.id < b.id ? -1 : 1))
  .slice(0, size)
const { consultation } = parseConfiguration(presets.flers, 'charter.yaml')
const asset = (name) => readFileSync(join(root, 'dist', 'assets', name))
const engine = createTextEngine(asset, { corrections: {}, toolWords: [], keep: [], groups: {} })
const session = consultation.sessions.find(({ kind }) => kind === 'questionnaire').id
const contributions = rows.map(({ id, texte }, index) => ({
  type: 'contribution',
  id,
  session,
  question: 'Que faites-vous ou pourriez-vous faire ?',
  verbatim: texte,
  masked: [],
  place: { file: 'answers.csv', row: index + 2 },
  rubric: 'idea',
  theme: null,
  level: null,
  respondent: id,
  votes: null,
  attributes: {},
  rowKey: id,
}))
const { ideas } = analyse({ contributions, respondents: [], consultation, engine })

const bayes = new BayesClassifier(stemmer)
const stems = (text) =>
  engine
    .tokens(text)
    .filter(({ counted }) => counted)
    .map(({ lemma }) => stemmer.stem(lemma))
for (const { id, vocabulary, examples, definition } of consultation.principles)
  for (const text of [...vocabulary, ...examples, definition]) bayes.addDocument(stems(text), id)
bayes.train()

const ours = new Map()
const theirs = new Map()
const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1)
let same = 0
let assigned = 0
for (const idea of ideas) {
  add(ours, idea.principle ?? `(${idea.principleState})`)
  const other = bayes.classify(stems(idea.text))
  add(theirs, other)
  if (idea.principle) {
    assigned++
    if (idea.principle === other) same++
  }
}
const table = (map) =>
  [...map]
    .sort((a, b) => b[1] - a[1])
    .map(([key, count]) => `${key} ${count}`)
    .join(' · ')
console.log(`${rows.length} answers, ${ideas.length} ideas`)
console.log(`charter: ${table(ours)}`)
console.log(`natural Bayes on stems (never abstains): ${table(theirs)}`)
console.log(`the two agree on ${same} of the ${assigned} ideas that charter assigns`)
for (const idea of ideas.filter((_, index) => index % Math.ceil(ideas.length / 20) === 0))
  console.log(
    `${(idea.principle ?? idea.principleState).padEnd(16)} ${idea.score.toFixed(2)} ${idea.margin.toFixed(2)} ${idea.evidence
      .map(({ term }) => term)
      .join(',')
      .slice(0, 40)
      .padEnd(40)} | ${idea.text.replace(/\s+/g, ' ').slice(0, 90)}`,
  )

const letters = {
  S: 'solidarite',
  R: 'responsabilite',
  E: 'environnement',
  A: 'autonomie',
  I: 'sensibilisation',
}
const labelled = readFileSync(join(root, 'tests', 'analyse', 'workplace-ideas.tsv'), 'utf8')
  .trim()
  .split('\n')
  .filter((line) => /^[SREAI]+\t/.test(line))
  .map((line) => line.split('\t'))
const notes = labelled.map(([, verbatim], index) => ({
  ...contributions[0],
  id: `W${String(index).padStart(15, '0')}`,
  session: consultation.sessions[0].id,
  question: '',
  verbatim,
  place: { file: 'ideas.tsv', line: index + 1 },
  respondent: null,
  rowKey: null,
}))
const studied = analyse({ contributions: notes, respondents: [], consultation, engine }).ideas
const principleOf = new Map(
  studied.flatMap(({ principle, verbatims }) =>
    verbatims.map(({ contribution }) => [contribution, principle]),
  ),
)
const ourAnswers = notes.map(({ id }) => principleOf.get(id))
const theirAnswers = notes.map(({ verbatim }) => bayes.classify(stems(verbatim)))
console.log(`\n${labelled.length} workplace ideas with a principle (development set)`)
console.log(`charter: ${figures(ourAnswers)}`)
console.log(`natural Bayes on stems: ${figures(theirAnswers)}`)

/** Macro-F1 (the first or an acceptable second principle is right) and share left without a principle. */
function figures(answers) {
  const counts = new Map(Object.values(letters).map((id) => [id, { right: 0, wrong: 0, missed: 0 }]))
  labelled.forEach(([marks], index) => {
    const accepted = [...marks].map((letter) => letters[letter])
    const answer = answers[index]
    if (accepted.includes(answer)) counts.get(accepted[0]).right++
    else {
      counts.get(accepted[0]).missed++
      if (answer) counts.get(answer).wrong++
    }
  })
  const scores = [...counts.values()].map(
    (c) => (2 * c.right) / Math.max(1, 2 * c.right + c.wrong + c.missed),
  )
  const macro = scores.reduce((a, b) => a + b, 0) / scores.length
  const abstained = answers.filter((answer) => !answer).length
  return `macro-F1 ${macro.toFixed(3)}, ${abstained} left to a person`
}
