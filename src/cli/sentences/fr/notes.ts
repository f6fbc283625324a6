import type { NotesDiagnostics } from '../../../model/diagnostics/notes.ts'

const list = (values: readonly string[]) => values.map((value) => `«\u202f${value}\u202f»`).join(', ')
const count = (n: number, one: string, many: string) => `${n.toLocaleString('fr-FR')} ${n < 2 ? one : many}`

export const fr: {
  [C in keyof NotesDiagnostics]: (args: NotesDiagnostics[C]) => { text: string; cure?: string }
} = {
  ENCRYPTED_DOCUMENT: () => ({
    text: 'le document est protégé par un mot de passe',
    cure: 'ouvrez-le, retirez le mot de passe et enregistrez-le',
  }),
  BROKEN_DOCUMENT: () => ({
    text: 'le document est abîmé ou incomplet, il ne peut pas être lu',
    cure: 'ouvrez-le dans un traitement de texte et enregistrez-le de nouveau en .docx ou en .odt',
  }),
  HOSTILE_DOCUMENT: ({ reason }) => ({
    text: {
      size: 'le document devient démesuré une fois décompressé, il n’est pas lu',
      ratio: 'le document est compressé à un taux anormal, il n’est pas lu',
      entries: 'le document contient un nombre anormal de parties, il n’est pas lu',
      overlap: 'les parties du document se chevauchent, il n’est pas lu',
      doctype: 'le document contient une déclaration qu’aucun traitement de texte n’écrit, il n’est pas lu',
      time: 'la lecture du document demande trop de temps ou de mémoire, elle est abandonnée',
    }[reason],
    cure: 'copiez les notes utiles dans un nouveau document, ou enregistrez-les au format texte (.txt)',
  }),
  DOCUMENT_LEFT_OUT: ({ deleted, comments, hidden, images, furniture, generated }) => {
    const parts = [
      deleted > 0
        ? count(
            deleted,
            'passage supprimé en suivi des modifications',
            'passages supprimés en suivi des modifications',
          )
        : '',
      comments > 0 ? count(comments, 'commentaire', 'commentaires') : '',
      hidden > 0 ? count(hidden, 'passage masqué', 'passages masqués') : '',
      images > 0 ? count(images, 'image', 'images') : '',
      furniture > 0 ? count(furniture, 'en-tête ou pied de page', 'en-têtes et pieds de page') : '',
      generated > 0
        ? count(
            generated,
            'élément de sommaire ou document inséré',
            'éléments de sommaire ou documents insérés',
          )
        : '',
    ].filter((part) => part !== '')
    return {
      text: `laissés de côté dans le document\u00a0: ${parts.join(', ')}`,
      ...(deleted + comments + hidden + images > 0
        ? { cure: 'si des idées s’y trouvent, recopiez-les dans le texte du document' }
        : {}),
    }
  },
  HOW_TO_SHEET: ({ sheet }) => ({
    text: `la feuille «\u202f${sheet}\u202f» explique comment remplir les autres, elle n’est pas lue`,
    cure: `pour la lire\u00a0: --sheet "${sheet}"`,
  }),
  SIDE_BY_SIDE: ({ sheet, count: n }) => ({
    text: `la feuille «\u202f${sheet}\u202f» porte ${n} tableaux côte à côte, lus chacun à part`,
    cure: 'si c’est un seul tableau, donnez son nombre de lignes d’en-tête\u00a0: --header-rows 1',
  }),
  NOTE_TABLE_READ: ({ columns, left }) => ({
    text: `tableau lu par colonnes\u00a0: ${list(columns)}${left.length > 0 ? `\u202f; laissées de côté\u00a0: ${list(left)}` : ''}`,
  }),
}
