import type { PdfFile } from './open-pdf.ts'

/** What the XMP packet of a file says of it; empty where it says nothing. */
export interface Packet {
  readonly title: string
  readonly author: string
  readonly description: string
  readonly producer: string
  readonly tool: string
  readonly ua: string
  readonly part: string
  readonly conformance: string
}

/** Reads the packet by its usual names, written as elements or as attributes (ISO 16684-1). */
export function readPacket(file: PdfFile): Packet {
  const bytes = file.catalog.stream('Metadata')?.content()
  const xml = bytes ? new TextDecoder().decode(bytes) : ''
  const said = (name: string) => {
    const element = new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`).exec(xml)?.[1]
    const attribute = new RegExp(`\\s${name}="([^"]*)"`).exec(xml)?.[1]
    return plain(element ?? attribute ?? '')
  }
  return {
    title: said('dc:title'),
    author: said('dc:creator'),
    description: said('dc:description'),
    producer: said('pdf:Producer'),
    tool: said('xmp:CreatorTool'),
    ua: said('pdfuaid:part'),
    part: said('pdfaid:part'),
    conformance: said('pdfaid:conformance'),
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const plain = (xml: string): string =>
  xml
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_, decimal, hex, name) =>
      decimal || hex
        ? String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16))
        : (entities[name] ?? ''),
    )
    .trim()
