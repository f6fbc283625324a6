import { type Diagnostic, Refusal } from '../../model/diagnostic.ts'
import { closest } from '../../text/closest.ts'
import { bestByteEncoding } from './letter-score.ts'
import { type ByteEncoding, decodeBytes, upperHalf } from './tables.ts'

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | ByteEncoding

/** Names people give to encodings (folded) → ours. ISO 8859-1 is read as Windows-1252, of which it is a part. */
const names: ReadonlyMap<string, Encoding> = new Map([
  ['utf8', 'utf-8'],
  ['utf16', 'utf-16le'],
  ['utf16le', 'utf-16le'],
  ['utf16be', 'utf-16be'],
  ['windows1252', 'windows-1252'],
  ['cp1252', 'windows-1252'],
  ['ansi', 'windows-1252'],
  ['latin1', 'windows-1252'],
  ['iso88591', 'windows-1252'],
  ['latin9', 'iso-8859-15'],
  ['iso885915', 'iso-8859-15'],
  ['macintosh', 'macintosh'],
  ['macroman', 'macintosh'],
  ['mac', 'macintosh'],
  ['cp850', 'cp850'],
  ['ibm850', 'cp850'],
  ['dos', 'cp850'],
])

export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Bytes → text: byte order mark, then strict UTF-8, then UTF-16 without mark, then the one-byte table that looks most French.
 * NUL characters are dropped (no cell or note holds them on purpose) and C1 controls, the trace of a Windows-1252 text once
 * decoded as Latin-1, become the characters that were typed; both are told.
 * @throws Refusal UNKNOWN_ENCODING
 */
export function decodeText(bytes: Uint8Array, asked: string | undefined): DecodedText {
  const { text: raw, encoding } = asked === undefined ? detect(bytes) : decodeAs(bytes, encodingNamed(asked))
  const diagnostics: Diagnostic[] = []
  let text = raw
  if (text.includes('\u0000')) {
    const lines = linesWith(text, '\u0000')
    diagnostics.push({
      code: 'NUL_REMOVED',
      level: 'warning',
      args: { count: text.split('\u0000').length - 1, lines: lines.slice(0, 5) },
      ...(lines[0] === undefined ? {} : { place: { line: lines[0] } }),
    })
    text = text.replaceAll('\u0000', '')
  }
  const controls = text.match(/[\u0080-\u0084\u0086-\u009f]/g)?.length ?? 0
  if (controls > 0) {
    text = text.replace(
      /[\u0080-\u009f]/g,
      (control) => upperHalf['windows-1252'][control.charCodeAt(0) - 128] ?? control,
    )
    diagnostics.push({ code: 'CONTROLS_REPAIRED', level: 'info', args: { count: controls } })
  }
  const broken = text.split('\ufffd').length - 1
  if (broken > 0) diagnostics.push({ code: 'BROKEN_CHARACTERS', level: 'warning', args: { count: broken } })
  const mojibake = text.match(/\p{L}*Ã[©¨ª\u00a0§´®¹»]\p{L}*|\p{L}*â€[™œ“¦]\p{L}*/u)
  if (mojibake) diagnostics.push({ code: 'MOJIBAKE', level: 'warning', args: { example: mojibake[0] } })
  return { text, encoding, diagnostics }
}

function encodingNamed(asked: string): Encoding {
  const found = names.get(asked.toLowerCase().replace(/[^a-z0-9]/g, ''))
  if (found !== undefined) return found
  const known = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15', 'macintosh', 'cp850']
  throw new Refusal({
    code: 'UNKNOWN_ENCODING',
    level: 'error',
    args: { encoding: asked, known, suggestion: closest(asked, known) },
  })
}

function detect(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decodeAs(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decodeAs(bytes, 'utf-16be')
  const wide = unmarkedUtf16(bytes)
  if (wide !== null) return decodeAs(bytes, wide)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return mostlyUtf8(bytes) ? decodeAs(bytes, 'utf-8') : decodeAs(bytes, bestByteEncoding(bytes))
  }
}

/** A long UTF-8 text with one damaged spot must not be read as Windows-1252 throughout. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0
  let bad = 0
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 0x80) continue
    const length =
      byte >= 0xc2 && byte < 0xe0 ? 1 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xf0 && byte < 0xf5 ? 3 : 0
    let follow = 0
    while (follow < length && ((bytes[at + 1 + follow] ?? 0) & 0xc0) === 0x80) follow++
    if (length > 0 && follow === length) {
      good++
      at += length
    } else bad++
  }
  return good > 20 * bad
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): { text: string; encoding: Encoding } {
  if (encoding === 'utf-8') return { text: new TextDecoder('utf-8').decode(bytes), encoding }
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const even = bytes.subarray(0, bytes.length & ~1)
    const little = Buffer.from(even)
    if (encoding === 'utf-16be') little.swap16()
    const text = little.toString('utf16le')
    return { text: text.startsWith('\ufeff') ? text.slice(1) : text, encoding }
  }
  return { text: decodeBytes(bytes, encoding), encoding }
}

/** Nearly all of a Latin text in UTF-16 has NUL as every second byte. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1
  if (length < 8) return null
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even++
    if (bytes[at + 1] === 0) odd++
  }
  const pairs = length / 2
  if (odd > 0.8 * pairs && even < 0.05 * pairs) return 'utf-16le'
  if (even > 0.8 * pairs && odd < 0.05 * pairs) return 'utf-16be'
  return null
}

function linesWith(text: string, sign: string): number[] {
  const lines: number[] = []
  let line = 1
  let from = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    for (; from < at; from++) if (text[from] === '\n') line++
    if (lines.at(-1) !== line) lines.push(line)
  }
  return lines
}
