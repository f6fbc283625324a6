import type { AnalyseDiagnostics } from '../../../../model/diagnostics/analyse.ts'
import type { Causes } from '../../texts.ts'

export const en: Causes<AnalyseDiagnostics> = {
  FEW_VOICES: {
    title: 'Too few voices for percentages and comparisons to mean anything.',
    cause:
      'A voice is a respondent, or else a contribution. Below thirty or so, one person moves a percentage by several points, and a word “specific” to a workshop may come from one table.',
    cure: 'Read the ideas one by one before concluding, and print no percentage. If files are missing, charter status shows the sessions of which nothing was read.',
    example: 'charter ideas',
  },
}
