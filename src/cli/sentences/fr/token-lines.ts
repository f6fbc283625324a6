import type { TokenLineDiagnostics } from '../../../model/diagnostics/token-lines.ts'

export const fr: {
  [C in keyof TokenLineDiagnostics]: (args: TokenLineDiagnostics[C]) => { text: string; cure?: string }
} = {
  LINE_WITHOUT_TEXT: ({ line }) => ({
    text: `la ligne ${line} de l’entrée n’a pas de "text", ou ce n’est pas un texte ; sa réponse est vide.`,
    cure: 'Écrivez par exemple {"id":1,"text":"J’éteins la lumière"}',
  }),
  LINE_WITHOUT_ID: ({ line }) => ({
    text: `la ligne ${line} de l’entrée n’a pas d’"id" (un nombre ou un texte) ; sa réponse porte "id":null.`,
    cure: 'Donnez un "id" à chaque ligne, pour savoir à quel texte répond chaque réponse',
  }),
  TOKENS_NOT_IN_TEXT: ({ line, token }) => ({
    text:
      token === null
        ? `à la ligne ${line} de l’entrée, "tokens" n’est pas une liste de mots ; sa réponse est vide.`
        : `à la ligne ${line} de l’entrée, « ${token} » n’est pas à sa place dans le texte ; sa réponse est vide.`,
    cure: 'Donnez dans "tokens" les mots du texte tels qu’ils y sont écrits et dans leur ordre, ou retirez "tokens"',
  }),
  LINE_TOO_LONG: ({ line, limit }) => ({
    text: `la ligne ${line} de l’entrée dépasse ${limit.toLocaleString('fr-FR')} signes ; elle n’est pas lue.`,
    cure: 'Coupez ce texte en plusieurs lignes',
  }),
}
