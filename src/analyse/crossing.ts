import type { Consultation } from '../model/consultation.ts'
import type { Crossing } from '../model/crossing.ts'
import type { Idea } from '../model/idea.ts'
import { specificity } from './specificity.ts'

/**
 * Classified ideas counted by theme and principle, each count beside what independence would make expect (hypergeometric
 * model, Lafon 1980). Ideas that people left out or that say nothing are not among them.
 *
 * @returns null with fewer than two themes or two principles that hold ideas: there is nothing to cross
 */
export function crossing(ideas: readonly Idea[], { themes, principles }: Consultation): Crossing | null {
  const known = new Set(themes.map(({ id }) => id))
  const themeOf = ({ theme }: Idea) => (theme !== null && known.has(theme) ? theme : null)
  const own = ideas.filter(
    ({ principle, nature, keptOut }) =>
      principle !== null && keptOut === undefined && nature !== 'off-topic' && nature !== 'no-content',
  )
  const rows = [...themes.map(({ id }) => id), null].filter((theme) =>
    own.some((idea) => themeOf(idea) === theme),
  )
  const columns = principles.map(({ id }) => id)
  const count = (theme: string | null, principle: string) =>
    own.filter((idea) => themeOf(idea) === theme && idea.principle === principle).length
  const counts = rows.map((theme) => columns.map((principle) => count(theme, principle)))
  const sum = (values: readonly number[]) => values.reduce((whole, value) => whole + value, 0)
  const byTheme = counts.map(sum)
  const byPrinciple = columns.map((_, column) => sum(counts.map((row) => row[column] ?? 0)))
  if (rows.length < 2 || byPrinciple.filter((ofOne) => ofOne > 0).length < 2) return null
  const whole = sum(byTheme)
  return {
    themes: rows,
    principles: columns,
    cells: counts.map((row, place) =>
      row.map((ideas, column) => ({
        ideas,
        specificity: specificity(whole, byTheme[place] ?? 0, byPrinciple[column] ?? 0, ideas),
      })),
    ),
  }
}
