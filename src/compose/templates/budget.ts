import { Refusal } from '../../model/diagnostic.ts'

/** Rounds of all loops and partials together: enough for a hundred thousand ideas, too few to hang. */
const mostRounds = 2_000_000
/** Characters of HTML in one piece; a charter of 5 000 ideas stays below a tenth of it. */
const longest = 50_000_000
/** Partials inside partials; a template that calls itself ends here. */
const deepest = 40

/** What one rendering may spend, and which template it is in. */
export interface Budget {
  /** The template being rendered. */
  current(): string
  round(): void
  /** Told the length of a piece of HTML as it grows. */
  length(characters: number): void
  within(template: string, act: () => string): string
}

/** A budget over one rendering: beyond it the template is refused, never left to run. */
export function createBudget(main: string): Budget {
  const open: string[] = []
  let rounds = 0
  const current = () => open.at(-1) ?? main
  const tooLong = (limit: number): never => {
    throw new Refusal({ code: 'TEMPLATE_TOO_LONG', level: 'error', args: { template: current(), limit } })
  }
  const budget: Budget = {
    current,
    round() {
      if (++rounds > mostRounds) tooLong(mostRounds)
    },
    length(characters) {
      if (characters > longest) tooLong(longest)
    },
    within(template, act) {
      budget.round()
      open.push(template)
      if (open.length > deepest)
        throw new Refusal({
          code: 'TEMPLATE_TOO_DEEP',
          level: 'error',
          args: { template, limit: deepest },
        })
      const html = act()
      open.pop()
      budget.length(html.length)
      return html
    },
  }
  return budget
}
