import { seeded } from '../certainty/seeded.ts'
import type { WordVectors } from './word-vectors.ts'

/** Points of equal dimension, row after row. A row of zeros is a text of which nothing is known. */
export interface Points {
  readonly n: number
  readonly dimensions: number
  readonly values: Float64Array
}

const rounds = 6

/**
 * Latent semantic analysis (Deerwester et al. 1990): texts that share no word are close when their words keep company
 * elsewhere. The leading singular subspace of the texts × words matrix by orthogonal iteration from a fixed start;
 * each text is then its projection, scaled to length 1.
 *
 * @param most dimensions kept, fewer when there are fewer words
 */
export function latentSpace({ features, rows }: WordVectors, most: number): Points {
  const width = features.length
  const dimensions = Math.min(most, width)
  const n = rows.length
  const random = seeded(20_240)
  // Words × dimensions, column after column, so that orthogonalising runs along memory.
  const basis = Float64Array.from({ length: width * dimensions }, () => random() - 0.5)
  orthonormalise(basis, width, dimensions)
  const image = new Float64Array(n * dimensions)
  for (let round = 0; round < rounds; round++) {
    project(rows, basis, width, dimensions, image)
    basis.fill(0)
    rows.forEach(({ at, weight }, row) => {
      for (let k = 0; k < at.length; k++)
        for (let d = 0; d < dimensions; d++)
          basis[d * width + (at[k] ?? 0)] =
            (basis[d * width + (at[k] ?? 0)] ?? 0) + (weight[k] ?? 0) * (image[row * dimensions + d] ?? 0)
    })
    orthonormalise(basis, width, dimensions)
  }
  project(rows, basis, width, dimensions, image)
  for (let row = 0; row < n; row++) {
    const own = image.subarray(row * dimensions, (row + 1) * dimensions)
    const length = Math.sqrt(own.reduce((sum, value) => sum + value * value, 0))
    if (length > 1e-9) for (let d = 0; d < dimensions; d++) own[d] = (own[d] ?? 0) / length
    else own.fill(0)
  }
  return { n, dimensions, values: image }
}

function project(
  rows: WordVectors['rows'],
  basis: Float64Array,
  width: number,
  dimensions: number,
  image: Float64Array,
): void {
  rows.forEach(({ at, weight }, row) => {
    for (let d = 0; d < dimensions; d++) {
      let sum = 0
      for (let k = 0; k < at.length; k++) sum += (weight[k] ?? 0) * (basis[d * width + (at[k] ?? 0)] ?? 0)
      image[row * dimensions + d] = sum
    }
  })
}

/** Modified Gram–Schmidt; a column that depends on those before it becomes zero. */
function orthonormalise(columns: Float64Array, height: number, count: number): void {
  for (let column = 0; column < count; column++) {
    const own = columns.subarray(column * height, (column + 1) * height)
    for (let earlier = 0; earlier < column; earlier++) {
      const other = columns.subarray(earlier * height, (earlier + 1) * height)
      let dot = 0
      for (let at = 0; at < height; at++) dot += (own[at] ?? 0) * (other[at] ?? 0)
      for (let at = 0; at < height; at++) own[at] = (own[at] ?? 0) - dot * (other[at] ?? 0)
    }
    let square = 0
    for (let at = 0; at < height; at++) square += (own[at] ?? 0) ** 2
    const scale = square > 1e-18 ? 1 / Math.sqrt(square) : 0
    for (let at = 0; at < height; at++) own[at] = (own[at] ?? 0) * scale
  }
}
