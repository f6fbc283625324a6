import type { Lexicon } from '../lexicon.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Words short enough to be anything: only these may be one side of a word cut in two. */
const small = new Set(
  'de du des la le les un une et en au aux à sur pas par ne il on je ce sa se si tout plus qui que quoi ils elle nous vous y a leur'.split(
    ' ',
  ),
)
const elisions = ['qu', 'l', 'd', 'j', 'n', 's', 'c', 'm', 't']
const longest = 60

export interface Cut {
  readonly words: readonly string[]
  /** « l'énergie » rather than « développement durable ». */
  readonly elided: boolean
}

/** The ways to read a glued form as two words: « developpementdurable », « lelectricité ». */
export function cutsOf(form: string, lexicon: Lexicon, vocabulary: Vocabulary): Cut[] {
  const cuts: Cut[] = []
  if (form.length > longest || !/^\p{L}+$/u.test(form)) return cuts
  for (const start of elisions) {
    const rest = form.slice(start.length)
    if (!form.startsWith(start) || rest.length < 2 || !/^[aeiouyhàâéèêëîïôöùûüœ]/.test(rest)) continue
    for (const word of spelled(rest, lexicon, vocabulary))
      cuts.push({ words: [`${start}'`, word], elided: true })
  }
  for (let at = 1; at < form.length; at++) {
    const lefts = side(form.slice(0, at), lexicon, vocabulary)
    if (lefts.length === 0) continue
    const rights = side(form.slice(at), lexicon, vocabulary)
    const [left, right] = [lefts[0], rights[0]]
    if (left === undefined || right === undefined || (small.has(left) && small.has(right) && form.length < 4))
      continue
    cuts.push({ words: [left, right], elided: false })
  }
  return cuts
}

function side(part: string, lexicon: Lexicon, vocabulary: Vocabulary): string[] {
  if (part.length === 1) return small.has(part) ? [part] : []
  const words = spelled(part, lexicon, vocabulary)
  return part.length >= 4 ? words : words.filter((word) => small.has(word) || vocabulary.count(word) >= 3)
}

/** Ways to spell a form that is right but for accents, the one the corpus writes most first. */
export function spelled(form: string, lexicon: Lexicon, vocabulary: Vocabulary): string[] {
  if (lexicon.has(form) || small.has(form)) return [form]
  return lexicon
    .spellingsOf(form)
    .filter((spelling) => spelling === spelling.toLowerCase())
    .toSorted((a, b) => vocabulary.count(b) - vocabulary.count(a))
}
