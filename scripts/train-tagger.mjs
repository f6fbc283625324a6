// Trains the part-of-speech tagger (averaged perceptron) and the lemma memory, and writes data/tagger.bin.
//   node scripts/train-tagger.mjs [--out file] [--epochs 6] [--shuffles 3] [--floor 0.25] treebank.conllu…
// The treebanks are Universal Dependencies files that are not part of this repository: Sequoia (LGPL-LR), ParisStories
// and Rhapsodie (CC BY-SA 4.0). Nothing of their sentences is kept: hashed features with weights, and lemmas of forms.
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: join(root, 'data', 'tagger.bin') },
    epochs: { type: 'string', default: '6' },
    shuffles: { type: 'string', default: '3' },
    floor: { type: 'string', default: '0.25' },
  },
})
if (files.length === 0) throw new Error('name the treebanks to train on')

const { outputFiles } = await build({
  stdin: {
    contents: ['candidates', 'features', 'lemma', 'lexicon', 'normalise', 'perceptron', 'tokenise', 'words']
      .map((name) => `export * from './${name}.ts'`)
      .join('\n'),
    resolveDir: join(root, 'src', 'text'),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
})
const text = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
)
const {
  CandidateFinder,
  decided,
  edge,
  featuresOf,
  Lexicon,
  lemmaOf,
  mannerOf,
  seesVerb,
  shownBy,
  tagNames,
  tokenise,
  wordsOf,
  workingCopy,
} = text

const lexicon = new Lexicon(readFileSync(join(root, 'dist', 'assets', 'lexicon.bin')))
const finder = new CandidateFinder(lexicon, {})
const words = wordsOf(lexicon)

/** Surface tokens of a treebank: a contraction (« du ») is one, an adposition or a pronoun. */
function readTreebank(path) {
  const sentences = []
  for (const block of readFileSync(path, 'utf8').split('\n\n')) {
    let line = ''
    let skip = 0
    const tokens = []
    for (const row of block.split('\n')) {
      if (row.startsWith('# text = ')) line = row.slice(9)
      if (row.startsWith('#') || row === '') continue
      const [id, form, lemma, upos] = row.split('\t')
      if (id.includes('.')) continue
      if (id.includes('-')) {
        skip = Number(id.split('-')[1])
        tokens.push({ form, lemma: null, upos: /quel/i.test(form) ? 'PRON' : 'ADP' })
      } else if (Number(id) > skip) tokens.push({ form, lemma, upos })
    }
    if (line && tokens.length > 0) sentences.push({ line, tokens })
  }
  return sentences
}

/** Our tokens of the sentence with the gold tag where both cover the same signs. */
function align({ line, tokens }) {
  const gold = new Map()
  let at = 0
  for (const token of tokens) {
    const start = line.indexOf(token.form, at)
    if (start < 0) continue
    at = start + token.form.length
    gold.set(`${start} ${at}`, token)
  }
  const copy = workingCopy(line)
  const manner = mannerOf(copy.text)
  const runs = []
  for (const raw of tokenise(copy.text, words)) {
    const candidates = finder.of(raw, manner)
    const token = gold.get(`${copy.start(raw.start)} ${copy.end(raw.end)}`)
    if (raw.opens || runs.length === 0) runs.push([])
    runs.at(-1).push({
      candidates,
      shown: shownBy(candidates),
      gold: token ? tagNames.indexOf(token.upos) : -1,
      token,
    })
  }
  return runs
}

const sentences = files.flatMap(readTreebank)
const plain = (line) => line.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
// Notes are also written without accents, in capitals, or without a capital and a full stop.
const varied = sentences.flatMap((sentence, index) => {
  const change = [
    (each) => plain(each),
    (each) => each.toUpperCase(),
    (each) => each.charAt(0).toLowerCase() + each.slice(1).replace(/[.!?]$/, ' '),
  ][index % 12]
  if (!change) return [sentence]
  const line = change(sentence.line)
  const tokens = sentence.tokens.map((token) => ({
    ...token,
    form: index % 12 === 2 ? token.form : change(token.form),
  }))
  return [sentence, { line, tokens: line.length === sentence.line.length ? tokens : [] }]
})
const runs = varied.flatMap(align)

const tagCount = tagNames.length

// A fixed sequence: the same treebanks give the same weights.
let seed = 42
const random = () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
  return seed / 2 ** 32
}

/**
 * Tags of each set of readings that was met often enough to know them all: the others need not compete. A tag seen once
 * in a hundred thousand words is a slip.
 */
const classes = new Map()
{
  const counts = new Map()
  for (const run of runs)
    for (const { candidates, shown, gold } of run) {
      if (gold < 0 || decided(candidates) !== null) continue
      const row = counts.get(shown.ambiguity) ?? new Array(tagCount).fill(0)
      row[gold] += 1
      counts.set(shown.ambiguity, row)
    }
  for (const [hash, row] of counts) {
    const total = row.reduce((sum, count) => sum + count, 0)
    if (total < 100) continue
    classes.set(
      hash,
      row.reduce((bits, count, tag) => (count > total * 1e-4 ? bits | (1 << tag) : bits), 0),
    )
  }
}
const every = tagNames.map((_, tag) => tag)
const tagsOf = (hash) => {
  const bits = classes.get(hash)
  return bits ? every.filter((tag) => (bits >> tag) & 1) : every
}

/** One training from nothing, in an order of its own: feature → average weight of each tag. */
function train(name) {
  const rows = new Map()
  let clock = 0
  const weightsOf = (key) => {
    let row = rows.get(key)
    if (!row) {
      row = {
        weights: new Float64Array(tagCount),
        totals: new Float64Array(tagCount),
        stamps: new Float64Array(tagCount),
      }
      rows.set(key, row)
    }
    return row
  }
  const best = (features, may) => {
    const scores = new Float64Array(tagCount)
    for (const key of features) {
      const row = rows.get(key)
      if (row) for (const tag of may) scores[tag] += row.weights[tag]
    }
    let top = may[0]
    for (const tag of may) if (scores[tag] > scores[top]) top = tag
    return top
  }
  const change = (row, tag, by) => {
    row.totals[tag] += (clock - row.stamps[tag]) * row.weights[tag]
    row.stamps[tag] = clock
    row.weights[tag] += by
  }
  for (let epoch = 0; epoch < Number(values.epochs); epoch++) {
    for (let index = runs.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1))
      ;[runs[index], runs[other]] = [runs[other], runs[index]]
    }
    let wrong = 0
    let seen = 0
    for (const run of runs) {
      const shown = run.map((each) => each.shown)
      let before = edge
      let before2 = edge
      let verb = false
      run.forEach(({ candidates, gold }, index) => {
        let tag = decided(candidates)
        if (tag === null) {
          const features = featuresOf(shown, index, before, before2, verb)
          tag = best(features, tagsOf(shown[index].ambiguity))
          clock += 1
          if (gold >= 0) seen += 1
          if (gold >= 0 && tag !== gold) {
            wrong += 1
            for (const key of features) {
              const row = weightsOf(key)
              change(row, gold, 1)
              change(row, tag, -1)
            }
          }
        }
        verb = seesVerb(verb, tag, candidates)
        before2 = before
        before = tag
      })
    }
    console.error(
      `${name}, epoch ${epoch + 1}: ${((100 * wrong) / seen).toFixed(2)} % wrong, ${rows.size} features`,
    )
  }
  for (const row of rows.values())
    for (let tag = 0; tag < tagCount; tag++)
      row.totals[tag] = (row.totals[tag] + (clock - row.stamps[tag]) * row.weights[tag]) / clock
  return new Map([...rows].map(([key, { totals }]) => [key, totals]))
}

// The mean of several trainings errs less than each: what one order of the sentences taught by chance fades.
const shuffles = Number(values.shuffles)
const averages = new Map()
for (let shuffle = 1; shuffle <= shuffles; shuffle++)
  for (const [key, row] of train(`shuffle ${shuffle}`)) {
    const sum = averages.get(key) ?? new Float64Array(tagCount)
    for (let tag = 0; tag < tagCount; tag++) sum[tag] += row[tag] / shuffles
    averages.set(key, sum)
  }

const scale = 8
const packedRows = []
for (const [key, row] of averages) {
  const pairs = []
  for (let tag = 0; tag < tagCount; tag++) {
    const average = row[tag]
    const value = Math.round(average * scale)
    if (Math.abs(average) >= Number(values.floor) && value !== 0) pairs.push([tag, value])
  }
  if (pairs.length > 0) packedRows.push([key, pairs])
}
packedRows.sort((a, b) => a[0] - b[0])

const bytes = []
const put = (value) => {
  let rest = value
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 128)
  bytes.push(rest)
}
put(packedRows.length)
let last = 0
for (const [key, pairs] of packedRows) {
  put(key - last)
  last = key
  put(pairs.length)
  for (const [tag, value] of pairs) {
    put(tag)
    put(value < 0 ? -value * 2 - 1 : value * 2)
  }
}
last = 0
put(classes.size)
for (const [hash, bits] of [...classes].sort((a, b) => a[0] - b[0])) {
  put(hash - last)
  last = hash
  put(bits)
}

/** Lemmas seen at least twice that the lexicon's order would not give, if the lexicon knows them at all. */
function lemmaMemory() {
  const counts = new Map()
  for (const run of sentences.flatMap(align))
    for (const { candidates, token } of run) {
      if (
        !token?.lemma ||
        !/^(?:NOUN|VERB|ADJ|ADV|AUX)$/.test(token.upos) ||
        candidates.token.kind !== 'word'
      )
        continue
      const written = candidates.token.text
      if (written.length > 1 && written === written.toUpperCase()) continue
      const key = `${candidates.form}\t${token.upos}`
      const found = counts.get(key) ?? { candidates, upos: token.upos, lemmas: new Map() }
      const lemma = token.lemma.normalize('NFC').toLowerCase()
      found.lemmas.set(lemma, (found.lemmas.get(lemma) ?? 0) + 1)
      counts.set(key, found)
    }
  const lines = []
  for (const [key, { candidates, upos, lemmas }] of counts) {
    const [[lemma, count]] = [...lemmas].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    const total = [...lemmas.values()].reduce((sum, each) => sum + each, 0)
    if (count < 2 || count < total * 0.6 || lemmaOf(candidates, upos) === lemma) continue
    // « marche » is no form of « marcher » as a noun, nor « madame » of « monsieur »: slips and customs of a treebank.
    const heads = [...lexicon.readings(lemma), ...candidates.readings.filter((each) => each.lemma === lemma)]
    if (!heads.some((each) => each.upos === upos)) continue
    if (lemma.slice(0, 2) !== candidates.form.slice(0, 2)) continue
    lines.push(`${key}\t${lemma}`)
  }
  return lines.sort().join('\n')
}

const memory = Buffer.from(lemmaMemory())
const size = Buffer.alloc(4)
size.writeUInt32LE(memory.length)
const packed = brotliCompressSync(Buffer.concat([size, memory, Buffer.from(bytes)]))
writeFileSync(values.out, packed)
console.error(
  `${basename(values.out)}: ${packed.length} bytes, ${packedRows.length} features, ${memory.toString().split('\n').length} lemmas`,
)
