import type { TermsDiagnostics } from '../../../model/diagnostics/terms.ts'
import type { Mark } from '../../../model/term.ts'

const marks: Readonly<Record<Mark, string>> = { less: 'moins', none: 'sans', more: 'plus' }

export const fr: {
  [C in keyof TermsDiagnostics]: (args: TermsDiagnostics[C]) => { text: string; cure?: string }
} = {
  OPTIONS_APART: ({ options: [first, second] }) => ({
    text: `« ${first} » et « ${second} » ne vont pas ensemble : chacune demande une autre réponse.`,
    cure: 'Gardez l’une des deux, ou lancez deux commandes.',
  }),
  OPTION_NEEDS: ({ option, needs }) => ({
    text: `« ${option} » ne va qu’avec « ${needs} ».`,
    cure: `Ajoutez ${needs}, ou retirez ${option}.`,
  }),
  CORRECTION_UNREADABLE: ({ given }) => ({
    text: `« ${given} » ne dit pas quelle forme devient quel mot.`,
    cure: 'Écrivez la forme, le signe =, puis le mot : --accept "recylage=recyclage".',
  }),
}

export const termsTalk = {
  header: ['terme', 'voix', 'contrib.', 'occ.', 'principe', 'polarité'],
  /** « moins 3 · sans 1 »: how many occurrences are turned round. */
  polarity: (polarity: Readonly<Record<Mark, number>>): string =>
    (['less', 'none', 'more'] as const)
      .filter((mark) => polarity[mark] > 0)
      .map((mark) => `${marks[mark]} ${polarity[mark]}`)
      .join(' · '),
  part: (label: string, size: number) => `${label} (${size} ${size < 2 ? 'occurrence' : 'occurrences'})`,
  noPart: { session: 'sans séance', theme: 'sans thème', principle: 'sans principe' },
  partHeader: ['terme', 'ici', 'en tout', 'spécificité'],
  parts: (count: number) => `${count} ${count < 2 ? 'partie' : 'parties'}.`,
  partsRead:
    'Spécificité positive : employé ici plus que le hasard ne le voudrait ; négative : moins. Au-delà de 2 en valeur absolue (une chance sur cent), l’écart mérite qu’on s’y arrête.',
  places: (shown: number, all: number, query: string) =>
    all === 0
      ? `Aucune occurrence de « ${query} ».`
      : `${shown === all ? all : `${shown} sur ${all}`} ${all < 2 ? 'occurrence' : 'occurrences'} de « ${query} ».`,
  near: (term: string) => `Vouliez-vous dire « ${term} » ?`,
  suspectHeader: ['forme', 'occ.', 'voix', 'peut-être', 'sinon', 'exemple', 'place'],
  /** A correction and how often the corpus writes it: « recyclage (12) ». */
  suggestion: (word: string, count: number) => (count > 0 ? `${word} (${count})` : word),
  suspects: (shown: number, all: number) =>
    all === 0
      ? 'Aucune forme inconnue.'
      : `${shown === all ? all : `${shown} sur ${all}`} ${all < 2 ? 'forme inconnue' : 'formes inconnues'}. Rien n’est corrigé sans votre accord ; les textes, eux, ne changent jamais.`,
  acceptNext: (form: string, word: string) =>
    `charter terms --accept "${form}=${word}"   (si c’est une faute), ou --keep "${form}"   (si c’est juste)`,
  decided: (corrections: number, kept: number) =>
    `Écrit dans dictionary.yaml : ${corrections} ${corrections < 2 ? 'correction' : 'corrections'}, ${kept} ${kept < 2 ? 'mot gardé' : 'mots gardés'}. Pour revenir en arrière, retirez la ligne.`,
  uncounted: (count: number) =>
    `Dont ${count} dans un terme plus long ou hors sujet, marquée${count < 2 ? '' : 's'} d’un « · » : ${count < 2 ? 'elle ne compte' : 'elles ne comptent'} pas dans la fréquence du terme.`,
  hidden: (count: number) =>
    `${count} ${count < 2 ? 'occurrence n’est pas montrée' : 'occurrences ne sont pas montrées'} : contribution${count < 2 ? '' : 's'} sensible${count < 2 ? '' : 's'}, à relire (--sensitive pour les voir).`,
}
