import { isEmpty, type NoteLine } from './lines.ts'
import { bulletOf, hashes, saysNothing, underlines } from './marks.ts'
import { type Habits, plainHeading } from './plain-heading.ts'

/** Level of a heading underlined on the next line, null for a line that is none. `parting`: see `partingRules`. */
export function underlinedHeading(
  lines: readonly NoteLine[],
  at: number,
  parting: ReadonlySet<number>,
): number | null {
  const [line, under] = [lines[at], lines[at + 1]]
  if (!line || !under || !underlines(under.text) || saysNothing(line.text) || bulletOf(line)) return null
  if (under.text.includes('=')) return 1
  const before = lines[at - 1]
  const inside = before !== undefined && before.look === undefined && !isEmpty(before.text)
  if (inside || line.text.length > 90 || /[.!…,;]$/.test(line.text.trim())) return null
  return parting.has(under.text.trim().length) ? null : 2
}

/** Lengths of the rules that part ideas from each other: drawn alike under lines of any length, they underline nothing. */
export function partingRules(lines: readonly NoteLine[]): ReadonlySet<number> {
  const differences = new Map<number, number[]>()
  lines.forEach(({ text }, index) => {
    const { length } = text.trim()
    if (!underlines(text) || text.includes('=') || length <= 3) return
    const above = lines[index - 1]?.text.trim().length ?? 0
    differences.set(length, [...(differences.get(length) ?? []), Math.abs(above - length)].slice(0, 50))
  })
  const parting = [...differences].filter(([, all]) => all.length >= 2 && all.every((one) => one > 2))
  return new Set(parting.map(([length]) => length))
}

/**
 * Whether blank lines part the ideas: in a note that is no list of lines, sections have on average two blocks or more,
 * none longer than a facilitator writes for one idea. The only block of a section is a list of lines all the same.
 */
export function blocksOf(
  lines: readonly NoteLine[],
  habits: Habits,
  parting: ReadonlySet<number>,
  furniture: ReadonlySet<number>,
): (line: NoteLine) => boolean {
  const sections: { length: number; starts: number[] }[][] = [[]]
  let open = false
  lines.forEach((line, at) => {
    const { text, start } = line
    if (line.look || line.table || saysNothing(text) || bulletOf(line) || furniture.has(start)) {
      open = false
      return
    }
    const heads = hashes.test(text) || underlinedHeading(lines, at, parting) !== null
    if (heads || (!open && plainHeading(lines, at, habits, false) !== null)) {
      sections.push([])
      open = false
      return
    }
    const section = sections.at(-1) ?? []
    const block = open ? section.at(-1) : undefined
    if (block) {
      block.length++
      block.starts.push(start)
    } else section.push({ length: 1, starts: [start] })
    open = true
  })
  const filled = sections.filter((blocks) => blocks.length > 0)
  const blocks = filled.flat()
  const parted = blocks.length >= 3 && blocks.length >= 2 * filled.length
  if (!parted || blocks.some(({ length }) => length > 8)) return () => false
  const inside = new Set(
    filled.filter(({ length }) => length > 1).flatMap((all) => all.flatMap(({ starts }) => starts)),
  )
  return ({ start }) => inside.has(start)
}
