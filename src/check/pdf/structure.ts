import type { Page, PdfFile } from './open-pdf.ts'
import { PdfDict, PdfName, type PdfValue } from './values.ts'

/** Marked content of a page. */
export interface ContentKid {
  readonly kind: 'content'
  readonly page: number
  readonly mark: number
}

/** Something of the file itself: a link's or a field's area. */
export interface ObjectKid {
  readonly kind: 'object'
  readonly page: number
  readonly object: PdfDict
}

export interface Element {
  readonly kind: 'element'
  readonly dict: PdfDict
  /** Standard structure type, after the file's own names are mapped. */
  readonly role: string
  readonly parent: Element | null
  readonly kids: readonly (Element | ContentKid | ObjectKid)[]
}

export interface Structure {
  readonly root: Element | null
  /** All elements in reading order. */
  readonly elements: readonly Element[]
  /** Key → what the parent tree gives for it. */
  readonly parents: ReadonlyMap<number, PdfValue>
}

export function readStructure(file: PdfFile): Structure {
  const tree = file.catalog.dict('StructTreeRoot')
  if (!tree) return { root: null, elements: [], parents: new Map() }
  const pageOf = new Map(file.pages.map((page) => [page.dict, page.number]))
  const roles = tree.dict('RoleMap')
  const seen = new Set<PdfDict>()
  const elements: Element[] = []

  const read = (dict: PdfDict, parent: Element | null, page: number): Element => {
    seen.add(dict)
    const kids: Element['kids'][number][] = []
    const element: Element = {
      kind: 'element',
      dict,
      role: standard(dict.name('S') ?? '', roles),
      parent,
      kids,
    }
    elements.push(element)
    const own = numberOf(dict, pageOf) ?? page
    for (const kid of dict.list('K')) {
      if (typeof kid === 'number') kids.push({ kind: 'content', page: own, mark: kid })
      if (!(kid instanceof PdfDict)) continue
      const type = kid.name('Type')
      const on = numberOf(kid, pageOf) ?? own
      if (type === 'MCR') kids.push({ kind: 'content', page: on, mark: kid.number('MCID') ?? -1 })
      else if (type === 'OBJR') {
        const object = kid.dict('Obj')
        if (object) kids.push({ kind: 'object', page: on, object })
      } else if (!seen.has(kid)) kids.push(read(kid, element, own))
    }
    return element
  }

  const tops = tree.list('K').filter((kid): kid is PdfDict => kid instanceof PdfDict)
  // Several roots count as the parts of one document.
  const [only] = tops
  const root = tops.length === 1 && only ? read(only, null, 0) : gather(tree, tops, read, elements)
  return { root, elements, parents: numberTree(tree.dict('ParentTree')) }
}

function gather(
  tree: PdfDict,
  tops: readonly PdfDict[],
  read: (dict: PdfDict, parent: Element | null, page: number) => Element,
  elements: Element[],
): Element | null {
  if (tops.length === 0) return null
  const kids: Element[] = []
  const root: Element = { kind: 'element', dict: tree, role: 'Document', parent: null, kids }
  elements.push(root)
  for (const top of tops) kids.push(read(top, root, 0))
  return root
}

const numberOf = (dict: PdfDict, pages: ReadonlyMap<PdfDict, Page['number']>): number | null => {
  const page = dict.get('Pg')
  return page instanceof PdfDict ? (pages.get(page) ?? null) : null
}

/** Follows the file's own names to a standard one; a circle ends where it began. */
function standard(role: string, roles: PdfDict | null): string {
  const passed = new Set<string>()
  let name = role
  while (!passed.has(name)) {
    passed.add(name)
    name = roles?.name(name) ?? name
  }
  return name
}

/** ISO 32000-1, 7.9.7. */
function numberTree(
  node: PdfDict | null,
  map = new Map<number, PdfValue>(),
  depth = 0,
): Map<number, PdfValue> {
  if (!node || depth > 32) return map
  const numbers = node.list('Nums')
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    const key = numbers[at]
    if (typeof key === 'number') map.set(key, numbers[at + 1] ?? null)
  }
  for (const kid of node.list('Kids')) if (kid instanceof PdfDict) numberTree(kid, map, depth + 1)
  return map
}

/** An attribute of an element, whatever owner it is filed under. */
export function attribute(element: Element, key: string): PdfValue {
  for (const each of element.dict.list('A')) {
    if (each instanceof PdfDict && each.get(key) !== null) return each.get(key)
  }
  return null
}

export const nameOf = (value: PdfValue): string | null => (value instanceof PdfName ? value.name : null)

/** The elements right under one, or under its parts of tables and divisions. */
export const childrenOf = (element: Element): Element[] =>
  element.kids.filter((kid): kid is Element => kid.kind === 'element')
