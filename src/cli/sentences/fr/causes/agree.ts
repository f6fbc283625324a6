import type { AgreeDiagnostics } from '../../../../model/diagnostics/agree.ts'
import type { Causes } from '../../texts.ts'

export const fr: Causes<AgreeDiagnostics> = {
  AGREE_NAME: {
    title: 'Le nom du lecteur manque ou est celui de l’outil.',
    cause:
      'Les réponses de deux lecteurs se comparent par leurs noms ; « machine » désigne le classement automatique.',
    cure: 'Donnez un nom ou des initiales, toujours les mêmes pour la même personne.',
    example: 'charter agree --blind 50 --who AB',
  },
  AGREE_NO_TERMINAL: {
    title: 'La lecture à l’aveugle pose des questions, et personne ne peut y répondre ici.',
    cause:
      'La commande tourne dans un script, son entrée ou ses messages sont redirigés, ou --json est demandé.',
    cure: 'Lancez-la dans un terminal, ou écrivez la feuille à remplir dans un tableur.',
    example: 'charter agree --blind 50 --write lecture.xlsx',
  },
  AGREE_SHEET_ABSENT: {
    title: 'Le classeur ne contient pas de feuille de lecture à l’aveugle.',
    cause:
      'Ce n’est pas le bon fichier, ou la première ligne de la feuille « Lecture », qui la fait reconnaître, a été supprimée.',
    cure: 'Donnez le classeur que charter a écrit ; si sa première ligne manque, écrivez-en un autre et recopiez-y les réponses.',
    example: 'charter agree --import lecture.xlsx --who AB',
  },
  AGREE_ROW: {
    title: 'Une ligne de la feuille de lecture ne peut pas être prise ; les autres le sont.',
    cause:
      'La réponse a été tapée au lieu d’être choisie dans la liste, ou l’idée n’existe plus : sa source a été reprise ou corrigée, ou la dernière colonne a été changée.',
    cure: 'Corrigez la cellule nommée et donnez de nouveau le classeur : la dernière réponse compte.',
  },
  AGREE_FEW: {
    title: 'L’accord porte sur trop peu d’idées.',
    cause:
      'En dessous d’une trentaine d’idées lues des deux côtés, une seule réponse déplace l’accord de plus de trois points, et l’intervalle couvre presque tout.',
    cure: 'Lisez-en davantage : le même --seed reprend l’échantillon et l’allonge.',
    example: 'charter agree --blind 100 --who AB',
  },
}
