import type { RenderDiagnostics } from '../../../../model/diagnostics/render.ts'
import type { Causes } from '../../texts.ts'

export const fr: Causes<RenderDiagnostics> = {
  SIGN_NOT_IN_FONTS: {
    title: 'Un signe n’existe dans aucune police de la charte, un carré le remplace à l’impression.',
    cause:
      'Pictogrammes, écritures non latines ou signes rares, collés depuis un téléphone. Le texte à copier ou à lire à voix haute garde le signe.',
    cure: 'Dans vos textes (préface, contexte), remplacez-le par un mot. Dans un verbatim, laissez-le\u00a0: les mots des participants ne se changent pas.',
  },
  LINK_LEADS_NOWHERE: {
    title: 'Un lien du document ne mène nulle part, il est imprimé comme du texte.',
    cause: 'L’ancre visée n’existe pas dans le document, ou l’adresse n’est pas d’une forme permise.',
    cure: 'Dans le gabarit, donnez l’ancre d’un titre (#identifiant) ou une adresse https: ou mailto:.',
  },
}
