import { furnitureOf } from './furniture.ts'
import {
  frontMatter,
  indentOf,
  isEmpty,
  type NoteLine,
  type NoteRow,
  type NoteText,
  startsWithin,
  textLines,
} from './lines.ts'
import { markdownTable } from './markdown-table.ts'
import { bulletOf, hashes, saysNothing } from './marks.ts'
import { Nesting } from './nesting.ts'
import { type Habits, habitsOf, headsAsIdea, plainHeading } from './plain-heading.ts'
import { blocksOf, partingRules, underlinedHeading } from './shape.ts'
import { itemEnd, type Wrapping, wrapWidth } from './wrapping.ts'

/** A note cut into headings, items and tables; every line that says something is in one of the nodes. */
export type OutlineNode = OutlineHeading | OutlineItem | OutlineTable | OutlineAside

export interface OutlineHeading {
  readonly type: 'heading'
  /** 1 is the highest, 0 the title of a document. */
  readonly level: number
  readonly text: string
  readonly line: number
  /** Told by its wording or place alone: what stands under it must agree. */
  readonly guessed: boolean
  /** The line as it stands, bullets and marks of emphasis included. */
  readonly verbatim: string
}

export interface OutlineItem {
  readonly type: 'item'
  readonly kind: 'bullet' | 'paragraph'
  /** 0 for a top bullet or a paragraph. */
  readonly depth: number
  /** An exact slice of the text. */
  readonly text: string
  readonly line: number
  /** The line it ends on. */
  readonly last: number
  /** True when deeper bullets follow under it. */
  readonly parent: boolean
  /** The signs of its bullet, '' when it has none or the document draws it. */
  readonly sign: string
}

export interface OutlineTable {
  readonly type: 'table'
  readonly line: number
  readonly rows: readonly NoteRow[]
  /** Its cells read as plain notes, for a table that only lays a page out. */
  readonly items: readonly OutlineNode[]
}

/** What says nothing of the meeting: front matter, images, page numbers. */
interface OutlineAside {
  readonly type: 'aside'
  readonly line: number
}

export interface Outline {
  readonly title: string | null
  readonly nodes: readonly OutlineNode[]
}

/** The outline of a plain text or Markdown note. */
export function outline(source: string): Outline {
  return outlineOf(textLines(source))
}

export function outlineOf({ source, lines }: NoteText): Outline {
  const { title, from } = frontMatter(lines)
  const reader = new OutlineReader(source, lines)
  for (const { text, number } of lines.slice(0, from))
    if (!saysNothing(text) && !/^(title|titre)\s*:/i.test(text)) reader.aside(number)
  return { title, nodes: reader.read(from) }
}

class OutlineReader {
  readonly #source: string
  readonly #lines: readonly NoteLine[]
  readonly #wrapping: Wrapping
  readonly #habits: Habits
  readonly #furniture: ReadonlySet<number>
  readonly #parting: ReadonlySet<number>
  readonly #nesting = new Nesting()
  readonly #nodes: OutlineNode[] = []

  constructor(source: string, lines: readonly NoteLine[]) {
    this.#source = source
    this.#lines = lines
    this.#habits = habitsOf(lines)
    this.#furniture = furnitureOf(lines)
    this.#parting = partingRules(lines)
    const blocks = blocksOf(lines, this.#habits, this.#parting, this.#furniture)
    this.#wrapping = { width: wrapWidth(lines), blocks }
  }

  aside(line: number): void {
    this.#nodes.push({ type: 'aside', line })
  }

  read(from: number): readonly OutlineNode[] {
    for (let at = from; at < this.#lines.length; ) at = this.#step(at)
    return this.#nodes
  }

  /** Reads what begins on one line; the index of the line after it. */
  #step(at: number): number {
    const lines = this.#lines
    const line = lines[at]
    if (line === undefined) return at + 1
    const { text, look } = line
    if (line.table) return this.#table(line.table.rows, line, line.table.lines, at + 1)
    if (this.#furniture.has(line.start)) {
      this.aside(line.number)
      return at + 1
    }
    if (saysNothing(text) && !look?.list) return at + 1
    if (look && look.heading !== null && look.first) {
      // A style of heading may be laid on a whole paragraph for its looks.
      if (text.length <= 200) return this.#heading(look.heading, text, line, false, at + 1)
    } else if (look === undefined && hashes.test(text)) {
      const level = hashes.exec(text)?.[1]?.length ?? 1
      const bare = text.replace(/^\s*#+\s*|\s+#+\s*$/g, '')
      return this.#heading(level, bare, line, false, at + 1)
    }
    const underlined = underlinedHeading(lines, at, this.#parting)
    if (underlined !== null) return this.#heading(underlined, text.trim(), line, underlined > 1, at + 2)
    const markdown = look === undefined ? markdownTable(lines, at) : null
    if (markdown !== null) return this.#table(markdown.rows, line, null, markdown.next)
    return bulletOf(line) ? this.#bullet(line, at) : this.#words(line, at)
  }

  #bullet(line: NoteLine, at: number): number {
    const bullet = bulletOf(line)
    if (bullet === null) return at + 1
    const before = this.#lines[at - 1]
    const depth = this.#nesting.depthOf(bullet, before !== undefined && !isEmpty(before.text))
    const previous = this.#nodes.at(-1)
    if (previous?.type === 'item' && previous.depth < depth)
      this.#nodes[this.#nodes.length - 1] = { ...previous, parent: true }
    return this.#item('bullet', depth, line.start + bullet.length, bullet.sign, at)
  }

  #words(line: NoteLine, at: number): number {
    this.#nesting.clear()
    const above = this.#lines[at - 1]
    const last = this.#nodes.at(-1)
    const inWords = above !== undefined && above.look === undefined && !isEmpty(above.text)
    const afterWords = inWords && last?.type === 'item' && last.kind === 'paragraph'
    const plain = plainHeading(this.#lines, at, this.#habits, afterWords)
    if (plain !== null) return this.#heading(plain.level, plain.text, line, true, at + 1)
    const next = this.#item('paragraph', 0, line.start + startsWithin(line.text), '', at)
    const heads = headsAsIdea(line.text) && !afterWords
    const after = heads
      ? this.#lines.slice(next, next + 3).find(({ text }) => !isEmpty(text))
      : this.#lines[next]
    if (after && bulletOf(after)) this.#nesting.words(indentOf(line.text), heads ? 'idea' : 'words')
    return next
  }

  #item(kind: OutlineItem['kind'], depth: number, start: number, sign: string, at: number): number {
    const lines = this.#lines
    const stops = (index: number) =>
      this.#furniture.has(lines[index]?.start ?? -1) || markdownTable(lines, index) !== null
    const last = itemEnd(lines, at, this.#wrapping, stops)
    const text = this.#source.slice(start, lines[last]?.end ?? start)
    this.#nodes.push({
      type: 'item',
      kind,
      depth,
      text,
      line: lines[at]?.number ?? 0,
      last: lines[last]?.number ?? 0,
      parent: false,
      sign,
    })
    return last + 1
  }

  #heading(level: number, text: string, line: NoteLine, guessed: boolean, next: number): number {
    this.#nesting.clear()
    const bare = text
      .trim()
      .replace(/^(\*{1,3}|_{1,3})(.+)\1(\s*:)?$/, '$2$3')
      .replace(/^\d{1,2}(\.\d{1,2})*[.)]\s+(?=\p{L})/u, '')
      .replace(/\s*:\s*$/, '')
      .trim()
    const verbatim = line.text.trim()
    this.#nodes.push({ type: 'heading', level, text: bare, line: line.number, guessed, verbatim })
    return next
  }

  #table(
    rows: readonly NoteRow[],
    { number }: NoteLine,
    inner: readonly NoteLine[] | null,
    next: number,
  ): number {
    this.#nesting.clear()
    const items = inner ? new OutlineReader(this.#source, inner).read(0) : cellsAsItems(rows)
    this.#nodes.push({ type: 'table', line: number, rows, items })
    return next
  }
}

function cellsAsItems(rows: readonly NoteRow[]): OutlineItem[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ text, line }): OutlineItem[] =>
      saysNothing(text) || !/\p{L}/u.test(text)
        ? []
        : [{ type: 'item', kind: 'bullet', depth: 0, text, line, last: line, parent: false, sign: '' }],
    ),
  )
}
