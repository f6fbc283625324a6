import type { Upos } from '../model/token.ts'
import type { Candidates } from './candidates.ts'

/** Tags in the order of the weights; never reorder without training again. */
export const tagNames: readonly Upos[] = [
  ...(['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM'] as const),
  ...(['PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'] as const),
]

/** Number of the tag that stands for a sentence's edge. */
export const edge = tagNames.length
/** Tags and the edge: how many values a tag before a word can take. */
export const tagValues = edge + 1

/** What a word shows of itself, hashed once per word. */
export interface Shown {
  readonly word: number
  readonly suffixes: readonly number[]
  /** The set of its readings: which parts of speech it can be. */
  readonly ambiguity: number
  readonly shape: number
  /** Its dictionary head: what « motivée » and « motivés » share. */
  readonly lemma: number
}

const outside = 0x5bd1e995
/** What stands before the first word and after the last. */
export const nothing: Shown = {
  word: outside,
  suffixes: [outside, outside, outside, outside],
  ambiguity: outside,
  shape: outside,
  lemma: outside,
}

function hashText(text: string, seed = 0x811c9dc5): number {
  let hash = seed
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash >>> 0
}

/** Hash of a feature: its template's number and one to three values. */
function mix(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x85ebca6b)
  hash = Math.imul((hash ^ (hash >>> 13)) + b, 0xc2b2ae35)
  hash = Math.imul((hash ^ (hash >>> 16)) + c, 0x27d4eb2f)
  return (hash ^ (hash >>> 15)) >>> 0
}

export function shownBy({ token, form, readings, known }: Candidates): Shown {
  const classes = [...new Set(readings.map((reading) => reading.upos + reading.verb))].sort().join(' ')
  const capital = /^\p{Lu}/u.test(token.text)
  const upper = capital && token.text.length > 1 && token.text === token.text.toUpperCase()
  const shape = `${token.kind} ${upper ? 'U' : capital ? (token.opens ? 'O' : 'C') : 'l'}${known ? '' : '?'}${form.includes('-') ? '-' : ''}`
  return {
    word: hashText(form),
    suffixes: [1, 2, 3, 4].map((length) => hashText(form.slice(-length), length)),
    ambiguity: hashText(classes),
    shape: hashText(shape),
    lemma: hashText(readings[0]?.lemma ?? form, 77),
  }
}

/**
 * Features in groups, each of what few things decide, so that a scorer can keep the sum of a group's weights beside the
 * words that it speaks of. `before` and `before2` are numbers of tags.
 */
export const groups = {
  own: ({ word, suffixes, shape, ambiguity, lemma }: Shown): number[] => [
    mix(32, lemma),
    mix(36, lemma, ambiguity),
    mix(0, 1),
    mix(1, word),
    ...suffixes.map((suffix, index) => mix(2 + index, suffix)),
    mix(6, shape),
    mix(7, ambiguity),
    mix(28, suffixes[2] ?? outside, ambiguity),
  ],
  tag: ({ word, ambiguity, suffixes, lemma }: Shown, before: number): number[] => [
    mix(33, before + 1, lemma),
    mix(8, before + 1),
    mix(17, before + 1, ambiguity),
    mix(19, before + 1, word),
    mix(29, suffixes[2] ?? outside, before + 1),
  ],
  tags: ({ ambiguity }: Shown, before: number, before2: number): number[] => {
    const both = (before2 + 1) * 32 + before + 1
    return [mix(9, both), mix(18, both, ambiguity)]
  },
  left: ({ word, ambiguity, lemma }: Shown): number[] => [mix(10, word), mix(14, ambiguity), mix(34, lemma)],
  left2: ({ word }: Shown): number[] => [mix(12, word)],
  right: ({ word, ambiguity, suffixes, lemma }: Shown): number[] => [
    mix(35, lemma),
    mix(11, word),
    mix(15, ambiguity),
    mix(26, suffixes[2] ?? outside),
  ],
  right2: ({ word, ambiguity }: Shown): number[] => [mix(13, word), mix(16, ambiguity)],
  tagAndRight: ({ ambiguity }: Shown, right: Shown, before: number): number[] => [
    mix(20, ambiguity, right.ambiguity),
    mix(21, before + 1, ambiguity, right.ambiguity),
  ],
  classAfter: ({ ambiguity }: Shown, left: Shown): number[] => [
    mix(22, ambiguity, left.word),
    mix(37, ambiguity, left.lemma),
  ],
  classBefore: ({ ambiguity }: Shown, right: Shown): number[] => [mix(23, ambiguity, right.word)],
}

/** Whether the clause has its verb already: few have two. */
export const verbSeen = ({ ambiguity }: Shown, seen: boolean): number => mix(30, ambiguity, seen ? 2 : 1)
/**
 * All features of the word at `index`, knowing the two tags before it and whether a verb was seen: what training counts.
 * @public scripts/train-tagger.mjs
 */
export function featuresOf(
  shown: readonly Shown[],
  index: number,
  before: number,
  before2: number,
  seen: boolean,
): number[] {
  const at = (offset: number) => shown[index + offset] ?? nothing
  const [here, l1, l2, r1, r2] = [at(0), at(-1), at(-2), at(1), at(2)]
  return [
    ...groups.own(here),
    ...groups.tag(here, before),
    ...groups.tags(here, before, before2),
    ...groups.left(l1),
    ...groups.left2(l2),
    ...groups.right(r1),
    ...groups.right2(r2),
    ...groups.tagAndRight(here, r1, before),
    ...groups.classAfter(here, l1),
    ...groups.classBefore(here, r1),
    verbSeen(here, seen),
  ]
}

const [verb, auxiliary] = [tagNames.indexOf('VERB'), tagNames.indexOf('AUX')]
const closing = new Set(['PUNCT', 'SCONJ', 'CCONJ'].map((name) => tagNames.indexOf(name as Upos)))
const relative = /^(?:qui|que|qu'|dont|où|lequel)$/

/** Whether the clause has a verb, once this word has this tag. */
export function seesVerb(seen: boolean, tag: number, { form, readings }: Candidates): boolean {
  if (tag === auxiliary) return true
  if (tag === verb) return seen || readings.some((each) => each.verb === 'F' && each.upos === 'VERB')
  if (closing.has(tag)) return false
  return seen && !relative.test(form)
}
