/** The few calls used of pdfkit 0.20.2, which ships no types; the underscored ones are internals kept inside `render/pdf`. */
declare module 'pdfkit' {
  /** An indirect object; `data` becomes its dictionary: a string is a name, a `String` object a text. */
  export interface PdfReference {
    readonly data: Record<string, unknown>
    /** With the bytes of its stream, if it is one. */
    end(bytes?: Uint8Array): void
  }
  export interface EmbeddedFont {
    readonly id: string
    readonly subset: { readonly glyphs: number[]; includeGlyph(glyph: number): number }
    readonly unicode: (readonly number[])[]
    readonly widths: number[]
    ref(): PdfReference
  }
  export interface PdfImage {
    readonly label: string
    /** Once embedded. */
    readonly obj: PdfReference | null
    embed(document: PDFDocument): void
  }
  export interface PdfPage {
    readonly width: number
    readonly height: number
    readonly fonts: Record<string, PdfReference>
    readonly xobjects: Record<string, PdfReference>
    readonly dictionary: PdfReference
    readonly annotations: PdfReference[]
    readonly structParentTreeKey: number
  }
  export interface OutlineItem {
    addItem(title: string, options: OutlineOptions): OutlineItem
  }
  export interface OutlineOptions {
    readonly pageNumber: number
    readonly top: number
    readonly left: number
    readonly expanded: boolean
  }
  export interface FileOptions {
    readonly name: string
    readonly type: string
    readonly description: string
    readonly relationship: string
    readonly creationDate: Date
    readonly modifiedDate: Date
  }
  export interface DocumentOptions {
    readonly pdfVersion: '1.7'
    readonly subset: 'PDF/A-3a'
    readonly lang: string
    readonly tagged: true
    readonly displayTitle: true
    readonly autoFirstPage: false
    readonly font: null
    readonly info: Record<string, string | Date>
  }
  export default class PDFDocument {
    constructor(options: DocumentOptions)
    readonly page: PdfPage
    readonly outline: OutlineItem
    readonly _font: EmbeddedFont
    /** The catalogue. */
    readonly _root: PdfReference
    _addInfo: () => void
    endAcroForm: () => void
    font(program: unknown, family: string): this
    addPage(options: { size: readonly [number, number]; margin: number }): this
    addContent(operators: string): this
    addNamedDestination(name: string, kind: 'XYZ', x: number, y: number, zoom: null): void
    appendXML(xml: string): void
    file(bytes: Uint8Array, options: FileOptions): unknown
    ref(data: Record<string, unknown>): PdfReference
    openImage(bytes: Uint8Array): PdfImage
    getStructTreeRoot(): PdfReference
    getStructParentTree(): { add(key: number, value: unknown): void; get(key: number): unknown[] }
    createStructParentTreeNextKey(): number
    on(event: 'data', listener: (chunk: Uint8Array) => void): this
    on(event: 'end', listener: () => void): this
    on(event: 'error', listener: (error: Error) => void): this
    end(): void
  }
}
