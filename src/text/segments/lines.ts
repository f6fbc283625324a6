/** A stretch of a verbatim between two line breaks. */
export interface Line {
  readonly start: number
  readonly end: number
  /** Columns of blanks at the start (a tab counts four). */
  readonly indent: number
  /** True when nothing but blanks is in it. */
  readonly blank: boolean
  /** True after `&&`, by which some exports join the separate answers of one person. */
  readonly joined: boolean
}

const breaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]|&&/g

export function linesOf(verbatim: string): Line[] {
  const lines: Line[] = []
  let start = 0
  let joined = false
  const add = (end: number) => {
    const text = verbatim.slice(start, end)
    const blanks = /^\s*/u.exec(text)?.[0] ?? ''
    const indent = [...blanks].reduce((width, sign) => width + (sign === '\t' ? 4 : 1), 0)
    lines.push({ start, end, indent, blank: blanks.length === text.length, joined })
  }
  for (const match of verbatim.matchAll(breaks)) {
    add(match.index)
    start = match.index + match[0].length
    joined = match[0] === '&&'
  }
  add(verbatim.length)
  return lines
}
