import { isBlank } from '../grid.ts'

/**
 * How an export puts the options ticked in one question into one cell: a mark between them (`,` is a bare one, without a
 * blank after it; a blank joins the names of options), or `labels`, the JSON text `{"labels":["A","B"],"other":"…"}`.
 */
export type Joiner = ';' | ', ' | ',' | '|' | '&&' | ' ' | 'labels'

/**
 * How the cells of a multiple-choice column are cut into options. A comma stands inside options too: parts that always
 * come side by side (« Oui, souvent ») are one option, and so is what begins with a small letter and what precedes it.
 */
export function choiceCutter(cells: readonly string[], joiner: Joiner): (cell: string) => string[] {
  if (joiner === 'labels') return (cell) => labelsOf(cell) ?? [cell]
  const cut = (cell: string) => parts(cell, joiner)
  if (joiner !== ', ') return cut
  const alone = new Map<string, number>()
  const pairs = new Map<string, number>()
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1)
  for (const cell of cells)
    cut(cell).forEach((part, index, all) => {
      count(alone, part)
      if (index > 0) count(pairs, `${all[index - 1]}\u0000${part}`)
    })
  const joined = (before: string, after: string) => {
    const together = pairs.get(`${before}\u0000${after}`) ?? 0
    const always = together >= 2 && together === alone.get(before) && together === alone.get(after)
    return always || /^\p{Ll}/u.test(after)
  }
  return (cell) =>
    cut(cell).reduce<string[]>((options, part, index, all) => {
      const before = all[index - 1]
      if (before !== undefined && joined(before, part)) options.push(`${options.pop()}, ${part}`)
      else options.push(part)
      return options
    }, [])
}

/** Cut at the mark; one inside brackets belongs to its option: « Autre (vélo, puis train) ». */
function parts(cell: string, mark: string): string[] {
  const found: string[] = []
  let from = 0
  let depth = 0
  for (let at = 0; at < cell.length; at++) {
    const sign = cell[at]
    if (sign === '(') depth++
    else if (sign === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && cell.startsWith(mark, at) && !(mark === ',' && /\s/.test(cell[at + 1] ?? ''))) {
      found.push(cell.slice(from, at))
      from = at + mark.length
      at = from - 1
    }
  }
  found.push(cell.slice(from))
  // A bracket that is never closed says nothing.
  const whole = depth > 0 ? cell.split(mark === ',' ? /,(?=\S)/ : mark) : found
  return whole.map((part) => part.trim()).filter((part) => part !== '')
}

/** The options of `{"labels":[…],"other":…}`, what was written under « other » last; null for another text. */
export function labelsOf(cell: string): string[] | null {
  if (!/^\s*\{\s*"(labels|other)"\s*:/.test(cell)) return null
  try {
    const { labels, other } = JSON.parse(cell) as { labels?: unknown; other?: unknown }
    const told = [...(Array.isArray(labels) ? labels : []), other]
    return told.flatMap((label) => (typeof label === 'string' && label.trim() !== '' ? [label.trim()] : []))
  } catch {
    return null
  }
}

/** The mark that the cells of a column show, `labels` first, else the first of those that the export is known for. */
export function joinerOf(cells: readonly string[], ...usual: readonly [Joiner, ...Joiner[]]): Joiner {
  const marks: readonly Joiner[] = ['labels', ...usual]
  return marks.find((joiner) => holdsOptions(cells, joiner)) ?? usual[0]
}

/**
 * True when the cells hold ticked options: each one ends with the joiner, as Microsoft Forms writes them, or short parts
 * come again and again. What people wrote themselves with commas does not.
 */
export function holdsOptions(cells: readonly string[], joiner: Joiner): boolean {
  const filled = cells.filter((cell) => !isBlank(cell))
  if (joiner === 'labels') return filled.length > 0 && filled.every((cell) => labelsOf(cell) !== null)
  if (!filled.some((cell) => cell.includes(joiner))) return false
  if (joiner === ' ' && !filled.every((cell) => /^[a-z0-9_]+( [a-z0-9_]+)*$/.test(cell.trim()))) return false
  if (joiner === ';' && filled.every((cell) => cell.trim().endsWith(';'))) return true
  const all = filled.flatMap(choiceCutter(filled, joiner))
  const words = all.reduce((sum, part) => sum + part.split(/\s+/).length, 0)
  return filled.length >= 3 && new Set(all).size <= all.length * 0.6 && words <= all.length * 8
}
