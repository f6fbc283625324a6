import type { ColumnPlan } from '../formats/format.ts'
import { isBlank } from '../grid.ts'

const no = /^\s*(non|no|n|false|faux|0|n\/?a|non s[eé]lectionn[eé]|not selected|☐)\s*$/i
const yes = /^\s*(oui|yes|y|x|1|true|vrai|☒|✔|✓|s[eé]lectionn[eé]|selected)\s*$/i

/** A ticked option becomes the question's value; an unticked one says nothing; a matrix row keeps its own name. */
export function closedAnswer(column: ColumnPlan, cell: string): { question: string; value: string } | null {
  if (isBlank(cell)) return null
  const { question, option } = column
  const value = cell.trim()
  if (option === null) return { question, value }
  if (no.test(cell)) return null
  // Some tools tick by repeating the option.
  if (yes.test(cell) || value === option) return { question, value: option }
  if (/^(autre|other)s?( \(.*\))?$/i.test(option)) return { question, value }
  return { question: `${question} [${option}]`, value }
}
