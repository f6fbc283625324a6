import type { LimitDiagnostics } from '../../../../model/diagnostics/limits.ts'
import type { Causes } from '../../texts.ts'

export const fr: Causes<LimitDiagnostics> = {
  TOO_MANY_COLUMNS: {
    title: 'Le tableau a plus de colonnes qu’aucun export.',
    cause:
      'Le séparateur deviné coupe les textes eux-mêmes, les lignes et les colonnes sont échangées, ou le fichier est fabriqué pour bloquer les lecteurs.',
    cure: 'Donnez le séparateur avec --delimiter. Pour échanger lignes et colonnes dans Excel\u00a0: copiez, puis Collage spécial > Transposer.',
    example: 'charter ingest export.csv --delimiter ";"',
  },
  CELL_TOO_LONG: {
    title: 'Une cellule est plus longue qu’aucune réponse.',
    cause:
      'Un guillemet ouvert et jamais fermé avale la suite du fichier, une image ou une pièce jointe est collée en texte (base64), ou le fichier est fabriqué. Excel lui-même s’arrête à 32 767 signes par cellule.',
    cure: 'Allez à la ligne et à la colonne nommées\u00a0: refermez le guillemet, ou videz la cellule. Le plus sûr est de refaire l’export en XLSX.',
  },
  CELLS_BEYOND: {
    title: 'Des cellules très à droite de la feuille ne sont pas lues.',
    cause: 'Une cellule remplie par mégarde loin du tableau, ou une feuille de calcul entière collée à côté.',
    cure: 'Dans Excel, Ctrl+Fin va à la dernière cellule. Effacez ce qui n’a rien à y faire, ou rapprochez ces colonnes, puis relisez avec --replace.',
    example: 'charter ingest atelier.xlsx --replace',
  },
  FORMULAS_WITHOUT_VALUE: {
    title: 'Des formules n’ont pas de résultat enregistré, elles sont lues comme vides.',
    cause:
      'Le classeur a été écrit par un programme qui ne calcule pas (openpyxl, certains exports)\u00a0: il contient la formule, pas son résultat. L’outil n’évalue jamais une formule.',
    cure: 'Ouvrez-le dans Excel ou LibreOffice, enregistrez-le, puis relisez-le avec --replace.',
    example: 'charter ingest atelier.xlsx --replace',
  },
}
