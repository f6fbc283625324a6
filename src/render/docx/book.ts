import { office, type Part, type Relation } from '../package.ts'

/** Names, numbers and parts given out while a document is written, each once and in the order asked. */
export class Book {
  readonly relations: Relation[] = []
  readonly media: Part[] = []
  /** For each ordered list, its number: each begins again at 1. */
  readonly ordered: number[] = []
  /** For each note, its paragraph. */
  readonly notes: string[] = []
  private readonly anchors: Map<string, string>
  private drawn = 0
  private boxes = 0

  constructor(anchors: Map<string, string> = new Map()) {
    this.anchors = anchors
  }

  /** The same names for another part, with relations of its own. */
  readonly forNotes = (): Book => (this.#notesBook ??= new Book(this.anchors))
  #notesBook: Book | null = null

  /** Name of the bookmark of an anchor: a word processor takes neither hyphens nor more than 40 signs. */
  bookmark(anchor: string): string {
    const name = this.anchors.get(anchor) ?? `_Ref${this.anchors.size + 1}`
    this.anchors.set(anchor, name)
    return name
  }

  /** Number of a bookmark, as XML wants one beside its name. */
  bookmarkNumber(anchor: string): number {
    return Number(this.bookmark(anchor).slice('_Ref'.length))
  }

  /** Where a link leads, as attributes of `w:hyperlink`. */
  target(href: string): Readonly<Record<string, string>> {
    if (href.startsWith('#')) return { 'w:anchor': this.bookmark(href.slice(1)) }
    return { 'r:id': this.relate(`${office}/hyperlink`, href, true) }
  }

  /** Puts a picture among the parts; what a drawing refers to. */
  picture(bytes: Uint8Array, format: 'emf' | 'png' | 'jpeg'): string {
    const name = `media/image${this.media.length + 1}.${format}`
    this.media.push({ name: `word/${name}`, type: `image/${format === 'emf' ? 'x-emf' : format}`, bytes })
    return this.relate(`${office}/image`, name)
  }

  relate(type: string, target: string, external = false): string {
    const known = this.relations.find((each) => each.type === type && each.target === target)
    if (known) return known.id
    const id = `rId${this.relations.length + 1}`
    this.relations.push({ id, type, target, external })
    return id
  }

  /** Ids of drawings and of tick boxes, from 1. */
  nextDrawing = (): number => ++this.drawn
  nextBox = (): number => ++this.boxes
}
