import { startsFormula } from '../text/formula-escape.ts'

export type CsvCell = string | number | boolean | null

export interface CsvOptions {
  /**
   * true: what a French Excel opens on a double click: `;`, UTF-8 with a mark, and a leading apostrophe before what it
   * would run as a formula. false: RFC 4180, `,`, values as they are.
   */
  readonly excel: boolean
}

/** Writes a table; lines end in CR LF. Numbers keep the point in RFC 4180 and take the comma for French Excel. */
export function renderCsv(
  columns: readonly string[],
  rows: Iterable<readonly CsvCell[]>,
  options: CsvOptions,
): Uint8Array {
  const separator = options.excel ? ';' : ','
  const write = (cell: CsvCell) => quote(cellText(cell, options.excel), separator)
  let out = options.excel ? '\ufeff' : ''
  out += `${columns.map(write).join(separator)}\r\n`
  for (const row of rows) out += `${row.map(write).join(separator)}\r\n`
  return new TextEncoder().encode(out)
}

function cellText(cell: CsvCell, excel: boolean): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return excel ? String(cell).replace('.', ',') : String(cell)
  if (typeof cell === 'boolean') return excel ? (cell ? 'oui' : 'non') : String(cell)
  return excel && startsFormula(cell) ? `'${cell}` : cell
}

function quote(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
