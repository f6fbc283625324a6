import type { Upos } from '../model/token.ts'
import type { Candidates } from './candidates.ts'
import {
  edge,
  groups,
  nothing,
  type Shown,
  seesVerb,
  shownBy,
  tagNames,
  tagValues,
  verbSeen,
} from './features.ts'
import { Places } from './places.ts'
import type { Tagger } from './rule-tagger.ts'
import { Weights } from './weights.ts'
import { memoryOf } from './word-memory.ts'

const tags = tagNames.length
/** Numbers, words and classes kept at most; beyond, all are forgotten and begun again: memory does not grow with the corpus. */
const room = { numbers: 6_000_000, words: 60_000, classes: 1000 }
const unknown = -1

// What a word keeps, in a row of numbers: places of the sums for its neighbours, then of its own by the tag before it.
const [left2, right2, byTag] = [0, 1, 2] as const
const rowSize = byTag + tagValues
// What a class keeps: by whether the clause has its verb and by the two tags before.
const classSize = 2 * tagValues * tagValues
// Sums of two or three parties are kept by a key: two bits say which.
const keys = { tagAndRight: 1 << 30, left: 3 << 30, right: 0 }

/** Words of one set of readings. */
export interface Class {
  readonly id: number
  /** Tags that words of this class were seen with. */
  readonly may: readonly number[]
}

export interface Profile {
  /** The pool that its sums are in: a profile of one that was forgotten is none. */
  readonly era: object
  readonly id: number
  readonly shown: Shown
  readonly class: Class
}

/**
 * Greedy averaged perceptron (Collins 2002) over hashed features. Sums of weights are kept by group of features beside
 * the words they speak of: scoring a word in its place adds up a dozen rows of numbers.
 */
export class PerceptronTagger implements Tagger {
  private readonly weights: Weights
  private pool: Int16Array = new Int16Array(0)
  private size = 0
  private places = new Places()
  private rows: Int32Array = new Int32Array(0)
  private classRows: Int32Array = new Int32Array(0)
  private classes = new Map<number, Class>()
  private profiles = new WeakMap<object, Profile>()
  private others = new Map<string, Profile>()
  private words = 1
  private era: object = {}
  private edge: Profile
  private readonly scratch = new Int32Array(tags)

  constructor(packed: Uint8Array) {
    this.weights = new Weights(packed)
    this.edge = this.begin()
  }

  tags(sentence: readonly Candidates[]): Upos[] {
    if (this.size > room.numbers || this.words > room.words || this.classes.size > room.classes)
      this.edge = this.begin()
    const profiles = sentence.map((candidates) => this.profile(candidates))
    const found: Upos[] = []
    let before = edge
    let before2 = edge
    let seen = false
    for (let index = 0; index < sentence.length; index++) {
      const tag = decided(sentence[index] as Candidates) ?? this.best(profiles, index, before, before2, seen)
      found.push(tagNames[tag] ?? 'X')
      seen = seesVerb(seen, tag, sentence[index] as Candidates)
      before2 = before
      before = tag
    }
    return found
  }

  /** The lemma learnt for this form in this part of speech, where it differs from the lexicon's first. */
  remembered(form: string, upos: Upos): string | undefined {
    return this.weights.memory.get(`${form}\t${upos}`)
  }

  private best(
    profiles: readonly Profile[],
    index: number,
    before: number,
    before2: number,
    seen: boolean,
  ): number {
    const here = profiles[index] as Profile
    const { may, id: kind } = here.class
    if (may.length === 1) return may[0] as number
    const { rows, classRows, places } = this
    const l1 = profiles[index - 1] ?? this.edge
    const l2 = profiles[index - 2] ?? this.edge
    const r1 = profiles[index + 1] ?? this.edge
    const r2 = profiles[index + 2] ?? this.edge
    let at = here.id * rowSize + byTag + before
    let a = rows[at] as number
    if (a === unknown) a = rows[at] = this.sum([...groups.own(here.shown), ...groups.tag(here.shown, before)])
    at = l2.id * rowSize + left2
    let b = rows[at] as number
    if (b === unknown) b = rows[at] = this.sum(groups.left2(l2.shown))
    at = r2.id * rowSize + right2
    let c = rows[at] as number
    if (c === unknown) c = rows[at] = this.sum(groups.right2(r2.shown))
    at = kind * classSize + ((seen ? tagValues : 0) + before2) * tagValues + before
    let d = classRows[at] as number
    if (d === unknown)
      d = classRows[at] = this.sum([verbSeen(here.shown, seen), ...groups.tags(here.shown, before, before2)])
    at = keys.tagAndRight | (kind << 15) | (r1.class.id << 5) | before
    let e = places.get(at)
    if (e === unknown) e = places.set(at, this.sum(groups.tagAndRight(here.shown, r1.shown, before)))
    at = keys.left | (kind << 17) | l1.id
    let f = places.get(at)
    if (f === unknown)
      f = places.set(at, this.sum([...groups.left(l1.shown), ...groups.classAfter(here.shown, l1.shown)]))
    at = keys.right | (kind << 17) | r1.id
    let g = places.get(at)
    if (g === unknown)
      g = places.set(at, this.sum([...groups.right(r1.shown), ...groups.classBefore(here.shown, r1.shown)]))
    // Read once all sums are there: a new one may have moved the pool.
    const { pool } = this
    let top = may[0] as number
    let most = Number.NEGATIVE_INFINITY
    for (const tag of may) {
      const score =
        (pool[a + tag] as number) +
        (pool[b + tag] as number) +
        (pool[c + tag] as number) +
        (pool[d + tag] as number) +
        (pool[e + tag] as number) +
        (pool[f + tag] as number) +
        (pool[g + tag] as number)
      if (score > most) {
        most = score
        top = tag
      }
    }
    return top
  }

  /** Place in the pool of the sum of these features' weights; 0, where the pool holds zeros, when they have none. */
  private sum(features: readonly number[]): number {
    const { scratch } = this
    scratch.fill(0)
    let any = false
    for (const feature of features) if (this.weights.add(feature, scratch, 0)) any = true
    if (!any) return 0
    if (this.size + tags > this.pool.length) {
      const larger = new Int16Array(this.pool.length * 2)
      larger.set(this.pool)
      this.pool = larger
    }
    const place = this.size
    this.pool.set(scratch, place)
    this.size += tags
    return place
  }

  /** Forgets all; gives the profile of what stands beyond a sentence's edges. */
  private begin(): Profile {
    this.pool = new Int16Array(tags * 4096)
    this.size = tags
    this.places = new Places()
    this.rows = new Int32Array(0)
    this.classRows = new Int32Array(0)
    this.classes = new Map()
    this.profiles = new WeakMap()
    this.others = new Map()
    this.era = {}
    // From 1, so that no key of a sum is 0.
    this.words = 1
    return this.newProfile(nothing)
  }

  /** The finder gives one array of readings per spelling of a word: the profile is kept with it. */
  private profile(candidates: Candidates): Profile {
    const { token, readings } = candidates
    if (token.kind === 'word') {
      const memory = memoryOf(candidates)
      const kept = memory?.profile
      if (kept?.era === this.era) return kept
      const known = this.profiles.get(readings)
      const profile = known ?? this.newProfile(shownBy(candidates))
      if (!known) this.profiles.set(readings, profile)
      if (memory) memory.profile = profile
      return profile
    }
    const key = `${token.kind}${token.opens ? '^' : ' '}${token.text}`
    const known = this.others.get(key)
    if (known) return known
    const profile = this.newProfile(shownBy(candidates))
    this.others.set(key, profile)
    return profile
  }

  private newProfile(shown: Shown): Profile {
    let kind = this.classes.get(shown.ambiguity)
    if (!kind) {
      kind = { id: this.classes.size, may: tagsOf(this.weights.classes.get(shown.ambiguity)) }
      this.classes.set(shown.ambiguity, kind)
      this.classRows = roomFor(this.classRows, this.classes.size * classSize)
    }
    const profile = { era: this.era, id: this.words++, shown, class: kind }
    this.rows = roomFor(this.rows, this.words * rowSize)
    return profile
  }
}

/** The same numbers with room for so many, twice as large when it must grow. */
function roomFor(numbers: Int32Array, needed: number): Int32Array {
  if (needed <= numbers.length) return numbers
  const larger = new Int32Array(Math.max(needed, numbers.length * 2)).fill(unknown, numbers.length)
  larger.set(numbers)
  return larger
}

const every = tagNames.map((_, index) => index)
const tagsOf = (bits: number | undefined) => (bits ? every.filter((tag) => (bits >> tag) & 1) : every)

/** Index of the tag of signs, numbers and addresses, which nothing around can change; null for words. */
export function decided({ token, readings }: Candidates): number | null {
  switch (token.kind) {
    case 'word':
    case 'elided':
    case 'clitic':
    case 'inclusive':
    case 'abbreviation':
    case 'unit':
      return null
    default:
      return tagNames.indexOf(readings[0]?.upos ?? 'X')
  }
}
