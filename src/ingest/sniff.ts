import type { FileKind } from '../model/diagnostics/ingest.ts'
import { isCompound } from './xlsx/spreadsheet-guard.ts'

/** What a file is by its content: a workbook, text to look into, JSON, or something that holds neither rows nor notes. */
export type Container =
  | { readonly kind: 'workbook' }
  | { readonly kind: 'text' }
  | { readonly kind: 'json' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'other'; readonly what: FileKind }

const latin = new TextDecoder('latin1')

const magics: readonly (readonly [string, FileKind])[] = [
  ['%PDF-', 'pdf'],
  ['\u00ff\u00d8\u00ff', 'image'],
  ['\u0089PNG', 'image'],
  ['GIF8', 'image'],
  ['II*\u0000', 'image'],
  ['MM\u0000*', 'image'],
  ['RIFF', 'media'],
  ['ID3', 'media'],
  ['OggS', 'media'],
  ['{\\rtf', 'rtf'],
  ['Rar!', 'archive'],
  ['7z\u00bc\u00af', 'archive'],
  ['\u001f\u008b', 'archive'],
  ['SQLite format 3', 'database'],
  ['\u0000\u0001\u0000\u0000Standard', 'database'],
]

/** True for the files whose kind stands at their end or anywhere in them: zips and compound files. */
export function needsWhole(head: Uint8Array): boolean {
  return (head[0] === 0x50 && head[1] === 0x4b) || isCompound(head)
}

export function sniff(bytes: Uint8Array): Container {
  if (bytes.length === 0) return { kind: 'empty' }
  const head = latin.decode(bytes.subarray(0, 4096))
  if (head.startsWith('PK')) return zipContainer(bytes)
  if (isCompound(bytes)) return compoundContainer(bytes)
  for (const [magic, what] of magics) if (head.startsWith(magic)) return { kind: 'other', what }
  if (/^....ftyp/s.test(head)) return { kind: 'other', what: 'media' }
  // BIFF workbooks older than 1997 have no container around them.
  if (/^\u0009[\u0000\u0002\u0004\u0008][\u0004-\u0008]\u0000/.test(head)) return { kind: 'workbook' }
  return textContainer(bytes, head)
}

/** Zips are told apart by the names in them, read from the first bytes and the directory at the end. */
function zipContainer(bytes: Uint8Array): Container {
  const names = latin.decode(bytes.subarray(0, 8192)) + latin.decode(bytes.subarray(-65_536))
  if (/word\/document/.test(names)) return { kind: 'other', what: 'word' }
  if (/ppt\/presentation/.test(names)) return { kind: 'other', what: 'presentation' }
  if (/opendocument\.text/.test(names)) return { kind: 'other', what: 'writer' }
  if (/opendocument\.(presentation|graphics)/.test(names)) return { kind: 'other', what: 'presentation' }
  if (/xl[/\\]|workbook|\[Content_Types\]|opendocument\.spreadsheet|content\.xml/i.test(names))
    return { kind: 'workbook' }
  return { kind: 'other', what: 'archive' }
}

function compoundContainer(bytes: Uint8Array): Container {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const has = (name: string) => data.includes(Buffer.from(name, 'utf16le'))
  if (has('WordDocument')) return { kind: 'other', what: 'word' }
  if (has('PowerPoint Document')) return { kind: 'other', what: 'presentation' }
  return { kind: 'workbook' }
}

function textContainer(bytes: Uint8Array, head: string): Container {
  const start = head
    .replace(/^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .replaceAll('\u0000', '')
    .trimStart()
  if (/^<\?xml|^<(workbook|ss:)/i.test(start))
    return /urn:schemas-microsoft-com:office:spreadsheet|opendocument\.spreadsheet/.test(head)
      ? { kind: 'workbook' }
      : { kind: 'other', what: 'xml' }
  if (/^<(!doctype html|html|table|meta|head|body)\b/i.test(start))
    return /<table\b/i.test(latin.decode(bytes.subarray(0, 1 << 16)))
      ? { kind: 'workbook' }
      : { kind: 'other', what: 'html' }
  // A list of objects is JSON even when the file is cut short; a note may begin with « ["… » or « {… ».
  if (
    /^\[\s*\{\s*"|^\{\s*"[^"\r\n]{1,80}"\s*:/.test(start) ||
    (/^\[\s*["[{]|^\[\s*\]\s*$|^\{\s*\}\s*$/.test(start) &&
      /[}\]]\s*$/.test(latin.decode(bytes.subarray(-64)).replaceAll('\u0000', '')))
  )
    return { kind: 'json' }
  if (isBinary(bytes)) return { kind: 'other', what: 'binary' }
  return [...start].length === 0 && isBlankText(bytes) ? { kind: 'empty' } : { kind: 'text' }
}

function isBlankText(bytes: Uint8Array): boolean {
  return !/[^\s\u0000\u00ef\u00bb\u00bf\u00ff\u00fe]/.test(latin.decode(bytes))
}

/** Control characters that no text holds, beyond a trace; NUL counts unless it is every second byte, as in UTF-16. */
function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 1 << 16)
  let controls = 0
  let even = 0
  let odd = 0
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] ?? 0
    if (byte === 0) at % 2 === 0 ? even++ : odd++
    else if (
      byte < 32 &&
      byte !== 9 &&
      byte !== 10 &&
      byte !== 13 &&
      byte !== 11 &&
      byte !== 12 &&
      byte !== 27
    )
      controls++
  }
  const wide = Math.max(even, odd) > 0.3 * sample.length && Math.min(even, odd) < 0.02 * sample.length
  const nul = wide ? 0 : even + odd
  return controls + nul > 0.02 * sample.length + 2
}
