import type { TextFileDiagnostics } from '../../../model/diagnostics/text-files.ts'

const quote = (text: string) => `«\u202f${text}\u202f»`
const count = (n: number, one: string, many: string) => `${n.toLocaleString('fr-FR')} ${n < 2 ? one : many}`
const list = (values: readonly number[], n: number) => values.join(', ') + (n > values.length ? '…' : '')
const signs: Readonly<Record<string, string>> = { '\t': 'tab', ' ': 'espace' }
const sign = (delimiter: string) => signs[delimiter] ?? delimiter

export const fr: {
  [C in keyof TextFileDiagnostics]: (args: TextFileDiagnostics[C]) => { text: string; cure?: string }
} = {
  AMBIGUOUS_DELIMITER: ({ candidates }) => ({
    text: `les lignes se découpent aussi bien sur ${candidates.map((one) => quote(sign(one))).join(' que sur ')}, impossible de savoir lequel sépare les colonnes`,
    cure: `dites lequel\u00a0: --delimiter "${sign(candidates[0] ?? ';')}"`,
  }),
  CELL_TOO_LARGE: ({ limit }) => ({
    text: `une cellule dépasse ${limit} Mo de texte, ce n’est pas une réponse`,
    cure: 'vérifiez à cette ligne qu’un guillemet n’est pas resté ouvert et que le séparateur est le bon (--delimiter), ou retirez la ligne',
  }),
  MIXED_ENCODINGS: ({ main, other, count: n, lines }) => ({
    text: `deux encodages dans ce fichier\u00a0: ${main}, mais ${count(n, 'ligne', 'lignes')} en ${other} (${list(lines, n)}), lues comme telles`,
    cure: 'vérifiez les accents de ces lignes\u202f; s’ils sont faux, refaites l’export en UTF-8',
  }),
  ENCODING_UNSURE: ({ encoding, other, word, otherWord }) => ({
    text: `encodage incertain\u00a0: lu en ${encoding} (${quote(word)}), ce pourrait être ${other} (${quote(otherWord)})`,
    cure: `si la seconde lecture est la bonne\u00a0: --encoding ${other}\u202f; sinon, confirmez la première\u00a0: --encoding ${encoding}`,
  }),
  DOUBLE_ENCODED: ({ count: n, before, after }) => ({
    text: `${count(n, 'cellule avait ses accents encodés deux fois, rétablie', 'cellules avaient leurs accents encodés deux fois, rétablies')} (${quote(before)} → ${quote(after)})`,
  }),
  TRUNCATED_TEXT: ({ cut }) => ({
    text:
      cut === 'character'
        ? 'le fichier s’arrête au milieu d’un caractère, sa fin manque sans doute'
        : 'le fichier s’arrête au milieu d’une cellule, sa fin manque sans doute',
    cure: 'refaites l’export ou la copie, puis relancez\u202f; ce qui est là est lu',
  }),
  MORE_BAD_QUOTES: ({ count: n, limit }) => ({
    text: `${count(n, 'autre ligne a', 'autres lignes ont')} des guillemets mal placés, au-delà des ${limit} premières\u202f; lues au mieux`,
    cure: 'refaites l’export avec les textes entre guillemets doublés, ou donnez le classeur d’origine',
  }),
  COMMAS_RESTORED: ({ count: n }) => ({
    text: `${count(n, 'virgule que l’export avait remplacée par le signe ‚ (U+201A), rétablie', 'virgules que l’export avait remplacées par le signe ‚ (U+201A), rétablies')}`,
  }),
}
