import { GuardFailure } from '../../../model/world.ts'
import {
  type DocumentBlock,
  type DocumentCell,
  type DocumentParagraph,
  type DocumentReply,
  type DocumentTable,
  nothingLeftOut,
} from '../blocks.ts'
import { DocumentParts } from '../document-parts.ts'
import { childNamed, descendants, elementsOf, type XmlElement } from '../xml-tree.ts'
import { type DocxText, docxText } from './docx-runs.ts'
import { docxStyles, type ParagraphLook } from './docx-styles.ts'

/** Bytes of a DOCX → its blocks. Pure; meant to run in a guarded child. @throws GuardFailure */
export function parseDocx(bytes: Uint8Array): DocumentReply {
  const parts = new DocumentParts(bytes)
  const main = mainPart(parts)
  const document = parts.xml(main)
  const body = childNamed(document ?? undefined, 'w:body')
  if (body === undefined) throw new GuardFailure('refused', 'NOT_A_DOCUMENT', main)
  return new DocxReader(parts, main).read(body)
}

/** The part that the package says is the document; most often `word/document.xml`. */
function mainPart(parts: DocumentParts): string {
  const relations = parts.xml('_rels/.rels')
  const target = relations
    ? elementsOf(relations).find(({ attributes }) => attributes['Type']?.endsWith('/officeDocument'))
        ?.attributes['Target']
    : undefined
  const named = target?.replace(/^\.?\//, '')
  return named !== undefined && parts.has(named) ? named : 'word/document.xml'
}

class DocxReader {
  readonly #leftOut = nothingLeftOut()
  readonly #styles
  readonly #notes = new Map<string, XmlElement>()
  #number = 0
  /** Words of a paragraph whose mark was struck out: they go on in the next. */
  #carried = ''

  constructor(parts: DocumentParts, main: string) {
    const folder = main.slice(0, main.lastIndexOf('/') + 1)
    const part = (name: string) => parts.xml(`${folder}${name}`)
    this.#styles = docxStyles(part('styles.xml'), part('numbering.xml'))
    for (const kind of ['footnote', 'endnote'] as const) {
      const notes = part(`${kind}s.xml`)
      for (const note of notes === null ? [] : elementsOf(notes))
        if ((note.attributes['w:type'] ?? 'normal') === 'normal')
          this.#notes.set(`${kind} ${note.attributes['w:id'] ?? ''}`, note)
    }
    const comments = part('comments.xml')
    if (comments) this.#leftOut.comments = descendants(comments, 'w:comment').length
    for (let rank = 1; rank < 10; rank++)
      for (const name of [`header${rank}.xml`, `footer${rank}.xml`]) {
        const furniture = part(name)
        if (furniture && saysSomething(furniture)) this.#leftOut.furniture++
      }
  }

  read(body: XmlElement): DocumentReply {
    const blocks = this.#blocks(body)
    if (this.#carried !== '') {
      const look = { style: null, heading: null, list: null, generated: false }
      blocks.push(paragraphOf(++this.#number, this.#carried, look, false))
    }
    return { blocks, leftOut: this.#leftOut }
  }

  #blocks(container: XmlElement): DocumentBlock[] {
    const blocks: DocumentBlock[] = []
    for (const child of elementsOf(container))
      switch (child.name) {
        case 'w:p':
          blocks.push(...this.#paragraph(child))
          break
        case 'w:tbl':
          blocks.push(this.#table(child))
          break
        case 'w:altChunk':
          this.#leftOut.generated++
          break
        case 'w:del':
        case 'w:moveFrom':
          this.#leftOut.deleted++
          break
        case 'w:sdt': {
          const properties = childNamed(child, 'w:sdtPr')
          const gallery = properties && descendants(properties, 'w:docPartGallery')[0]?.attributes['w:val']
          if (gallery === 'Table of Contents') this.#leftOut.generated++
          else if (!childNamed(properties, 'w:showingPlcHdr')) {
            const content = childNamed(child, 'w:sdtContent')
            if (content) blocks.push(...this.#blocks(content))
          }
          break
        }
        case 'mc:AlternateContent': {
          const choice = childNamed(child, 'mc:Choice') ?? childNamed(child, 'mc:Fallback')
          if (choice) blocks.push(...this.#blocks(choice))
          break
        }
        case 'w:ins':
        case 'w:moveTo':
        case 'w:customXml':
        case 'w:smartTag':
          blocks.push(...this.#blocks(child))
          break
        default:
      }
    return blocks
  }

  #paragraph(element: XmlElement): DocumentBlock[] {
    const properties = childNamed(element, 'w:pPr')
    const look = this.#styles.paragraph(properties)
    const read = docxText(element, this.#styles, look.style, this.#leftOut)
    const number = ++this.#number
    const text = this.#carried + read.text
    this.#carried = ''
    const mark = childNamed(properties, 'w:rPr')
    if (childNamed(mark, 'w:del') ?? childNamed(mark, 'w:moveFrom')) {
      this.#carried = text
      return this.#asides(read)
    }
    if (look.generated) {
      if (text.trim() !== '') this.#leftOut.generated++
      return this.#asides(read)
    }
    return [paragraphOf(number, text, look, read.strong), ...this.#asides(read)]
  }

  /** Text boxes and notes stand after the paragraph they hang on. */
  #asides({ asides }: DocxText): DocumentBlock[] {
    return asides.flatMap((aside) => {
      if ('box' in aside) return this.#blocks(aside.box)
      const key = `${aside.note} ${aside.id}`
      const note = this.#notes.get(key)
      // A note called twice is read once; one that calls itself ends there.
      this.#notes.delete(key)
      return note ? this.#blocks(note).map(trimmedNote) : []
    })
  }

  #table(element: XmlElement): DocumentTable {
    const number = this.#number + 1
    const rows: DocumentCell[][] = []
    for (const row of rowsOf(element)) {
      if (childNamed(childNamed(row, 'w:trPr'), 'w:del')) {
        this.#leftOut.deleted++
        continue
      }
      const cells: DocumentCell[] = []
      let column = Number(childNamed(childNamed(row, 'w:trPr'), 'w:gridBefore')?.attributes['w:val'] ?? 0)
      for (const cell of cellsOf(row)) {
        const properties = childNamed(cell, 'w:tcPr')
        const span = Math.min(300, Number(childNamed(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1))
        const merge = childNamed(properties, 'w:vMerge')
        cells.push({
          column,
          span,
          carried: merge !== undefined && (merge.attributes['w:val'] ?? 'continue') === 'continue',
          paragraphs: this.#blocks(cell).flatMap(flatten),
        })
        column += span
      }
      rows.push(cells)
    }
    return { type: 'table', number, rows }
  }
}

function paragraphOf(number: number, text: string, look: ParagraphLook, strong: boolean): DocumentParagraph {
  return { type: 'paragraph', number, text, heading: look.heading, list: look.list, strong }
}

/** A blank stands between the number of a note and its text. */
function trimmedNote(block: DocumentBlock): DocumentBlock {
  return block.type === 'table' ? block : { ...block, text: block.text.replace(/^[ \t]+/, '') }
}

/** A table inside a cell gives its paragraphs to the cell. */
function flatten(block: DocumentBlock): readonly DocumentParagraph[] {
  return block.type === 'paragraph' ? [block] : block.rows.flat().flatMap(({ paragraphs }) => paragraphs)
}

/** A page number alone is nobody's words. */
function saysSomething(part: XmlElement): boolean {
  return descendants(part, 'w:t').some(({ children }) => /\p{L}{2}/u.test(children.join('')))
}

const through = ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins']

function rowsOf(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.name === 'w:tr' ? [child] : through.includes(child.name) ? rowsOf(child) : [],
  )
}

function cellsOf(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) =>
    child.name === 'w:tc' ? [child] : through.includes(child.name) ? cellsOf(child) : [],
  )
}
