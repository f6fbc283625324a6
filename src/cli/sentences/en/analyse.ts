import type { AnalyseDiagnostics } from '../../../model/diagnostics/analyse.ts'

export const en: {
  [C in keyof AnalyseDiagnostics]: (args: AnalyseDiagnostics[C]) => { text: string; cure?: string }
} = {
  FEW_VOICES: ({ voices }) => ({
    text: `only ${voices} voices: groupings and specificities are fragile`,
    cure: 'Read the ideas one by one with "charter ideas" before you conclude.',
  }),
}
