import type { TextFileDiagnostics } from '../../../../model/diagnostics/text-files.ts'
import type { Causes } from '../../texts.ts'

export const fr: Causes<TextFileDiagnostics> = {
  AMBIGUOUS_DELIMITER: {
    title: 'Deux signes peuvent séparer les colonnes.',
    cause:
      'Les premières lignes se découpent aussi régulièrement sur l’un que sur l’autre, par exemple un fichier à points-virgules dont chaque texte contient une virgule.',
    cure: 'Ouvrez le fichier dans un éditeur de texte, regardez quel signe sépare les colonnes de la première ligne, et donnez-le.',
    example: 'charter ingest export.csv --delimiter ";"',
  },
  CELL_TOO_LARGE: {
    title: 'Une cellule pèse plus que tout un questionnaire.',
    cause:
      'Un guillemet ouvert et jamais fermé avale la suite du fichier, le séparateur n’est pas le bon, ou le fichier est fabriqué.',
    cure: 'Allez à la ligne nommée : refermez le guillemet ou retirez la ligne. Si tout le fichier tient dans une colonne, donnez le séparateur.',
    example: 'charter ingest export.csv --delimiter "tab"',
  },
  MIXED_ENCODINGS: {
    title: 'Le fichier mêle deux encodages.',
    cause:
      'Des lignes d’un autre fichier y ont été collées, ou deux exports mis bout à bout. Chaque ligne est lue dans l’encodage qui lui convient.',
    cure: 'Vérifiez les accents des lignes nommées. S’ils sont faux, refaites l’export en UTF-8 et relisez-le avec --replace.',
    example: 'charter ingest export.csv --replace',
  },
  ENCODING_UNSURE: {
    title: 'Deux encodages donnent un texte plausible.',
    cause:
      'Le fichier ne dit pas son encodage et trop peu de ses mots le trahissent. Le plus vraisemblable est pris.',
    cure: 'Comparez les deux écritures du mot montré. Si la seconde est la bonne, donnez l’encodage et relisez.',
    example: 'charter ingest export.csv --encoding cp850 --replace',
  },
  DOUBLE_ENCODED: {
    title: 'Des accents étaient encodés deux fois.',
    cause:
      'Un logiciel a lu de l’UTF-8 comme du Windows-1252 avant de réenregistrer (« Ã© » pour « é »). Seules les cellules où aucun doute n’est possible sont rétablies.',
    cure: 'Rien à faire si l’exemple est juste. Sinon, refaites l’export depuis l’outil d’enquête et relisez-le avec --replace.',
  },
  TRUNCATED_TEXT: {
    title: 'Le fichier s’arrête net.',
    cause: 'La copie ou le téléchargement a été interrompu : la fin manque sans doute. Ce qui est là est lu.',
    cure: 'Recopiez ou retéléchargez le fichier, puis relisez-le avec --replace : les réponses manquantes s’ajouteront.',
    example: 'charter ingest export.csv --replace',
  },
  MORE_BAD_QUOTES: {
    title: 'Beaucoup de lignes ont des guillemets mal placés.',
    cause:
      'L’export n’a pas doublé les guillemets des textes, ou le fichier a été retouché à la main. Les premières lignes sont nommées une à une, les autres comptées.',
    cure: 'Refaites l’export en XLSX si l’outil le propose : les guillemets n’y gênent pas.',
  },
  COMMAS_RESTORED: {
    title: 'Des virgules avaient été remplacées par un signe qui leur ressemble.',
    cause:
      'Certains exports remplacent les virgules des textes par « ‚ » (U+201A) pour ne pas gêner le séparateur.',
    cure: 'Rien à faire : les virgules sont remises.',
  },
}
