import { isDate } from './schema.ts'

/** What to write instead; null when the value gives no hint. */

const names: Readonly<Record<string, string>> = {
  noir: '#000000',
  blanc: '#ffffff',
  bleu: '#1b4f9c',
  vert: '#1f5a4c',
  rouge: '#b3261e',
  orange: '#b45309',
  violet: '#6d28d9',
}

/** `1f5a4c` → `#1f5a4c`, `#abc` → `#aabbcc`, `vert` → a green that can be read. */
export function colourSuggestion(value: string): string | null {
  const digits = value.trim().replace(/^#/, '').toLowerCase()
  if (/^[0-9a-f]{6}$/.test(digits)) return `#${digits}`
  if (/^[0-9a-f]{3}$/.test(digits)) return `#${digits.replace(/./g, '$&$&')}`
  return Object.hasOwn(names, digits) ? (names[digits] ?? null) : null
}

/** `12/03/2026` → `2026-03-12`, day first as in French; `2026/3/12` → `2026-03-12`. */
export function dateSuggestion(value: string): string | null {
  const french = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/.exec(value.trim())
  const iso = /^(\d{4})[/.\- ](\d{1,2})[/.\- ](\d{1,2})$/.exec(value.trim())
  const [day, month, year] = french ? french.slice(1) : iso ? [iso[3], iso[2], iso[1]] : []
  if (!day || !month || !year) return null
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(text) ? text : null
}

/** `Énergie & eau` → `energie-eau`. */
export function idSuggestion(value: string): string | null {
  const id = value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}_]+/gu, '-')
    .replace(/^[-_]+|[-_]+$/g, '')
    .slice(0, 40)
    .replace(/[-_]+$/, '')
  return id === '' ? null : /^[A-Z0-9_-]+$/.test(id) ? id : id.toLowerCase()
}
