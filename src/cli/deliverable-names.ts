/** Files that commands write into `out/` under names of their own: `purge` takes them away, and leaves all others. */
export const deliverableNames: readonly string[] = [
  'charte-intermediaire.pdf',
  'charte-intermediaire.docx',
  'nuage.svg',
  'nuage.csv',
  'termes.csv',
  'idees.csv',
  'interne-hors-charte.csv',
  'rapport.json',
  'manifest.json',
]
