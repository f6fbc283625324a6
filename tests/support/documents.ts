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
  return zipOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${package_}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${wordSpaces}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(extra),
  })
}

/** An ODT around the content of its `office:text`, with automatic styles. */
export function odt(text: string, styles = '', common = ''): Uint8Array {
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${openSpaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${openSpaces}>${common}</office:document-styles>`,
  })
}

/** Paragraphs of plain text. */
export const paragraphs = (...texts: readonly string[]): string =>
  texts.map((text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('')
