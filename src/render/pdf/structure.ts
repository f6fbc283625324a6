import type { PdfReference } from 'pdfkit'

/** Standard structure types of PDF 1.7 that we write. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'BlockQuote'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Note'
  | 'Link'
  | 'Form'
  | 'Span'

export interface Attributes {
  readonly alt?: string
  readonly lang?: string
  /** Name of its own, which a note must have. */
  readonly id?: string
  readonly scope?: 'Column' | 'Row'
  readonly numbering?: 'Disc' | 'Decimal' | 'None'
}

/** A node of the structure tree, in reading order; made at layout, written after painting. */
export interface StructNode {
  readonly type: 'node'
  /** A link that leads nowhere becomes a span. */
  role: Role
  readonly attributes: Attributes
  readonly parent: StructNode | null
  readonly kids: Kid[]
  /** Page and box of a figure, known when it is painted: points from the page's top left. */
  box?: { page: number; left: number; top: number; right: number; bottom: number }
}

/** A place in a node that marked content of one or several pages will fill. */
export interface Slot {
  readonly type: 'slot'
  readonly node: StructNode
  readonly marks: { readonly page: number; readonly id: number }[]
}

/** A link's active area on a page, or a field to fill. */
interface AnnotationKid {
  readonly type: 'annotation'
  readonly page: number
  readonly reference: PdfReference
  /** Its key in the parent tree. */
  readonly key: number
}

export type Kid = StructNode | Slot | AnnotationKid

export function root(): StructNode {
  return { type: 'node', role: 'Document', attributes: {}, parent: null, kids: [] }
}

export function addNode(parent: StructNode, role: Role, attributes: Attributes = {}): StructNode {
  const node: StructNode = { type: 'node', role, attributes, parent, kids: [] }
  parent.kids.push(node)
  return node
}

/** The open slot at the end of a node. */
export function slotOf(node: StructNode): Slot {
  const last = node.kids.at(-1)
  if (last?.type === 'slot') return last
  const slot: Slot = { type: 'slot', node, marks: [] }
  node.kids.push(slot)
  return slot
}

/** A node of the same kind right after another one: what a link becomes on each further page. */
export function cloneAfter(node: StructNode): StructNode {
  const copy: StructNode = { ...node, kids: [] }
  const siblings = node.parent?.kids ?? []
  siblings.splice(siblings.indexOf(node) + 1, 0, copy)
  return copy
}
