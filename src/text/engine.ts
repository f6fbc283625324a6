import { createHash } from 'node:crypto'
import { brotliDecompressSync } from 'node:zlib'
import stemmer from '#vendor/natural-stemmer'
import type { Dictionary, TextEngine, Token, Upos } from '../model/token.ts'
import { type Candidates, mannerOf } from './candidates.ts'
import { decisionsOf } from './dictionary.ts'
import { lemmaOf } from './lemma.ts'
import { Lexicon } from './lexicon.ts'
import { lightTokens } from './light-phrases.ts'
import { workingCopy } from './normalise.ts'
import { PerceptronTagger } from './perceptron.ts'
import { candidatesOf } from './recut.ts'
import { ruleTagger, type Tagger } from './rule-tagger.ts'
import { cutComposed } from './segments/composed.ts'
import { segments } from './segments.ts'
import { tokenise } from './tokenise.ts'
import { type Answer, memoryOf, RememberingFinder } from './word-memory.ts'
import { wordsOf } from './words.ts'

// To be changed with any rule of this room: what the cache of token counts is keyed by.
const revision = '9'

/** The French engine over the packaged lexicon; `asset` serves `lexicon.bin`, `tagger.bin` and `ideas.bin`. */
export function createTextEngine(asset: (name: string) => Uint8Array, dictionary: Dictionary): TextEngine {
  const packed = asset('lexicon.bin')
  const ideas = asset('ideas.bin')
  const lexicon = new Lexicon(packed)
  const decisions = decisionsOf(dictionary)
  const finder = new RememberingFinder(lexicon, decisions.corrections)
  const weights = optional(asset, 'tagger.bin')
  const trained = weights ? new PerceptronTagger(weights) : null
  const tagger: Tagger = trained ?? ruleTagger
  const lower = (form: string) => form.normalize('NFC').replaceAll('’', "'").toLowerCase()
  const words = wordsOf(lexicon)
  const lexis = {
    // « ECONOMISER » has lost its accent.
    infinitive: (form: string) =>
      [form, ...lexicon.spellingsOf(form)].some((spelling) =>
        lexicon.readings(spelling).some((reading) => reading.verb === 'W'),
      ),
    noun: (form: string) =>
      (lexicon.has(form) ? [form] : lexicon.spellingsOf(form)).some((spelling) =>
        lexicon.readings(spelling).some(({ upos }) => upos === 'NOUN'),
      ),
    finite: (form: string) => lexicon.readings(form).some(({ verb }) => verb === 'F'),
  }
  const work = (each: Candidates, upos: Upos): Answer => {
    const learnt = each.token.kind === 'word' ? trained?.remembered(each.form, upos) : undefined
    const lemma = decisions.head(learnt ?? lemmaOf(each, upos), each.form)
    const counts = (light: boolean) => decisions.counts(lemma, upos, each.form, light)
    return { upos, lemma, counted: counts(false), countedInPhrase: counts(true) }
  }
  const answer = (each: Candidates, upos: Upos): Answer => {
    const memory = memoryOf(each)
    if (!memory) return work(each, upos)
    for (const known of memory.answers) if (known.upos === upos) return known
    const found = work(each, upos)
    memory.answers.push(found)
    return found
  }
  return {
    tokens(text) {
      const copy = workingCopy(text)
      const raw = tokenise(copy.text, words)
      const manner = mannerOf(copy.text)
      const candidates = candidatesOf(copy.text, raw, manner, finder, lexicon)
      const light = lightTokens(candidates.map(({ token }) => token))
      const tags = tagSentences(candidates, tagger)
      const untouched = copy.text === text
      return candidates.map((each, index): Token => {
        const { token } = each
        const { upos, lemma, counted, countedInPhrase } = answer(each, tags[index] ?? 'X')
        const start = untouched ? token.start : copy.start(token.start)
        const end = untouched ? token.end : copy.end(token.end)
        const form = untouched ? oneOf(each) : text.slice(start, end)
        return { form, lemma, upos, start, end, counted: light[index] ? countedInPhrase : counted }
      })
    },
    segments: (verbatim) => cutComposed(verbatim, (text) => segments(text, lexis)),
    knows: (form) => lexicon.has(lower(form)) || lexicon.has(form),
    stem: (form) => stemmer.stem(lower(form)),
    ideaWeights: () => brotliDecompressSync(ideas),
    dictionary,
    version: createHash('sha256')
      .update(revision)
      .update(packed)
      .update(weights ?? '')
      .update(ideas)
      .update(JSON.stringify(dictionary))
      .digest('hex')
      .slice(0, 16),
  }
}

/** A token's text: the same string for each occurrence of a spelling, of which a corpus has thousands. */
function oneOf({ token, memory }: Candidates): string {
  return memory?.spelling === token.text ? memory.spelling : token.text
}

/** Tags run by run: a sentence's end or a new line forgets what came before. */
function tagSentences(candidates: readonly Candidates[], tagger: Tagger): Upos[] {
  const tags: Upos[] = []
  let from = 0
  for (let index = 1; index <= candidates.length; index++)
    if (index === candidates.length || candidates[index]?.token.opens) {
      if (from === 0 && index === candidates.length) return tagger.tags(candidates)
      // One by one: a sentence of a hundred thousand words would not fit in a call's arguments.
      for (const tag of tagger.tags(candidates.slice(from, index))) tags.push(tag)
      from = index
    }
  return tags
}

/** The tagger's weights are a file of their own that a distribution may leave out. */
function optional(asset: (name: string) => Uint8Array, name: string): Uint8Array | null {
  try {
    return asset(name)
  } catch {
    return null
  }
}
