/**
 * Tells which respondents speak in several shards, holding eight bytes for each of them. Two that share a 52-bit hash are
 * taken for one and so both named: counts stay exact, since whoever is named is counted by name.
 */
export class SharedRespondents {
  readonly shared = new Set<string>()
  #hashes = new Float64Array(1 << 12)
  #shards = new Uint32Array(1 << 12)
  #size = 0

  meet(respondent: string, shard: number): void {
    const hash = hashOf(respondent)
    const at = this.#find(hash)
    if (this.#hashes[at] === hash) {
      if (this.#shards[at] !== shard) this.shared.add(respondent)
      return
    }
    this.#hashes[at] = hash
    this.#shards[at] = shard
    if (++this.#size * 2 > this.#hashes.length) this.#grow()
  }

  #find(hash: number): number {
    const mask = this.#hashes.length - 1
    let at = hash % this.#hashes.length
    while (this.#hashes[at] !== 0 && this.#hashes[at] !== hash) at = (at + 1) & mask
    return at
  }

  #grow(): void {
    const [hashes, shards] = [this.#hashes, this.#shards]
    this.#hashes = new Float64Array(hashes.length * 2)
    this.#shards = new Uint32Array(hashes.length * 2)
    for (const [index, hash] of hashes.entries()) {
      if (hash === 0) continue
      const at = this.#find(hash)
      this.#hashes[at] = hash
      this.#shards[at] = shards[index] ?? 0
    }
  }
}

/** 52 bits of two FNV-1a runs, never 0. */
function hashOf(text: string): number {
  let [low, high] = [0x811c9dc5, 0x9747b28c]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x01000193) ^ (high >>> 15)
  }
  return ((high >>> 0) % 2 ** 20) * 2 ** 32 + (low >>> 0) || 1
}
