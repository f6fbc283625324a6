import { isOtherOption, isTick, isUnticked } from '../columns/ticks.ts'
import type { ColumnPlan } from '../formats/format.ts'
import { isBlank } from '../grid.ts'

export interface ClosedAnswer {
  readonly question: string
  readonly value: string
  /** True for one of the options that a person could tick together. */
  readonly multiple: boolean
}

/** A ticked option becomes the question's value; an unticked one says nothing; a matrix row keeps its own name. */
export function closedAnswer(column: ColumnPlan, cell: string): ClosedAnswer | null {
  if (isBlank(cell)) return null
  const { question, option, matrix } = column
  const value = cell.trim()
  const joined = column.joiner !== null
  if (option === null) return { question, value, multiple: joined }
  const row = { question: `${question} [${option}]`, value, multiple: joined }
  if (matrix) return row
  if (isUnticked(cell)) return null
  // Some tools tick by repeating the option.
  if (isTick(cell) || value === option) return { question, value: option, multiple: true }
  return isOtherOption(option) ? { question, value, multiple: true } : row
}
