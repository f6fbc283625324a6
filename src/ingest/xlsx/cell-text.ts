import * as XLSX from 'xlsx'

/**
 * What a cell shows, for the reader of a French spreadsheet: decimal comma, VRAI and FAUX, a locale's date as JJ/MM/AAAA. Dates
 * shown in another order or with words are given in ISO form, which nobody reads the wrong way round.
 */
export function cellText(cell: XLSX.CellObject, date1904: boolean): string {
  switch (cell.t) {
    case 's':
      return typeof cell.v === 'string' ? cell.v : ''
    case 'b':
      return cell.v === true ? 'VRAI' : 'FAUX'
    case 'd':
      return cell.v instanceof Date ? isoDate(cell.v) : ''
    case 'n':
      return typeof cell.v === 'number' ? numberText(cell, cell.v, date1904) : ''
    default:
      return ''
  }
}

function numberText(cell: XLSX.CellObject, value: number, date1904: boolean): string {
  const format = cell.z === undefined ? '' : String(cell.z)
  if (format !== '' && XLSX.SSF.is_date(format)) {
    const tokens = format.replace(/"[^"]*"|\\.|\[\$[^\]]*\]/g, (part) =>
      part === '\\-' || part === '\\/' ? part.slice(1) : ' ',
    )
    if (/\[[hms]+\]/i.test(tokens) && cell.w !== undefined) return cell.w
    const date = XLSX.SSF.parse_date_code(value, { date1904 })
    if (date)
      return dateText(date, value, {
        dayFirst: isLocaleDate(format, tokens),
        timeOnly: !/[yd]/i.test(tokens),
      })
  }
  const plain = plainNumber(value)
  if (format === '' || /^general$/i.test(format)) return plain
  const shown = cell.w ?? ''
  // A format that shows nothing readable (####, text sections) gives way to the number itself.
  if (!/\d/.test(shown)) return plain
  return shown.replace(
    /(\d)[,.](?=\d)/g,
    (pair, digit: string) => digit + (pair.endsWith(',') ? '\u202f' : ','),
  )
}

/** A number as typed in French: no exponent up to 1e15, decimal comma. */
function plainNumber(value: number): string {
  const text =
    Number.isInteger(value) && Math.abs(value) < 1e15
      ? value.toFixed(0)
      : String(Number(value.toPrecision(15)))
  return text.replace('.', ',')
}

interface DateParts {
  readonly y: number
  readonly m: number
  readonly d: number
  readonly H: number
  readonly M: number
  readonly S: number
}

/** A date that the sheet shows in the order of its reader's country, or with the day first. */
function isLocaleDate(format: string, tokens: string): boolean {
  return (
    /^m\/d\/yy( h:mm)?$/.test(format) ||
    /\[\$-F[48]00\]/i.test(format) ||
    /^\s*d{1,2}[/. -]m{1,2}[/. -]y/i.test(tokens)
  )
}

function dateText(
  date: DateParts,
  value: number,
  { dayFirst, timeOnly }: { dayFirst: boolean; timeOnly: boolean },
): string {
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0')
  const time = `${two(date.H)}:${two(date.M)}${date.S >= 1 ? `:${two(date.S)}` : ''}`
  if (timeOnly || (value >= 0 && value < 1)) return time
  const year = String(date.y).padStart(4, '0')
  const day = dayFirst ? `${two(date.d)}/${two(date.m)}/${year}` : `${year}-${two(date.m)}-${two(date.d)}`
  return value % 1 === 0 ? day : `${day} ${time}`
}

function isoDate(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const iso = date.toISOString()
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : `${iso.slice(0, 10)} ${iso.slice(11, 16)}`
}
