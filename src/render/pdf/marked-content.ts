import type PDFDocument from 'pdfkit'
import { cloneAfter, type Slot, type StructNode } from './structure.ts'

type Open = Slot | 'artifact' | 'pagination' | null

/** Opens and closes marked content on the page at hand, one sequence at a time, never nested. */
export class MarkedContent {
  readonly #doc: PDFDocument
  #open: Open = null
  #page = 0
  /** A link's slot on each page after its first. */
  readonly #links = new Map<StructNode, Map<number, Slot | null>>()

  constructor(doc: PDFDocument) {
    this.#doc = doc
  }

  beginPage(page: number): void {
    this.#page = page
  }

  artifact(pagination = false): void {
    const wanted = pagination ? 'pagination' : 'artifact'
    if (this.#open === wanted) return
    this.close()
    this.#doc.addContent(
      pagination ? '/Artifact <</Type /Pagination /Subtype /Footer>> BDC' : '/Artifact BMC',
    )
    this.#open = wanted
  }

  content(slot: Slot): void {
    if (this.#open === slot) return
    this.close()
    const parents = this.#doc.getStructParentTree().get(this.#doc.page.structParentTreeKey)
    const id = parents.push(null) - 1
    slot.marks.push({ page: this.#page, id })
    this.#doc.addContent(`/${slot.node.role} <</MCID ${id}>> BDC`)
    this.#open = slot
  }

  close(): void {
    if (this.#open !== null) this.#doc.addContent('EMC')
    this.#open = null
  }

  /** The slot to fill on this page: a link that runs over a page goes on as a second link, with its own area. */
  onPage(slot: Slot): Slot {
    const link = linkOf(slot)
    if (!link) return slot
    let pages = this.#links.get(link)
    if (!pages) {
      pages = new Map([[this.#page, null]])
      this.#links.set(link, pages)
    }
    let found = pages.get(this.#page)
    if (found === undefined) {
      const copy = cloneAfter(link)
      found = { type: 'slot', node: copy, marks: [] }
      copy.kids.push(found)
      pages.set(this.#page, found)
    }
    return found ?? slot
  }
}

export function linkOf(slot: Slot): StructNode | null {
  for (let node: StructNode | null = slot.node; node; node = node.parent)
    if (node.role === 'Link') return node
  return null
}
