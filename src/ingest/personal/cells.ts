import { isBlank } from '../grid.ts'
import type { Knows } from './civility.ts'
import { emails, looksLikeEmail } from './email.ts'
import { opensSentence } from './name-words.ts'
import { looksLikeIp } from './network.ts'
import { accounts, isWhole, plates, socialSecurity } from './official-numbers.ts'
import { looksLikePhone } from './phone.ts'
import { streetAddresses } from './street-address.ts'

/** A day with its hour: who answered at 9:14:32 can be found in the tool's log. Midnight is a day without hour. */
const instant =
  /^\s*(?:\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|(?:(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}\.?,?\s)?\d{1,2}\s\p{L}{3,9}\.?\s\d{4}|(?:mon|tue|wed|thu|fri|sat|sun) \p{L}{3} \d{1,2})[T\s,àa-]{1,4}(\d{1,2}\s?[:hH]\s?\d{2}(?::\d{2}(?:[.,]\d{1,6})?)?)\s?.{0,30}$/iu
const coordinates =
  /^\s*\(?-?\d{1,2}[.,]\d{3,}\s*[,; ]\s*-?\d{1,3}[.,]\d{3,}(?:\s+-?\d+(?:[.,]\d+)?){0,2}\)?\s*$/
const userAgent = /^\s*Mozilla\/\d|AppleWebKit\/|Gecko\/\d{6}/
const token =
  /^\s*(?:\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?|(?=\S*\d)(?=\S*[A-Za-z])[A-Za-z0-9_=-]{12,128})\s*$/i

export function isInstant(cell: string): boolean {
  const time = instant.exec(cell)?.[1]
  return time !== undefined && !/^0?0\D0{2}(?:\D0{2})?(?:\D|$)/.test(time)
}

type Look = (cell: string) => boolean
/** Shares above which a column is what most of its cells are. */
const looks: readonly (readonly [Look, number])[] = [
  [looksLikeEmail, 0.5],
  [looksLikeIp, 0.5],
  [looksLikePhone, 0.5],
  [(cell) => isWhole(socialSecurity, cell), 0.5],
  [(cell) => isWhole(accounts, cell), 0.5],
  [(cell) => isWhole(plates, cell), 0.5],
  [(cell) => isWhole(streetAddresses, cell), 0.5],
  [(cell) => coordinates.test(cell), 0.5],
  [(cell) => userAgent.test(cell), 0.5],
  [isInstant, 0.8],
]

/** True for a column whose cells identify people by themselves, whatever its name. */
export function identifyingContent(cells: readonly string[]): boolean {
  if (cells.length === 0) return false
  return looks.some(([look, share]) => {
    let yes = 0
    let no = 0
    for (const cell of cells) {
      // Prose holds none of them whole.
      if (cell.length <= 200 && look(cell)) yes++
      else if (++no > cells.length * (1 - share)) return false
    }
    return yes >= cells.length * share
  })
}

/** True for a column of keys that no person chose: tokens of invitations, ids of devices. */
export function opaqueContent(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell))
  if (filled.length < 2) return false
  const opaque = filled.filter((cell) => token.test(cell)).length
  return opaque >= filled.length * 0.8 && new Set(filled).size >= filled.length * 0.8
}

export function identifiesByItself(cell: string): boolean {
  if (cell.length > 200) return false
  const [mail] = emails(cell)
  return (
    mail !== undefined ||
    looksLikeIp(cell) ||
    looksLikePhone(cell) ||
    isWhole(socialSecurity, cell) ||
    isWhole(accounts, cell) ||
    isWhole(plates, cell)
  )
}

const upperLower = /^\s*(?:\p{Lu}[\p{Lu}'’-]{1,30}\s){1,2}\p{Lu}\p{Ll}[\p{L}'’-]{1,30}\s*$/u
const lowerUpper = /^\s*\p{Lu}\p{Ll}[\p{L}'’-]{1,30}\s(?:\p{Lu}[\p{Lu}'’-]{2,30}\s?){1,2}$/u
const twoCapitals =
  /^\s*\p{Lu}\p{Ll}[\p{L}'’-]{1,30}(?:\s(?:de|du|le|la|d['’]))?\s\p{Lu}\p{Ll}[\p{L}'’-]{1,30}\s*$/u

/** « DUPONT Marie », « Marie DUPONT » in most cells, nearly all different: nothing else is written so. */
export function holdsNames(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell))
  if (filled.length < 3 || new Set(filled).size < filled.length * 0.7) return false
  const named = filled.filter((cell) => upperLower.test(cell) || lowerUpper.test(cell)).length
  return named >= filled.length * 0.8
}

/** Share of the cells that look like a first name and a surname: two capitals, words that French does not have. */
export function namesShare(cells: readonly string[], knows: Knows | undefined): number {
  const filled = cells.filter((cell) => !isBlank(cell)).slice(0, 500)
  if (filled.length < 3 || new Set(filled).size < filled.length * 0.6) return 0
  const named = filled.filter((cell) => {
    if (!twoCapitals.test(cell) && !upperLower.test(cell) && !lowerUpper.test(cell)) return false
    const words = cell.trim().split(/\s+/)
    return !words.some(opensSentence) && !(knows && words.every((word) => knows(word.toLowerCase())))
  })
  return named.length / filled.length
}
