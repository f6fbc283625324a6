// What comes from files and arguments may hold signs that a terminal obeys: they are shown, never sent. One sign is put in
// the place of one, so that carets still stand under what they point at.

/** C0, C1, and what turns the direction of writing or breaks lines. */
const obeyed = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g
const obeyedButLines = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g

/** One line for a terminal: ␛ for an escape, ␊ for a line end, � for what has no picture. */
export function plainText(text: string): string {
  return text.replace(obeyed, pictured)
}

/** Several lines for a terminal: line ends and tabs stay. */
export function plainLines(text: string): string {
  return text.replace(obeyedButLines, pictured)
}

/** The same finding with every text in it fit for a terminal. */
export function plainData<T>(value: T): T {
  if (typeof value === 'string') return plainText(value) as T
  if (Array.isArray(value)) return value.map(plainData) as T
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plainData(part)])) as T
}

/** JSON that can be looked at in a terminal: the same value, with those signs written as \\uXXXX. */
export function plainJson(value: unknown): string {
  // JSON.stringify escapes C0 itself.
  return JSON.stringify(value)?.replace(
    obeyed,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function pictured(sign: string): string {
  const code = sign.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return code === 0x7f ? '\u2421' : '\ufffd'
}
