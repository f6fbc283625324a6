// French text against natural's French tokenizer and stemmer, in words per second of one thread's CPU, and what the
// heap keeps as the corpus grows.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { alternate, measure, median } from './measure.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const sentences = join(root, '..', 'shared', 'data', 'scale', 'phrases_dev.csv')
const asset = (name) => readFileSync(join(root, 'dist', 'assets', name))
const empty = { corrections: {}, toolWords: [], keep: [], groups: {} }

/** Real sentences where they are at hand, else the texts given. */
export function corpusOr(texts) {
  if (!existsSync(sentences)) return { name: 'example', texts }
  const rows = parse(readFileSync(sentences), { columns: true })
  // Every third one: the sources stand one after the other.
  return {
    name: 'sentences',
    texts: rows.filter((_, index) => index % 3 === 0).map(({ contribution }) => contribution),
  }
}

export async function words({ texts: given, tell, round, times = 5 }) {
  const { createTextEngine } = await import('../dist/text/engine.js')
  const { Lexicon } = await import('../dist/text/lexicon.js')
  const { workingCopy } = await import('../dist/text/normalise.js')
  const { tokenise } = await import('../dist/text/tokenise.js')
  const { wordsOf } = await import('../dist/text/words.js')
  const { default: Tokenizer } = await import('natural/lib/natural/tokenizers/aggressive_tokenizer_fr.js')
  const { default: stemmer } = await import('natural/lib/natural/stemmers/porter_stemmer_fr.js')
  const { name, texts } = corpusOr(given)
  const engine = createTextEngine(asset, empty)
  const lexicon = wordsOf(new Lexicon(asset('lexicon.bin')))
  const natural = new Tokenizer()
  // The same words for everyone: tokens that hold a letter or a figure.
  const wordy = /[\p{L}\p{N}]/u
  let count = 0
  let tokens = 0
  for (const text of texts)
    for (const { form } of engine.tokens(text)) {
      tokens += 1
      if (wordy.test(form)) count += 1
    }
  let kept = 0
  const runs = [
    () => {
      for (const text of texts) kept += tokenise(workingCopy(text).text, lexicon).length
    },
    () => {
      for (const text of texts) kept += engine.tokens(text).length
    },
    () => {
      for (const text of texts) for (const word of natural.tokenize(text)) kept += stemmer.stem(word).length
    },
  ]
  const [cutting, lemmas, theirs] = await alternate(runs, times)
  const perSecond = (seconds) => Math.round(count / seconds)
  const growth = await heapGrowth(engine, texts)
  tell(
    'words',
    {
      corpus: name,
      words: count,
      tokens,
      tokenising: { ratio: round(theirs / cutting), wordsPerSecond: perSecond(cutting) },
      lemmatising: { ratio: round(theirs / lemmas), wordsPerSecond: perSecond(lemmas) },
      peer: { wordsPerSecond: perSecond(theirs) },
      heap: growth,
      start: firstLookup(round),
    },
    `tokenising runs at ${round(theirs / cutting)} × natural's tokenizer and stemmer (${perSecond(cutting)} words/s; aim ≥ 3), ` +
      `lemmatising at ${round(theirs / lemmas)} × (${perSecond(lemmas)} words/s; aim ≥ 1); ` +
      `heap kept after the corpus once ${growth.once} MB, five times ${growth.fiveTimes} MB`,
  )
  return kept
}

/** Live heap in MB after the corpus was read once and four times more: nothing may be kept for each token. */
async function heapGrowth(engine, texts) {
  const { setFlagsFromString } = await import('node:v8')
  const { runInNewContext } = await import('node:vm')
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc')
  const live = () => {
    collect()
    const { heapUsed, external } = process.memoryUsage()
    return Math.round((heapUsed + external) / 1e6)
  }
  const once = live()
  for (let time = 0; time < 4; time++) for (const text of texts) engine.tokens(text)
  return { once, fiveTimes: live() }
}

/** What a fresh process pays to open the lexicon and look a first word up, beyond its own start. */
function firstLookup(round) {
  const code = `
    import { readFileSync } from 'node:fs'
    const start = process.cpuUsage()
    const { Lexicon } = await import(${JSON.stringify(new URL('../dist/text/lexicon.js', import.meta.url).href)})
    const lexicon = new Lexicon(readFileSync(${JSON.stringify(join(root, 'dist', 'assets', 'lexicon.bin'))}))
    if (lexicon.readings('communes').length === 0) throw new Error('no reading')
    const { user, system } = process.cpuUsage(start)
    console.log((user + system) / 1000)`
  const costs = Array.from({ length: 7 }, () => Number(measure(['--input-type=module', '-e', code]).out))
  return { lookupMilliseconds: round(median(costs), 1) }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const round = (value, digits = 2) => Number(value.toFixed(digits))
  await words({
    texts: [],
    round,
    tell: (name, figures, sentence) => {
      console.log(`${name} ${sentence}`)
      console.log(JSON.stringify(figures, null, 2))
    },
  })
}
