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
import { odtStyles } from './odt-styles.ts'
import { odtText } from './odt-text.ts'

/** Bytes of an ODT → its blocks. Pure; meant to run in a guarded child. @throws GuardFailure */
export function parseOdt(bytes: Uint8Array): DocumentReply {
  const parts = new DocumentParts(bytes)
  const content = parts.xml('content.xml')
  const text = childNamed(childNamed(content ?? undefined, 'office:body'), 'office:text')
  if (content === null || text === undefined)
    throw new GuardFailure('refused', 'NOT_A_DOCUMENT', 'content.xml')
  return new OdtReader(content, parts.xml('styles.xml')).read(text)
}

interface Item {
  readonly depth: number
  readonly numbered: boolean
}

class OdtReader {
  readonly #leftOut = nothingLeftOut()
  readonly #styles
  #number = 0

  constructor(content: XmlElement, styles: XmlElement | null) {
    this.#styles = odtStyles([styles, content])
    for (const page of styles === null ? [] : descendants(styles, 'style:master-page'))
      for (const part of elementsOf(page))
        if (/^style:(header|footer)/.test(part.name) && saysSomething(part)) this.#leftOut.furniture++
  }

  read(text: XmlElement): DocumentReply {
    return { blocks: this.#blocks(text), leftOut: this.#leftOut }
  }

  #blocks(container: XmlElement): DocumentBlock[] {
    const blocks: DocumentBlock[] = []
    for (const child of elementsOf(container))
      switch (child.name) {
        case 'text:h':
        case 'text:p':
          blocks.push(...this.#paragraph(child, null))
          break
        case 'text:list':
          blocks.push(...this.#list(child, 0, undefined))
          break
        case 'table:table':
          blocks.push(this.#table(child))
          break
        case 'text:tracked-changes':
          this.#leftOut.deleted += descendants(child, 'text:deletion').length
          break
        case 'text:table-of-content':
        case 'text:alphabetical-index':
        case 'text:illustration-index':
        case 'text:table-index':
        case 'text:bibliography':
          this.#leftOut.generated++
          break
        case 'draw:frame':
        case 'draw:g':
        case 'draw:custom-shape': {
          const boxes = descendants(child, 'draw:text-box')
          if (boxes.length === 0) this.#leftOut.images++
          for (const box of boxes) blocks.push(...this.#blocks(box))
          break
        }
        case 'text:section':
          if (child.attributes['text:display'] === 'none') this.#leftOut.hidden++
          else blocks.push(...this.#blocks(child))
          break
        case 'text:numbered-paragraph':
          blocks.push(...this.#blocks(child))
          break
        default:
      }
    return blocks
  }

  #list(list: XmlElement, depth: number, inherited: string | undefined): DocumentBlock[] {
    const style = list.attributes['text:style-name'] ?? inherited
    const blocks: DocumentBlock[] = []
    for (const item of elementsOf(list)) {
      if (item.name !== 'text:list-item' && item.name !== 'text:list-header') continue
      // Only the first paragraph of an item has the bullet; what follows it stands under it.
      let bullet: Item | null =
        item.name === 'text:list-item' ? { depth, numbered: this.#styles.numbered(style, depth) } : null
      for (const child of elementsOf(item)) {
        if (child.name === 'text:list') blocks.push(...this.#list(child, depth + 1, style))
        else if (child.name === 'text:p' || child.name === 'text:h') {
          blocks.push(...this.#paragraph(child, bullet))
          bullet = null
        }
      }
    }
    return blocks
  }

  #paragraph(element: XmlElement, list: Item | null): DocumentBlock[] {
    const style = element.attributes['text:style-name']
    const read = odtText(element, this.#styles, this.#styles.strong(style, false), this.#leftOut)
    const number = ++this.#number
    const outline = Number(element.attributes['text:outline-level'] ?? Number.NaN)
    const styled = this.#styles.heading(style)
    const heading = element.name === 'text:h' && outline >= 1 ? (styled === 0 ? 0 : outline) : styled
    const hidden = this.#styles.hidden(style) && read.text !== ''
    if (hidden) this.#leftOut.hidden++
    const { text, strong } = read
    return [
      ...(hidden
        ? []
        : [
            {
              type: 'paragraph' as const,
              number,
              text,
              heading,
              list: heading === null ? list : null,
              strong,
            },
          ]),
      ...read.asides.flatMap((aside) => this.#blocks(aside)),
    ]
  }

  #table(element: XmlElement): DocumentTable {
    const number = this.#number + 1
    const rows: DocumentCell[][] = []
    for (const row of rowsOf(element)) {
      const cells: DocumentCell[] = []
      let column = 0
      for (const cell of elementsOf(row)) {
        if (cell.name !== 'table:table-cell' && cell.name !== 'table:covered-table-cell') continue
        const repeated = Math.min(300, Number(cell.attributes['table:number-columns-repeated'] ?? 1))
        const carried = cell.name === 'table:covered-table-cell'
        const paragraphs = carried ? [] : this.#blocks(cell).flatMap(flatten)
        const span = Math.min(300, Number(cell.attributes['table:number-columns-spanned'] ?? 1))
        cells.push({ column, span, carried, paragraphs })
        column += repeated
      }
      rows.push(cells)
    }
    return { type: 'table', number, rows }
  }
}

const saysSomething = (element: XmlElement): boolean =>
  element.children.some((child) =>
    typeof child === 'string' ? /\p{L}{2}/u.test(child) : saysSomething(child),
  )

function flatten(block: DocumentBlock): readonly DocumentParagraph[] {
  return block.type === 'paragraph' ? [block] : block.rows.flat().flatMap(({ paragraphs }) => paragraphs)
}

function rowsOf(element: XmlElement): XmlElement[] {
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'table:table-row') return [child]
    return /^table:table-(header-rows|rows|row-group)$/.test(child.name) ? rowsOf(child) : []
  })
}
