import { bareForm, type Lexicon, type Reading } from '../lexicon.ts'
import { BareForms } from './bare-forms.ts'
import { cutsOf, spelled } from './parted.ts'
import { type Slip, slipsBetween } from './slips.ts'
import type { Vocabulary } from './vocabulary.ts'

/** What a person may have meant by an unknown form. */
export interface Suggestion {
  readonly word: string
  /** Occurrences of the word in the corpus. */
  readonly count: number
  readonly slip: Slip
  /** Slips between the form and the word: about 1 each, less for those that are often made. */
  readonly distance: number
}

const most = 5
const longest = 30
/** Beyond that a word is another word. */
const furthest = 2.1

/** Finds what was meant: the corpus' own words first, then the lexicon's. */
export class Suggester {
  private readonly lexicon: Lexicon
  private readonly vocabulary: Vocabulary
  private bareForms: BareForms | null = null

  constructor(lexicon: Lexicon, vocabulary: Vocabulary) {
    this.lexicon = lexicon
    this.vocabulary = vocabulary
  }

  /** Best first, at most five. `form` in lower case. */
  of(form: string): Suggestion[] {
    const scored = new Map<string, Suggestion & { score: number }>()
    const put = (word: string, distance: number, slip: Slip, count: number, bonus: number) => {
      const score = distance - bonus
      const before = scored.get(word)
      if (word === form || (before && before.score <= score)) return
      scored.set(word, { word, count, slip, distance: Math.round(distance * 100) / 100, score })
    }
    const seen = new Set<string>()
    const weigh = (word: string) => {
      if (seen.has(word)) return
      seen.add(word)
      const { cost, slip } = slipsBetween(form, word)
      // A short word is easily made into another.
      if (cost > Math.min(furthest, form.length / 3.2)) return
      put(word, cost, slip, this.vocabulary.count(word), this.likelihood(word))
    }
    if (form.length <= longest) {
      const bare = bareForm(form)
      for (const word of this.vocabulary.near(bare)) weigh(word)
      for (const bareWord of this.fromLexicon(bare)) for (const word of this.spellings(bareWord)) weigh(word)
    }
    for (const { words, elided } of cutsOf(form, this.lexicon, this.vocabulary)) {
      const counts = words.filter((word) => !word.endsWith("'")).map((word) => this.vocabulary.count(word))
      const likelihood = words
        .filter((word) => !word.endsWith("'"))
        .map((word) => this.likelihood(word))
        .reduce((low, each) => Math.min(low, each), 1)
      const word = elided ? words.join('') : words.join(' ')
      const count = Math.min(...counts)
      put(word, elided ? 0.7 : count > 0 ? 0.8 : 1, 'glued', count, likelihood)
    }
    return [...scored.values()]
      .sort((a, b) => a.score - b.score || b.count - a.count || (a.word < b.word ? -1 : 1))
      .slice(0, most)
      .map(({ word, count, slip, distance }) => ({ word, count, slip, distance }))
  }

  /** The word that two neighbours make together, at least one of them unknown: « recy clage ». */
  joined(left: string, right: string): Suggestion | null {
    const whole = left + right
    if (whole.length < 5 || whole.length > longest) return null
    const word = [whole, `${left}'${right}`, `${left}-${right}`]
      .flatMap((each) => spelled(each, this.lexicon, this.vocabulary))
      .at(0)
    if (word === undefined) return null
    return { word, count: this.vocabulary.count(word), slip: 'parted', distance: 0.3 }
  }

  /** What speaks for a word before the form is looked at. */
  private likelihood(word: string): number {
    const count = this.vocabulary.count(word)
    const readings = this.lexicon.readings(word)
    const corpus = count > 0 ? 0.2 + 0.09 * Math.min(6, Math.log(1 + count)) : 0
    return corpus - (count === 0 && isBookish(word, readings) ? 0.3 : 0)
  }

  private spellings(bare: string): readonly string[] {
    return this.lexicon.spellingsOf(bare).filter((spelling) => spelling === spelling.toLowerCase())
  }

  private fromLexicon(bare: string): Set<string> {
    this.bareForms ??= new BareForms(this.lexicon.forms(), (form) =>
      form === form.toLowerCase() ? bareForm(form) : null,
    )
    const found = new Set<string>()
    const add = (spelling: string) => void found.add(spelling)
    this.bareForms.near(bare, 1, false, add)
    if (bare.length >= 5) {
      this.bareForms.near(bare, 2, true, add)
      for (const other of otherBeginnings(bare)) this.bareForms.near(other, 1, true, add)
    }
    return found
  }
}

/** The same beginning as it may sound: « casiment » for « quasiment », « ormis » for « hormis ». */
function otherBeginnings(bare: string): string[] {
  return beginnings.flatMap(([one, other]) => [
    ...(bare.startsWith(one) ? [other + bare.slice(one.length)] : []),
    ...(bare.startsWith(other) ? [one + bare.slice(other.length)] : []),
  ])
}

const beginnings =
  'ca qua/ke que/k qu/k c/f ph/ge je/gi ji/a ha/e he/i hi/o ho/u hu/an en/am em/in im/ce se/ci si/oe eu/ai e/ex exc/au o'
    .split('/')
    .map((pair) => pair.split(' ') as [string, string])

/** Tenses and persons that nobody writes in an answer: « recyclât », « covoiturasses ». */
function isBookish(word: string, readings: readonly Reading[]): boolean {
  return (
    readings.length > 0 &&
    readings.every(({ verb }) => verb === 'F') &&
    /(?:[aiu]ss(?:e|es|ent|ions|iez)|[âîû](?:t|mes|tes)|èrent|[iu]rent|as|ai|erions|eriez)$/.test(word)
  )
}
