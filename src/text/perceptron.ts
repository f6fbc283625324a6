import type { Upos } from '../model/token.ts'
import type { Candidates } from './candidates.ts'
import {
  edge,
  groups,
  nothing,
  type Shown,
  shownBy,
  tagNames,
  tagValues,
  wordAfter,
  wordBefore,
} from './features.ts'
import type { Tagger } from './rule-tagger.ts'
import { Weights } from './weights.ts'

const tags = tagNames.length
/** Sums kept at most; beyond, all are forgotten and begun again, so that memory does not grow with the corpus. */
const mostSums = 400_000
const unknown = -1

/** Words of one set of readings. */
interface Class {
  readonly id: number
  /** By the two tags before: where the sum stands. */
  readonly tags: Int32Array
  /** By class of the next word, then by the tag before. */
  readonly tagAndRight: (Int32Array | undefined)[]
  /** By class of the next word, then by class of the one after. */
  readonly rightClasses: (number[] | undefined)[]
}

/** A word with the sums of weights that it takes part in: places in the pool, `unknown` until first asked for. */
interface Profile {
  readonly shown: Shown
  readonly class: Class
  own: number
  left: number
  left2: number
  right: number
  right2: number
  /** By the tag before. */
  readonly tag: Int32Array
  /** By class of the word after it, or before it. */
  readonly classAfter: number[]
  readonly classBefore: number[]
}

/**
 * Greedy averaged perceptron (Collins 2002) over hashed features. Sums of weights are kept by group of features beside
 * the words they speak of: scoring a word in its place adds up a dozen rows of numbers.
 */
export class PerceptronTagger implements Tagger {
  private readonly weights: Weights
  private pool = new Int32Array(tags * 4096)
  /** Row 0 is all zeros: what a group without any weight points to. */
  private sums = 1
  private classes = new Map<number, Class>()
  private profiles = new WeakMap<object, Profile>()
  private others = new Map<string, Profile>()
  private edge: Profile
  private readonly scores = new Int32Array(tags)

  constructor(packed: Uint8Array) {
    this.weights = new Weights(packed)
    this.edge = this.newProfile(nothing)
  }

  tags(sentence: readonly Candidates[]): Upos[] {
    if (this.sums > mostSums) this.forget()
    const profiles = sentence.map((candidates) => this.profile(candidates))
    const found: Upos[] = []
    let before = edge
    let before2 = edge
    for (let index = 0; index < sentence.length; index++) {
      const tag = decided(sentence[index] as Candidates) ?? this.best(profiles, index, before, before2)
      found.push(tagNames[tag] ?? 'X')
      before2 = before
      before = tag
    }
    return found
  }

  /** The lemma learnt for this form in this part of speech, where it differs from the lexicon's first. */
  remembered(form: string, upos: Upos): string | undefined {
    return this.weights.memory.get(`${form}\t${upos}`)
  }

  private best(profiles: readonly Profile[], index: number, before: number, before2: number): number {
    const { scores, weights } = this
    const here = profiles[index] as Profile
    const l1 = profiles[index - 1] ?? this.edge
    const l2 = profiles[index - 2] ?? this.edge
    const r1 = profiles[index + 1] ?? this.edge
    const r2 = profiles[index + 2] ?? this.edge
    const kind = here.class
    scores.fill(0)
    if (here.own === unknown) here.own = this.sum(groups.own(here.shown))
    this.add(here.own)
    if (l1.left === unknown) l1.left = this.sum(groups.left(l1.shown))
    this.add(l1.left)
    if (l2.left2 === unknown) l2.left2 = this.sum(groups.left2(l2.shown))
    this.add(l2.left2)
    if (r1.right === unknown) r1.right = this.sum(groups.right(r1.shown))
    this.add(r1.right)
    if (r2.right2 === unknown) r2.right2 = this.sum(groups.right2(r2.shown))
    this.add(r2.right2)
    let at = here.tag[before] as number
    if (at === unknown) at = here.tag[before] = this.sum(groups.tag(here.shown, before))
    this.add(at)
    const pair = before2 * tagValues + before
    at = kind.tags[pair] as number
    if (at === unknown) at = kind.tags[pair] = this.sum(groups.tags(here.shown, before, before2))
    this.add(at)
    let byTag = kind.tagAndRight[r1.class.id]
    if (!byTag) byTag = kind.tagAndRight[r1.class.id] = new Int32Array(tagValues).fill(unknown)
    at = byTag[before] as number
    if (at === unknown) at = byTag[before] = this.sum(groups.tagAndRight(here.shown, r1.shown, before))
    this.add(at)
    at = l1.classAfter[kind.id] ?? unknown
    if (at === unknown) at = l1.classAfter[kind.id] = this.sum(groups.classAfter(here.shown, l1.shown))
    this.add(at)
    at = r1.classBefore[kind.id] ?? unknown
    if (at === unknown) at = r1.classBefore[kind.id] = this.sum(groups.classBefore(here.shown, r1.shown))
    this.add(at)
    let byClass = kind.rightClasses[r1.class.id]
    if (!byClass) byClass = kind.rightClasses[r1.class.id] = []
    at = byClass[r2.class.id] ?? unknown
    if (at === unknown)
      at = byClass[r2.class.id] = this.sum(groups.rightClasses(here.shown, r1.shown, r2.shown))
    this.add(at)
    weights.add(wordAfter(l1.shown.word, here.shown.word), scores, 0)
    weights.add(wordBefore(here.shown.word, r1.shown.word), scores, 0)
    let top = 0
    for (let tag = 1; tag < tags; tag++) if ((scores[tag] as number) > (scores[top] as number)) top = tag
    return top
  }

  private add(sum: number): void {
    if (sum === 0) return
    const { scores, pool } = this
    const from = sum * tags
    for (let tag = 0; tag < tags; tag++) scores[tag] = (scores[tag] as number) + (pool[from + tag] as number)
  }

  /** Place in the pool of the sum of these features' weights. */
  private sum(features: readonly number[]): number {
    if ((this.sums + 1) * tags > this.pool.length) {
      const larger = new Int32Array(this.pool.length * 2)
      larger.set(this.pool)
      this.pool = larger
    }
    const offset = this.sums * tags
    let any = false
    for (const feature of features) if (this.weights.add(feature, this.pool, offset)) any = true
    return any ? this.sums++ : 0
  }

  private forget(): void {
    this.sums = 1
    this.pool = new Int32Array(tags * 4096)
    this.classes = new Map()
    this.profiles = new WeakMap()
    this.others = new Map()
    this.edge = this.newProfile(nothing)
  }

  /** The finder gives one array of readings per spelling of a word: the profile is kept with it. */
  private profile(candidates: Candidates): Profile {
    const { token, readings } = candidates
    if (token.kind === 'word') {
      const known = this.profiles.get(readings)
      if (known) return known
      const profile = this.newProfile(shownBy(candidates))
      this.profiles.set(readings, profile)
      return profile
    }
    const key = `${token.kind}${token.opens ? '^' : ' '}${token.text}`
    const known = this.others.get(key)
    if (known) return known
    const profile = this.newProfile(shownBy(candidates))
    // Numbers and addresses are endless; a long run must not keep them all.
    if (this.others.size > 5000) this.others.clear()
    this.others.set(key, profile)
    return profile
  }

  private newProfile(shown: Shown): Profile {
    let kind = this.classes.get(shown.ambiguity)
    if (!kind) {
      kind = {
        id: this.classes.size,
        tags: new Int32Array(tagValues * tagValues).fill(unknown),
        tagAndRight: [],
        rightClasses: [],
      }
      this.classes.set(shown.ambiguity, kind)
    }
    return {
      shown,
      class: kind,
      own: unknown,
      left: unknown,
      left2: unknown,
      right: unknown,
      right2: unknown,
      tag: new Int32Array(tagValues).fill(unknown),
      classAfter: [],
      classBefore: [],
    }
  }
}

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
