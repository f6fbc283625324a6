import type { AnalyseDiagnostics } from '../../../../model/diagnostics/analyse.ts'
import type { Causes } from '../../texts.ts'

export const fr: Causes<AnalyseDiagnostics> = {
  FEW_VOICES: {
    title: 'Trop peu de voix pour que les pourcentages et les rapprochements veuillent dire quelque chose.',
    cause:
      'Une voix est un répondant, ou à défaut une contribution. En dessous d’une trentaine, une seule personne déplace un pourcentage de plusieurs points, et un mot «\u00a0spécifique\u00a0» d’un atelier peut tenir à une seule table.',
    cure: 'Lisez les idées une à une avant de conclure, et n’écrivez pas de pourcentage dans la charte. S’il manque des fichiers, charter status montre les séances dont rien n’est lu.',
    example: 'charter ideas',
  },
}
