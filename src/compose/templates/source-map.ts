import { offsetOf, placeAt, type TemplatePlace } from './place.ts'

type Node = hbs.AST.Node & Record<string, unknown>

/** Rendered HTML that remembers which line of which template each of its tags was written on. */
export interface HtmlSource {
  readonly html: string
  placeAt(offset: number): TemplatePlace
}

interface Origin {
  readonly start: number
  readonly template: number
  readonly offset: number
}

/**
 * NUL opens and closes a mark « template number, offset »: HTML has no NUL and data are rid of theirs before a
 * template sees them, so that no text can pass for a mark.
 */
const mark = /\0(\d+),(\d+)\0/g

/** Puts a mark before every stretch of HTML of a parsed template. Changes the tree given. */
export function markOrigins(ast: hbs.AST.Program, template: number, source: string): void {
  visit(ast as unknown as Node)

  function visit(node: Node): void {
    if (node.type === 'ContentStatement') {
      const content = node as unknown as hbs.AST.ContentStatement & { value: string; original: string }
      if (!content.value.includes('<')) return
      const { line, column } = content.loc.start
      const stripped = Math.max(0, content.original.indexOf(content.value))
      content.value = `\0${template},${offsetOf(source, line, column) + stripped}\0${content.value}`
      return
    }
    for (const [key, value] of Object.entries(node))
      if (key !== 'loc')
        for (const child of Array.isArray(value) ? value : [value])
          if (typeof child === 'object' && child !== null && 'type' in child) visit(child as Node)
  }
}

/** Takes the marks out of rendered HTML and keeps what they say. `templates` are in the order of their numbers. */
export function readOrigins(
  marked: string,
  templates: readonly { readonly path: string; readonly source: string }[],
): HtmlSource {
  const origins: Origin[] = []
  const parts: string[] = []
  let length = 0
  let read = 0
  for (const found of marked.matchAll(mark)) {
    const part = marked.slice(read, found.index)
    parts.push(part)
    length += part.length
    read = found.index + found[0].length
    origins.push({ start: length, template: Number(found[1]), offset: Number(found[2]) })
  }
  parts.push(marked.slice(read))
  return {
    html: parts.join(''),
    placeAt(offset) {
      const origin = lastBefore(origins, offset)
      const template = templates[origin?.template ?? 0] ?? { path: '', source: '' }
      return placeAt(template.path, template.source, origin ? origin.offset + offset - origin.start : 0)
    },
  }
}

function lastBefore(origins: readonly Origin[], offset: number): Origin | undefined {
  let [low, high] = [0, origins.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((origins[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return origins[low - 1]
}
