import { inflateRawSync } from 'node:zlib'
import { GuardFailure } from '../../model/world.ts'

export interface ZipEntry {
  readonly name: string
  readonly compressed: number
  readonly size: number
  readonly method: number
  readonly encrypted: boolean
  /** Offset of the local header. */
  readonly offset: number
}

export interface ZipLimits {
  readonly entries: number
  /** Sum of unpacked sizes, bytes. */
  readonly unpacked: number
  /** Unpacked size over packed size, for entries that unpack to more than a megabyte. */
  readonly ratio: number
}

const zipLimits: ZipLimits = { entries: 4000, unpacked: 300e6, ratio: 250 }

function refuse(code: string, message: string): never {
  throw new GuardFailure('refused', code, message)
}

/**
 * Reads a zip's directory without unpacking anything and refuses what no workbook of a consultation is: too many
 * entries, too much once unpacked, a suspicious ratio, entries that share their bytes.
 * @throws GuardFailure NOT_A_WORKBOOK · TOO_MANY_ENTRIES · TOO_LARGE · RATIO · OVERLAP · ENCRYPTED
 */
export function zipDirectory(bytes: Uint8Array, limits: ZipLimits = zipLimits): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endRecord(view)
  const { count, size, start } = wideEnd(view, end) ?? {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    start: view.getUint32(end + 16, true),
  }
  if (count > limits.entries) refuse('TOO_MANY_ENTRIES', `${count} entries`)
  if (start + size > bytes.length) refuse('NOT_A_WORKBOOK', 'directory outside the file')
  const entries: ZipEntry[] = []
  let at = start
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      refuse('NOT_A_WORKBOOK', 'broken directory')
    const nameLength = view.getUint16(at + 28, true)
    const extraLength = view.getUint16(at + 30, true)
    const entry: ZipEntry = {
      name: Buffer.from(bytes.subarray(at + 46, at + 46 + nameLength)).toString('utf8'),
      compressed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      offset: view.getUint32(at + 42, true),
    }
    entries.push(wideEntry(view, at + 46 + nameLength, extraLength, entry))
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true)
  }
  check(entries, limits)
  const spans = entries.map((entry) => checkLocalHeader(bytes, view, entry)).sort((a, b) => a.start - b.start)
  spans.forEach(({ start }, index) => {
    if (start < (spans[index - 1]?.end ?? 0)) refuse('OVERLAP', 'entries share their bytes')
  })
  return entries
}

/** Parsers follow the local header, the guard the directory: they must speak of the same entry, or a parser can run for ever. */
function checkLocalHeader(
  bytes: Uint8Array,
  view: DataView,
  { name, offset, compressed }: ZipEntry,
): { start: number; end: number } {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50)
    refuse('NOT_A_WORKBOOK', name)
  const start = offset + 30
  const nameEnd = start + view.getUint16(offset + 26, true)
  const data = nameEnd + view.getUint16(offset + 28, true)
  if (Buffer.from(bytes.subarray(start, nameEnd)).toString('utf8') !== name)
    refuse('NOT_A_WORKBOOK', `${name}: another name before its bytes`)
  if (data + compressed > bytes.length) refuse('NOT_A_WORKBOOK', `${name}: cut short`)
  return { start: offset, end: data + compressed }
}

function check(entries: readonly ZipEntry[], limits: ZipLimits): void {
  let unpacked = 0
  const offsets = new Set<number>()
  for (const entry of entries) {
    if (entry.encrypted) refuse('ENCRYPTED', entry.name)
    unpacked += entry.size
    if (unpacked > limits.unpacked) refuse('TOO_LARGE', `${unpacked} bytes once unpacked`)
    if (entry.size > 1e6 && entry.size / Math.max(1, entry.compressed) > limits.ratio)
      refuse('RATIO', `${entry.name}: ${entry.compressed} → ${entry.size} bytes`)
    if (offsets.has(entry.offset)) refuse('OVERLAP', entry.name)
    offsets.add(entry.offset)
  }
}

/** The unpacked bytes of an entry; a directory that lies about the size is refused. @throws GuardFailure */
export function unzipEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const packed = bytes.subarray(start, start + entry.compressed)
  if (entry.method === 0) return packed
  if (entry.method !== 8) refuse('NOT_A_WORKBOOK', `${entry.name}: method ${entry.method}`)
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, entry.size) })
  } catch (error) {
    const lying = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
    return refuse(lying ? 'SIZE_LIE' : 'NOT_A_WORKBOOK', entry.name)
  }
}

function endRecord(view: DataView): number {
  const least = Math.max(0, view.byteLength - 65_557)
  for (let at = view.byteLength - 22; at >= least; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return refuse('NOT_A_WORKBOOK', 'no zip directory')
}

/** Zip64 end record, written by some streaming exporters even for small files. */
function wideEnd(view: DataView, end: number): { count: number; size: number; start: number } | null {
  const locator = end - 20
  if (locator < 0 || view.getUint32(locator, true) !== 0x07064b50) return null
  const at = Number(view.getBigUint64(locator + 8, true))
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== 0x06064b50) return null
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    size: Number(view.getBigUint64(at + 40, true)),
    start: Number(view.getBigUint64(at + 48, true)),
  }
}

function wideEntry(view: DataView, start: number, length: number, entry: ZipEntry): ZipEntry {
  const full = 0xffff_ffff
  if (entry.size !== full && entry.compressed !== full && entry.offset !== full) return entry
  for (let at = start; at + 4 <= start + length && at + 4 <= view.byteLength; ) {
    const tag = view.getUint16(at, true)
    const span = view.getUint16(at + 2, true)
    if (tag === 1) {
      let cursor = at + 4
      const next = (value: number) => {
        if (value !== full || cursor + 8 > view.byteLength) return value
        cursor += 8
        return Number(view.getBigUint64(cursor - 8, true))
      }
      const size = next(entry.size)
      const compressed = next(entry.compressed)
      return { ...entry, size, compressed, offset: next(entry.offset) }
    }
    at += 4 + span
  }
  return entry
}
