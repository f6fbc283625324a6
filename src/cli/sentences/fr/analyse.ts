import type { AnalyseDiagnostics } from '../../../model/diagnostics/analyse.ts'

export const fr: {
  [C in keyof AnalyseDiagnostics]: (args: AnalyseDiagnostics[C]) => { text: string; cure?: string }
} = {
  TOO_FEW_TO_GROUP: ({ ideas, least }) => ({
    text: `${ideas} idées qui partagent des mots : il en faut au moins ${least} pour proposer un regroupement.`,
    cure: 'Lisez d’abord les autres séances, ou regroupez à la main avec « charter ideas ».',
  }),
  GROUPS_UNSTABLE: ({ rand }) => ({
    text: `Ces groupes tiennent mal : un autre tirage des mêmes idées en donne d’autres (indice de Rand ajusté ${rand.toFixed(2).replace('.', ',')}).`,
    cure: 'Servez-vous-en comme d’une liste de pistes, pas comme d’un résultat ; essayez un autre nombre avec --count.',
  }),
  FEW_VOICES: ({ voices }) => ({
    text: `${voices} voix seulement : les rapprochements et les spécificités sont fragiles`,
    cure: 'Lisez les idées une à une avec « charter ideas » avant de conclure.',
  }),
}
