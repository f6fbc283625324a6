import type { AnalyseDiagnostics } from '../../../../model/diagnostics/analyse.ts'
import type { Causes } from '../../texts.ts'

export const en: Causes<AnalyseDiagnostics> = {
  TOO_FEW_TO_GROUP: {
    title: 'Too few ideas to propose a grouping.',
    cause:
      'The grouping starts from the words that ideas have in common. With a handful of ideas, or ideas that share no word, any group would be chance.',
    cure: 'Read the other sessions first. For a small corpus, grouping by hand is safer.',
    example: 'charter ideas',
  },
  GROUPS_UNSTABLE: {
    title: 'The proposed grouping is unstable.',
    cause:
      'Resamples of the same corpus give rather different groups: the ideas do not part neatly by their words, or the number of groups asked for does not fit.',
    cure: 'Take the groups as leads. Let the tool choose the number, or try another.',
    example: 'charter principles suggest --count 5',
  },
  FEW_VOICES: {
    title: 'Too few voices for percentages and comparisons to mean anything.',
    cause:
      'A voice is a respondent, or else a contribution. Below thirty or so, one person moves a percentage by several points, and a word “specific” to a workshop may come from one table.',
    cure: 'Read the ideas one by one before concluding, and print no percentage. If files are missing, charter status shows the sessions of which nothing was read.',
    example: 'charter ideas',
  },
}
