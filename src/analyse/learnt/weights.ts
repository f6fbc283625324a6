/** Answers in the order of their columns. */
export const kindsOfAct = ['between-people', 'answering', 'tending', 'by-oneself', 'making-known'] as const
export const actors = ['agent', 'manager', 'elected', 'authority'] as const

/** Columns of a row of weights: kinds of act and none of them, actors and nobody. */
export const columns = {
  acts: { from: 0, count: kindsOfAct.length + 1 },
  actors: { from: kindsOfAct.length + 1, count: actors.length + 1 },
} as const

/** Numbers in a row. */
export const width = columns.actors.from + columns.actors.count

/**
 * Weights of everything that can be seen of a segment, for each answer, in natural logarithms of odds. Packed: u32 number
 * of keys · f32 worth of one unit · the keys in ascending order, u32 · rows of i8, one column after the other.
 */
export class Weights {
  private readonly rows = new Map<number, number>()
  /** What one unit of a row is worth. */
  readonly unit: number
  private readonly values: Int8Array

  constructor(packed: Uint8Array) {
    const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
    const count = view.getUint32(0, true)
    this.unit = view.getFloat32(4, true)
    for (let row = 0; row < count; row++) this.rows.set(view.getUint32(8 + 4 * row, true), row)
    const from = 8 + 4 * count
    if (packed.length !== from + count * width)
      throw new Error(`the weights of ideas hold ${packed.length} bytes`)
    this.values = new Int8Array(packed.buffer, packed.byteOffset + from, count * width)
  }

  /** Place of a key's row, or -1. */
  rowOf(key: number): number {
    return this.rows.get(key) ?? -1
  }

  /** The first number of a row, in log-odds. */
  first(row: number): number {
    return (this.values[row * width] as number) * this.unit
  }

  /** Adds a row to sums of units: its first columns, as many as there are sums. */
  add(row: number, sums: Int32Array): void {
    const from = row * width
    for (let column = 0; column < sums.length; column++)
      sums[column] = (sums[column] as number) + (this.values[from + column] as number)
  }
}
