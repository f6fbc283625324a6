import type { Upos } from '../model/token.ts'
import type { Candidates } from './candidates.ts'
import {
  agreement,
  edge,
  groups,
  nothing,
  type Shown,
  seesVerb,
  shownBy,
  tagNames,
  tagValues,
  verbSeen,
  wordAfter,
  wordBefore,
} from './features.ts'
import type { Tagger } from './rule-tagger.ts'
import { Weights } from './weights.ts'

const tags = tagNames.length
/** Numbers kept at most; beyond, all are forgotten and begun again, so that memory does not grow with the corpus. */
const mostNumbers = 6_000_000
const unknown = -1

/** Words of one set of readings. */
interface Class {
  readonly id: number
  /** Tags that words of this class were seen with. */
  readonly may: readonly number[]
  /** By the two tags before: where the sum stands. */
  readonly tags: Int32Array
  /** By whether the clause has its verb: no, yes. */
  readonly verbSeen: Int32Array
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
  /** The first row is all zeros: what a group without any weight points to. */
  private size = tags
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
    if (this.size > mostNumbers) this.forget()
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
    const { scores, weights } = this
    const here = profiles[index] as Profile
    const { may } = here.class
    if (may.length === 1) return may[0] as number
    const l1 = profiles[index - 1] ?? this.edge
    const l2 = profiles[index - 2] ?? this.edge
    const r1 = profiles[index + 1] ?? this.edge
    const r2 = profiles[index + 2] ?? this.edge
    const kind = here.class
    if (here.own === unknown) here.own = this.sum(groups.own(here.shown))
    if (l1.left === unknown) l1.left = this.sum(groups.left(l1.shown))
    if (l2.left2 === unknown) l2.left2 = this.sum(groups.left2(l2.shown))
    if (r1.right === unknown) r1.right = this.sum(groups.right(r1.shown))
    if (r2.right2 === unknown) r2.right2 = this.sum(groups.right2(r2.shown))
    let tag = here.tag[before] as number
    if (tag === unknown) tag = here.tag[before] = this.sum(groups.tag(here.shown, before))
    const pair = before2 * tagValues + before
    let both = kind.tags[pair] as number
    if (both === unknown) both = kind.tags[pair] = this.sum(groups.tags(here.shown, before, before2))
    kind.tagAndRight[r1.class.id] ??= new Int32Array(tagValues).fill(unknown)
    const byTag = kind.tagAndRight[r1.class.id] as Int32Array
    let right = byTag[before] as number
    if (right === unknown) right = byTag[before] = this.sum(groups.tagAndRight(here.shown, r1.shown, before))
    l1.classAfter[kind.id] ??= this.sum(groups.classAfter(here.shown, l1.shown))
    const after = l1.classAfter[kind.id] as number
    r1.classBefore[kind.id] ??= this.sum(groups.classBefore(here.shown, r1.shown))
    const ahead = r1.classBefore[kind.id] as number
    kind.rightClasses[r1.class.id] ??= []
    const byClass = kind.rightClasses[r1.class.id] as number[]
    byClass[r2.class.id] ??= this.sum(groups.rightClasses(here.shown, r1.shown, r2.shown))
    const classes = byClass[r2.class.id] as number
    const had = seen ? 1 : 0
    let verb = kind.verbSeen[had] as number
    if (verb === unknown) verb = kind.verbSeen[had] = this.sum([verbSeen(here.shown, seen)])
    // Read once all sums are there: a new one may have moved the pool.
    const pool = this.pool
    const { own } = here
    const { left } = l1
    const { left2 } = l2
    const next = r1.right
    const { right2 } = r2
    for (const at of may)
      scores[at] =
        (pool[own + at] as number) +
        (pool[left + at] as number) +
        (pool[left2 + at] as number) +
        (pool[next + at] as number) +
        (pool[right2 + at] as number) +
        (pool[tag + at] as number) +
        (pool[both + at] as number) +
        (pool[right + at] as number) +
        (pool[after + at] as number) +
        (pool[ahead + at] as number) +
        (pool[classes + at] as number) +
        (pool[verb + at] as number)
    weights.add(agreement(here.shown, l1.shown), scores, 0)
    weights.add(wordAfter(l1.shown.word, here.shown.word), scores, 0)
    weights.add(wordBefore(here.shown.word, r1.shown.word), scores, 0)
    let top = may[0] as number
    for (const at of may) if ((scores[at] as number) > (scores[top] as number)) top = at
    return top
  }

  /** Place in the pool of the sum of these features' weights. */
  private sum(features: readonly number[]): number {
    if (this.size + tags > this.pool.length) {
      const larger = new Int32Array(this.pool.length * 2)
      larger.set(this.pool)
      this.pool = larger
    }
    const place = this.size
    let any = false
    for (const feature of features) if (this.weights.add(feature, this.pool, place)) any = true
    if (!any) return 0
    this.size += tags
    return place
  }

  private forget(): void {
    this.size = tags
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
        may: tagsOf(this.weights.classes.get(shown.ambiguity)),
        tags: new Int32Array(tagValues * tagValues).fill(unknown),
        verbSeen: new Int32Array(2).fill(unknown),
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
