import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFParser,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '#vendor/pdf-objects'
import { PdfDict, PdfName, PdfStream, PdfText, type PdfValue } from './values.ts'

export interface Page {
  /** From 1. */
  readonly number: number
  readonly dict: PdfDict
  readonly resources: PdfDict | null
}

export interface PdfFile {
  readonly catalog: PdfDict
  readonly info: PdfDict | null
  readonly encrypted: boolean
  readonly identified: boolean
  readonly pages: readonly Page[]
}

/** The bytes are no PDF, or one that is damaged. */
export class UnreadablePdf extends Error {}

/** @throws UnreadablePdf when the bytes are no PDF, or hold no catalogue or no page; so does a stream that cannot be decoded. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile> {
  const context = await parsed(bytes)
  const values = new Values(context)
  const { Root, Info, Encrypt, ID } = context.trailerInfo
  const catalog = values.of(Root)
  if (!(catalog instanceof PdfDict)) throw new UnreadablePdf('no catalogue')
  const info = values.of(Info)
  const pages = pagesOf(catalog)
  if (pages.length === 0) throw new UnreadablePdf('no page')
  return {
    catalog,
    info: info instanceof PdfDict ? info : null,
    encrypted: Encrypt !== undefined,
    identified: ID !== undefined,
    pages,
  }
}

async function parsed(bytes: Uint8Array): Promise<PDFContext> {
  try {
    return await PDFParser.forBytesWithOptions(bytes, Number.POSITIVE_INFINITY).parseDocument()
  } catch (cause) {
    throw new UnreadablePdf('no PDF', { cause })
  }
}

function decoded(stream: PDFRawStream): Uint8Array {
  try {
    return decodePDFRawStream(stream).decode()
  } catch (cause) {
    throw new UnreadablePdf('a damaged stream', { cause })
  }
}

/** Turns the parser's objects into values, each object once. */
class Values {
  readonly #known = new Map<string, PdfValue>()
  readonly #context: PDFContext

  constructor(context: PDFContext) {
    this.#context = context
  }

  of(object: PDFObject | undefined): PdfValue {
    if (object instanceof PDFRef) {
      const { tag } = object
      const kept = this.#known.get(tag)
      if (kept !== undefined) return kept
      // A reference to itself is worth nothing.
      this.#known.set(tag, null)
      const value = this.of(this.#context.lookup(object))
      this.#known.set(tag, value)
      return value
    }
    if (object instanceof PDFRawStream) return new PdfStream(this.#dict(object.dict), () => decoded(object))
    if (object instanceof PDFDict) return this.#dict(object)
    if (object instanceof PDFArray) return object.asArray().map((each) => this.of(each))
    if (object instanceof PDFName) return new PdfName(object.decodeText())
    if (object instanceof PDFNumber) return object.asNumber()
    if (object instanceof PDFBool) return object.asBoolean()
    if (object instanceof PDFString || object instanceof PDFHexString)
      return new PdfText(object.decodeText(), object.asBytes())
    return null
  }

  #dict(dict: PDFDict): PdfDict {
    return new PdfDict(
      new Map(dict.entries().map(([key, value]) => [key.decodeText(), () => this.of(value)])),
    )
  }
}

/** The leaves of the page tree in order, each with the resources that it has or inherits. */
function pagesOf(catalog: PdfDict): Page[] {
  const pages: Page[] = []
  const seen = new Set<PdfDict>()
  const walk = (node: PdfValue, inherited: PdfDict | null): void => {
    if (!(node instanceof PdfDict) || seen.has(node)) return
    seen.add(node)
    const resources = node.dict('Resources') ?? inherited
    if (node.get('Kids') === null) pages.push({ number: pages.length + 1, dict: node, resources })
    else for (const kid of node.list('Kids')) walk(kid, resources)
  }
  walk(catalog.get('Pages'), null)
  return pages
}
