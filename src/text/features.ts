import type { Upos } from '../model/token.ts'
import type { Candidates } from './candidates.ts'

/** Tags in the order of the weights; never reorder without training again. */
export const tagNames: readonly Upos[] = [
  ...(['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM'] as const),
  ...(['PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'] as const),
]

/** What a word shows of itself, hashed once per word. */
export interface Profile {
  readonly word: number
  readonly suffixes: readonly number[]
  /** The set of its readings: which parts of speech it can be. */
  readonly ambiguity: number
  readonly shape: number
}

export const featureCount = 28
/** The first ones speak of the word alone. */
export const ownFeatures = 8
const outside = 0x5bd1e995

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

export function profileOf({ token, form, readings, known }: Candidates): Profile {
  const classes = [...new Set(readings.map((reading) => reading.upos + reading.verb))].sort().join(' ')
  const capital = /^\p{Lu}/u.test(token.text)
  const upper = capital && token.text.length > 1 && token.text === token.text.toUpperCase()
  const shape = `${token.kind} ${upper ? 'U' : capital ? (token.opens ? 'O' : 'C') : 'l'}${known ? '' : '?'}${form.includes('-') ? '-' : ''}`
  return {
    word: hashText(form),
    suffixes: [1, 2, 3, 4].map((length) => hashText(form.slice(-length), length)),
    ambiguity: hashText(classes),
    shape: hashText(shape),
  }
}

/** Fills `out` with the hashed features of the word at `index`, knowing the two tags before it. */
export function fillFeatures(
  profiles: readonly Profile[],
  index: number,
  before: number,
  before2: number,
  out: Uint32Array,
): void {
  const here = profiles[index]
  if (!here) return
  const at = (offset: number) => profiles[index + offset]
  const [l1, l2, r1, r2] = [at(-1), at(-2), at(1), at(2)]
  const [wl1, wr1] = [l1?.word ?? outside, r1?.word ?? outside]
  const [al1, ar1, ar2] = [l1?.ambiguity ?? outside, r1?.ambiguity ?? outside, r2?.ambiguity ?? outside]
  const { word, ambiguity, shape, suffixes } = here
  const [t1, t2] = [before + 1, (before2 + 1) * 32 + before + 1]
  out[0] = mix(0, 1)
  out[1] = mix(1, word)
  out[2] = mix(2, suffixes[0] ?? 0)
  out[3] = mix(3, suffixes[1] ?? 0)
  out[4] = mix(4, suffixes[2] ?? 0)
  out[5] = mix(5, suffixes[3] ?? 0)
  out[6] = mix(6, shape)
  out[7] = mix(7, ambiguity)
  out[8] = mix(8, t1)
  out[9] = mix(9, t2)
  out[10] = mix(10, wl1)
  out[11] = mix(11, wr1)
  out[12] = mix(12, l2?.word ?? outside)
  out[13] = mix(13, r2?.word ?? outside)
  out[14] = mix(14, al1)
  out[15] = mix(15, ar1)
  out[16] = mix(16, ar2)
  out[17] = mix(17, t1, ambiguity)
  out[18] = mix(18, t2, ambiguity)
  out[19] = mix(19, t1, word)
  out[20] = mix(20, ambiguity, ar1)
  out[21] = mix(21, t1, ambiguity, ar1)
  out[22] = mix(22, ambiguity, wl1)
  out[23] = mix(23, ambiguity, wr1)
  out[24] = mix(24, wl1, word)
  out[25] = mix(25, word, wr1)
  out[26] = mix(26, r1?.suffixes[2] ?? outside)
  out[27] = mix(27, ar1, ar2, ambiguity)
}
