import type PDFDocument from 'pdfkit'
import type { LinkTarget } from './inline.ts'
import type { StructNode } from './structure.ts'

export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface PageLink {
  readonly node: StructNode
  readonly target: LinkTarget
  readonly areas: Area[]
}

/** Link annotations of the page at hand: one for each link on it, with an area for each line. */
export class PageLinks {
  readonly #doc: PDFDocument
  readonly #destination: (id: string) => string | null
  readonly #broken: (href: string) => void
  #links = new Map<StructNode, PageLink>()

  constructor(doc: PDFDocument, destination: (id: string) => string | null, broken: (href: string) => void) {
    this.#doc = doc
    this.#destination = destination
    this.#broken = broken
  }

  add(node: StructNode, target: LinkTarget, area: Area): void {
    const known = this.#links.get(node)
    if (known) known.areas.push(area)
    else this.#links.set(node, { node, target, areas: [area] })
  }

  endPage(page: number): void {
    for (const link of this.#links.values()) this.#write(link, page)
    this.#links = new Map()
  }

  #write({ node, target, areas }: PageLink, page: number): void {
    const action = this.#action(target.href)
    if (!action) {
      this.#broken(target.href)
      node.role = 'Span'
      return
    }
    const { height } = this.#doc.page
    const turn = (y: number) => height - y
    const left = Math.min(...areas.map((area) => area.left))
    const right = Math.max(...areas.map((area) => area.right))
    const top = Math.min(...areas.map((area) => area.top))
    const bottom = Math.max(...areas.map((area) => area.bottom))
    const key = this.#doc.createStructParentTreeNextKey()
    const reference = this.#doc.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [left, turn(bottom), right, turn(top)],
      QuadPoints: areas.flatMap((area) => [
        ...[area.left, turn(area.top), area.right, turn(area.top)],
        ...[area.left, turn(area.bottom), area.right, turn(area.bottom)],
      ]),
      Border: [0, 0, 0],
      F: 4,
      Contents: new String(target.title === '' ? target.href : target.title),
      ...action,
      StructParent: key,
    })
    reference.end()
    this.#doc.page.annotations.push(reference)
    node.kids.push({ type: 'annotation', page, reference, key })
  }

  #action(href: string): Record<string, unknown> | null {
    if (href.startsWith('#')) {
      const name = this.#destination(href.slice(1))
      return name === null ? null : { Dest: new String(name) }
    }
    if (!/^(?:https?|mailto):/i.test(href)) return null
    const ascii = href.replace(/[^\x21-\x7e]+/g, (part) =>
      encodeURIComponent(part.replace(/\p{Surrogate}/gu, '')),
    )
    return { A: { S: 'URI', URI: new String(ascii) } }
  }
}
