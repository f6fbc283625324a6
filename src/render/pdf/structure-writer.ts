import type PDFDocument from 'pdfkit'
import type { PdfReference } from 'pdfkit'
import { page as format } from '../design.ts'
import type { Kid, Role, StructNode } from './structure.ts'

/** Nodes that say something even when empty: the cells that hold a table's grid. */
const neverPruned: ReadonlySet<Role> = new Set(['Document', 'TR', 'TH', 'TD', 'Table', 'LBody'])

/**
 * Writes the structure tree and its parent tree. Done here rather than with pdfkit's own elements, whose object
 * references take the page that happens to be open and whose stream never ends when an element was left out.
 */
export function writeStructure(doc: PDFDocument, root: StructNode, pages: readonly PdfReference[]): void {
  stepHeadings(root)
  const tree = doc.getStructTreeRoot()
  const parents = doc.getStructParentTree()

  const write = (node: StructNode, parent: PdfReference): PdfReference => {
    const reference = doc.ref({ S: node.role, P: parent, ...entries(node) })
    const own = pageOf(node)
    const pageReference = own === null ? undefined : pages[own - 1]
    if (pageReference) reference.data['Pg'] = pageReference
    const kids: unknown[] = []
    for (const kid of node.kids) {
      if (kid.type === 'node') {
        if (!isEmpty(kid)) kids.push(write(kid, reference))
      } else if (kid.type === 'slot') {
        for (const mark of kid.marks) {
          const on = pages[mark.page - 1]
          const key = on?.data['StructParents']
          if (typeof key === 'number') parents.get(key)[mark.id] = reference
          kids.push(mark.page === own ? mark.id : { Type: 'MCR', Pg: on, MCID: mark.id })
        }
      } else {
        parents.add(kid.key, reference)
        kids.push({ Type: 'OBJR', Obj: kid.reference, Pg: pages[kid.page - 1] })
      }
    }
    reference.data['K'] = kids
    reference.end()
    return reference
  }
  tree.data['K'] = [write(root, tree)]
}

/** No heading skips a level, whatever a template's author wrote: the look stays, the outline stays whole. */
function stepHeadings(root: StructNode): void {
  let last = 0
  const walk = (node: StructNode): void => {
    const level = headingRoles.indexOf(node.role) + 1
    if (level > 0 && !isEmpty(node)) {
      last = Math.min(level, last + 1)
      node.role = headingRoles[last - 1] ?? node.role
    }
    for (const kid of node.kids) if (kid.type === 'node') walk(kid)
  }
  walk(root)
}

const headingRoles: readonly Role[] = ['H1', 'H2', 'H3']

/** Page of the first content right in the node. */
function pageOf(node: StructNode): number | null {
  for (const kid of node.kids) {
    if (kid.type === 'slot' && kid.marks[0]) return kid.marks[0].page
    if (kid.type === 'annotation') return kid.page
  }
  return null
}

function isEmpty(kid: Kid): boolean {
  if (kid.type === 'annotation') return false
  if (kid.type === 'slot') return kid.marks.length === 0
  return !neverPruned.has(kid.role) && kid.kids.every(isEmpty)
}

function entries(node: StructNode): Record<string, unknown> {
  const { alt, lang, scope, numbering, id } = node.attributes
  const out: Record<string, unknown> = {}
  if (alt) out['Alt'] = new String(alt)
  if (lang) out['Lang'] = new String(lang)
  if (id) out['ID'] = new String(id)
  if (scope) out['A'] = { O: 'Table', Scope: scope }
  if (numbering) out['A'] = { O: 'List', ListNumbering: numbering }
  if (node.box) {
    const { left, top, right, bottom } = node.box
    out['A'] = {
      O: 'Layout',
      Placement: 'Block',
      BBox: [left, format.height - bottom, right, format.height - top],
    }
  }
  return out
}
