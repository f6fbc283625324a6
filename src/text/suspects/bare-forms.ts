const longest = 40

/**
 * Unaccented spellings in code order, laid end to end in bytes (a few megabytes for the whole of French), and the walk
 * that finds those near a word: the columns of the distance are shared by spellings that begin alike, and a beginning
 * that is already too far is left with all that follows it.
 */
export class BareForms {
  private readonly signs: Uint8Array
  private readonly starts: Uint32Array
  /** Signs that a spelling shares with the one before. */
  private readonly shared: Uint8Array
  /** First spelling of each letter, `a` to `z`, and the end. */
  private readonly letters = new Uint32Array(27)
  readonly size: number

  /** `forms` in the order of their unaccented spelling; `bareOf` gives it, or null for what is not wanted. */
  constructor(forms: Iterable<string>, bareOf: (form: string) => string | null) {
    const bytes = new Growing(1 << 20)
    const starts: number[] = []
    const shared: number[] = []
    let before = ''
    for (const form of forms) {
      const bare = bareOf(form)
      if (bare === null || bare <= before || bare.length > longest || !/^[a-z][a-z'-]*$/.test(bare)) continue
      starts.push(bytes.length)
      shared.push(sharedBeginning(before, bare))
      for (let at = 0; at < bare.length; at++) bytes.push(bare.charCodeAt(at))
      before = bare
    }
    this.size = starts.length
    starts.push(bytes.length)
    this.signs = bytes.taken()
    this.starts = Uint32Array.from(starts)
    this.shared = Uint8Array.from(shared)
    this.letters.fill(this.size)
    for (let index = this.size - 1; index >= 0; index--)
      this.letters[(this.signs[this.starts[index] ?? 0] ?? 97) - 97] = index
    for (let letter = 25; letter >= 0; letter--)
      if (this.letters[letter] === this.size) this.letters[letter] = this.letters[letter + 1] ?? this.size
  }

  /**
   * Calls `found` with each spelling at most `most` edits away (a letter more, less, another, two swapped); with
   * `sameStart` only those that begin with the same letter.
   */
  near(bare: string, most: number, sameStart: boolean, found: (spelling: string) => void): void {
    const walk = new Walk(bare, most)
    const letter = bare.charCodeAt(0) - 97
    const within = sameStart && letter >= 0 && letter < 26
    const from = within ? (this.letters[letter] ?? 0) : 0
    const to = within ? (this.letters[letter + 1] ?? this.size) : this.size
    // Signs after which the last walked spelling was given up; what shares that much is given up too.
    let dead = longest + 1
    let walked = 0
    for (let index = from; index < to; index++) {
      const shared = index === from ? 0 : (this.shared[index] ?? 0)
      if (shared >= dead) continue
      dead = longest + 1
      const start = this.starts[index] ?? 0
      const length = (this.starts[index + 1] ?? 0) - start
      for (let depth = Math.min(shared, walked); depth < length; depth++) {
        walked = depth + 1
        if (!walk.step(this.signs, start, depth)) {
          dead = depth + 1
          break
        }
      }
      if (dead > longest && walk.reached(length))
        found(String.fromCharCode(...this.signs.subarray(start, start + length)))
    }
  }
}

/** Columns of the distance from one word to the spellings of a walk, one row per sign of the spelling. */
class Walk {
  private readonly wanted: Uint8Array
  private readonly rows: Uint8Array
  private readonly least = new Uint8Array(longest + 2)
  private readonly width: number
  private readonly most: number

  constructor(bare: string, most: number) {
    this.most = most
    this.wanted = Uint8Array.from(bare, (sign) => sign.charCodeAt(0))
    this.width = this.wanted.length + 2
    this.rows = new Uint8Array((longest + 2) * this.width).fill(200)
    for (let column = 0; column <= this.wanted.length; column++) this.rows[column] = column
  }

  /** One more sign; false when nothing that begins so can be near enough. */
  step(signs: Uint8Array, start: number, depth: number): boolean {
    const { rows, wanted, width, most } = this
    const sign = signs[start + depth] ?? 0
    const before = depth > 0 ? signs[start + depth - 1] : 0
    const above = depth * width
    const here = above + width
    // Further from the diagonal than that is too far already.
    const first = Math.max(1, depth + 1 - most)
    const last = Math.min(wanted.length, depth + 1 + most)
    rows[here + first - 1] = first === 1 ? depth + 1 : 200
    let least = rows[here + first - 1] ?? 200
    for (let column = first; column <= last; column++) {
      const letter = wanted[column - 1]
      let best = (rows[above + column - 1] ?? 200) + (letter === sign ? 0 : 1)
      const extra = (rows[above + column] ?? 200) + 1
      const missing = (rows[here + column - 1] ?? 200) + 1
      if (extra < best) best = extra
      if (missing < best) best = missing
      if (depth > 0 && column > 1 && sign === wanted[column - 2] && letter === before) {
        const swapped = (rows[above - width + column - 2] ?? 200) + 1
        if (swapped < best) best = swapped
      }
      rows[here + column] = best
      if (best < least) least = best
    }
    rows[here + last + 1] = 200
    this.least[depth + 1] = least
    // Two swapped signs count from the row above.
    return least <= most || (this.least[depth] ?? 0) + 1 <= most
  }

  reached(length: number): boolean {
    return (
      Math.abs(length - this.wanted.length) <= this.most &&
      (this.rows[length * this.width + this.wanted.length] ?? 200) <= this.most
    )
  }
}

function sharedBeginning(a: string, b: string): number {
  let shared = 0
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++
  return shared
}

/** Bytes whose number is not known beforehand. */
class Growing {
  private bytes: Uint8Array
  length = 0

  constructor(room: number) {
    this.bytes = new Uint8Array(room)
  }

  push(byte: number): void {
    if (this.length === this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2)
      larger.set(this.bytes)
      this.bytes = larger
    }
    this.bytes[this.length++] = byte
  }

  taken(): Uint8Array {
    return this.bytes.slice(0, this.length)
  }
}
