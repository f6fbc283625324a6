import { zipOf } from './zip.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const package_ = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Names of the namespaces that the bodies below may use. */
const wordSpaces = `xmlns:w="${word}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"`
const openSpaces = [
  ['office', 'office'],
  ['text', 'text'],
  ['table', 'table'],
  ['style', 'style'],
  ['draw', 'drawing'],
  ['fo', 'xsl-fo-compatible'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')

/** A DOCX around a body in WordprocessingML; `parts` adds or replaces what stands in its `word` folder, by root content. */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const roots: Readonly<Record<string, string>> = {
    'styles.xml': 'styles',
    'numbering.xml': 'numbering',
    'footnotes.xml': 'footnotes',
    'comments.xml': 'comments',
    'header1.xml': 'hdr',
  }
  const extra = Object.entries(parts).map(([name, content]) => [
    `word/${name}`,
    `<w:${roots[name]} ${wordSpaces}>${content}</w:${roots[name]}>`,
  ])
  const media = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const kinds = Object.keys(parts).map((name) => [name, name.replace(/\d*\.xml$/, '')])
  const types = [['document.xml', 'document.main'], ...kinds].map(
    ([name, kind]) => `<Override PartName="/word/${name}" ContentType="${media}.${kind}+xml"/>`,
  )
  const links = kinds.map(
    ([name, kind], rank) => `<Relationship Id="rId${rank + 1}" Type="${office}/${kind}" Target="${name}"/>`,
  )
  return zipOf({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${package_}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${package_}">${links.join('')}</Relationships>`,
    'word/document.xml': `<w:document ${wordSpaces}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(extra),
  })
}

/** An ODT around the content of its `office:text`, with automatic styles. */
export function odt(text: string, styles = '', common = ''): Uint8Array {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'META-INF/manifest.xml':
      '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>',
    'content.xml': `<office:document-content ${openSpaces} office:version="1.2"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${openSpaces} office:version="1.2">${common}</office:document-styles>`,
  })
}

/** Paragraphs of plain text. */
export const paragraphs = (...texts: readonly string[]): string =>
  texts.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('')
