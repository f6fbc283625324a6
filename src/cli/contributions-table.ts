import type { Contribution } from '../model/contribution.ts'
import { contributionColumns, rubricWords } from '../model/contributions-table.ts'
import { type CsvCell, renderCsv } from '../render/csv.ts'
import { escapeFormula } from '../text/formula-escape.ts'

/**
 * `contributions.csv`: all that was said, one row a contribution, in the order of the records. Read again, it gives the
 * same contributions under the same ids. Respondents are numbers of this file alone; what else is known of them stays out.
 */
export function contributionsTable(contributions: readonly Contribution[], excel: boolean): Uint8Array {
  const numbers = new Map<string, number>()
  const numberOf = (respondent: string | null): CsvCell => {
    if (respondent === null) return null
    const number = numbers.get(respondent) ?? numbers.size + 1
    numbers.set(respondent, number)
    return number
  }
  const rows = contributions.map((one): CsvCell[] =>
    [
      one.id,
      one.session,
      one.question,
      one.verbatim,
      rubricWords[one.rubric],
      one.theme,
      one.level,
      one.votes,
      numberOf(one.respondent),
      one.rowKey,
      [one.place.file, one.place.sheet, one.place.row ?? one.place.line]
        .filter((part) => part !== undefined)
        .join(':'),
    ].map((cell) => (typeof cell === 'string' ? escapeFormula(cell) : cell)),
  )
  return renderCsv(contributionColumns, rows, { excel })
}
