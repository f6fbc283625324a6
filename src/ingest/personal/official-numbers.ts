import { before, type Finder, gap, hasDigits, matches } from './finder.ts'

/** Sex, year, month, department (Corsica 2A, 2B), commune, rank, key: 13 or 15 signs, in groups or not. */
const nir = new RegExp(
  `(?<![\\p{L}\\p{N}]|\\d[.,])[1-478]${gap}?\\d\\d${gap}?(?:0[1-9]|1[0-2]|[2-4]\\d|[5-9]\\d)${gap}?(?:\\d\\d|2[ABab])${gap}?\\d{3}${gap}?\\d{3}(?:${gap}?\\d\\d)?(?!${gap}?\\d|\\p{L})`,
  'gu',
)
const nirSaid = /s[ée]cu|insee|nir\b|immatriculation|num[ée]ro national|carte vitale/

/** Social-security numbers: the key proves them; without it, the groups or the words before. */
export const socialSecurity: Finder = function* (text) {
  if (!hasDigits(text, 12)) return
  yield* matches(text, nir, 'nir', (match) => {
    const bare = match[0].replace(new RegExp(gap, 'gu'), '').toUpperCase()
    if (bare.length === 15) return isKeyed(bare) || nirSaid.test(before(text, match.index ?? 0))
    const month = Number(bare.slice(3, 5))
    const grouped = /^\d[^\d]\d\d[^\d]\d\d[^\d](?:\d\d|2[AB])[^\d]\d{3}[^\d]\d{3}$/i.test(match[0])
    return (month <= 12 && grouped) || nirSaid.test(before(text, match.index ?? 0))
  })
}

function isKeyed(nir: string): boolean {
  const body = nir.slice(0, 13).replace('2A', '19').replace('2B', '18')
  return /^\d{13}$/.test(body) && 97 - (Number(body) % 97) === Number(nir.slice(13))
}

/** IBAN: country, key, then what the country says; the key proves it whatever the spaces. */
const iban = new RegExp(
  `(?<![\\p{L}\\p{N}])[A-Za-z]{2}\\d{2}(?:${gap}?[A-Za-z0-9]){11,30}(?![\\p{L}\\p{N}])`,
  'gu',
)
const ibanLengths: Readonly<Record<string, number>> = {
  ...{
    FR: 27,
    MC: 27,
    BE: 16,
    DE: 22,
    ES: 24,
    IT: 27,
    LU: 20,
    CH: 21,
    NL: 18,
    PT: 25,
    GB: 22,
    IE: 22,
    AT: 20,
    PL: 28,
  },
}
/** RIB: bank, branch, account, key. */
const rib = new RegExp(
  `(?<![\\p{L}\\p{N}])\\d{5}${gap}?\\d{5}${gap}?[A-Za-z0-9]{11}${gap}?\\d{2}(?![\\p{L}\\p{N}]|${gap}\\d)`,
  'gu',
)

export const accounts: Finder = function* (text) {
  if (!hasDigits(text, 10)) return
  for (const match of text.matchAll(iban)) {
    const length = ibanLength(match[0])
    if (length > 0) yield { kind: 'account', start: match.index, end: match.index + length }
  }
  yield* matches(text, rib, 'account', ([found]) => isRib(found.replace(new RegExp(gap, 'gu'), '')))
}

/** How much of the stretch is the account number: words that follow it look like its groups. 0 when it is none. */
function ibanLength(stretch: string): number {
  const wanted = ibanLengths[stretch.slice(0, 2).toUpperCase()]
  let signs = ''
  for (let at = 0; at < stretch.length; at++) {
    const sign = stretch.charAt(at)
    if (/[A-Za-z0-9]/.test(sign)) signs += sign.toUpperCase()
    if (signs.length === wanted) return isChecked(signs) ? at + 1 : 0
  }
  return wanted === undefined && isChecked(signs) ? stretch.length : 0
}

/** ISO 13616: letters as numbers, country and key moved to the end, remainder 1 by 97. */
function isChecked(iban: string): boolean {
  let rest = 0
  for (const sign of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(sign, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}

function isRib(rib: string): boolean {
  const digits = [...rib.toUpperCase()].map((sign) =>
    // A=1 … I=9, J=1 … R=9, S=2 … Z=9, as banks count letters.
    /\d/.test(sign) ? sign : String(((sign.charCodeAt(0) - 65 + (sign >= 'S' ? 1 : 0)) % 9) + 1),
  )
  const part = (from: number, to: number) => Number(digits.slice(from, to).join(''))
  return (89 * part(0, 5) + 15 * part(5, 10) + 3 * part(10, 21) + part(21, 23)) % 97 === 0
}

/** Letters of French plates: no I, O, U. */
const letters = '[A-HJ-NP-TV-Z]'
const newPlate = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${letters}{2}-\\d{3}-${letters}{2}|${letters}{2}[ \\u00a0\\u2011]?\\d{3}[ \\u00a0\\u2011]?${letters}{2})(?![\\p{L}\\p{N}-])`,
  'giu',
)
const oldPlate = new RegExp(
  `(?<![\\p{L}\\p{N}-]|\\d[.,\\s])\\d{2,4}[ \\u00a0-]?${letters}{2,3}[ \\u00a0-]?(?:0[1-9]|[1-8]\\d|9[0-5]|2[ABab]|97[1-6])(?![\\p{L}\\p{N}-]|\\s\\d)`,
  'gu',
)
const vehicle =
  /plaque|immatricul|voiture|v[ée]hicule|camion|fourgon|utilitaire|scooter|moto\b|gar[ée]e?\b|stationn/
const reference =
  /r[ée]f|n°|num[ée]ro|dossier|article|norme|code|mod[èe]le|version|devis|facture|salle|lot\b|bo[iî]te|\bbp\b/
const measures = /\d(?:[ \u00a0-])?(?:KM|KW|KWH|MW|GW|ML|CM|MM|DM|DH|TTC|HT|TTC|PM|AM|CV|MG|KG)/i

/** Licence plates of France; references of the same shape are none unless a vehicle is named. */
export const plates: Finder = function* (text) {
  if (!hasDigits(text, 3)) return
  const told = (at: number, length: number) => {
    const near = text.slice(Math.max(0, at - 60), at + length + 30).toLowerCase()
    if (vehicle.test(near)) return true
    return reference.test(before(text, at, 25)) ? false : null
  }
  yield* matches(text, newPlate, 'plate', ({ 0: plate, index = 0 }) => {
    const known = told(index, plate.length)
    if (known !== null) return known && (plate === plate.toUpperCase() || plate.includes('-'))
    return plate.includes('-') || (plate === plate.toUpperCase() && /\D\s?\d{3}\s\D/.test(plate))
  })
  yield* matches(text, oldPlate, 'plate', ({ 0: plate, index = 0 }) => {
    if (measures.test(plate)) return false
    const known = told(index, plate.length)
    return known ?? /^\d{3,4}[ -]\D{2,3}[ -]/.test(plate)
  })
}

export function isWhole(finder: Finder, cell: string): boolean {
  const text = cell.trim()
  for (const { start, end } of finder(text)) if (start === 0 && end === text.length) return true
  return false
}
