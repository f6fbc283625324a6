import type { Analysis } from '../model/analysis.ts'
import { Refusal } from '../model/diagnostic.ts'

/** A deliverable of nothing helps nobody. @throws Refusal */
export function nothingToShow({ corpus }: Analysis): void {
  if (corpus.contributions === 0) throw new Refusal({ code: 'NOTHING_TO_SHOW', level: 'error', args: {} })
}
