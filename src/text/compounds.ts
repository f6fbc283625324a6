import type { Lexicon, Reading } from './lexicon.ts'
import { own } from './own.ts'

// Elements put before a word, with or without a hyphen; the accent is given back.
const prefixes: Readonly<Record<string, string>> = {
  éco: 'éco',
  eco: 'éco',
  télé: 'télé',
  tele: 'télé',
  vidéo: 'vidéo',
  ...Object.fromEntries(
    'co auto anti bio agro multi inter mini micro macro non semi mi demi sous sur ex pro pré post néo ultra hyper super extra intra trans géo hydro thermo électro photo cyber socio psycho techno quasi contre entre mono bi tri poly péri re ré dé'
      .split(' ')
      .map((prefix) => [prefix, prefix]),
  ),
}
// Without a hyphen only those that still make new words, so that « remarques » is not « re-marques ».
const living = [
  'éco',
  'eco',
  'co',
  'auto',
  'bio',
  'agro',
  'télé',
  'tele',
  'anti',
  'multi',
  'inter',
  'micro',
  'mini',
  'photo',
  'géo',
  'hydro',
  'cyber',
  're',
  'ré',
  'dé',
  'sur',
  'sous',
]
export const isPrefix = (form: string) => own(prefixes, form) !== undefined
const open = (reading: Reading) => /^(?:NOUN|ADJ|VERB)$/.test(reading.upos)

/** Readings of a word the lexicon lacks, made from parts it has: « éco-gestes », « covoitureurs », « porte-vélos ». */
export function compoundReadings(form: string, lexicon: Lexicon): Reading[] {
  const hyphen = form.indexOf('-')
  if (hyphen > 0) {
    const [first, rest] = [form.slice(0, hyphen), form.slice(hyphen + 1)]
    if (rest === '') return []
    const prefix = own(prefixes, first)
    // « co-voiturage » is « covoiturage »; « éco-geste » has both spellings and stays as written.
    if (prefix && prefix !== 'éco') {
      const joined = spelt(prefix + rest, lexicon)
      if (joined.length > 0) return joined
    }
    const last = partReadings(rest, lexicon)
    if (prefix) return unique(last.map((reading) => ({ ...reading, lemma: `${prefix}-${reading.lemma}` })))
    const head = lexicon.readings(first)
    const bends = head.find((reading) => reading.upos === 'NOUN' || reading.upos === 'ADJ')
    const verbal = head.some((reading) => reading.verb === 'F' || reading.verb === 'W')
    const lemma = bends && !verbal ? bends.lemma : first
    return unique(
      last
        .filter((reading) => reading.upos !== 'VERB' || verbal)
        .map((reading) => ({
          lemma: `${lemma}-${reading.lemma}`,
          upos: reading.upos === 'VERB' ? 'NOUN' : reading.upos,
          verb: '',
        })),
    )
  }
  for (const prefix of living)
    if (form.startsWith(prefix) && form.length >= prefix.length + 5) {
      const part = form.slice(prefix.length)
      // « reelement » is no « ré-élément »: those that make verbs take a verb as it is written.
      const found = /^[rd][eé]$/.test(prefix)
        ? lexicon.readings(part).filter(({ upos }) => upos === 'VERB')
        : partReadings(part, lexicon)
      if (found.length > 0) {
        const written = own(prefixes, prefix) ?? prefix
        return unique(found.map((reading) => ({ ...reading, lemma: written + reading.lemma })))
      }
    }
  return []
}

/** Readings in the open classes, in this spelling or else with other accents. */
function spelt(part: string, lexicon: Lexicon): Reading[] {
  const exact = lexicon.readings(part).filter(open)
  if (exact.length > 0) return exact
  return lexicon.spellingsOf(part).flatMap((spelling) => lexicon.readings(spelling).filter(open))
}

function partReadings(part: string, lexicon: Lexicon): Reading[] {
  const found = spelt(part, lexicon)
  // « éco-conduite » is the noun, not a participle of éco-conduire.
  const noun = found.some((reading) => reading.upos === 'NOUN')
  return noun ? found.filter((reading) => reading.upos !== 'VERB' || reading.verb === 'W') : found
}

function unique(readings: readonly Reading[]): Reading[] {
  const seen = new Set<string>()
  return readings.filter(({ lemma, upos, verb }) => {
    const key = `${lemma} ${upos} ${verb}`
    return !seen.has(key) && seen.add(key)
  })
}
