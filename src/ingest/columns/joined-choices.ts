import { isBlank } from '../grid.ts'

/** Mark that an export puts between the options ticked in one cell. */
export type Joiner = ';' | ', ' | '|'

/**
 * How the cells of a multiple-choice column are cut into options. A comma stands inside options too: parts that always
 * come side by side (« Oui, souvent ») are one option, and so is what begins with a small letter and what precedes it.
 */
export function choiceCutter(cells: readonly string[], joiner: Joiner): (cell: string) => string[] {
  const cut = (cell: string) =>
    cell
      .split(joiner)
      .map((part) => part.trim())
      .filter((part) => part !== '')
  if (joiner !== ', ') return cut
  const alone = new Map<string, number>()
  const pairs = new Map<string, number>()
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
  for (const cell of cells)
    cut(cell).forEach((part, index, parts) => {
      count(alone, part)
      if (index > 0) count(pairs, `${parts[index - 1]}\u0000${part}`)
    })
  const joined = (before: string, after: string) => {
    const together = pairs.get(`${before}\u0000${after}`) ?? 0
    const always = together >= 2 && together === alone.get(before) && together === alone.get(after)
    return always || /^\p{Ll}/u.test(after)
  }
  return (cell) =>
    cut(cell).reduce<string[]>((options, part, index, parts) => {
      const before = parts[index - 1]
      if (before !== undefined && joined(before, part)) options.push(`${options.pop()}, ${part}`)
      else options.push(part)
      return options
    }, [])
}

/**
 * True when the cells hold ticked options: each one ends with the joiner, as Microsoft Forms writes them, or short parts
 * come again and again. What people wrote themselves with commas does not.
 */
export function holdsOptions(cells: readonly string[], joiner: Joiner): boolean {
  const filled = cells.filter((cell) => !isBlank(cell))
  if (!filled.some((cell) => cell.includes(joiner))) return false
  if (joiner === ';' && filled.every((cell) => cell.trim().endsWith(';'))) return true
  const parts = filled.flatMap(choiceCutter(filled, joiner))
  const words = parts.reduce((sum, part) => sum + part.split(/\s+/).length, 0)
  return filled.length >= 3 && new Set(parts).size <= parts.length * 0.6 && words <= parts.length * 8
}
