/**
 * Where sums of weights stand in a pool, by whole numbers that name what they are of: open addressing, key and place
 * side by side so that a look-up touches one line of memory.
 */
export class Places {
  private cells = new Int32Array(1 << 15)
  private used = 0

  /** The place kept for a key, -1 when none is. Keys are 32-bit and never 0. */
  get(key: number): number {
    const { cells } = this
    const mask = cells.length - 2
    for (let at = start(key) & mask; ; at = (at + 2) & mask) {
      const found = cells[at] as number
      if (found === key) return cells[at + 1] as number
      if (found === 0) return -1
    }
  }

  set(key: number, place: number): number {
    if (this.used * 4 > this.cells.length) this.grow()
    this.put(key, place)
    this.used += 1
    return place
  }

  private put(key: number, place: number): void {
    const { cells } = this
    const mask = cells.length - 2
    let at = start(key) & mask
    while (cells[at] !== 0) at = (at + 2) & mask
    cells[at] = key
    cells[at + 1] = place
  }

  private grow(): void {
    const before = this.cells
    this.cells = new Int32Array(before.length * 2)
    for (let at = 0; at < before.length; at += 2)
      if (before[at] !== 0) this.put(before[at] as number, before[at + 1] as number)
  }
}

const start = (key: number) => {
  const mixed = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d)
  return (mixed ^ (mixed >>> 13)) << 1
}
