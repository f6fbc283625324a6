import type { NotesDiagnostics } from '../../../../model/diagnostics/notes.ts'
import type { Causes } from '../../texts.ts'

export const fr: Causes<NotesDiagnostics> = {
  ENCRYPTED_DOCUMENT: {
    title: 'Le document demande un mot de passe.',
    cause: 'Word ou LibreOffice l’a chiffré à l’enregistrement. L’outil ne cherche pas à l’ouvrir.',
    cure: 'Ouvrez-le avec son mot de passe, puis dans Word\u00a0: Fichier > Informations > Protéger le document > Chiffrer avec mot de passe, et videz la case. Enregistrez, puis relancez.',
    example: 'charter ingest compte-rendu.docx',
  },
  BROKEN_DOCUMENT: {
    title: 'Le document est abîmé.',
    cause: 'Le téléchargement ou la copie a été interrompu, ou un logiciel l’a mal écrit.',
    cure: 'Ouvrez-le dans Word ou LibreOffice (qui réparent souvent), enregistrez-le sous un autre nom en .docx ou .odt, et donnez ce fichier.',
    example: 'charter ingest compte-rendu-repare.docx',
  },
  HOSTILE_DOCUMENT: {
    title: 'Le document n’est pas fait comme ceux qu’écrit un traitement de texte.',
    cause:
      'Décompressé, il devient démesuré, ses parties se chevauchent, ou sa lecture prend plus de dix secondes ou de 512 Mo. De tels fichiers servent à bloquer les programmes\u202f; il arrive qu’un très gros rapport y ressemble.',
    cure: 'Copiez les notes utiles dans un nouveau document, ou enregistrez-les en texte.',
    example: 'charter ingest notes.txt',
  },
  DOCUMENT_LEFT_OUT: {
    title: 'Des parties du document ne sont pas lues.',
    cause:
      'Ce que le suivi des modifications supprime, les commentaires, le texte masqué, les images, les en-têtes et les sommaires ne sont pas des idées notées en séance.',
    cure: 'Si des idées s’y trouvent, acceptez les modifications ou recopiez-les dans le texte, puis relisez avec --replace.',
    example: 'charter ingest compte-rendu.docx --replace',
  },
  HOW_TO_SHEET: {
    title: 'Une feuille d’explications n’est pas lue.',
    cause:
      'Son nom («\u202fMode d’emploi\u202f», «\u202fLisez-moi\u202f», «\u202fConsignes\u202f»…) dit qu’elle explique comment remplir les autres.',
    cure: 'Si elle contient des idées, désignez-la.',
    example: 'charter ingest atelier.xlsx --sheet "Consignes"',
  },
  SIDE_BY_SIDE: {
    title: 'La feuille porte plusieurs tableaux côte à côte.',
    cause:
      'Des colonnes vides ou des titres qui recommencent les séparent\u00a0: chacun est lu à part, avec le titre qui le surmonte.',
    cure: 'Si c’est un seul tableau, dites combien de lignes forment son en-tête.',
    example: 'charter ingest atelier.xlsx --header-rows 1 --replace',
  },
  NOTE_TABLE_READ: {
    title: 'Un tableau du compte rendu est lu par ses colonnes.',
    cause: 'Sa première ligne nomme ce que contiennent les colonnes (idée, votes, qui…).',
    cure: 'Vérifiez les colonnes nommées. Si une colonne utile est laissée de côté, donnez-lui un titre connu («\u202fIdée\u202f», «\u202fVotes\u202f», «\u202fRubrique\u202f»), puis relisez.',
    example: 'charter ingest compte-rendu.docx --replace',
  },
}
