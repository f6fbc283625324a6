import type { RenderDiagnostics } from '../../../model/diagnostics/render.ts'

export const fr: {
  [C in keyof RenderDiagnostics]: (args: RenderDiagnostics[C]) => { text: string; cure?: string }
} = {
  SIGN_NOT_IN_FONTS: ({ sign, codePoint, count }) => ({
    text: `le signe «\u202f${sign}\u202f» (${codePoint}) n’existe dans aucune police de la charte\u202f; un carré □ est dessiné à sa place (${count} fois), le signe reste dans le texte à copier ou à lire à voix haute`,
    cure: 'remplacez ce signe par un mot dans vos textes s’il vous appartient de le faire',
  }),
  LINK_LEADS_NOWHERE: ({ href }) => ({
    text: `le lien «\u202f${href}\u202f» ne mène nulle part\u202f; il est imprimé comme du texte`,
    cure: 'dans le modèle, donnez l’ancre d’un titre (#identifiant) ou une adresse https: ou mailto:',
  }),
}
