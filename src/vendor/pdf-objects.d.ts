/** The few calls used of the object parser of @cantoo/pdf-lib. */
export class PDFObject {}
export class PDFName extends PDFObject {
  static of(name: string): PDFName
  decodeText(): string
}
export class PDFNumber extends PDFObject {
  asNumber(): number
}
export class PDFBool extends PDFObject {
  asBoolean(): boolean
}
export class PDFString extends PDFObject {
  decodeText(): string
  asBytes(): Uint8Array
}
export class PDFHexString extends PDFObject {
  decodeText(): string
  asBytes(): Uint8Array
}
export class PDFRef extends PDFObject {
  readonly tag: string
}
export class PDFArray extends PDFObject {
  asArray(): PDFObject[]
}
export class PDFDict extends PDFObject {
  entries(): [PDFName, PDFObject][]
}
export class PDFStream extends PDFObject {
  readonly dict: PDFDict
}
export class PDFRawStream extends PDFStream {
  readonly contents: Uint8Array
}
export function decodePDFRawStream(stream: PDFRawStream): { decode(): Uint8Array }
export class PDFContext {
  readonly trailerInfo: { Root?: PDFObject; Encrypt?: PDFObject; Info?: PDFObject; ID?: PDFObject }
  lookup(ref: PDFRef): PDFObject | undefined
}
export class PDFParser {
  static forBytesWithOptions(bytes: Uint8Array, objectsPerTick: number): PDFParser
  parseDocument(): Promise<PDFContext>
}
