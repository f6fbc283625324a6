/**
 * What was asked for lately, at most twice `size` answers: two halves, the older forgotten when the newer is full.
 * Words of a corpus are endless, those that come again are few.
 */
export class Recent<K, V> {
  private readonly half: number
  private newer = new Map<K, V>()
  private older = new Map<K, V>()

  constructor(size: number) {
    this.half = size
  }

  /** How many answers are held, those in both halves twice. */
  get held(): number {
    return this.newer.size + this.older.size
  }

  get(key: K): V | undefined {
    const found = this.newer.get(key)
    if (found !== undefined) return found
    const old = this.older.get(key)
    if (old !== undefined) this.set(key, old)
    return old
  }

  set(key: K, value: V): void {
    if (this.newer.size >= this.half) {
      this.older = this.newer
      this.newer = new Map()
    }
    this.newer.set(key, value)
  }
}
