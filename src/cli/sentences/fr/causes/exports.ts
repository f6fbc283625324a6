import type { ExportDiagnostics } from '../../../../model/diagnostics/exports.ts'
import type { Causes } from '../../texts.ts'

export const fr: Causes<ExportDiagnostics> = {
  JSON_TOO_LARGE: {
    title: 'Le fichier JSON est trop lourd.',
    cause:
      'Un fichier JSON se lit d’un bloc et prend plusieurs fois sa taille en mémoire. Un CSV, lui, se lit ligne à ligne, sans limite.',
    cure: 'Demandez le même export en CSV, ou partagez le fichier en plusieurs.',
  },
  JSON_BROKEN: {
    title: 'Le fichier n’est pas du JSON lisible.',
    cause: 'Il a été coupé, retouché à la main, ou son contenu est d’un autre format.',
    cure: 'Retéléchargez-le depuis la plateforme, ou demandez l’export en CSV.',
  },
  JSON_WITHOUT_RECORDS: {
    title: 'Le fichier JSON ne contient aucune liste de réponses.',
    cause:
      'C’est un fichier de réglages, une seule fiche, ou la liste est dans un autre fichier de l’archive.',
    cure: 'Cherchez dans l’archive le fichier des contributions ou des réponses, et donnez celui-là.',
    example: 'charter ingest contributions.json',
  },
  JSON_TOO_WIDE: {
    title: 'Les enregistrements JSON ont trop de champs différents.',
    cause: 'Les réponses servent de noms de champs, ou le fichier mêle des objets sans rapport.',
    cure: 'Demandez l’export en CSV ou en XLSX.',
  },
  JSON_BAD_RECORDS: {
    title: 'Des enregistrements du fichier JSON sont illisibles.',
    cause: 'Le fichier a été retouché ou abîmé à ces lignes. Les autres enregistrements sont lus.',
    cure: 'Retéléchargez le fichier et relisez-le avec --replace.',
    example: 'charter ingest contributions.json --replace',
  },
  JSON_CUT_SHORT: {
    title: 'Le fichier JSON s’arrête avant sa fin.',
    cause: 'Le téléchargement a été interrompu. Les enregistrements entiers sont lus.',
    cure: 'Retéléchargez le fichier et relisez-le avec --replace : le reste s’ajoutera.',
    example: 'charter ingest contributions.json --replace',
  },
}
