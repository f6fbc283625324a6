import type { MaskedSpan } from '../model/contribution.ts'

export interface MaskedText {
  readonly text: string
  readonly masked: readonly MaskedSpan[]
}

const email =
  /[\p{L}\p{N}](?:[\p{L}\p{N}._%+-]*[\p{L}\p{N}_%+-])?\s?@\s?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,24}/u
/** Written against harvesting robots: « prenom.nom (at) ville point fr ». */
const spelledEmail =
  /[\p{L}\p{N}._-]+\s?(?:\(at\)|\[at\]|\(arobase\)|\[arobase\]|\(a\)|\sarobase\s)\s?[\p{L}\p{N}-]+(?:\s?(?:\.|\(point\)|\[point\]|\spoint\s)\s?[\p{L}\p{N}-]+)*\s?(?:\.|\(point\)|\[point\]|\spoint\s)\s?\p{L}{2,6}/iu
/**
 * French numbers: 0 or +33/0033 (with an optional (0)), then nine digits in pairs; international ones: + and 8 to 14
 * digits. Neither may stand inside a longer run of digits: SIRET, amounts and references are no phones.
 */
const frenchPhone =
  /(?<![\p{L}\p{N}+]|\d[.,-])(?:(?:\+|00)\s?33[\s.-]?(?:\(0\)[\s.-]?)?|0)[1-9](?:[\s.\u00a0\u202f/-]?\d\d){4}(?!\d|[.,-]\d|\p{L})/u
const foreignPhone =
  /(?<![\p{L}\p{N}+])(?:\+|\(\+)[1-9]\d{0,2}\)?(?:[\s.\u00a0\u202f-]?\(?\d{1,4}\)?){2,6}(?![\p{L}\p{N}])/u

const personal = new RegExp(
  `(?<email>${email.source}|${spelledEmail.source})|(?<phone>${frenchPhone.source}|${foreignPhone.source})`,
  'giu',
)
const marks = { email: '[courriel]', phone: '[téléphone]' } as const

/** Replaces e-mail addresses and phone numbers by typed marks; offsets are those of the marks in the result. */
export function maskPersonalData(text: string): MaskedText {
  if (!mayHold(text)) return { text, masked: [] }
  const masked: MaskedSpan[] = []
  let result = ''
  let from = 0
  for (const match of text.matchAll(personal)) {
    const kind = match.groups?.['email'] === undefined ? 'phone' : 'email'
    if (kind === 'phone' && !isPhone(match[0])) continue
    result += text.slice(from, match.index)
    masked.push({ kind, start: result.length, end: result.length + marks[kind].length })
    result += marks[kind]
    from = match.index + match[0].length
  }
  return masked.length === 0 ? { text, masked } : { text: result + text.slice(from), masked }
}

/** Cheap test that spares the expression: most texts have neither at sign nor eight digits. */
function mayHold(text: string): boolean {
  if (text.includes('@') || /arobase|[([]at?[)\]]/i.test(text)) return true
  let digits = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 48 && code <= 57 && ++digits >= 8) return true
  }
  return false
}

/** An international number has 8 to 15 digits in all (ITU-T E.164). */
function isPhone(match: string): boolean {
  const digits = match.replace(/\D/g, '').length
  return digits >= 8 && digits <= 15
}

export function looksLikeEmail(cell: string): boolean {
  return new RegExp(`^\\s*${email.source}\\s*$`, 'u').test(cell)
}

export function looksLikePhone(cell: string): boolean {
  return new RegExp(`^\\s*(?:${frenchPhone.source}|${foreignPhone.source})\\s*$`, 'u').test(cell)
}

export function looksLikeIp(cell: string): boolean {
  return (
    /^\s*(?:\d{1,3}\.){3}\d{1,3}\s*$/.test(cell) || /^\s*(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{0,4}\s*$/i.test(cell)
  )
}
