import type { MappingDiagnostics } from '../../../../model/diagnostics/mapping.ts'
import type { Causes } from '../../texts.ts'

export const fr: Causes<MappingDiagnostics> = {
  MAPPING_TO_CONFIRM: {
    title: 'Le tableau est d’une forme inconnue.',
    cause:
      'Aucun outil ne se reconnaît à ses titres, et le rôle d’une colonne n’est déduit que de son contenu. L’outil ne devine pas en silence\u00a0: il montre ce qu’il ferait.',
    cure: 'Si la lecture montrée est juste, ajoutez --yes à la même commande. Sinon, dites le rôle des colonnes avec --map. Ce qui est accepté sert pour les fichiers de même forme.',
    example: 'charter ingest post-its.csv --map "Machin=frein" --yes',
  },
  MAPPING_DECLINED: {
    title: 'La lecture proposée a été refusée.',
    cause: 'Vous avez répondu non à la question\u00a0: le fichier n’est pas lu, rien n’a changé.',
    cure: 'Relancez la commande et corrigez une colonne à la question (C=idée), ou donnez les rôles par --map.',
    example: 'charter ingest post-its.csv --map "C=idee"',
  },
  MAPPING_COLUMN_ABSENT: {
    title: 'Une lecture enregistrée nomme une colonne que le tableau n’a pas.',
    cause: 'Un titre a été changé à la main dans le fichier de data/mappings/.',
    cure: 'Rendez au titre l’orthographe de l’en-tête du tableau.',
  },
  MAPPING_OVERRIDDEN: {
    title: '--map l’emporte sur la lecture enregistrée.',
    cause:
      'La commande donne à une colonne un autre rôle que celui qui a été accepté. Cela vaut pour cette lecture seulement.',
    cure: 'Pour que ce soit durable, corrigez le fichier nommé dans data/mappings/.',
  },
  MAPPING_OTHER_KIND: {
    title: 'La lecture enregistrée et la séance ne sont pas du même genre.',
    cause: 'Le tableau a été accepté comme questionnaire et la séance est un atelier, ou l’inverse.',
    cure: 'Dites ce qu’il en est avec --kind, ou corrigez le fichier de data/mappings/.',
    example: 'charter ingest enquete.csv --kind questionnaire',
  },
  MAPPING_ROLE_UNKNOWN: {
    title: 'Une lecture enregistrée donne un rôle qui n’existe pas.',
    cause: 'Le fichier de data/mappings/ a été modifié à la main.',
    cure: 'Prenez un des rôles que le message nomme.',
  },
  MAPPING_COLUMN_UNNAMED: {
    title: 'Une entrée ne dit pas de quelle colonne elle parle.',
    cause: 'Le fichier de data/mappings/ a perdu la ligne header ou column d’une colonne.',
    cure: 'Ajoutez header (le titre de la colonne) ou column (sa lettre).',
  },
  MAPPING_MISNAMED: {
    title: 'Un fichier de lecture porte le nom d’une autre forme.',
    cause: 'Il a été renommé ou copié\u00a0: son nom doit être celui de la forme qu’il décrit.',
    cure: 'Rendez-lui le nom que le message donne, ou supprimez-le\u202f; la lecture vous sera proposée de nouveau.',
  },
  MAPPING_UNREADABLE: {
    title: 'Un fichier de lecture ne peut pas être lu.',
    cause: 'Il n’est pas en UTF-8, ou ce n’est pas un fichier de lecture.',
    cure: 'Enregistrez-le en UTF-8, ou supprimez-le\u202f; la lecture vous sera proposée de nouveau.',
  },
  MAPPING_FOREIGN: {
    title: 'Un fichier de data/mappings/ n’est pas une lecture enregistrée.',
    cause:
      'Un outil de synchronisation y a laissé une copie, ou quelqu’un y a posé autre chose. Il est ignoré.',
    cure: 'Comparez-le avec l’original, puis supprimez-le.',
  },
}
