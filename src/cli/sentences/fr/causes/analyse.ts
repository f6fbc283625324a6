import type { AnalyseDiagnostics } from '../../../../model/diagnostics/analyse.ts'
import type { Causes } from '../../texts.ts'

export const fr: Causes<AnalyseDiagnostics> = {
  TOO_FEW_TO_GROUP: {
    title: 'Trop peu d’idées pour proposer un regroupement.',
    cause:
      'Le regroupement part des mots que les idées ont en commun. Avec une poignée d’idées, ou des idées qui ne partagent aucun mot, tout groupe tiendrait au hasard.',
    cure: 'Lisez d’abord les autres séances. Pour un petit corpus, regrouper les idées à la main est plus sûr.',
    example: 'charter ideas',
  },
  GROUPS_UNSTABLE: {
    title: 'Le regroupement proposé est instable.',
    cause:
      'Des rééchantillonnages du même corpus donnent des groupes assez différents : les idées ne se partagent pas nettement par leurs mots, ou le nombre de groupes demandé ne convient pas.',
    cure: 'Prenez les groupes comme des pistes. Laissez l’outil choisir le nombre, ou essayez-en un autre.',
    example: 'charter principles suggest --count 5',
  },
  FEW_VOICES: {
    title: 'Trop peu de voix pour que les pourcentages et les rapprochements veuillent dire quelque chose.',
    cause:
      'Une voix est un répondant, ou à défaut une contribution. En dessous d’une trentaine, une seule personne déplace un pourcentage de plusieurs points, et un mot «\u00a0spécifique\u00a0» d’un atelier peut tenir à une seule table.',
    cure: 'Lisez les idées une à une avant de conclure, et n’écrivez pas de pourcentage dans la charte. S’il manque des fichiers, charter status montre les séances dont rien n’est lu.',
    example: 'charter ideas',
  },
}
