import type { LimitDiagnostics } from '../../../model/diagnostics/limits.ts'

const many = (count: number) => count.toLocaleString('fr-FR')

export const fr: {
  [C in keyof LimitDiagnostics]: (args: LimitDiagnostics[C]) => { text: string; cure?: string }
} = {
  TOO_MANY_COLUMNS: ({ columns, limit }) => ({
    text: `le tableau a ${many(columns)} colonnes, au-delà des ${many(limit)} admises`,
    cure: 'vérifiez le séparateur (--delimiter), ou échangez lignes et colonnes, puis enregistrez la feuille en CSV',
  }),
  CELL_TOO_LONG: ({ length, limit }) => ({
    text: `une cellule contient ${many(length)} signes, au-delà des ${many(limit)} admis\u00a0: ce n’est pas une réponse`,
    cure: 'un guillemet ouvert avale sans doute la suite du fichier\u00a0: refermez-le à cet endroit, ou videz cette cellule',
  }),
  CELLS_BEYOND: ({ count, limit }) => ({
    text: `${many(count)} cellule${count < 2 ? ' se trouve' : 's se trouvent'} au-delà de la colonne n° ${many(limit)} et ne ${count < 2 ? 'sera' : 'seront'} pas lue${count < 2 ? '' : 's'}`,
    cure: 'rapprochez ces colonnes des autres, puis relisez le classeur',
  }),
  FORMULAS_WITHOUT_VALUE: ({ count, first }) => ({
    text: `${many(count)} formule${count < 2 ? '' : 's'} sans résultat enregistré (la première en ${first}), lue${count < 2 ? '' : 's'} comme vide${count < 2 ? '' : 's'}`,
    cure: 'ouvrez le classeur dans Excel ou LibreOffice, enregistrez-le, puis relancez\u00a0: les résultats y seront',
  }),
}
