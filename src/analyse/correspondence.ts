import type { Correspondence, CorrespondencePoint } from '../model/correspondence.ts'

export interface CountTable {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  /** Row × column; every row and column holds something. */
  readonly counts: readonly (readonly number[])[]
}

/** An axis below this inertia is rounding. */
const least = 1e-12

/**
 * Correspondence analysis (Benzécri 1973; Greenacre 1984): the table of standardised residuals taken apart into axes, by
 * the eigenvectors of its columns. Coordinates are principal for rows and columns. An axis has no sign of its own: its
 * largest coordinate of a column is made positive.
 */
export function correspondence({ rows, columns, counts }: CountTable, axes = 2): Correspondence {
  const total = sum(counts.map(sum))
  const rowMass = counts.map((row) => sum(row) / total)
  const columnMass = columns.map((_, column) => sum(counts.map((row) => row[column] ?? 0)) / total)
  const residuals = counts.map((row, place) =>
    row.map((count, column) => {
      const expected = (rowMass[place] ?? 0) * (columnMass[column] ?? 0)
      return (count / total - expected) / Math.sqrt(expected)
    }),
  )
  const square = columns.map((_, a) =>
    columns.map((__, b) => sum(residuals.map((row) => (row[a] ?? 0) * (row[b] ?? 0)))),
  )
  const found = eigenvectors(square).filter(({ value }) => value > least)
  const inertia = sum(found.map(({ value }) => value))
  const kept = found.slice(0, axes).map(({ value, vector }) => {
    const coordinates = vector.map((entry, column) => entry / Math.sqrt(columnMass[column] ?? 1))
    const largest = coordinates.reduce((most, at) => (Math.abs(at) > Math.abs(most) ? at : most), 0)
    return { value, vector: largest < 0 ? vector.map((entry) => -entry) : vector }
  })
  const point = (key: string, mass: number, scores: readonly number[]): CorrespondencePoint => ({
    key,
    mass,
    at: scores.map((score) => score / Math.sqrt(mass)),
    contribution: scores.map((score, axis) => score ** 2 / (kept[axis]?.value ?? 1)),
  })
  return {
    shares: found.map(({ value }) => value / inertia),
    rows: rows.map((key, place) =>
      point(
        key,
        rowMass[place] ?? 0,
        kept.map(({ vector }) =>
          sum((residuals[place] ?? []).map((entry, column) => entry * (vector[column] ?? 0))),
        ),
      ),
    ),
    columns: columns.map((key, column) =>
      point(
        key,
        columnMass[column] ?? 0,
        kept.map(({ value, vector }) => (vector[column] ?? 0) * Math.sqrt(value)),
      ),
    ),
  }
}

const sum = (values: readonly number[]) => values.reduce((whole, value) => whole + value, 0)

/** Eigenvalues and unit eigenvectors of a symmetric matrix, the largest first, by cyclic Jacobi rotations (Golub and Van Loan 1996, § 8.4). */
function eigenvectors(matrix: readonly (readonly number[])[]): { value: number; vector: number[] }[] {
  const size = matrix.length
  const a = matrix.map((row) => [...row])
  const v = a.map((_, row) => a.map((__, column) => (row === column ? 1 : 0)))
  const at = (m: readonly (readonly number[])[], row: number, column: number) => m[row]?.[column] ?? 0
  const turn = (m: number[][], p: number, q: number, c: number, s: number) => {
    for (const row of m) {
      const [x, y] = [row[p] ?? 0, row[q] ?? 0]
      row[p] = c * x - s * y
      row[q] = s * x + c * y
    }
  }
  for (let sweep = 0; sweep < 60; sweep++) {
    let off = 0
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) {
        const entry = at(a, p, q)
        off += entry ** 2
        if (Math.abs(entry) < 1e-300) continue
        const theta = (at(a, q, q) - at(a, p, p)) / (2 * entry)
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.sqrt(theta ** 2 + 1))
        const c = 1 / Math.sqrt(t ** 2 + 1)
        const s = t * c
        turn(a, p, q, c, s)
        const [rowP = [], rowQ = []] = [a[p], a[q]]
        for (let column = 0; column < size; column++) {
          const [x, y] = [rowP[column] ?? 0, rowQ[column] ?? 0]
          rowP[column] = c * x - s * y
          rowQ[column] = s * x + c * y
        }
        turn(v, p, q, c, s)
      }
    if (off < 1e-30) break
  }
  return a
    .map((_, index) => ({ value: at(a, index, index), vector: v.map((row) => row[index] ?? 0) }))
    .sort((one, other) => other.value - one.value)
}
