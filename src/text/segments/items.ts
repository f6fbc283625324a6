import type { Span } from '../../model/token.ts'
import { type Line, linesOf } from './lines.ts'
import { type Mark, markAt } from './marks.ts'

/** Lines that belong together: a list item with what was wrapped under it, or a paragraph. */
export interface Item extends Span {
  readonly mark: Mark | null
  readonly indent: number
  /** Several lines of the verbatim carry the same kind of mark: dashes inside an item are then incises. */
  readonly inList: boolean
  /** False for a line that merely announces the list under it (« Transports : »). */
  readonly content: boolean
}

interface Draft {
  start: number
  end: number
  mark: Mark | null
  indent: number
  /** Line read last, to see whether the next one goes on with it. */
  last: Line
  /** Number of the run of lines without a blank one between them. */
  block: number
}

const leansOn =
  /(?:[,(–-]|(?<!\p{L})(?:de|du|des|d['’]|la|le|les|l['’]|un|une|et|ou|à|au|aux|en|dans|sur|sous|par|pour|avec|sans|que|qu['’]|qui|dont|où|ne|se|s['’]|ce|cette|ces|son|sa|ses|leurs?|nos?|notre|vos?|votre|plus|moins|très|afin|si|comme|entre|vers|chez|est|sont|être|faire))\s*$/iu
const goesOn =
  /^\s*(?:et|ou|mais|car|donc|que|qui|qu['’]|dont|où|pour|afin|parce|puisque|puis|ni|par|sur|dans|avec|sans|chez|comme|si|lorsque|quand|à|au|aux|en|\(|soit|ainsi|notamment|voire)(?![\p{L}-])/u
const refersBack =
  /^\s*(?:cela|ça|ceci|c['’]est|ce qui|car|parce|sinon|par exemple|ex\s?:|ainsi|d['’]où|donc)(?![\p{L}-])/iu

export function itemsOf(verbatim: string): Item[] {
  const lines = linesOf(verbatim)
  const marks = lines.map((line) => (line.blank ? null : markAt(verbatim.slice(line.start, line.end))))
  const counts = new Map<string, number>()
  for (const mark of marks) if (mark) counts.set(mark.kind, (counts.get(mark.kind) ?? 0) + 1)
  // An emoji opens an item only where several lines begin with one; alone it is part of the sentence.
  const kept = marks.map((mark) => (mark?.kind === 'emoji' && (counts.get('emoji') ?? 0) < 2 ? null : mark))
  const items: Draft[] = []
  let block = 0
  lines.forEach((line, index) => {
    if (line.blank) {
      block += 1
      return
    }
    const mark = kept[index] ?? null
    const previous = items.at(-1)
    if (previous && previous.block === block && !mark && !line.joined && wraps(verbatim, previous, line)) {
      previous.end = line.end
      previous.last = line
      return
    }
    const start = line.start + (mark?.length ?? 0)
    items.push({ start, end: line.end, mark, indent: line.indent, last: line, block })
  })
  joinLoneAnnouncement(verbatim, items)
  return items.map((item, index) => ({
    start: item.start,
    end: item.end,
    mark: item.mark,
    indent: item.indent,
    inList: item.mark !== null && (counts.get(item.mark.kind) ?? 0) > 1,
    content: !announces(verbatim, item, items[index + 1], items[index + 2]),
  }))
}

/** Whether a line without a mark goes on with the item above it. */
function wraps(
  verbatim: string,
  above: { mark: Mark | null; indent: number; last: Line },
  line: Line,
): boolean {
  const before = verbatim.slice(above.last.start, above.last.end).trimEnd()
  const text = verbatim.slice(line.start, line.end)
  if (/[.!?…]["»”)]*$/u.test(before)) return refersBack.test(text)
  if (/:$/u.test(before)) return false
  if (/;$/u.test(before)) return false
  if (leansOn.test(before) || refersBack.test(text)) return true
  const width = before.length
  if (!/^\s*[\p{Ll}(]/u.test(text)) return false
  if (goesOn.test(text)) return true
  // A list item that was wrapped is indented under its own text.
  if (above.mark) return line.indent > above.indent || width >= 30
  const lowerCaseList = /^\s*\p{Ll}/u.test(before) && width < 45
  return !lowerCaseList && width >= 30
}

/** « Clim : » above a single plain line is the beginning of that line's idea. */
function joinLoneAnnouncement(verbatim: string, items: Draft[]): void {
  for (let index = items.length - 2; index >= 0; index--) {
    const [item, next, after] = [items[index], items[index + 1], items[index + 2]]
    if (!item || !next || next.mark || after?.block === next.block || item.block !== next.block) continue
    if (item.mark || !/:\s*$/u.test(verbatim.slice(item.start, item.end))) continue
    items.splice(index, 2, { ...item, end: next.end, last: next.last })
  }
}

/** A line that ends with a colon and opens a list is its title, not an idea. */
function announces(
  verbatim: string,
  item: { start: number; end: number; mark: Mark | null; indent: number },
  next: { mark: Mark | null; indent: number } | undefined,
  afterNext: { mark: Mark | null } | undefined,
): boolean {
  if (!next || !/:\s*$/u.test(verbatim.slice(item.start, item.end))) return false
  if (item.mark) return next.indent > item.indent || next.mark?.kind !== item.mark.kind
  return next.mark !== null || afterNext !== undefined
}
