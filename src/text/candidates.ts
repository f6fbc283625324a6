import {
  byUse,
  closedSpellings,
  mayStandFor,
  meantAccented,
  meantAsWritten,
  sameAccentPlaces,
} from './accents.ts'
import { acronymOf } from './acronyms.ts'
import { closedReadings, isWhollyClosed } from './closed-words.ts'
import { compoundReadings } from './compounds.ts'
import { guessReadings } from './guess.ts'
import { bareForm, type Lexicon, type Reading } from './lexicon.ts'
import { own } from './own.ts'
import { isUsualWord, likelyReadings } from './rare-readings.ts'
import { Recent } from './recent.ts'
import { masculineSpellings } from './rules/inclusive.ts'
import { shorthand } from './shorthand.ts'
import { abbreviated, fixed, sign } from './sign-readings.ts'
import type { RawToken } from './tokenise.ts'
import type { WordMemory } from './word-memory.ts'

/** A token with every way to read it, likeliest first when nothing is known of its neighbours. */
export interface Candidates {
  readonly token: RawToken
  /** Lower-case form, or the correction a person gave for it. */
  readonly form: string
  readonly readings: readonly Reading[]
  /** True when the lexicon (or the closed classes) has the word in this spelling or with accents. */
  readonly known: boolean
  /** What follows from the spelling alone, as long as form and readings are those found for it. */
  readonly memory?: WordMemory
}

type Read = Pick<Candidates, 'readings' | 'known'>

/** How a whole text is written, which changes what its words can be. */
export interface Manner {
  /** No lower-case letter to tell names and acronyms by. */
  readonly capitals: boolean
  /** Accents are not typed: the text is long enough to hold some, and holds none. */
  readonly unaccented: boolean
  /** A word of the text shows that accents were left out: it is one only with them. */
  readonly stripped: boolean
}

export function mannerOf(text: string): Manner {
  let letters = 0
  let lower = 0
  let accents = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const small = (code >= 97 && code <= 122) || (code >= 223 && code <= 255) || code === 339
    if (small) lower += 1
    if (small || (code >= 65 && code <= 90) || (code >= 192 && code <= 222) || code === 338) letters += 1
    if ((code >= 192 && code <= 255) || code === 338 || code === 339) accents = true
  }
  return {
    capitals: letters > 0 && lower < letters * 0.15,
    unaccented: letters > 25 && !accents,
    stripped: false,
  }
}

// « ouiiii », « trooop »: a letter held down.
const heldDown = /(\p{L})\1{2,}/gu

export class CandidateFinder {
  private readonly lexicon: Lexicon
  private readonly corrections: Readonly<Record<string, string>>
  private readonly cache = new Recent<string, { readings: readonly Reading[]; known: boolean }>(30_000)

  constructor(lexicon: Lexicon, corrections: Readonly<Record<string, string>>) {
    this.lexicon = lexicon
    this.corrections = corrections
  }

  of(token: RawToken, manner: Manner): Candidates {
    const lower = token.text.toLowerCase()
    switch (token.kind) {
      case 'word':
        // « Ø » is what a bullet of word processors becomes in exports.
        if (lower === 'ø') return this.of({ ...token, kind: 'punctuation' }, manner)
        return this.word(token, lower, manner)
      case 'elided':
      case 'clitic': {
        // An elided word that lost its apostrophe is read with it.
        const form = token.kind === 'elided' && !lower.endsWith("'") ? `${lower}'` : lower
        const readings = closedReadings(form)
        return { token, form, readings: readings.length > 0 ? readings : [fixed(form, 'PRON')], known: true }
      }
      case 'inclusive':
        return { token, form: lower, readings: this.inclusive(lower), known: true }
      case 'abbreviation':
        return { token, form: lower, readings: [abbreviated(token.text)], known: true }
      default:
        return { token, form: lower, readings: [sign(token)], known: true }
    }
  }

  private word(token: RawToken, lower: string, manner: Manner): Candidates {
    const capital = /^\p{Lu}/u.test(token.text)
    const upper = token.text.length > 1 && capital && token.text === token.text.toUpperCase()
    const corrected =
      own(this.corrections, lower) ??
      // « ~enfin » in a transcription: only its beginning was swallowed.
      (lower.startsWith('~') ? token.text.slice(1) : undefined) ??
      this.shortened(token.text, lower, upper && !manner.capitals)
    const form = corrected ?? lower
    const shape = upper ? 'U' : capital ? (token.opens ? 'O' : 'C') : 'l'
    const key = `${shape}${manner.capitals ? 'k' : ''}${manner.unaccented ? 'a' : ''}${manner.stripped ? 's' : ''} ${corrected ?? token.text}`
    let found = this.cache.get(key)
    if (!found) {
      found = this.look(corrected ?? token.text, form, shape, manner)
      this.cache.set(key, found)
    }
    return { token, form, ...found }
  }

  /** What a shortening stands for; two capitals, or those of a known acronym, are no shortening. */
  private shortened(written: string, lower: string, acronym: boolean): string | undefined {
    const meant = own(shorthand, lower)
    if (meant === undefined || this.lexicon.has(lower)) return undefined
    return acronym && (lower.length < 3 || acronymOf(written, lower)) ? undefined : meant
  }

  private look(written: string, form: string, shape: string, manner: Manner): Read {
    const acronym = shape === 'U' && !manner.capitals && form.length <= 6 && !form.includes('-')
    const short = acronym ? acronymOf(written, form) : undefined
    if (short) return { readings: [fixed(short, 'NOUN'), fixed(short, 'PROPN')], known: true }
    const closed = closedReadings(form)
    const readings: Reading[] = [...closed]
    const add = (found: readonly Reading[]) => {
      for (const reading of found)
        if (
          !readings.some(
            (each) =>
              each.upos === reading.upos && each.lemma === reading.lemma && each.verb === reading.verb,
          )
        )
          readings.push(reading)
    }
    if (form.length === 1 && shape !== 'C') add(closedReadings(`${form}'`))
    const meant = meantAccented(form, manner.stripped)
    if (meant !== null) add(meant === 'any' ? this.accented(form, true) : this.lexicon.readings(meant))
    if (!isWhollyClosed(form)) add(this.lexicon.readings(form))
    const exact = readings.length
    // « Etre », « ENERGIE », « mobilite »: spellings with accents, always for unknown words, also for known ones where
    // accents are not typed. A capital letter alone may have lost its own.
    if (exact === 0 || ((manner.unaccented || shape === 'U') && !meantAsWritten(form)))
      add(this.accented(form, exact > 0))
    else if (shape !== 'l') add(this.accented(form, true, true))
    if (shape !== 'l') {
      const name = this.lexicon.readings(written).filter((reading) => reading.upos === 'PROPN')
      // A name at the head of a sentence is likelier a common word if it can be one.
      if (shape === 'C') readings.unshift(...name.filter(() => exact === 0))
      add(name)
      // « ECOLE » has lost its accent; it is not the name « Ecole ».
      if (shape === 'U' && !isUsualWord(form) && this.accented(form, true, true).length === 0)
        add(this.lexicon.readings(capitalised(form)).filter((reading) => reading.upos === 'PROPN'))
    }
    if (readings.length > 0) return { readings: likelyReadings(form, readings), known: true }
    return this.unlisted(written, form, shape, acronym)
  }

  /** Readings of a word that is in no list in this spelling. */
  private unlisted(written: string, form: string, shape: string, acronym: boolean): Read {
    const short = acronymOf(written, form)
    if (short) return { readings: [fixed(short, 'NOUN'), fixed(short, 'PROPN')], known: true }
    // « trés », « probléme »: with other accents than the word has.
    if (shape !== 'C' && /[à-öø-ÿ]/.test(form)) {
      const others = this.otherwiseAccented(form)
      if (others.length > 0) return { readings: others, known: true }
    }
    // « lecteurices », « acteurice »
    const both = /eurices?$/.test(form) ? this.lexicon.readings(form.replace(/ices?$/, '')) : []
    if (both.length > 0) return { readings: both, known: true }
    const made = compoundReadings(form, this.lexicon)
    if (made.length > 0) return { readings: made, known: true }
    const plain = form.length > 4 ? this.released(form) : []
    if (plain.length > 0) return { readings: plain, known: true }
    // « en france », « bruxelles ».
    const names = shape === 'l' && form.length > 3 ? this.namesOf(form) : []
    if (names.length > 0) return { readings: names, known: true }
    if (acronym || (shape === 'U' && form.length <= 4) || /[\d₀-₉]/.test(form)) {
      const lemma = written.replace(/[₀-₉]/gu, (digit) => String(digit.charCodeAt(0) - 0x2080))
      return { readings: [fixed(lemma, 'PROPN'), fixed(lemma, 'NOUN')], known: false }
    }
    if (shape === 'C') return { readings: [fixed(written, 'PROPN'), ...guessReadings(form)], known: false }
    const guessed = guessReadings(form)
    return { readings: shape === 'l' ? guessed : [...guessed, fixed(written, 'PROPN')], known: false }
  }

  private otherwiseAccented(form: string): Reading[] {
    const closed = [bareForm(form), ...closedSpellings(form)].flatMap((spelling) => closedReadings(spelling))
    if (closed.length > 0) return closed
    const spellings = this.lexicon.spellingsOf(form).filter((spelling) => spelling === spelling.toLowerCase())
    // « modéle » is « modèle » rather than « modelé »: an accent of another kind in the same place.
    const near = spellings.filter((spelling) => sameAccentPlaces(form, spelling))
    return (near.length > 0 ? near : spellings).flatMap((spelling) => [...this.lexicon.readings(spelling)])
  }

  /** « ouiiii » is « oui », « tropppp » « trop »: a letter held down counts twice or once. */
  private released(form: string): readonly Reading[] {
    for (const times of ['$1$1', '$1']) {
      const plain = form.replace(heldDown, times)
      if (plain === form) break
      const found = [...closedReadings(plain), ...this.lexicon.readings(plain)]
      if (found.length > 0) return found
    }
    return []
  }

  private namesOf(form: string): Reading[] {
    // « les huns » are several, no name.
    if (form.endsWith('s') && this.lexicon.has(form.slice(0, -1))) return []
    const name = capitalised(form)
    return this.lexicon
      .spellingsOf(form)
      .filter((spelling) => spelling === name || mayStandFor(form, spelling.toLowerCase()))
      .flatMap((spelling) => this.lexicon.readings(spelling).filter(({ upos }) => upos === 'PROPN'))
  }

  /** Readings of the spellings that differ by accents; `first` = only those that differ on the first letter. */
  private accented(form: string, exactKnown: boolean, first = false): Reading[] {
    const found: Reading[] = []
    for (const spelling of byUse(form, this.lexicon.spellingsOf(form))) {
      const lower = spelling.toLowerCase()
      if (lower === form || spelling !== lower || !mayStandFor(form, lower)) continue
      if (first && lower.slice(1) !== form.slice(1)) continue
      // « mandat » is no « mandât », « prime » in the plural no « prîmes »: nobody writes those tenses in notes.
      const bookish = /(?:[âû]|[^ao]î)(?:t|mes|tes)$/.test(lower)
      found.push(
        ...this.lexicon
          .readings(spelling)
          .filter(
            (reading) => (!exactKnown || reading.upos !== 'PROPN') && !(bookish && reading.verb === 'F'),
          ),
      )
    }
    if (form === 'a' || form === 'ca' || form === 'ou' || form === 'la')
      found.push(...closedReadings({ a: 'à', ca: 'ça', ou: 'où', la: 'là' }[form]))
    if (!exactKnown)
      for (const closed of closedSpellings(form))
        if (mayStandFor(form, closed)) found.push(...closedReadings(closed))
    return found
  }

  private inclusive(form: string): Reading[] {
    for (const spelling of masculineSpellings(form)) {
      const exact = bending([...closedReadings(spelling), ...this.lexicon.readings(spelling)])
      const found = exact.length > 0 ? exact : bending(this.accented(spelling, false))
      // « élu·e » names a person before it is a participle.
      const named = found.filter((reading) => reading.upos !== 'VERB')
      if (named.length > 0) return named
      if (found.length > 0) return found
    }
    return guessReadings(masculineSpellings(form)[0] ?? form)
  }
}

/** Only what has a masculine and a feminine. */
const bending = (readings: readonly Reading[]) =>
  readings.filter((reading) => /^(?:NOUN|ADJ|DET|PRON|NUM)$/.test(reading.upos) || reading.verb === 'K')
const capitalised = (form: string) => form.replace(/(^|-)\p{L}/gu, (letter) => letter.toUpperCase())
