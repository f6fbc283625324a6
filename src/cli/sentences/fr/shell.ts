import type { ShellDiagnostics } from '../../../model/diagnostics/shell.ts'
import { talk } from './talk.ts'

export const fr: {
  [C in keyof ShellDiagnostics]: (args: ShellDiagnostics[C]) => { text: string; cure?: string }
} = {
  UNKNOWN_CODE: ({ code, near }) => ({
    text: `aucune erreur ni remarque ne porte le code « ${code} ».`,
    cure:
      near.length === 0
        ? 'Un code est une lettre, E ou W, et trois chiffres ; la liste est dans docs/diagnostics.md.'
        : `Les plus proches : ${near.map((one) => `charter help ${one}`).join(', ')}`,
  }),
  FILE_NOT_REGULAR: ({ path }) => ({
    text: `« ${path} » n’est pas un fichier ordinaire (tube ou périphérique) : il pourrait ne jamais finir.`,
    cure: 'Enregistrez d’abord son contenu dans un fichier, puis donnez ce fichier.',
  }),
  LINK_LEADS_OUTSIDE: ({ file }) => ({
    text: `${file} est un lien qui mène hors du dossier donné, il est laissé de côté.`,
    cure: 'S’il doit être lu, donnez-le par son nom, ou copiez le fichier dans le dossier.',
  }),
  UNEXPECTED: () => ({ text: talk.unexpected, cure: talk.unexpectedHint }),
}
