/** A place in a template, and the line itself for the reporter to show. */
export interface TemplatePlace {
  /** Path in the template set, `charte/idee.hbs`. */
  readonly template: string
  /** 1-based. */
  readonly line: number
  readonly column: number
  readonly shown: string
}

/** The place of a character of a template, by its offset. */
export function placeAt(template: string, source: string, offset: number): TemplatePlace {
  const before = source.slice(0, Math.max(0, offset)).split('\n')
  return placeOn(template, source, before.length, (before.at(-1) ?? '').length + 1)
}

/** The place of a line and column, both 1-based; a column before the line's first sign means that sign. */
export function placeOn(template: string, source: string, line: number, column: number): TemplatePlace {
  const text = source.split('\n')[line - 1] ?? ''
  return { template, line, column, shown: text.trim().slice(0, 160) }
}

/** Offset of a line and column, both as Handlebars counts them: lines from 1, columns from 0. */
export function offsetOf(source: string, line: number, column: number): number {
  const lines = source.split('\n').slice(0, line - 1)
  return lines.reduce((sum, text) => sum + text.length + 1, 0) + column
}
