import { SaxesParser } from 'saxes'
import { GuardFailure } from '../../model/world.ts'

export interface XmlElement {
  /** Usual prefix and local name, whatever prefix the file uses: `w:p`, `text:h`. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlElement | string

const maximum = { elements: 1_500_000, depth: 256 }

/** Namespace → prefix under which its names are known here; names of other namespaces get `other:`. */
const prefixes: Readonly<Record<string, string>> = {
  'http://www.w3.org/XML/1998/namespace': 'xml',
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'package',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
}

/**
 * An XML part as a tree. Entities beyond the five of XML do not exist: a document type declaration is refused, nothing
 * outside the part is ever looked for.
 * @throws GuardFailure BROKEN_XML · DOCTYPE · TOO_MANY_ELEMENTS · TOO_DEEP
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const top: XmlNode[] = []
  const open: XmlNode[][] = [top]
  let elements = 0
  parser.on('error', (error) => {
    throw new GuardFailure('refused', 'BROKEN_XML', error.message.slice(0, 200))
  })
  parser.on('doctype', () => {
    throw new GuardFailure('refused', 'DOCTYPE', 'document type declaration')
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (++elements > maximum.elements) throw new GuardFailure('refused', 'TOO_MANY_ELEMENTS', 'elements')
    if (open.length > maximum.depth) throw new GuardFailure('refused', 'TOO_DEEP', 'nested elements')
    const kept: Record<string, string> = Object.create(null)
    for (const { uri: of, local: name, value } of Object.values(attributes))
      kept[of === '' ? name : `${prefixes[of] ?? 'other'}:${name}`] = value
    const children: XmlNode[] = []
    open.at(-1)?.push({ name: `${prefixes[uri] ?? 'other'}:${local}`, attributes: kept, children })
    open.push(children)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  const add = (more: string) => {
    const children = open.at(-1)
    const last = children?.at(-1)
    if (children && typeof last === 'string') children[children.length - 1] = last + more
    else children?.push(more)
  }
  parser.on('text', add)
  parser.on('cdata', add)
  parser.write(text.replace(/^\ufeff/, '')).close()
  const root = top.find((node) => typeof node !== 'string')
  if (root === undefined || typeof root === 'string')
    throw new GuardFailure('refused', 'BROKEN_XML', 'no element')
  return root
}

export function elementsOf({ children }: XmlElement): XmlElement[] {
  return children.filter((node) => typeof node !== 'string')
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => typeof node !== 'string' && node.name === name)
}

/** Every element of that name below, in document order. */
export function descendants(element: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = []
  const walk = (from: XmlElement) => {
    for (const child of from.children) {
      if (typeof child === 'string') continue
      if (child.name === name) found.push(child)
      walk(child)
    }
  }
  walk(element)
  return found
}
