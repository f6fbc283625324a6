import type PDFDocument from 'pdfkit'

export interface DocumentInfo {
  readonly title: string
  readonly author: string
  readonly subject: string
  readonly lang: string
  readonly date: Date
}

export const producer = 'charter'

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const xml = (text: string) => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

/**
 * Replaces the metadata that pdfkit would write: its own is not escaped, and says nothing of PDF/UA. The schema
 * description is what PDF/A asks for when a packet has properties it does not know.
 */
export function writeMetadata(doc: PDFDocument, info: DocumentInfo): void {
  const date = `${info.date.toISOString().slice(0, 19)}Z`
  const alternative = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${xml(text)}</rdf:li></rdf:Alt>`
  const described = (namespace: string, uri: string, body: string) =>
    `<rdf:Description rdf:about="" xmlns:${namespace}="${uri}">${body}</rdf:Description>\n`
  const dublin = [
    `<dc:format>application/pdf</dc:format>`,
    `<dc:language><rdf:Bag><rdf:li>${xml(info.lang)}</rdf:li></rdf:Bag></dc:language>`,
    info.title === '' ? '' : `<dc:title>${alternative(info.title)}</dc:title>`,
    info.author === ''
      ? ''
      : `<dc:creator><rdf:Seq><rdf:li>${xml(info.author)}</rdf:li></rdf:Seq></dc:creator>`,
    info.subject === '' ? '' : `<dc:description>${alternative(info.subject)}</dc:description>`,
  ].join('')
  doc._addInfo = () => {
    doc.appendXML(
      [
        described(
          'xmp',
          'http://ns.adobe.com/xap/1.0/',
          `<xmp:CreateDate>${date}</xmp:CreateDate><xmp:ModifyDate>${date}</xmp:ModifyDate><xmp:CreatorTool>${producer}</xmp:CreatorTool>`,
        ),
        described('dc', 'http://purl.org/dc/elements/1.1/', dublin),
        described('pdf', 'http://ns.adobe.com/pdf/1.3/', `<pdf:Producer>${producer}</pdf:Producer>`),
        described('pdfuaid', 'http://www.aiim.org/pdfua/ns/id/', '<pdfuaid:part>1</pdfuaid:part>'),
        `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">`,
        `<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">`,
        `<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>`,
        `<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>`,
        `<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>`,
        `<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">`,
        `<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>`,
        `<pdfaProperty:category>internal</pdfaProperty:category>`,
        `<pdfaProperty:description>Part of the PDF/UA standard</pdfaProperty:description>`,
        `</rdf:li></rdf:Seq></pdfaSchema:property>`,
        `</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`,
      ].join('\n'),
    )
  }
}
