import { GuardFailure } from '../../model/world.ts'
import { unzipEntry, type ZipEntry, zipDirectory } from '../xlsx/zip-guard.ts'
import { parseXml, type XmlElement } from './xml-tree.ts'

/** A word processor's document of a session is far below; a larger part would not fit the child's memory as a tree. */
const largestPart = 20e6
const limits = { entries: 4000, unpacked: 300e6, ratio: 250 }

/** The XML parts of a zipped document, unpacked one at a time and on demand. */
export class DocumentParts {
  readonly #bytes: Uint8Array
  readonly #entries: ReadonlyMap<string, ZipEntry>

  /** @throws GuardFailure as `zipDirectory`, and ENCRYPTED for an OpenDocument file with a password. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#entries = new Map(
      zipDirectory(bytes, limits).map((entry) => [entry.name.replace(/^\//, '').toLowerCase(), entry]),
    )
    const manifest = this.#text('META-INF/manifest.xml')
    if (manifest?.includes('encryption-data')) throw new GuardFailure('refused', 'ENCRYPTED', 'manifest')
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase())
  }

  /** Null when the document has no such part. @throws GuardFailure as `parseXml`, TOO_LARGE, SIZE_LIE */
  xml(name: string): XmlElement | null {
    const text = this.#text(name)
    return text === null ? null : parseXml(text)
  }

  #text(name: string): string | null {
    const entry = this.#entries.get(name.replace(/^\//, '').toLowerCase())
    if (entry === undefined) return null
    if (entry.size > largestPart) throw new GuardFailure('refused', 'TOO_LARGE', name)
    const part = unzipEntry(this.#bytes, entry)
    return new TextDecoder(encodingOf(part)).decode(part)
  }
}

function encodingOf(part: Uint8Array): string {
  if (part[0] === 0xff && part[1] === 0xfe) return 'utf-16le'
  return part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : 'utf-8'
}
