import type { AnalyseDiagnostics } from '../../../model/diagnostics/analyse.ts'

export const en: {
  [C in keyof AnalyseDiagnostics]: (args: AnalyseDiagnostics[C]) => { text: string; cure?: string }
} = {
  TOO_FEW_TO_GROUP: ({ ideas, least }) => ({
    text: `${ideas} ideas that share words: at least ${least} are needed to propose a grouping.`,
    cure: 'Read the other sessions first, or group by hand with “charter ideas”.',
  }),
  GROUPS_UNSTABLE: ({ rand }) => ({
    text: `These groups hold badly: another draw of the same ideas gives others (adjusted Rand index ${rand.toFixed(2)}).`,
    cure: 'Take them as a list of leads, not as a result; try another number with --count.',
  }),
  FEW_VOICES: ({ voices }) => ({
    text: `only ${voices} voices: groupings and specificities are fragile`,
    cure: 'Read the ideas one by one with "charter ideas" before you conclude.',
  }),
}
