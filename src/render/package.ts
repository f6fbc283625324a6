import { element, escapeXml, xmlPart } from './xml.ts'
import { type ZipFile, zip } from './zip.ts'

const openxml = 'http://schemas.openxmlformats.org'
/** Namespace of the relationships between the parts of an office document. */
export const office = `${openxml}/officeDocument/2006/relationships`

/** A part of an office document (Open Packaging Conventions, ECMA-376 part 2). */
export interface Part {
  /** `word/document.xml` */
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

export interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly external?: boolean
}

export interface About {
  readonly title: string
  readonly language: string
  readonly subject?: string
  readonly creator?: string
  readonly keywords?: string
  /** ISO instant. */
  readonly created?: string
}

/**
 * An office document: its parts, the first of which is the main one, and what relates them, by the name of the part that
 * relates. The same content gives the same bytes.
 */
export function officePackage(
  parts: readonly Part[],
  relations: Readonly<Record<string, readonly Relation[]>>,
  about: About,
): Uint8Array {
  const core: Part = {
    name: 'docProps/core.xml',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    bytes: xmlPart(properties(about)),
  }
  const root = relationsXml([
    { id: 'rId1', type: `${office}/officeDocument`, target: parts[0]?.name ?? '' },
    {
      id: 'rId2',
      type: `${openxml}/package/2006/relationships/metadata/core-properties`,
      target: core.name,
    },
  ])
  return zip([
    { name: '[Content_Types].xml', bytes: xmlPart(contentTypes([...parts, core])) },
    { name: '_rels/.rels', bytes: xmlPart(root) },
    ...[core, ...parts].flatMap(({ name, bytes }): ZipFile[] => {
      const own = relations[name] ?? []
      const list = { name: name.replace(/([^/]+)$/, '_rels/$1.rels'), bytes: xmlPart(relationsXml(own)) }
      return own.length > 0 ? [{ name, bytes }, list] : [{ name, bytes }]
    }),
  ])
}

function contentTypes(parts: readonly Part[]): string {
  const types = [
    element('Default', {
      Extension: 'rels',
      ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
    }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...parts.map(({ name, type }) => element('Override', { PartName: `/${name}`, ContentType: type })),
  ]
  return element('Types', { xmlns: `${openxml}/package/2006/content-types` }, types.join(''))
}

function relationsXml(list: readonly Relation[]): string {
  const each = list.map(({ id, type, target, external }) =>
    element('Relationship', {
      Id: id,
      Type: type,
      Target: target,
      TargetMode: external ? 'External' : undefined,
    }),
  )
  return element('Relationships', { xmlns: `${openxml}/package/2006/relationships` }, each.join(''))
}

function properties({ title, language, subject, creator, keywords, created }: About): string {
  const told = (name: string, value: string | undefined) => (value ? element(name, {}, escapeXml(value)) : '')
  return element(
    'cp:coreProperties',
    {
      'xmlns:cp': `${openxml}/package/2006/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      ...(created
        ? {
            'xmlns:dcterms': 'http://purl.org/dc/terms/',
            'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
          }
        : {}),
    },
    [
      told('dc:title', title),
      told('dc:subject', subject),
      told('dc:creator', creator),
      told('dc:language', language),
      told('cp:keywords', keywords),
      created ? element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, created) : '',
    ].join(''),
  )
}
