const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const digitOf = new Int8Array(128)
for (let at = 0; at < digits.length; at++) digitOf[digits.charCodeAt(at)] = at

/** Slots filled beyond which the table doubles. */
const load = 0.75

/**
 * Counts how often each id came, at 8 bytes a slot: a set of strings would take ten times as much for a million rows.
 * Ids are the base 32 hashes of `identity.ts`, told apart by their first 60 bits: two of a million share them once in a
 * million runs, and then one gets another rank.
 */
export class IdCounter {
  #high = new Uint32Array(1024)
  #low = new Uint32Array(1024)
  /** Ids that came again, by slot-free key: few, since most texts are said once. */
  readonly #again = new Map<number, number>()
  /** Distinct ids. */
  size = 0

  /** How often the id came before. */
  add(id: string): number {
    if (this.size >= this.#high.length * load) this.#grow()
    // Zero marks a free slot.
    const [high, low] = [part(id, 0) + 1, part(id, 6)]
    const slot = this.#slot(high, low)
    if (this.#high[slot] === 0) {
      this.#high[slot] = high
      this.#low[slot] = low
      this.size++
      return 0
    }
    // 53 bits of the 60: among the ids that came again, few, that is plenty.
    const key = high * 0x80_0000 + (low >>> 7)
    const before = this.#again.get(key) ?? 1
    this.#again.set(key, before + 1)
    return before
  }

  /** Where the id is, or would go. */
  #slot(high: number, low: number): number {
    const mask = this.#high.length - 1
    let slot = (high ^ low) & mask
    while (this.#high[slot] !== 0 && (this.#high[slot] !== high || this.#low[slot] !== low))
      slot = (slot + 1) & mask
    return slot
  }

  #grow(): void {
    const [highs, lows] = [this.#high, this.#low]
    this.#high = new Uint32Array(highs.length * 2)
    this.#low = new Uint32Array(lows.length * 2)
    for (let at = 0; at < highs.length; at++) {
      const [high, low] = [highs[at] ?? 0, lows[at] ?? 0]
      if (high === 0) continue
      const slot = this.#slot(high, low)
      this.#high[slot] = high
      this.#low[slot] = low
    }
  }
}

/** Six characters, 30 bits. */
function part(id: string, from: number): number {
  let value = 0
  for (let at = from; at < from + 6; at++) value = value * 32 + (digitOf[id.charCodeAt(at) & 127] ?? 0)
  return value
}
