import { Refusal } from '../../model/diagnostic.ts'
import { closest } from '../../text/closest.ts'
import type { ByteEncoding } from './tables.ts'

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | ByteEncoding

const known: readonly Encoding[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-15',
  'macintosh',
  'cp850',
]

/** Names people give to encodings (folded) → ours. ISO 8859-1 is read as Windows-1252, of which it is a part. */
const names: ReadonlyMap<string, Encoding> = new Map([
  ['utf8', 'utf-8'],
  ['utf8sig', 'utf-8'],
  ['utf8bom', 'utf-8'],
  ['ascii', 'utf-8'],
  ['usascii', 'utf-8'],
  ['utf16', 'utf-16le'],
  ['unicode', 'utf-16le'],
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

/** @throws Refusal UNKNOWN_ENCODING */
export function encodingNamed(asked: string): Encoding {
  const found = names.get(asked.toLowerCase().replace(/[^a-z0-9]/g, ''))
  if (found !== undefined) return found
  throw new Refusal({
    code: 'UNKNOWN_ENCODING',
    level: 'error',
    args: { encoding: asked, known, suggestion: closest(asked, known) },
  })
}
