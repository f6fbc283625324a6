import type { AnalyseDiagnostics } from '../../../model/diagnostics/analyse.ts'

export const fr: {
  [C in keyof AnalyseDiagnostics]: (args: AnalyseDiagnostics[C]) => { text: string; cure?: string }
} = {
  FEW_VOICES: ({ voices }) => ({
    text: `${voices} voix seulement : les rapprochements et les spécificités sont fragiles`,
    cure: 'Lisez les idées une à une avec « charter ideas » avant de conclure.',
  }),
}
