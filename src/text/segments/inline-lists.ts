import type { Span } from '../../model/token.ts'
import type { Mark } from './marks.ts'

/** Items of a list typed on one line: « - vélo - bus », « 1) trier 2) composter », « trier ; composter ; réparer ». */
export function splitMarked(text: string, span: Span, mark: Mark | null): Span[] {
  const part = text.slice(span.start, span.end)
  if (mark?.kind === 'number' && mark.value !== undefined) return cut(part, span, numbered(part, mark.value))
  const glyphs = [...part.matchAll(/(?:^|\s)[•●▪■►➢➤✓✔☑✅‣⁃\uF0B7\uF0A7\uF0D8]\uFE0F?\s*/gu)]
  if (glyphs.length > 0 && (mark?.kind === 'glyph' || glyphs.length > 1)) return cut(part, span, glyphs)
  const dashes = [...part.matchAll(/\s+[-–—−]+(?:\s+(?=[\p{L}\p{N}«"(])|(?=\p{Lu}))/gu)]
  if (dashes.length === 0) return [span]
  if (mark?.kind === 'dash') return cut(part, span, dashes)
  // « Transports : - vélo - bus »: the words before the colon announce the list.
  const announced = dashes.length > 1 && /:\s*$/u.test(part.slice(0, dashes[0]?.index))
  return announced ? cut(part, span, dashes).slice(1) : [span]
}

type Cut = { readonly index: number; readonly 0: string }

function numbered(part: string, first: number): Cut[] {
  const cuts: Cut[] = []
  let next = first + 1
  for (const match of part.matchAll(/[\s.;,]\(?(\d{1,2})\s?(?:[.)°]|[-–/](?=\s))\s*(?=\p{L})/gu)) {
    if (Number(match[1]) !== next) continue
    cuts.push(match)
    next += 1
  }
  return cuts
}

function cut(part: string, span: Span, cuts: readonly Cut[]): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const { index, 0: mark } of cuts) {
    spans.push({ start: span.start + from, end: span.start + index })
    from = index + mark.length
  }
  spans.push({ start: span.start + from, end: span.start + part.length })
  return spans
}

const turnsBack =
  /^\s*(?:mais|donc|car|ainsi|cependant|toutefois|néanmoins|sinon|or|par contre|en revanche|c['’]est|cela|ça|ce |d['’]où|alors|puis|et|ou|soit|autrement|en effet)(?![\p{L}-])/iu

/**
 * A list separated by semicolons: three items or more, or two short ones of which the second does not argue
 * with the first. Semicolons inside brackets do not count.
 */
export function splitSemicolons(text: string, span: Span): Span[] {
  const part = text.slice(span.start, span.end)
  const cuts: Cut[] = []
  let depth = 0
  for (let index = 0; index < part.length; index++) {
    const sign = part[index]
    if (sign === '(' || sign === '[') depth += 1
    else if ((sign === ')' || sign === ']') && depth > 0) depth -= 1
    // `&eacute;` left by an export and the smiley `;-)` are no separators.
    else if (
      sign === ';' &&
      depth === 0 &&
      !/&#?\w{2,8}$/.test(part.slice(0, index)) &&
      !/^;-?[)(]/.test(part.slice(index))
    )
      cuts.push({ index, 0: ';' })
  }
  if (cuts.length === 0) return [span]
  const items = cut(part, span, cuts)
  const texts = items.map((item) => text.slice(item.start, item.end)).filter((item) => item.trim() !== '')
  if (texts.length < 2) return [span]
  const clauses = texts.slice(1).filter((item) => turnsBack.test(item)).length
  const list =
    texts.length > 2
      ? clauses * 2 < texts.length
      : clauses === 0 && texts.every((item) => item.trim().length <= 70)
  return list ? items : [span]
}
