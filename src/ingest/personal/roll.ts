import { foldKey } from '../../text/fold.ts'
import type { Knows } from './civility.ts'
import type { Found } from './finder.ts'
import { inCapitals, isShouted } from './name-words.ts'

/** One person of a list, as given. */
export interface RollEntry {
  readonly first: string
  readonly last: string
}

/** The people whose names are to be masked: held in memory for one call, never written anywhere. */
export type Roll = readonly RollEntry[]

/** Ends the key of an initial: « j. ». */
const initialMark = '.'

interface Known {
  /** Parts of the first name and of the surname, folded. */
  readonly first: readonly string[]
  readonly last: readonly string[]
  /** Every way of writing both. */
  readonly orders: readonly (readonly string[])[]
}

interface Part {
  readonly key: string
  readonly text: string
  readonly start: number
  readonly end: number
}

const parts = /\p{L}[\p{L}\p{M}]{0,60}/gu
/** Streets, schools and towns that bear a person's name. */
const places = new Set(
  'rue avenue av boulevard bd place allee impasse chemin route quai square saint sainte st ste lycee college ecole groupe salle stade gymnase parc pont hopital clinique centre maison espace residence quartier cite theatre bibliotheque mediatheque musee'.split(
    ' ',
  ),
)

/** Finds the people of a roll: « Prénom Nom », « NOM Prénom », « P. Nom », and a surname that is no French word. */
export function rollNames(roll: Roll, knows: Knows | undefined): (text: string) => Iterable<Found> {
  const byPart = indexOf(roll)
  return function* (text) {
    const words = partsOf(text)
    let from = 0
    for (let at = 0; at < words.length; at++) {
      const word = words[at]
      if (!word || word.start < from) continue
      const people = [
        ...(byPart.get(word.key) ?? []),
        ...(word.key.length === 1 ? (byPart.get(word.key + initialMark) ?? []) : []),
      ]
      const length = people.length > 0 ? longest(words, at, text, people, knows) : 0
      const last = words[at + length - 1]
      if (length === 0 || !last) continue
      yield { kind: 'name', start: word.start, end: last.end }
      from = last.end
    }
  }
}

/** People by each word their name may begin with; initials under « j. ». */
function indexOf(roll: Roll): ReadonlyMap<string, readonly Known[]> {
  const index = new Map<string, Known[]>()
  const add = (key: string | undefined, known: Known) => {
    if (key === undefined || key === '') return
    const held = index.get(key)
    if (held === undefined) index.set(key, [known])
    else if (!held.includes(known)) held.push(known)
  }
  for (const { first, last } of roll) {
    const [given, family] = [keysOf(first), keysOf(last)]
    const known = { first: given, last: family, orders: orders(given, family) }
    if (known.last.length === 0) continue
    add(known.first[0], known)
    add(known.last[0], known)
    if (known.first[0]) add(known.first[0].slice(0, 1) + initialMark, known)
    // « JP Untel »
    if (known.first.length > 1) add(known.first.map((part) => part.slice(0, 1)).join(''), known)
  }
  return index
}

const keysOf = (name: string) => partsOf(name).map(({ key }) => key)

function partsOf(text: string): Part[] {
  return [...text.matchAll(parts)].map((match) => ({
    key: foldKey(match[0]),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** How many words from here are the name of one of them; 0 when none is. */
function longest(
  words: readonly Part[],
  at: number,
  text: string,
  people: readonly Known[],
  knows: Knows | undefined,
): number {
  let best = 0
  for (const { last, orders } of people) {
    for (const order of orders) if (order.length > best && fits(words, at, text, order)) best = order.length
    if (last.length > best && fits(words, at, text, last) && tellsAlone(words, at, last, text, knows))
      best = last.length
  }
  return best
}

function orders(first: readonly string[], last: readonly string[]): readonly (readonly string[])[] {
  if (first.length === 0) return []
  const initials = first.map((part) => part.slice(0, 1))
  const letter = (part: string) => part + initialMark
  const short = [initials.map(letter), [letter(initials[0] ?? '')], [letter(initials.join(''))]]
  const whole = first.length > 1 ? [first, [first[0] ?? '']] : [first]
  return [
    ...whole.flatMap((name) => [
      [...name, ...last],
      [...last, ...name],
    ]),
    ...short.flatMap((name) => [
      [...name, ...last],
      [...last, ...name],
    ]),
  ]
}

const afterInitial = /^\.?[ \u00a0]?-?[ \u00a0]?$/
const betweenWords = /^(?:[ \u00a0\u202f]{1,3}|[-‑'’]|,[ \u00a0])$/

/** The words in that order with nothing but blanks, hyphens, full stops of initials or a comma between them. */
function fits(words: readonly Part[], at: number, text: string, order: readonly string[]): boolean {
  for (let index = 0; index < order.length; index++) {
    const word = words[at + index]
    const wanted = order[index] ?? ''
    const initial = wanted.endsWith(initialMark)
    if (!word || word.key !== (initial ? wanted.slice(0, -1) : wanted)) return false
    // A lone letter counts as an initial only when it is a capital.
    if (initial && word.text !== word.text.toUpperCase()) return false
    const next = words[at + index + 1]
    if (index === order.length - 1 || !next) continue
    const between = text.slice(word.end, next.start)
    if (!(initial ? afterInitial : betweenWords).test(between)) return false
  }
  return !afterPlace(words, at, text)
}

/** « rue Untel », « école Prénom Untel »: a place. */
function afterPlace(words: readonly Part[], at: number, text: string): boolean {
  for (let back = 1; back <= 2; back++) {
    const before = words[at - back]
    const after = words[at - back + 1]
    if (!before || !after || !/^[ -]$/.test(text.slice(before.end, after.start))) return false
    if (places.has(before.key)) return true
    if (!/^\p{Lu}/u.test(before.text)) return false
  }
  return false
}

/** A surname alone is somebody when French has no such word; in small letters too, since people forget capitals. */
function tellsAlone(
  words: readonly Part[],
  at: number,
  last: readonly string[],
  text: string,
  knows: Knows | undefined,
): boolean {
  const own = words.slice(at, at + last.length)
  if (last.join('').length < 3) return false
  const common = own.every(({ text: form }) => knows?.(form.toLowerCase()) ?? false)
  const capital = own.every(({ text: form }) => /^\p{Lu}/u.test(form))
  if (last.length > 1) return capital || !common
  const [word] = own
  if (!word) return false
  if (knows === undefined) return capital && !inCapitals(text, word.start)
  if (!common) return capital || word.text.length >= 4
  // « PETIT » in capitals amid small letters, not where everything shouts.
  return isShouted(word.text) && word.text.length >= 4 && !inCapitals(text, word.start)
}
