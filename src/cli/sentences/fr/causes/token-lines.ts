import type { TokenLineDiagnostics } from '../../../../model/diagnostics/token-lines.ts'
import type { Causes } from '../../texts.ts'

export const fr: Causes<TokenLineDiagnostics> = {
  LINE_WITHOUT_TEXT: {
    title: 'Une ligne envoyée à charter tokens --jsonl n’a pas de texte.',
    cause:
      'La clé "text" manque, porte un autre nom ("texte", "verbatim"), ou tient un nombre, une liste ou null au lieu d’un texte.',
    cure: 'Nommez la clé "text" et mettez sa valeur entre guillemets. Les autres lignes ont reçu leur réponse.',
    example: '{"id":1,"text":"J’éteins la lumière"}',
  },
  LINE_WITHOUT_ID: {
    title: 'Une ligne envoyée à charter tokens --jsonl n’a pas d’identifiant.',
    cause:
      'La clé "id" manque, ou sa valeur n’est ni un nombre ni un texte. Le texte est lu, mais sa réponse ne se distingue que par sa place.',
    cure: 'Donnez à chaque ligne un "id" différent, nombre ou texte.',
    example: '{"id":1,"text":"J’éteins la lumière"}',
  },
  TOKENS_NOT_IN_TEXT: {
    title: 'Les mots donnés avec un texte ne sont pas ceux de ce texte.',
    cause:
      'Avec "tokens", l’outil ne découpe pas : il cherche chaque mot donné dans le texte, après le précédent. L’un d’eux est écrit autrement, dans un autre ordre, ou la valeur n’est pas une liste de textes.',
    cure: 'Recopiez les mots tels qu’ils sont dans le texte, ou retirez "tokens" : l’outil découpe alors lui-même.',
    example: '{"id":1,"text":"J’éteins","tokens":["J’","éteins"]}',
  },
  LINE_TOO_LONG: {
    title: 'Une ligne envoyée à charter tokens --jsonl est trop longue pour être lue.',
    cause:
      'Un fichier entier est arrivé sur une seule ligne (fins de ligne perdues), ou le texte est un livre. Les mots d’une ligne sont tenus en mémoire ensemble.',
    cure: 'Coupez le texte en plusieurs lignes, par exemple une par paragraphe.',
  },
}
