import { brotliDecompressSync } from 'node:zlib'

/**
 * The weights of hashed features. Packed: brotli over u32 length of the lemma memory · the memory (« form TAB upos TAB
 * lemma » lines) · number of features · per feature, in the order of the hashes, the step from the hash before, the
 * number of tags with a weight, and per tag its index and weight · number of classes of words · per class, in the order
 * of the hashes, the step from the hash before and the set of its tags as bits, all in base 128.
 */
export class Weights {
  /** « form TAB upos » → the lemma learnt for it. */
  readonly memory = new Map<string, string>()
  /** Hash of a set of readings → bits of the tags that words of it were ever seen with. */
  readonly classes = new Map<number, number>()
  private readonly mask: number
  /** Hash and row + 1 side by side, so that most look-ups touch one line of memory; 0 = free. */
  private readonly cells: Int32Array
  /** Row → where its pairs begin; most features weigh on a few tags only. */
  private readonly starts: Uint32Array
  private readonly pairTags: Uint8Array
  private readonly pairWeights: Int16Array

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
    this.mask = size * 2 - 2
    this.cells = new Int32Array(size * 2)
    this.starts = new Uint32Array(count + 1)
    // A pair takes two bytes at least.
    const most = (bytes.length - at) >> 1
    this.pairTags = new Uint8Array(most)
    this.pairWeights = new Int16Array(most)
    let pair = 0
    let key = 0
    for (let row = 0; row < count; row++) {
      key += next()
      let slot = (key << 1) & this.mask
      while (this.cells[slot + 1] !== 0) slot = (slot + 2) & this.mask
      this.cells[slot] = key
      this.cells[slot + 1] = row + 1
      for (let pairs = next(); pairs > 0; pairs--) {
        this.pairTags[pair] = next()
        const value = next()
        this.pairWeights[pair++] = value & 1 ? -((value + 1) >> 1) : value >> 1
      }
      this.starts[row + 1] = pair
    }
    let hash = 0
    for (let classes = next(); classes > 0; classes--) {
      hash += next()
      this.classes.set(hash, next())
    }
  }

  /** Adds a feature's weights to the scores of the tags that begin at `offset`; false when it has none. */
  add(feature: number, scores: Int32Array, offset: number): boolean {
    const { cells, starts, pairTags, pairWeights, mask } = this
    const wanted = feature | 0
    let slot = (feature << 1) & mask
    while (cells[slot + 1] !== 0 && cells[slot] !== wanted) slot = (slot + 2) & mask
    const row = (cells[slot + 1] as number) - 1
    if (row < 0) return false
    const end = starts[row + 1] as number
    for (let pair = starts[row] as number; pair < end; pair++) {
      const tag = offset + (pairTags[pair] as number)
      scores[tag] = (scores[tag] as number) + (pairWeights[pair] as number)
    }
    return true
  }
}
