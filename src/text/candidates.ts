import type { Upos } from '../model/token.ts'
import { closedReadings, isWhollyClosed } from './closed-words.ts'
import { compoundReadings } from './compounds.ts'
import { guessReadings } from './guess.ts'
import type { Lexicon, Reading } from './lexicon.ts'
import { own } from './own.ts'
import { Recent } from './recent.ts'
import { abbreviations } from './rules/abbreviations.ts'
import { masculineSpellings } from './rules/inclusive.ts'
import { shorthand } from './shorthand.ts'
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

/** How a whole text is written, which changes what its words can be. */
export interface Manner {
  /** No lower-case letter to tell names and acronyms by. */
  readonly capitals: boolean
  /** Long enough to hold accents, and holding none. */
  readonly unaccented: boolean
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
  return { capitals: letters > 0 && lower < letters * 0.15, unaccented: letters > 25 && !accents }
}

// Acronyms that spell a French word.
const acronyms = new Set(
  'TER PLU AMI PAC LED VAE RER ZAN PC CE CA TD RH SE SI VAL EPI DIB REP CAR BHNS TAD ENS PAT SCOT PLH CEE RE DAC DECI SPA'.split(
    ' ',
  ),
)

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
        return this.word(token, lower, manner)
      case 'elided':
      case 'clitic': {
        const readings = closedReadings(lower)
        return {
          token,
          form: lower,
          readings: readings.length > 0 ? readings : [fixed(lower, 'PRON')],
          known: true,
        }
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
    const corrected =
      own(this.corrections, lower) ?? (this.lexicon.has(lower) ? undefined : own(shorthand, lower))
    const form = corrected ?? lower
    const capital = /^\p{Lu}/u.test(token.text)
    const upper =
      token.text.length > 1 && capital && token.text === token.text.toUpperCase() && /\p{L}/u.test(token.text)
    const shape = upper ? 'U' : capital ? (token.opens ? 'O' : 'C') : 'l'
    const key = `${shape}${manner.capitals ? 'k' : ''}${manner.unaccented ? 'a' : ''} ${corrected ?? token.text}`
    let found = this.cache.get(key)
    if (!found) {
      found = this.look(corrected ?? token.text, form, shape, manner)
      this.cache.set(key, found)
    }
    return { token, form, ...found }
  }

  private look(
    written: string,
    form: string,
    shape: string,
    manner: Manner,
  ): { readings: Reading[]; known: boolean } {
    const acronym = shape === 'U' && !manner.capitals && form.length <= 6 && !form.includes('-')
    if (acronym && acronyms.has(written))
      return { readings: [fixed(written, 'NOUN'), fixed(written, 'PROPN')], known: true }
    // « l eau », « J ai »: the apostrophe was not typed.
    const closed =
      form.length === 1 && shape !== 'C'
        ? [...closedReadings(form), ...closedReadings(`${form}'`)]
        : closedReadings(form)
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
    if (!isWhollyClosed(form)) add(this.lexicon.readings(form))
    const exact = readings.length
    // « Etre », « ENERGIE », « mobilite »: spellings with accents, always for unknown words, also for known ones where
    // accents are not typed. A capital letter alone may have lost its own.
    if (exact === 0 || manner.unaccented || shape === 'U') add(this.accented(form, exact > 0))
    else if (shape !== 'l') add(this.accented(form, true, true))
    if (shape !== 'l') {
      const name = this.lexicon.readings(written).filter((reading) => reading.upos === 'PROPN')
      // A name at the head of a sentence is likelier a common word if it can be one.
      if (shape === 'C') readings.unshift(...name.filter(() => exact === 0))
      add(name)
      if (shape === 'U')
        add(this.lexicon.readings(capitalised(form)).filter((reading) => reading.upos === 'PROPN'))
    }
    if (readings.length > 0) return { readings, known: true }
    const made = compoundReadings(form, this.lexicon)
    if (made.length > 0) return { readings: made, known: true }
    if (acronym || (shape === 'U' && form.length <= 4) || /\d/.test(form))
      return { readings: [fixed(written, 'PROPN'), fixed(written, 'NOUN')], known: false }
    if (shape === 'C') return { readings: [fixed(written, 'PROPN'), ...guessReadings(form)], known: false }
    const guessed = guessReadings(form)
    return { readings: shape === 'l' ? guessed : [...guessed, fixed(written, 'PROPN')], known: false }
  }

  /** Readings of the spellings that differ by accents; `first` = only those that differ on the first letter. */
  private accented(form: string, exactKnown: boolean, first = false): Reading[] {
    const found: Reading[] = []
    for (const spelling of this.lexicon.spellingsOf(form)) {
      const lower = spelling.toLowerCase()
      if (lower === form || spelling !== lower || !mayStandFor(form, lower)) continue
      if (first && lower.slice(1) !== form.slice(1)) continue
      found.push(
        ...this.lexicon.readings(spelling).filter((reading) => !exactKnown || reading.upos !== 'PROPN'),
      )
    }
    if (form === 'a' || form === 'ca' || form === 'ou' || form === 'la')
      found.push(...closedReadings({ a: 'à', ca: 'ça', ou: 'où', la: 'là' }[form]))
    if (!exactKnown) for (const closed of own(lostAccents, form) ?? []) found.push(...closedReadings(closed))
    return found
  }

  private inclusive(form: string): Reading[] {
    for (const spelling of masculineSpellings(form)) {
      const direct = [...closedReadings(spelling), ...this.lexicon.readings(spelling)]
      const found = direct.length > 0 ? direct : this.accented(spelling, false)
      const bends = found.filter(
        (reading) => /^(?:NOUN|ADJ|DET|PRON|NUM)$/.test(reading.upos) || reading.verb === 'K',
      )
      // « élu·e » names a person before it is a participle.
      const named = bends.filter((reading) => reading.upos !== 'VERB')
      if (named.length > 0) return named
      if (bends.length > 0) return bends
    }
    return guessReadings(masculineSpellings(form)[0] ?? form)
  }
}

const lostAccents: Readonly<Record<string, readonly string[]>> = {
  tres: ['très'],
  deja: ['déjà'],
  apres: ['après'],
  etre: ['être'],
  meme: ['même'],
  des: ['dès'],
  voila: ['voilà'],
  ete: ['été'],
  etait: ['était'],
  etaient: ['étaient'],
  etant: ['étant'],
  derriere: ['derrière'],
  malgre: ['malgré'],
  aupres: ['auprès'],
  zero: ['zéro'],
  'peut-etre': ['peut-être'],
  plutot: ['plutôt'],
  tot: ['tôt'],
  bientot: ['bientôt'],
}

/** Accents written must be there; only missing ones are given back. */
function mayStandFor(written: string, spelling: string): boolean {
  const [a, b] = [opened(written), opened(spelling)]
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index++) {
    const [from, to] = [a[index] ?? '', b[index] ?? '']
    if (from !== to && from !== (to.normalize('NFD')[0] ?? '')) return false
  }
  return true
}

const opened = (word: string) => word.replaceAll('œ', 'oe').replaceAll('æ', 'ae')
const capitalised = (form: string) => form.replace(/(^|-)\p{L}/gu, (letter) => letter.toUpperCase())
const fixed = (lemma: string, upos: Upos): Reading => ({ lemma, upos, verb: '' })

function abbreviated(text: string): Reading {
  const meant = own(abbreviations, text.toLowerCase())
  if (meant) return fixed(meant, meant === 'etc.' || meant === 'cf.' || meant === 'environ' ? 'ADV' : 'NOUN')
  if (/^n°$/i.test(text)) return fixed('numéro', 'NOUN')
  const bare = text.replaceAll('.', '')
  return fixed(bare.length > 2 ? bare : text, 'PROPN')
}

function sign({ kind, text }: RawToken): Reading {
  switch (kind) {
    case 'number':
    case 'time':
      return fixed(text, 'NUM')
    case 'ordinal':
      return fixed(
        text
          .replace(/^1(?:ère|re|ere|ers|ères|res)s?$/, '1er')
          .replace(/^(\d+)(?:ième|ème|eme)?s?e?s?$/, '$1e'),
        'ADJ',
      )
    case 'unit':
      return fixed(text, /[%€$£]/.test(text) ? 'SYM' : 'NOUN')
    case 'tag':
      return fixed(text.slice(1).toLowerCase(), 'PROPN')
    case 'masked':
    case 'email':
      return fixed(text, 'X')
    case 'url':
    case 'emoji':
    case 'smiley':
    case 'phone':
      return fixed(text, 'SYM')
    default:
      if (text === '&') return fixed('et', 'CCONJ')
      return fixed(text, /^[\p{S}/]$/u.test(text) ? 'SYM' : 'PUNCT')
  }
}
