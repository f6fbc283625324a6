import { type Operand, OperandText, operationsOf } from './operations.ts'
import type { PdfDict } from './values.ts'

/** A code of a shown text with what it stands for; null when the file does not say. */
export interface Sign {
  readonly code: number
  readonly text: string | null
}

export interface PdfFont {
  readonly name: string
  readonly embedded: boolean
  /** Has a ToUnicode map, or an encoding whose signs are known. */
  readonly mapped: boolean
  signs(bytes: Uint8Array): Sign[]
}

const western: Readonly<Record<string, string>> = {
  WinAnsiEncoding: 'windows-1252',
  MacRomanEncoding: 'macintosh',
}

export function readFont(dict: PdfDict): PdfFont {
  const composite = dict.name('Subtype') === 'Type0'
  const own = composite ? first(dict) : dict
  const descriptor = own?.dict('FontDescriptor')
  const map = dict.stream('ToUnicode')
  const unicode = map ? readToUnicode(map.content()) : null
  const encoding = dict.name('Encoding') ?? dict.dict('Encoding')?.name('BaseEncoding') ?? ''
  const decoder = western[encoding] ? new TextDecoder(western[encoding]) : null
  const width = composite ? 2 : 1
  return {
    name: dict.name('BaseFont') ?? '?',
    embedded:
      dict.name('Subtype') === 'Type3' ||
      ['FontFile', 'FontFile2', 'FontFile3'].some((key) => descriptor?.get(key) instanceof Object),
    mapped: unicode !== null || (!composite && decoder !== null),
    signs(bytes) {
      const signs: Sign[] = []
      for (let at = 0; at + width <= bytes.length; at += width) {
        const code = width === 2 ? (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0) : (bytes[at] ?? 0)
        const text = unicode
          ? (unicode.get(code) ?? null)
          : composite
            ? null
            : (decoder?.decode(bytes.subarray(at, at + 1)) ?? null)
        signs.push({ code, text })
      }
      return signs
    },
  }
}

function first(dict: PdfDict): PdfDict | null {
  const [descendant] = dict.list('DescendantFonts')
  return descendant && typeof descendant === 'object' && 'dict' in descendant ? (descendant as PdfDict) : null
}

const number = (operand: Operand | undefined) =>
  operand instanceof OperandText ? operand.bytes.reduce((sum, byte) => sum * 256 + byte, 0) : 0

function utf16(operand: Operand | undefined, plus = 0): string {
  if (!(operand instanceof OperandText)) return ''
  const units = Array.from(
    { length: operand.bytes.length >> 1 },
    (_, index) => (operand.bytes[index * 2] ?? 0) * 256 + (operand.bytes[index * 2 + 1] ?? 0),
  )
  if (units.length > 0) units[units.length - 1] = (units.at(-1) ?? 0) + plus
  return String.fromCharCode(...units)
}

/** Code → text of a ToUnicode CMap (ISO 32000-1, 9.10.3). */
function readToUnicode(bytes: Uint8Array): ReadonlyMap<number, string> {
  const map = new Map<number, string>()
  for (const { operator, operands } of operationsOf(bytes)) {
    if (operator === 'endbfchar')
      for (let at = 0; at + 1 < operands.length; at += 2)
        map.set(number(operands[at]), utf16(operands[at + 1]))
    if (operator === 'endbfrange')
      for (let at = 0; at + 2 < operands.length; at += 3) {
        const [from, to, target] = [number(operands[at]), number(operands[at + 1]), operands[at + 2]]
        for (let code = from; code <= Math.min(to, from + 0xffff); code++)
          map.set(code, Array.isArray(target) ? utf16(target[code - from]) : utf16(target, code - from))
      }
  }
  return map
}
