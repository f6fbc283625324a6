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

interface Known {
  /** Parts of the first name and of the surname, folded. */
  readonly first: readonly string[]
  readonly last: readonly string[]
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
      const people = byPart.get(word.key) ?? byPart.get(word.key.slice(0, 1) + initialMark)
      const length = people ? longest(words, at, text, people, knows) : 0
      const last = words[at + length - 1]
      if (length === 0 || !last) continue
      yield { kind: 'name', start: word.start, end: last.end }
      from = last.end
    }
  }
}

const initialMark = '.'

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
    const known = { first: keysOf(first), last: keysOf(last) }
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
  for (const { first, last } of people) {
    for (const order of orders(first, last))
      if (order.length > best && fits(words, at, text, order)) best = order.length
    if (last.length > best && fits(words, at, text, last) && tellsAlone(words, at, last, text, knows))
      best = last.length
  }
  return best
}

function orders(first: readonly string[], last: readonly string[]): readonly (readonly string[])[] {
  if (first.length === 0) return []
  const initials = first.map((part) => part.slice(0, 1))
  const short = [...new Set([initials, [initials[0] ?? ''], [initials.join('')]])]
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

/** The words in that order with nothing but blanks, hyphens, full stops of initials or a comma between them. */
function fits(words: readonly Part[], at: number, text: string, order: readonly string[]): boolean {
  for (let index = 0; index < order.length; index++) {
    const word = words[at + index]
    const wanted = order[index] ?? ''
    if (!word || word.key !== wanted) return false
    const letters = wanted.length <= 2
    // A lone letter counts as an initial only when it is a capital.
    if (letters && word.text !== word.text.toUpperCase()) return false
    const next = words[at + index + 1]
    if (index === order.length - 1 || !next) continue
    const between = text.slice(word.end, next.start)
    if (
      !(
        wanted.length === 1 ? /^\.?[ \u00a0]?-?[ \u00a0]?$/ : /^(?:[ \u00a0\u202f]{1,3}|[-‑'’]|,[ \u00a0])$/
      ).test(between)
    )
      return false
  }
  const before = words[at - 1]
  return !(before && places.has(before.key) && /^[ -]$/.test(text.slice(before.end, words[at]?.start)))
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
