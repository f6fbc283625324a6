/** [a b c d e f] of ISO 32000-1, 8.3.3. */
export type Matrix = readonly [number, number, number, number, number, number]

export const identity: Matrix = [1, 0, 0, 1, 0, 0]

/** First `one`, then `other`. */
export function times(one: Matrix, other: Matrix): Matrix {
  const [a, b, c, d, e, f] = one
  const [A, B, C, D, E, F] = other
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F]
}

export const place = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
]

/** How much a length along the second axis grows. */
export const growth = ([, , c, d]: Matrix): number => Math.hypot(c, d)

export function matrixOf(values: readonly unknown[]): Matrix {
  const at = (index: number) => (typeof values[index] === 'number' ? (values[index] as number) : 0)
  return [at(0), at(1), at(2), at(3), at(4), at(5)]
}
