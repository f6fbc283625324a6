import type { Token } from '../../../model/token.ts'
import { acts } from './acts.ts'
import { classes } from './classes.ts'

/** A turn of phrase found in a text. */
export interface SaidTurn {
  /** Place in `acts`. */
  readonly act: number
  /** The words that say it, as the text spells them. */
  readonly label: string
  /** Places of its words among the tokens, in order. */
  readonly places: readonly number[]
}

interface Step {
  readonly lemmas: ReadonlySet<string>
  /** Words that may stand before it. */
  readonly gap: number
}

interface Turn {
  readonly act: number
  readonly steps: readonly Step[]
  /** Step by whose words the turn is looked up: the one that fewest words can fill. */
  readonly anchor: number
}

/** Left out of turns and texts alike. */
const passed = new Set(['le', 'la', 'les', "l'", 'un', 'une', 'de', "d'", 'du', 'des'])
/** Asked for where a turn says it, passed over where it does not. */
const optional = new Set(['à', 'au', 'aux'])
const common = new Set([
  'en',
  'faire',
  'que',
  'par',
  'pour',
  'plus',
  'ne',
  'moins',
  'tout',
  'sans',
  'avec',
  'entre',
])

/** What « … » lets in between two words of a turn. */
const gap = 3

/**
 * Turns as `acts.ts` writes them: lemmas in their order, `a|b` for either, `#class` for any word of a class, `…` for up
 * to three words between. Articles and « de » are left out of both turn and text, « à » is asked for only where a turn says it; a sign ends a turn.
 */
const byWord: ReadonlyMap<string, readonly Turn[]> = (() => {
  const map = new Map<string, Turn[]>()
  acts.forEach(({ turns }, act) => {
    for (const text of turns) {
      const turn = readTurn(text, act)
      for (const lemma of turn.steps[turn.anchor]?.lemmas ?? [])
        map.set(lemma, [...(map.get(lemma) ?? []), turn])
    }
  })
  return map
})()

function readTurn(text: string, act: number): Turn {
  const steps: Step[] = []
  let before = 0
  for (const part of text.split(/\s+/)) {
    if (part === '…') before = gap
    else if (!passed.has(part)) {
      steps.push({ lemmas: new Set(part.split('|').flatMap(lemmasOf)), gap: before })
      before = 0
    }
  }
  const size = ({ lemmas }: Step) => lemmas.size + ([...lemmas].some((lemma) => common.has(lemma)) ? 1000 : 0)
  const anchor = steps.reduce(
    (best, step, index) => (size(step) < size(steps[best] as Step) ? index : best),
    0,
  )
  return { act, steps, anchor }
}

function lemmasOf(part: string): readonly string[] {
  if (!part.startsWith('#')) return [part.toLowerCase()]
  const list = classes[part.slice(1)]
  if (!list) throw new Error(`No class of words is named ${part}`)
  return list
}

/** Every turn of the acts that a text says; of several turns of one act on the same first word the longest. */
export function saidTurns(tokens: readonly Token[]): SaidTurn[] {
  const words: { lemma: string; place: number; sign: boolean }[] = []
  tokens.forEach(({ lemma, form, upos }, place) => {
    const lower = lemma.toLowerCase()
    if (upos !== 'DET' && !passed.has(lower))
      words.push({ lemma: lower, place, sign: upos === 'PUNCT' && !/^['’"«»“”-]$/.test(form) })
  })
  const found = new Map<string, SaidTurn>()
  words.forEach(({ lemma }, at) => {
    for (const turn of byWord.get(lemma) ?? []) {
      const places = placesOf(words, turn, at)
      if (!places) continue
      const key = `${turn.act}:${places[0]}`
      const known = found.get(key)
      if (known && known.places.length >= places.length) continue
      const label = tokens
        .slice(places[0], (places.at(-1) ?? 0) + 1)
        .map(({ form }) => form)
        .join(' ')
      found.set(key, { act: turn.act, label: label.replace(/(['’]) /g, '$1').toLowerCase(), places })
    }
  })
  return [...found.values()].sort((a, b) => (a.places[0] ?? 0) - (b.places[0] ?? 0) || a.act - b.act)
}

type Words = readonly { readonly lemma: string; readonly place: number; readonly sign: boolean }[]

/** Token places of a turn whose anchor stands at word `at`, or null. */
function placesOf(words: Words, { steps, anchor }: Turn, at: number): number[] | null {
  const places = [at]
  for (let step = anchor - 1, from = at; step >= 0; step--) {
    const reach = (steps[step + 1] as Step).gap
    from = seek(words, steps[step] as Step, from, -1, reach)
    if (from < 0) return null
    places.unshift(from)
  }
  for (let step = anchor + 1, from = at; step < steps.length; step++) {
    const next = steps[step] as Step
    from = seek(words, next, from, 1, next.gap)
    if (from < 0) return null
    places.push(from)
  }
  return places.map((place) => (words[place] as Words[number]).place)
}

function seek(words: Words, { lemmas }: Step, from: number, direction: 1 | -1, reach: number): number {
  let left = reach
  for (let at = from + direction; ; at += direction) {
    const word = words[at]
    if (!word || word.sign) return -1
    if (lemmas.has(word.lemma)) return at
    if (!optional.has(word.lemma) && left-- === 0) return -1
  }
}

/** Lemma → places in `acts` of those that it says by itself. */
export const actsOf: ReadonlyMap<string, readonly number[]> = (() => {
  const map = new Map<string, number[]>()
  acts.forEach(({ words }, act) => {
    for (const word of words) map.set(word.toLowerCase(), [...(map.get(word.toLowerCase()) ?? []), act])
  })
  return map
})()
