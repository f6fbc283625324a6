import type { Span } from '../model/token.ts'
import { splitActions } from './segments/actions.ts'
import { splitMarked, splitSemicolons } from './segments/inline-lists.ts'
import { itemsOf } from './segments/items.ts'
import { actionGroups, type Lexis } from './segments/sentences.ts'

export type { Lexis }

/**
 * Stretches of a verbatim that each hold one idea, in order, never overlapping, without list marks and outer blanks.
 * Items of a list, lines that stand alone, `;` lists and sentences that each state an action are apart; wrapped
 * lines and the sentences that explain an action stay with it. In doubt two ideas stay together.
 * A verbatim that is not blank has at least one segment.
 */
export function segments(verbatim: string, lexis: Lexis | null = null): Span[] {
  const found: Span[] = []
  for (const item of itemsOf(verbatim)) {
    if (!item.content) continue
    const marked = item.inList && item.mark?.kind === 'dash' ? [item] : splitMarked(verbatim, item, item.mark)
    for (const part of marked)
      for (const piece of splitSemicolons(verbatim, part))
        for (const group of actionGroups(verbatim, piece, lexis))
          for (const action of splitActions(verbatim, group, lexis)) {
            const span = trim(verbatim, action)
            if (/[\p{L}\p{N}]/u.test(verbatim.slice(span.start, span.end))) found.push(span)
          }
  }
  if (found.length > 0 || verbatim.trim() === '') return found
  const whole = trim(verbatim, { start: 0, end: verbatim.length })
  if (whole.end > whole.start) return [whole]
  const start = verbatim.length - verbatim.trimStart().length
  return [{ start, end: start + verbatim.trim().length }]
}

/** Without blanks, separators at either end and the mark of a list that opens a part. */
function trim(verbatim: string, span: Span): Span {
  const text = verbatim.slice(span.start, span.end)
  const before = /^[\s;,\u200B-\u200D\u2060\uFEFF]*/u.exec(text)?.[0].length ?? 0
  if (before === text.length) return { start: span.start, end: span.start }
  const after = /(?:[\s;,\u200B-\u200D\u2060\uFEFF]|\s[-–—•*+])*$/u.exec(text)?.[0].length ?? 0
  return { start: span.start + before, end: span.end - after }
}
