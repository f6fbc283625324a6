import { brotliDecompressSync } from 'node:zlib'
import type { Upos } from '../model/token.ts'
import type { Candidates } from './candidates.ts'
import { featureCount, fillFeatures, type Profile, profileOf, tagNames } from './features.ts'
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
  private readonly weights: Int16Array
  private readonly memory = new Map<string, string>()
  private readonly profiles = new WeakMap<object, Profile>()
  private readonly others = new Map<string, Profile>()
  private readonly features = new Uint32Array(featureCount)
  private readonly scores = new Int32Array(tags)

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
    this.weights = new Int16Array(count * tags)
    let key = 0
    for (let row = 0; row < count; row++) {
      key += next()
      let slot = key & this.mask
      while (this.rows[slot] !== -1) slot = (slot + 1) & this.mask
      this.keys[slot] = key
      this.rows[slot] = row
      for (let pairs = next(); pairs > 0; pairs--) {
        const tag = next()
        const value = next()
        this.weights[row * tags + tag] = value & 1 ? -((value + 1) >> 1) : value >> 1
      }
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
    const { features, scores, keys, rows, weights, mask } = this
    fillFeatures(profiles, index, before, before2, features)
    scores.fill(0)
    for (let feature = 0; feature < featureCount; feature++) {
      const key = features[feature] ?? 0
      let slot = key & mask
      while (rows[slot] !== -1 && keys[slot] !== key) slot = (slot + 1) & mask
      const row = rows[slot] ?? -1
      if (row === -1) continue
      const base = row * tags
      for (let tag = 0; tag < tags; tag++) scores[tag] = (scores[tag] ?? 0) + (weights[base + tag] ?? 0)
    }
    let top = 0
    for (let tag = 1; tag < tags; tag++) if ((scores[tag] ?? 0) > (scores[top] ?? 0)) top = tag
    return top
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
