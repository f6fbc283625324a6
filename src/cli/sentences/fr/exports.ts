import type { ExportDiagnostics } from '../../../model/diagnostics/exports.ts'

export const fr: {
  [C in keyof ExportDiagnostics]: (args: ExportDiagnostics[C]) => { text: string; cure?: string }
} = {
  JSON_BROKEN: ({ line }) => ({
    text: `ce JSON n’est pas valide, et aucun enregistrement entier n’y a été trouvé (vers la ligne ${line})`,
    cure: 'refaites l’export, ou demandez-le en CSV',
  }),
  JSON_WITHOUT_RECORDS: () => ({
    text: 'ce JSON ne contient aucune liste d’enregistrements',
    cure: 'donnez un tableau JSON d’objets, un objet par contribution, ou demandez l’export en CSV',
  }),
  JSON_TOO_LARGE: ({ megabytes, limit }) => ({
    text: `ce JSON pèse ${megabytes} Mo : il se lit d’un bloc, ${limit} Mo au plus`,
    cure: 'demandez l’export en CSV, qui se lit au fil de l’eau, ou partagez le fichier en plusieurs',
  }),
  JSON_TOO_WIDE: ({ fields, limit }) => ({
    text: `les enregistrements de ce JSON ont trop de champs différents (déjà ${fields}, ${limit} au plus) ou de cellules`,
    cure: 'demandez l’export en CSV, une colonne par question, ou partagez le fichier en plusieurs',
  }),
  JSON_BAD_RECORDS: ({ count, lines }) => ({
    text:
      count === 1
        ? `un enregistrement JSON illisible est laissé de côté (ligne ${lines[0]})`
        : `${count} enregistrements JSON illisibles sont laissés de côté (lignes ${lines.join(', ')}${count > lines.length ? '…' : ''})`,
    cure: 'corrigez ces lignes, ou refaites l’export, puis relisez le fichier avec --replace',
  }),
  JSON_CUT_SHORT: ({ records, line }) => ({
    text: `ce JSON s’arrête avant sa fin (ligne ${line}) : ${records === 1 ? 'le seul enregistrement entier est lu' : `les ${records} enregistrements entiers sont lus`}`,
    cure: 'refaites l’export ou le téléchargement, puis relisez le fichier avec --replace',
  }),
}
