import type { Diagnostic } from '../../model/diagnostic.ts'

/** All three line ends may occur in one export, outside quotes as well as inside. */
export const recordDelimiters = ['\r\n', '\n', '\r']

/** The number of cells most records have; 0 when there is no record. */
export function usualWidth(records: readonly (readonly string[])[]): number {
  const tally = new Map<number, number>()
  for (const record of records)
    if (record.length > 1) tally.set(record.length, (tally.get(record.length) ?? 0) + 1)
  let width = records.length > 0 ? 1 : 0
  let most = 0
  for (const [length, times] of tally)
    if (times > most) {
      most = times
      width = length
    }
  return width
}

/** Physical line at which each record starts, when no line end was lost: from the line ends inside the cells before it. */
export function startLines(records: readonly (readonly string[])[], firstLine: number): number[] {
  let line = firstLine
  return records.map((record) => {
    const start = line
    line++
    for (const cell of record)
      if (cell.includes('\n') || cell.includes('\r')) line += cell.split(/\r\n|\n|\r/).length - 1
    return start
  })
}

/** Rows with more filled cells than the others, or fewer than the header: kept as they are, and told with their lines. */
export function raggedRows(
  records: readonly (readonly string[])[],
  lines: () => readonly number[],
): Diagnostic[] {
  const width = usualWidth(records)
  const found: number[] = []
  let headed = false
  records.forEach((record, index) => {
    // A title above the header is shorter by nature.
    headed ||= record.length === width
    const surplus = record.length > width && record.slice(width).some((cell) => cell.trim() !== '')
    const short = headed && record.length > 1 && record.length < width
    if (surplus || short) found.push(index)
  })
  const first = found[0]
  if (first === undefined) return []
  const at = lines()
  const place = { row: first + 1 }
  if (found.length === 1)
    return [
      {
        code: 'RAGGED_ROW',
        level: 'warning',
        args: { found: records[first]?.length ?? 0, expected: width },
        place,
      },
    ]
  return [
    {
      code: 'RAGGED_ROWS',
      level: 'warning',
      args: { count: found.length, expected: width, lines: found.slice(0, 5).map((index) => at[index] ?? 0) },
      place,
    },
  ]
}
