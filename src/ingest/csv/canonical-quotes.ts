/** Quotes that csv-parse does not know: pairs, a backslash before a quote, blanks between delimiter and quote. */
export interface Rewriting {
  readonly open: string
  readonly close: string
  readonly backslash: boolean
  readonly delimiter: string
}

export interface Rewriter {
  write(text: string): string
  end(): string
}

/** Beyond this, blanks before a quote are cell text: more need not be held. */
const mostBlanks = 16

/**
 * Rewrites the quotes of a text, piece by piece, as csv-parse reads them: `"` around a cell and doubled within it. Nothing but
 * quotes, their escapes and the blanks around them changes, so that lines keep their numbers.
 */
export function canonicalQuotes({ open, close, backslash, delimiter }: Rewriting): Rewriter {
  let inside = false
  let fresh = true
  let rest = ''

  const isEdge = (sign: string | undefined) => sign === delimiter || sign === '\n' || sign === '\r'

  /** Length of the blanks at `at` when a quote follows them (before a cell) or an edge (after it); -1 when text is short. */
  function blanksTo(
    text: string,
    at: number,
    wanted: (sign: string | undefined) => boolean,
    last: boolean,
  ): number {
    let end = at
    while (text[end] === ' ' && delimiter !== ' ' && end - at < mostBlanks) end++
    if (end >= text.length && !last) return -1
    return wanted(text[end]) || (last && end >= text.length) ? end - at : 0
  }

  function rewrite(text: string, last: boolean): string {
    let out = ''
    let from = 0
    let at = 0
    const replace = (length: number, by: string) => {
      out += text.slice(from, at) + by
      at += length
      from = at
    }
    while (at < text.length) {
      const sign = text[at] as string
      if (!inside) {
        if (fresh && (sign === ' ' || sign === open)) {
          const blanks = blanksTo(text, at, (next) => next === open, last)
          if (blanks < 0) break
          fresh = false
          if (text[at + blanks] === open) {
            inside = true
            replace(blanks + 1, '"')
          } else at++
          continue
        }
        fresh = isEdge(sign)
        at++
        continue
      }
      if (backslash && sign === '\\') {
        const next = text[at + 1]
        if (next === undefined && !last) break
        if (next === close) replace(2, close === '"' ? '""' : close)
        else if (next === '\\') replace(2, '\\')
        else at++
        continue
      }
      if (sign === close) {
        if (at + 1 >= text.length && !last) break
        if (open === close && text[at + 1] === close) {
          replace(2, close === '"' ? '""' : close)
          continue
        }
        const blanks = blanksTo(text, at + 1, isEdge, last)
        if (blanks < 0) break
        if (isEdge(text[at + 1 + blanks]) || at + 1 + blanks >= text.length) {
          inside = false
          replace(1 + blanks, '"')
          continue
        }
        if (close === '"') {
          // A quote that closes nothing: the parser will refuse it, and its line be mended.
          inside = false
        }
        at++
        continue
      }
      if (sign === '"') replace(1, '""')
      else at++
    }
    out += text.slice(from, at)
    rest = text.slice(at)
    return out
  }

  return {
    write: (text) => rewrite(rest + text, false),
    end: () => rewrite(rest, true),
  }
}
