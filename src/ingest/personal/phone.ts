import { type Finder, hasDigits, matches } from './finder.ts'

/**
 * French numbers: 0 or +33/0033 (with an optional (0)), then nine digits in pairs; international ones: + and 8 to 15
 * digits. Neither may stand inside a longer run of digits: SIRET, amounts and references are no phones.
 */
const french =
  /(?<![\p{L}\p{N}+]|\d[.,-])(?:(?:\+|00)\s?33[\s.-]?(?:\(0\)[\s.-]?)?|0)[1-9](?:[\s.\u00a0\u202f/-]?\d\d){4}(?!\d|[.,-]\d|\p{L})/gu
/** Without its plus the country's figure must stand apart. */
const bare =
  /(?<![\p{L}\p{N}+.,-]|\d\s)33[\s.-](?:\(0\)[\s.-]?)?[1-9](?:[\s.\u00a0\u202f-]\d\d){4}(?!\d|[.,-]\d|\p{L})/gu
/** « 06 123 456 78 », « 0612 345 678 »: a mobile number grouped otherwise. */
const grouped = /(?<![\p{L}\p{N}+.,-]|\d\s)0[67](?:[\s.\u00a0\u202f-]?\d){8}(?!\d|[.,-]\d|\p{L}|\s\d)/gu
const foreign =
  /(?<![\p{L}\p{N}+])(?:\+|\(\+)[1-9]\d{0,2}\)?(?:[\s.\u00a0\u202f-]?\(?\d{1,4}\)?){2,6}(?![\p{L}\p{N}])/gu

export const phones: Finder = function* (text) {
  if (!hasDigits(text, 8)) return
  yield* matches(text, french, 'phone')
  yield* matches(text, bare, 'phone')
  yield* matches(text, grouped, 'phone')
  // An international number has 8 to 15 digits in all (ITU-T E.164).
  yield* matches(text, foreign, 'phone', ([number]) => {
    const digits = number.replace(/\D/g, '').length
    return digits >= 8 && digits <= 15
  })
}

export function looksLikePhone(cell: string): boolean {
  const text = cell.trim()
  for (const { start, end } of phones(text)) if (start === 0 && end === text.length) return true
  return false
}
