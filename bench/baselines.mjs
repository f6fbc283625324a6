// Three ways to class ideas that explain little: natural's Bayes classifier on stems, plain keyword counting, nearest
// centroid of TF-IDF vectors. All learn from the same texts of charter.yaml as charter does.
import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js'
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_fr.js'

/** Text → the id of a class, or null: never null for Bayes. */
export function baselines({ principles }, engine) {
  const stems = (text) =>
    engine.tokens(text).flatMap(({ counted, lemma }) => (counted ? [stemmer.stem(lemma)] : []))
  const documents = principles.flatMap(({ id, label, definition, vocabulary, examples }) =>
    [label, definition, ...vocabulary, ...examples].map((text) => ({ id, stems: stems(text) })),
  )
  const ids = principles.map(({ id }) => id)
  return {
    bayes: bayes(documents, stems),
    keywords: keywords(principles, stems),
    centroid: centroid(documents, ids, stems),
  }
}

function bayes(documents, stems) {
  const classifier = new BayesClassifier(stemmer)
  for (const { id, stems: words } of documents) if (words.length > 0) classifier.addDocument(words, id)
  classifier.train()
  return (text) => classifier.classify(stems(text))
}

function keywords(principles, stems) {
  const given = principles.map(({ id, vocabulary }) => [id, new Set(vocabulary.flatMap(stems))])
  return (text) => {
    const words = stems(text)
    return best(given.map(([id, known]) => [id, words.filter((word) => known.has(word)).length]))
  }
}

function centroid(documents, ids, stems) {
  const frequency = new Map()
  for (const { stems: words } of documents)
    for (const word of new Set(words)) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const vector = (words) => {
    const counts = new Map()
    for (const word of words) if (frequency.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
    const weighed = [...counts].map(([word, n]) => [
      word,
      n * Math.log(documents.length / frequency.get(word)),
    ])
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1
    return new Map(weighed.map(([word, weight]) => [word, weight / length]))
  }
  const centroids = ids.map((id) => {
    const sum = new Map()
    for (const { stems: words } of documents.filter((document) => document.id === id))
      for (const [word, weight] of vector(words)) sum.set(word, (sum.get(word) ?? 0) + weight)
    return [id, sum, Math.hypot(...sum.values()) || 1]
  })
  return (text) => {
    const own = vector(stems(text))
    return best(
      centroids.map(([id, sum, length]) => [
        id,
        [...own].reduce((dot, [word, weight]) => dot + weight * (sum.get(word) ?? 0), 0) / length,
      ]),
    )
  }
}

const best = (scores) => {
  const [first] = [...scores].sort((a, b) => b[1] - a[1])
  return first && first[1] > 0 ? first[0] : null
}
