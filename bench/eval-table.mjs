// Figures of the evaluation as tables for a person.

const columns = ['wordF1', 'lemma', 'lemmaAligned', 'upos', 'B3p', 'B3r', 'B3f']
const shown = (value) => (typeof value === 'number' ? value.toFixed(2) : '–')

function* aligned(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => row[at].length)))
  for (const row of rows)
    yield row.map((cell, at) => (at < 2 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ')
}

function rowsOf(part) {
  return Object.entries(part).flatMap(([treebank, variants]) =>
    Object.entries(variants)
      .filter(([variant]) => variant !== 'conll18' && variant !== 'cloud')
      .map(([variant, row]) => [treebank, variant, ...columns.map((name) => shown(row[name]))]),
  )
}

export function* tables({ heldOut, rules, shipped, peculiar }) {
  const head = ['treebank (dev)', 'text', ...columns]
  yield 'Weights that have seen the training files alone:'
  yield* aligned([head, ...rowsOf(heldOut)])
  yield ''
  yield 'By rules alone, without any weights:'
  yield* aligned([head, ...rowsOf(rules)])
  yield ''
  yield 'Packaged weights, which have seen these development files:'
  yield* aligned([head, ...rowsOf(shipped)])
  yield ''
  yield 'CoNLL 2018 F1, weights of the training files alone:'
  const measures = Object.keys(Object.values(heldOut)[0].conll18)
  const conll = Object.entries(heldOut).map(([name, { conll18 }]) => [
    name,
    '',
    ...measures.map((each) => shown(conll18[each])),
  ])
  yield* aligned([['treebank (dev)', '', ...measures], ...conll])
  yield ''
  for (const [name, { cloud }] of Object.entries(heldOut))
    yield `Most frequent lemmas, ${name}: ${cloud.same} of ${cloud.top} the same, ${cloud.counted.toFixed(2)} % of their occurrences counted`
  yield ''
  const groups = Object.entries(peculiar).map(([name, { passed, cases }]) => `${name} ${passed}/${cases}`)
  yield `Consultation writing: ${groups.join(' · ')}`
}
