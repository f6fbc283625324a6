import { brotliDecompressSync } from 'node:zlib'
import type { Upos } from '../model/token.ts'
import type { Candidates } from './candidates.ts'
import { featureCount, fillFeatures, ownFeatures, type Profile, profileOf, tagNames } from './features.ts'
import type { Tagger } from './rule-tagger.ts'

const tags = tagNames.length

/**
 * Greedy averaged perceptron (Collins 2002) over hashed features. The weights file is brotli over: u32 length of the
 * lemma memory · the memory (« form TAB upos TAB lemma » lines) · number of features · per feature, in the order of the
 * hashes, the step from the hash before, the number of tags with a weight, and per tag its index and weight, all in
 * base 128.
 */
export class PerceptronTagger implements Tagger {
  private readonly mask: number
  private readonly keys: Uint32Array
  private readonly rows: Int32Array
  /** Row → where its pairs begin; most features weigh on a few tags only. */
  private readonly starts: Uint32Array
  private readonly pairTags: Uint8Array
  private readonly pairWeights: Int16Array
  private readonly memory = new Map<string, string>()
  private readonly profiles = new WeakMap<object, Profile>()
  private readonly others = new Map<string, Profile>()
  private readonly features = new Uint32Array(featureCount)
  private readonly scores = new Int32Array(tags)
  /** What a word's own features add up to, whatever stands around it. */
  private readonly own = new WeakMap<Profile, Int32Array>()

  constructor(packed: Uint8Array) {
    const bytes = brotliDecompressSync(packed)
    const memoryLength = bytes.readUInt32LE(0)
    for (const line of bytes.toString('utf8', 4, 4 + memoryLength).split('\n')) {
      const [form, upos, lemma] = line.split('\t')
      if (form && upos && lemma) this.memory.set(`${form}\t${upos}`, lemma)
    }
    let at = 4 + memoryLength
    const next = () => {
      let value = 0
      let shift = 0
      let byte = bytes[at++] ?? 0
      for (; byte > 127; byte = bytes[at++] ?? 0) {
        value += (byte & 127) * 2 ** shift
        shift += 7
      }
      return value + byte * 2 ** shift
    }
    const count = next()
    let size = 1024
    while (size < count * 2) size *= 2
    this.mask = size - 1
    this.keys = new Uint32Array(size)
    this.rows = new Int32Array(size).fill(-1)
    this.starts = new Uint32Array(count + 1)
    // A pair takes two bytes at least.
    const most = (bytes.length - at) >> 1
    this.pairTags = new Uint8Array(most)
    this.pairWeights = new Int16Array(most)
    let pair = 0
    let key = 0
    for (let row = 0; row < count; row++) {
      key += next()
      let slot = key & this.mask
      while (this.rows[slot] !== -1) slot = (slot + 1) & this.mask
      this.keys[slot] = key
      this.rows[slot] = row
      for (let pairs = next(); pairs > 0; pairs--) {
        this.pairTags[pair] = next()
        const value = next()
        this.pairWeights[pair++] = value & 1 ? -((value + 1) >> 1) : value >> 1
      }
      this.starts[row + 1] = pair
    }
  }

  tags(sentence: readonly Candidates[]): Upos[] {
    const profiles = sentence.map((candidates) => this.profile(candidates))
    const found: Upos[] = []
    let before = tags
    let before2 = tags
    sentence.forEach((candidates, index) => {
      const only = decided(candidates)
      const tag = only ?? this.best(profiles, index, before, before2)
      found.push(tagNames[tag] ?? 'X')
      before2 = before
      before = tag
    })
    return found
  }

  /** The lemma learnt for this form in this part of speech, where it differs from the lexicon's first. */
  remembered(form: string, upos: Upos): string | undefined {
    return this.memory.get(`${form}\t${upos}`)
  }

  private best(profiles: readonly Profile[], index: number, before: number, before2: number): number {
    const { features, scores } = this
    fillFeatures(profiles, index, before, before2, features)
    const profile = profiles[index]
    const known = profile && this.own.get(profile)
    if (known) scores.set(known)
    else {
      scores.fill(0)
      this.add(0, ownFeatures)
      if (profile) this.own.set(profile, scores.slice())
    }
    this.add(ownFeatures, featureCount)
    let top = 0
    for (let tag = 1; tag < tags; tag++) if ((scores[tag] ?? 0) > (scores[top] ?? 0)) top = tag
    return top
  }

  /** Adds the weights of the features from one index up to another to the scores. */
  private add(from: number, to: number): void {
    const { features, scores, keys, rows, starts, pairTags, pairWeights, mask } = this
    for (let feature = from; feature < to; feature++) {
      const key = features[feature] as number
      let slot = key & mask
      while (rows[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask
      const row = rows[slot] as number
      if (row === -1) continue
      const end = starts[row + 1] as number
      for (let pair = starts[row] as number; pair < end; pair++) {
        const tag = pairTags[pair] as number
        scores[tag] = (scores[tag] as number) + (pairWeights[pair] as number)
      }
    }
  }

  /** The finder gives one array of readings per spelling of a word: the profile is kept with it. */
  private profile(candidates: Candidates): Profile {
    const { token, readings } = candidates
    if (token.kind === 'word') {
      const known = this.profiles.get(readings)
      if (known) return known
      const profile = profileOf(candidates)
      this.profiles.set(readings, profile)
      return profile
    }
    const key = `${token.kind}${token.opens ? '^' : ' '}${token.text}`
    const known = this.others.get(key)
    if (known) return known
    const profile = profileOf(candidates)
    // Numbers and addresses are endless; a long run must not keep them all.
    if (this.others.size > 5000) this.others.clear()
    this.others.set(key, profile)
    return profile
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
