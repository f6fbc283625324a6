import { isMeetingFact } from './meeting-facts.ts'

/** A text note cut into its headings and items. `text` is an exact slice of the file. */
export type OutlineNode = OutlineHeading | OutlineItem

interface OutlineHeading {
  readonly type: 'heading'
  /** 1 is the highest. */
  readonly level: number
  readonly text: string
  readonly line: number
}

export interface OutlineItem {
  readonly type: 'item'
  readonly kind: 'bullet' | 'paragraph'
  /** 0 for a top bullet or a paragraph. */
  readonly depth: number
  readonly text: string
  readonly line: number
  /** True when deeper bullets follow under it. */
  readonly parent: boolean
}

interface Line {
  readonly text: string
  readonly start: number
  /** Offset of the end, line end excluded. */
  readonly end: number
  readonly number: number
}

const bullet =
  /^([ \t\u00a0]*)(?:[-*+•‣◦▪▫●○■□–—→➢➔✓✔☐☑·]|->|=>|\(?\d{1,2}[.)°]|[a-hA-H]\))[ \t\u00a0]+(?=\S)|^([ \t\u00a0]*)[•‣◦▪●○■□➢→](?=\S)/
const mark = /^#{1,6}[ \t]+\S/
const pipeRow = /^\s*\|.*\|\s*$/
const pipeRule = /^\s*\|[\s:|-]*-[\s:|-]*\|\s*$/
const image = /^\s*!\[[^\]]*\]\([^)]*\)\s*$/
const rule = /^\s*([-*_=]\s*){3,}$/

/** Title, headings, bullets and paragraphs of a plain text or Markdown note, in order, nothing else left out than rules and images. */
export function outline(source: string): { title: string | null; nodes: readonly OutlineNode[] } {
  const lines = splitLines(source)
  const { title, from } = frontMatter(lines)
  const nodes: OutlineNode[] = []
  const width = wrapWidth(lines)
  const indents: number[] = []
  let at = from
  while (at < lines.length) {
    const line = lines[at]
    if (line === undefined) break
    const text = line.text
    if (isEmpty(text) || image.test(text) || rule.test(text)) {
      at++
      continue
    }
    const next = lines[at + 1]
    if (mark.test(text)) {
      const level = /^#+/.exec(text)?.[0].length ?? 1
      nodes.push(heading(level, text.replace(/^#+\s*|\s*#*\s*$/g, ''), line))
      indents.length = 0
      at++
    } else if (next && !isEmpty(text) && !bullet.test(text) && /^\s*(={3,}|-{3,})\s*$/.test(next.text)) {
      nodes.push(heading(next.text.includes('=') ? 1 : 2, text.trim(), line))
      indents.length = 0
      at += 2
    } else if (pipeRow.test(text) && pipeRule.test(next?.text ?? '')) {
      // A Markdown table: its header names the cells, the longest cell of each row is what was said.
      for (at += 2; pipeRow.test(lines[at]?.text ?? ''); at++) {
        const row = lines[at]
        if (row !== undefined) nodes.push(...longestCell(row))
      }
    } else if (bullet.test(text)) {
      const indent = indentOf(text)
      while (indents.length > 0 && (indents.at(-1) ?? 0) > indent) indents.pop()
      if (indents.length === 0 || (indents.at(-1) ?? 0) < indent) indents.push(indent)
      const last = itemEnd(lines, at, width, true)
      const begin = line.start + (bullet.exec(text)?.[0].length ?? 0)
      const end = lines[last]?.end ?? line.end
      const previous = nodes.at(-1)
      const depth = indents.length - 1
      if (previous?.type === 'item' && previous.kind === 'bullet' && previous.depth < depth)
        nodes[nodes.length - 1] = { ...previous, parent: true }
      nodes.push({
        type: 'item',
        kind: 'bullet',
        depth,
        text: source.slice(begin, end),
        line: line.number,
        parent: false,
      })
      at = last + 1
    } else {
      indents.length = 0
      const plain = plainHeading(lines, at)
      if (plain !== null) {
        nodes.push(heading(plain.level, plain.text, line))
        at++
        continue
      }
      const last = itemEnd(lines, at, width, false)
      const begin = line.start + indentLength(text)
      nodes.push({
        type: 'item',
        kind: 'paragraph',
        depth: 0,
        text: source.slice(begin, lines[last]?.end ?? line.end),
        line: line.number,
        parent: false,
      })
      at = last + 1
    }
  }
  return { title, nodes }
}

function longestCell(line: Line): OutlineItem[] {
  const cells = line.text.split('|').map((cell) => cell.trim())
  const text = cells.reduce((longest, cell) => (cell.length > longest.length ? cell : longest), '')
  if (text === '') return []
  return [{ type: 'item', kind: 'bullet', depth: 0, text, line: line.number, parent: false }]
}

function heading(level: number, text: string, line: Line): OutlineHeading {
  const bare = text
    .replace(/^[*_]{1,3}|[*_]{1,3}$/g, '')
    .replace(/\s*:\s*$/, '')
    .trim()
  return { type: 'heading', level, text: bare, line: line.number }
}

function splitLines(source: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const match of source.matchAll(/\r\n|\n|\r|$/g)) {
    lines.push({ text: source.slice(start, match.index), start, end: match.index, number: lines.length + 1 })
    start = match.index + match[0].length
    if (match[0] === '') break
  }
  return lines
}

function frontMatter(lines: readonly Line[]): { title: string | null; from: number } {
  const first = lines.findIndex((line) => !isEmpty(line.text))
  if (first < 0 || lines[first]?.text.trim() !== '---') return { title: null, from: 0 }
  const end = lines.findIndex((line, index) => index > first && /^(---|\.\.\.)\s*$/.test(line.text))
  if (end < 0 || end > first + 40) return { title: null, from: 0 }
  const title = lines
    .slice(first + 1, end)
    .map((line) => /^(?:title|titre)\s*:\s*(.*)$/i.exec(line.text)?.[1])
    .find((text) => text !== undefined)
  return { title: title?.trim().replace(/^(['"])(.*)\1$/, '$2') ?? null, from: end + 1 }
}

const isEmpty = (text: string) => !/[^\s\u200b\ufeff]/.test(text)
const indentLength = (text: string) => /^[\s\ufeff]*/.exec(text)?.[0].length ?? 0

function indentOf(text: string): number {
  let width = 0
  for (const sign of text) {
    if (sign === '\t') width += 4
    else if (sign === ' ' || sign === '\u00a0') width++
    else break
  }
  return width
}

/** Width at which the author's program broke the lines, 0 when lines are not broken: then every line end is meant. */
function wrapWidth(lines: readonly Line[]): number {
  const lengths = lines.map((line) => line.text.trimEnd().length).filter((length) => length > 0)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  const near = lengths.filter((length) => length > longest - 14).length
  return longest >= 50 && longest <= 130 && near >= 3 ? longest : 0
}

/** Index of the last line that belongs to the item begun at `at`. */
function itemEnd(lines: readonly Line[], at: number, width: number, isBullet: boolean): number {
  let last = at
  const indent = indentOf(lines[at]?.text ?? '')
  for (let next = at + 1; next < lines.length; next++) {
    const text = lines[next]?.text ?? ''
    if (isEmpty(text) || mark.test(text) || bullet.test(text) || image.test(text) || rule.test(text)) break
    if (/^\s*(={3,}|-{3,})\s*$/.test(lines[next + 1]?.text ?? '')) break
    const before = lines[last]?.text.trimEnd() ?? ''
    const word = /^\s*(\S+)/.exec(text)?.[1] ?? ''
    const wrapped = width > 0 && before.length + 1 + word.length > width
    const carriesOn =
      /^\s*[\p{Ll}\d(«"’'&;:,)]/u.test(text) ||
      /[,;:(–-]$|\b(de|des|du|le|la|les|et|à|pour|un|une)$/i.test(before)
    const hanging = isBullet && indentOf(text) > indent
    if (!wrapped && !carriesOn && !hanging) break
    last = next
  }
  return last
}

/** Headings that plain text writes without marks: underlined by nothing but their wording, place and what follows. */
function plainHeading(lines: readonly Line[], at: number): { level: number; text: string } | null {
  const text = lines[at]?.text.trim() ?? ''
  const strong = /^(\*\*|__)(.+)\1\s*:?$/.exec(text)
  if (strong?.[2] !== undefined) return { level: 7, text: strong[2] }
  if (text.length > 90 || /[.!…,;]$/.test(text) || (isMeetingFact(text) && !text.endsWith(':'))) return null
  const next = lines.slice(at + 1).find((line) => !isEmpty(line.text))
  if (next === undefined) return null
  const alone = isEmpty(lines[at + 1]?.text ?? '')
  if (sectionWords.test(text) && isEmpty(lines[at - 1]?.text ?? '')) return { level: 8, text }
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters.length >= 4 && letters === letters.toUpperCase() && text.length <= 60) return { level: 7, text }
  if (text.endsWith(':')) return { level: 8, text }
  if (tableWords.test(text)) return { level: 7, text }
  if (bullet.test(next.text) && (alone || !bullet.test(text)) && text.split(/\s+/).length <= 12)
    return { level: 8, text }
  return null
}

/** Labels of sections that stand alone on a line above prose. */
const sectionWords =
  /^(nos |les |vos |mes )?(propositions?|id[ée]es|freins?|obstacles?|difficult[ée]s|d[ée]j[àa] fait|existant|constats?|engagements?|divers|autres?|questions?|remarques?|hors[ -]sujet|actions? (en cours|existantes|[àa] mener)|leviers?|besoins?)( d['’](actions?|am[ée]lioration))?$/i

const tableWords =
  /^(sous-?)?(table|groupe|équipe|atelier|thème|theme|thématique|rubrique|axe|îlot)\b.{0,60}$/i
