import type { ReviewFigures } from '../../model/analysis.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'

/** What a person should know of the decisions: those that find nothing any more, those that oppose one another. */
export function reviewFindings({ orphans, disagreements }: ReviewFigures): Diagnostic[] {
  const lost: Diagnostic[] =
    orphans.length === 0
      ? []
      : [
          {
            code: 'DECISION_ORPHANS',
            level: 'warning',
            args: { count: orphans.length, ideas: [...new Set(orphans)] },
          },
        ]
  return [
    ...lost,
    ...disagreements.map((args): Diagnostic => ({ code: 'DECISION_DISAGREEMENT', level: 'warning', args })),
  ]
}
