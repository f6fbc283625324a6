import type { Token } from '../../model/token.ts'
import { isNoContent } from '../../text/content.ts'
import { foldKey } from '../../text/fold.ts'
import { namedActors } from '../named-actors.ts'
import { askedBy, isBare, natureByCues } from '../nature/by-cues.ts'
import type { Cue } from '../nature/cues.ts'
import { isOffTopic } from '../nature/off-topic.ts'
import { tenseOf } from '../nature/verb-forms.ts'
import { actsOf, saidTurns } from '../principles/acts/turns.ts'
import { readClauses, type Word } from '../principles/clauses.ts'
import { fieldsOf } from '../principles/fields.ts'
import { hashOf, mix, spellingOf } from './hash.ts'

/** One thing seen in a text: its key among the weights, and the words that show it to a reader, if any. */
export type See = (key: number, term?: string) => void

/**
 * All that is seen of a segment, whatever the scheme and the question: its words with their neighbours, the verbs and
 * their tenses, what the heads of its clauses do and speak of, turns of phrase, and how the whole is said. A key comes
 * once.
 */
export function seeClues(text: string, tokens: readonly Token[], cues: readonly Cue[], tell: See): void {
  const seen = new Set<number>()
  const see: See = (key, term) => {
    if (seen.has(key)) return
    seen.add(key)
    tell(key, term)
  }
  seeWords(tokens, see)
  seeActions(tokens, see)
  seeManner(text, tokens, cues, see)
}

// What a key speaks of, mixed into it.
const kind = {
  whole: 1,
  lemma: 2,
  form: 3,
  stem: 4,
  pair: 5,
  skip: 6,
  first: 7,
  opening: 8,
  firstTag: 9,
  tense: 10,
  tenseAfter: 11,
  head: 12,
  leading: 13,
  headAct: 14,
  headField: 15,
  act: 16,
  asideAct: 17,
  field: 18,
  asideField: 19,
  actOnField: 20,
  turn: 21,
  firstCue: 22,
  cue: 23,
  empty: 25,
  offTopic: 26,
  length: 27,
  clauses: 28,
  ending: 29,
  sign: 30,
  question: 31,
  asked: 32,
  mine: 33,
  subject: 34,
  named: 35,
}

function seeWords(tokens: readonly Token[], see: See): void {
  see(mix(kind.whole, 0, 0))
  const words = tokens.filter(({ upos }) => upos !== 'PUNCT')
  const lemmas = words.map(({ lemma }) => lemma.toLowerCase())
  const hashes = lemmas.map(hashOf)
  words.forEach((word, index) => {
    const term = lemmas[index]
    const own = hashes[index] as number
    const { form, stem } = spellingOf(word.form)
    see(mix(kind.lemma, own, 0), term)
    see(mix(kind.form, form, 0), term)
    if (stem !== null) see(mix(kind.stem, stem, 0), term)
    see(mix(kind.pair, own, hashes[index + 1] ?? 0), term)
    if (index + 2 < words.length) see(mix(kind.skip, own, hashes[index + 2] as number), term)
  })
  const [first] = words
  if (!first) return
  see(mix(kind.first, hashes[0] as number, 0))
  see(mix(kind.opening, hashes[0] as number, hashes[1] ?? 0))
  see(mix(kind.firstTag, hashOf(first.upos), first.upos === 'VERB' ? hashOf(tenseOf(first)) : 0))
  tokens.forEach((token, index) => {
    if (token.upos !== 'VERB' && token.upos !== 'AUX') return
    const tense = hashOf(tenseOf(token))
    const before = tokens[index - 1]
    see(mix(kind.tense, tense, 0))
    see(mix(kind.tenseAfter, tense, before ? spellingOf(before.form).form : 0))
  })
}

function seeActions(tokens: readonly Token[], see: See): void {
  const words = readClauses(tokens)
  words.forEach((word) => {
    const { lemma, head, aside } = word
    for (const act of actsOf.get(lemma) ?? []) {
      see(mix(aside ? kind.asideAct : kind.act, act, 0), lemma)
      if (head) see(mix(kind.headAct, act, 0), lemma)
    }
    for (const field of fieldsOf.get(lemma) ?? []) {
      see(mix(aside ? kind.asideField : kind.field, field, 0), lemma)
      if (head) see(mix(kind.headField, field, 0), lemma)
    }
  })
  const heads = words.filter(({ head }) => head)
  heads.forEach((word, index) => {
    const own = hashOf(word.lemma)
    see(mix(kind.head, own, 0), word.lemma)
    if (index === 0) see(mix(kind.leading, own, word.verb ? 1 : 0), word.lemma)
    for (const act of actsOf.get(word.lemma) ?? []) seeObjects(act, words, see)
  })
  for (const { act, label } of saidTurns(tokens)) see(mix(kind.turn, act, 0), label)
  see(mix(kind.clauses, Math.min(4, (words.at(-1)?.clause ?? 0) + 1), 0))
}

function seeObjects(act: number, words: readonly Word[], see: See): void {
  for (const { lemma } of words)
    for (const field of fieldsOf.get(lemma) ?? []) see(mix(kind.actOnField, act, field), lemma)
}

function seeManner(text: string, tokens: readonly Token[], cues: readonly Cue[], see: See): void {
  const [cue] = cues
  see(mix(kind.firstCue, cue ? hashOf(cue.nature) : 0, cue?.soft ? 1 : 0))
  for (const { nature } of cues) see(mix(kind.cue, hashOf(nature), 0))
  if (isNoContent(text)) see(mix(kind.empty, 0, 0))
  const folded = foldKey(text)
  if (isOffTopic(folded)) see(mix(kind.offTopic, 0, 0))
  const { mine, opening, later } = namedActors(folded)
  if (mine) see(mix(kind.mine, 0, 0))
  if (opening) see(mix(kind.subject, hashOf(opening), 0))
  for (const actor of later) see(mix(kind.named, hashOf(actor), 0))
  const count = tokens.reduce((sum, { upos }) => sum + (upos === 'PUNCT' ? 0 : 1), 0)
  see(mix(kind.length, lengths.filter((least) => count >= least).length, 0))
  const last = folded.at(-1) ?? ''
  see(mix(kind.ending, /[\p{L}\p{N}]/u.test(last) ? 0 : hashOf(last), 0))
  for (const [index, sign] of signs.entries()) if (sign.test(text)) see(mix(kind.sign, index, 0))
}

const lengths = [1, 2, 3, 6, 10, 16, 30]
const signs = [/\?/, /!/, /\d/]

/** What the question of a segment adds: what it asks for, and what the rules of the language make of the segment then. */
export function seeQuestion(question: string, cues: readonly Cue[], length: number, tell: See): void {
  tell(mix(kind.question, hashOf(askedBy(foldKey(question)).join(' ')), isBare(cues) ? 1 : 0))
  tell(mix(kind.asked, hashOf(natureByCues(cues, length, question)), 0))
}
