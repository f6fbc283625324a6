import { isBlank } from '../grid.ts'
import { holdsNames, identifyingContent, opaqueContent } from '../personal/cells.ts'

/** What the cells of a column look like, whatever its name says. */
type ContentKind = 'empty' | 'personal' | 'date' | 'number' | 'closed' | 'open' | 'uncertain'

export interface ColumnContent {
  readonly kind: ContentKind
  readonly filled: number
  readonly distinct: number
  /** Keys that no person chose: tokens, ids of devices. */
  readonly opaque: boolean
  /** « DUPONT Marie » in most cells. */
  readonly names: boolean
  /** Mean number of words in the filled cells. */
  readonly words: number
}

const sampleSize = 2000
// Nobody writes a number, a date or a yes at greater length, and blanks without end would be tried over and over.
const longestFigure = 80
const number = /^\s*[-+]?\s*\d[\d\s\u00a0\u202f]*([.,]\d+)?\s*(%|€)?\s*$/
const date =
  /^\s*(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}[/.-]\d{1,2}[/.-]\d{1,2})([T\s].*)?$|^\s*\d{1,2}[:h]\d{2}(:\d{2})?\s*$/
const yesNo = /^\s*(oui|non|yes|no|y|n|x|vrai|faux|true|false|n\/?a|sans objet|nsp|0|1|☒|☐|✔|✓)\s*\.?\s*$/i

/** Ticked options joined in one cell: cut at the joiner, the parts are few and come again and again. */
function isJoinedChoice(sample: readonly string[]): boolean {
  return ['|', ';', '&&', ', '].some((joiner) => {
    const joined = sample.filter((cell) => cell.includes(joiner)).length
    if (joined < Math.max(2, sample.length * 0.1)) return false
    const parts = sample.flatMap((cell) => cell.split(joiner)).map((part) => part.trim().toLowerCase())
    const filled = parts.filter((part) => part !== '')
    const distinct = new Set(filled).size
    // A comma joins in prose too: fewer different parts are granted to it.
    const most = joiner === ', ' ? 40 : 150
    return filled.length >= 12 && distinct <= most && distinct <= filled.length * 0.2
  })
}

export function profileColumn(cells: readonly string[]): ColumnContent {
  const sample: string[] = []
  for (const cell of cells) {
    if (!isBlank(cell)) sample.push(cell)
    if (sample.length >= sampleSize) break
  }
  const filled = sample.length
  const distinct = new Set(sample.map((cell) => cell.trim().toLowerCase())).size
  const words = sample.reduce((sum, cell) => sum + cell.trim().split(/\s+/).length, 0) / Math.max(1, filled)
  const short = sample.filter((cell) => cell.length <= longestFigure)
  const share = (shape: RegExp) => short.filter((cell) => shape.test(cell)).length / Math.max(1, filled)
  const kind = (): ContentKind => {
    if (filled === 0) return 'empty'
    if (identifyingContent(sample)) return 'personal'
    if (share(date) >= 0.8) return 'date'
    if (share(yesNo) >= 0.95) return 'closed'
    if (share(number) >= 0.8) return 'number'
    const repeated = 1 - distinct / filled
    if (isJoinedChoice(sample)) return 'closed'
    if (words >= 8 && repeated < 0.9) return 'open'
    if (words >= 3.5 && repeated <= 0.5) return 'open'
    if (filled >= 5 && (repeated >= 0.6 || (distinct <= 12 && repeated >= 0.4))) return 'closed'
    if (words >= 2.5 && repeated <= 0.3 && filled >= 3) return 'open'
    return 'uncertain'
  }
  return {
    kind: kind(),
    opaque: opaqueContent(sample),
    names: holdsNames(sample),
    filled,
    distinct,
    words,
  }
}
