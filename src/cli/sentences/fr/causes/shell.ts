import type { ShellDiagnostics } from '../../../../model/diagnostics/shell.ts'
import type { Causes } from '../../texts.ts'

export const fr: Causes<ShellDiagnostics> = {
  FILE_NOT_REGULAR: {
    title: 'Ce qui est donné n’est pas un fichier ordinaire, mais un tube ou un périphérique.',
    cause:
      'Un tube nommé, /dev/…, ou la substitution <(commande) de l’interpréteur\u00a0: leur lecture peut ne jamais finir, et rien ne permettrait de garder l’original.',
    cure: 'Enregistrez d’abord le contenu dans un fichier, puis lisez ce fichier.',
    example: 'commande > notes.csv && charter ingest notes.csv',
  },
  LINK_LEADS_OUTSIDE: {
    title: 'Un lien trouvé dans le dossier mène ailleurs, il est laissé de côté.',
    cause:
      'Une archive reçue ou un partage peut contenir un lien symbolique vers un fichier qui n’a rien à voir avec la séance\u00a0; le suivre copierait ce fichier dans la consultation.',
    cure: 'Si le fichier visé doit être lu, donnez-le par son nom, ou copiez-le dans le dossier.',
  },
  UNKNOWN_CODE: {
    title: 'Aucune erreur ni remarque ne porte ce code.',
    cause: 'Un chiffre mal recopié, ou un message d’un autre logiciel.',
    cure: 'Les codes les plus proches sont donnés\u00a0; le début d’un code liste tous ceux qui commencent ainsi.',
    example: 'charter help W2',
  },
  UNEXPECTED: {
    title: 'Un défaut de l’outil\u00a0: vos données n’ont pas changé.',
    cause:
      'Une situation que l’outil n’a pas prévue. Chaque écriture est entière ou absente\u00a0: rien n’est enregistré à moitié.',
    cure: 'Relancez la même commande avec --debug et signalez ce qui s’affiche, sans joindre le fichier s’il contient des données de personnes. charter doctor vérifie l’installation.',
    example: 'charter doctor',
  },
}
