import { GuardFailure } from '../../model/world.ts'
import { checkTexts } from './long-text.ts'
import { sheetParts, type Uncomputed, uncomputedIn } from './uncomputed.ts'
import { unzipEntry, type ZipEntry, zipDirectory } from './zip-guard.ts'

/** An encrypted OOXML workbook is a compound file with this stream, its name in UTF-16. */
const encryptedStream = 'EncryptedPackage'

const decoder = new TextDecoder('utf-8')

/**
 * What must hold before a spreadsheet is given to its parser: a sound zip directory, sizes that do not lie, no password,
 * no cell repeated into more cells than a consultation can have, the parts that make it a workbook.
 * Files that are no zip (XLS, XML 2003) pass: their parser's child has limits of its own.
 * Gives, by the name of their sheet, the formulas that bear no result.
 * @throws GuardFailure
 */
export function checkSpreadsheet(bytes: Uint8Array, cells: number): ReadonlyMap<string, Uncomputed> {
  if (isCompound(bytes)) {
    if (Buffer.from(bytes).includes(Buffer.from(encryptedStream, 'utf16le')))
      throw new GuardFailure('refused', 'ENCRYPTED', encryptedStream)
    return new Map()
  }
  if (!(bytes[0] === 0x50 && bytes[1] === 0x4b)) return new Map()
  const entries = zipDirectory(bytes)
  const byName = new Map(entries.map((entry) => [entry.name.toLowerCase().replace(/^\//, ''), entry]))
  const manifest = byName.get('meta-inf/manifest.xml')
  if (manifest && decoder.decode(unzipEntry(bytes, manifest)).includes('encryption-data'))
    throw new GuardFailure('refused', 'ENCRYPTED', 'manifest')
  const content = byName.get('content.xml')
  if (content) checkContent(unzipEntry(bytes, content), cells)
  else if (![...byName.keys()].some((name) => /workbook[^/]*\.(xml|bin)$/.test(name)))
    throw new GuardFailure('refused', 'NOT_A_WORKBOOK', 'no workbook part')
  const uncomputed = checkSizes(bytes, entries)
  if (uncomputed.size === 0) return new Map()
  const text = (name: string) => {
    const entry = byName.get(name)
    return entry ? decoder.decode(unzipEntry(bytes, entry)) : ''
  }
  const parts = sheetParts(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'), entries)
  return new Map(
    [...parts].flatMap(([sheet, entry]) => {
      const found = uncomputed.get(entry)
      return found ? [[sheet, found] as const] : []
    }),
  )
}

/** Unpacks each part with cells under its declared size: a directory that lies would leave the sheets silently empty. */
function checkSizes(bytes: Uint8Array, entries: readonly ZipEntry[]): ReadonlyMap<ZipEntry, Uncomputed> {
  const found = new Map<ZipEntry, Uncomputed>()
  for (const entry of entries) {
    if (!/(worksheets\/[^/]*|sharedstrings)\.(xml|bin)$/i.test(entry.name)) continue
    const part = unzipEntry(bytes, entry)
    if (/\.xml$/i.test(entry.name)) checkTexts(part)
    const uncomputed = uncomputedIn(part)
    if (uncomputed.count > 0) found.set(entry, uncomputed)
  }
  return found
}

function checkContent(xml: Uint8Array, cells: number): void {
  checkTexts(xml)
  checkRepeats(decoder.decode(xml), cells)
}

/** OpenDocument repeats rows and cells by a count; filled ones are multiplied by the parser. */
function checkRepeats(xml: string, cells: number): void {
  let total = 0
  for (const row of xml.matchAll(/<table:table-row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/table:table-row>)/g)) {
    const rows = repeats(row[1] ?? '', 'rows')
    let filled = 0
    for (const cell of (row[2] ?? '').matchAll(/<table:(?:covered-)?table-cell\b([^>]*?)(\/?)>/g))
      if (cell[2] !== '/' || /office:(value|string-value|boolean-value|date-value)/.test(cell[1] ?? ''))
        filled += repeats(cell[1] ?? '', 'columns')
    total += rows * filled
    if (total > cells) throw new GuardFailure('refused', 'TOO_MANY_CELLS', 'repeated cells')
  }
}

function repeats(attributes: string, of: 'rows' | 'columns'): number {
  return Number(new RegExp(`number-${of}-repeated="(\\d+)"`).exec(attributes)?.[1] ?? 1)
}

export function isCompound(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0
}
