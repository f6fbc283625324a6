import { own } from '../text/own.ts'
import { type GridRow, isBlank } from './grid.ts'

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  icirc: 'î',
  iuml: 'ï',
  ocirc: 'ô',
  ugrave: 'ù',
  ucirc: 'û',
  uuml: 'ü',
  oelig: 'œ',
  aelig: 'æ',
  Eacute: 'É',
  Egrave: 'È',
  Ecirc: 'Ê',
  Agrave: 'À',
  Acirc: 'Â',
  Ccedil: 'Ç',
  Icirc: 'Î',
  Ocirc: 'Ô',
  OElig: 'Œ',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  ndash: '–',
  mdash: '—',
  euro: '€',
  deg: '°',
  bull: '•',
  middot: '·',
}

const block = /<\/?(p|div|br|ul|ol|li|h[1-6]|tr|table|blockquote)\b[^>]*>/i
const tag =
  /<\/?(p|div|br|ul|ol|li|h[1-6]|tr|td|table|blockquote|span|strong|b|em|i|u|a|font|img|sup|sub)\b[^>]*>/gi

/** True when a cell is written in HTML, as rich text fields are exported. */
function isHtml(cell: string): boolean {
  return block.test(cell) && /<\/(p|div|ul|ol|li|h[1-6])>|<br\s*\/?>/i.test(cell)
}

/** HTML of a rich text field decoded once: paragraphs and items on their own lines, items with a dash, no other mark. */
export function decodeHtml(cell: string): string {
  // In a column of HTML, what somebody typed without any keeps its lines.
  if (!isHtml(cell)) return entities(cell.replace(tag, ''))
  const text = cell
    .replace(/\s*\r?\n\s*/g, ' ')
    .replace(/<li\b[^>]*>/gi, '\n- ')
    .replace(/<\/(p|div|h[1-6]|tr|blockquote|ul|ol)>|<br\s*\/?>/gi, '\n')
    .replace(tag, '')
  return entities(text)
    .replace(/[ \t]+\n|\n[ \t]+(?!- )/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/\n+(?=- )/g, '\n')
    .trim()
}

/** Columns written in HTML: told by a fifth of their filled cells. */
export function richColumns(rows: readonly GridRow[], columns: readonly number[]): ReadonlySet<number> {
  return new Set(
    columns.filter((index) => {
      const filled = rows.map((row) => row.cells[index] ?? '').filter((cell) => !isBlank(cell))
      const rich = filled.filter(isHtml).length
      return rich > 0 && rich >= filled.length / 5
    }),
  )
}

/** A header without its tags and entities. */
export function plainText(header: string): string {
  return header.includes('<') || header.includes('&') ? entities(header.replace(tag, ' ')) : header
}

function entities(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (entity, body: string) => {
    if (!body.startsWith('#')) return own(named, body) ?? entity
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1))
    return code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code < 0xe000)
      ? String.fromCodePoint(code)
      : entity
  })
}
