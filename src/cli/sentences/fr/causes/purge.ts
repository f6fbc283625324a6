import type { PurgeDiagnostics } from '../../../../model/diagnostics/purge.ts'
import type { Causes } from '../../texts.ts'

export const fr: Causes<PurgeDiagnostics> = {
  PURGE_WHAT: {
    title: 'Rien n’est dit de ce qu’il faut effacer.',
    cause: 'charter purge seul ne fait que terminer un effacement interrompu, et il n’y en a pas.',
    cure: 'Dites quoi : une personne, une source, les originaux, ce qui précède une date, ou le lien entre répondants.',
    example: 'charter purge --respondent enquete.csv --row 17 --dry-run',
  },
  PURGE_OPTIONS: {
    title: 'Ces options d’effacement ne vont pas ensemble.',
    cause: 'Deux effacements demandés d’un coup, ou une ligne donnée sans la personne.',
    cure: 'Un effacement à la fois ; --row, --key et --sheet vont avec --respondent, --source peut accompagner --originals.',
  },
  PURGE_NEEDS_ROW: {
    title: 'La ligne de la personne n’est pas donnée.',
    cause: '--respondent nomme le fichier ; il faut aussi dire où la personne s’y trouve.',
    cure: 'Ajoutez --row et le numéro de ligne du tableur, ou --key et le numéro de la réponse dans l’outil d’enquête.',
    example: 'charter purge --respondent enquete.csv --row 17',
  },
  PURGE_DATE: {
    title: 'La date n’est pas lisible.',
    cause: 'Une date écrite à la française, ou un jour qui n’existe pas.',
    cure: 'Écrivez l’année, le mois et le jour : 2026-06-30.',
    example: 'charter purge --before 2026-06-30',
  },
  PURGE_SOURCE_UNKNOWN: {
    title: 'La source à effacer n’est pas dans cette consultation.',
    cause: 'Une faute de frappe, un autre dossier, ou un fichier qui n’a jamais été lu.',
    cure: 'charter log dit ce qui a été lu ; un nom contenant des espaces se met entre guillemets.',
    example: 'charter log',
  },
  PURGE_SOURCE_AMBIGUOUS: {
    title: 'Plusieurs fichiers lus portent ce nom.',
    cause: 'Deux dossiers contenaient chacun un fichier du même nom.',
    cure: 'Donnez l’identifiant de la source : charter status --json les donne.',
    example: 'charter status --json',
  },
  PURGE_ROW_ABSENT: {
    title: 'Rien de ce qui est gardé ne vient de cette ligne.',
    cause: 'Une ligne vide, inachevée ou laissée de côté ; ou un numéro pris dans un autre fichier.',
    cure: 'Vérifiez le numéro dans le tableur. Si seul le fichier d’origine contient la ligne, effacez l’original.',
    example: 'charter purge --originals --source enquete.csv',
  },
  PURGE_KEY_ABSENT: {
    title: 'Aucune réponse ne porte ce numéro dans cette source.',
    cause: 'Le numéro vient d’une autre enquête, ou cette source n’a pas de colonne de numéros.',
    cure: 'Donnez la ligne du tableur avec --row.',
    example: 'charter purge --respondent enquete.csv --row 17',
  },
  PURGE_ROW_IN_SHEETS: {
    title: 'Plusieurs feuilles du classeur ont une ligne de ce numéro.',
    cause: 'Chaque feuille d’un classeur compte ses lignes à partir de 1.',
    cure: 'Dites laquelle avec --sheet.',
    example: 'charter purge --respondent tables.xlsx --row 4 --sheet "Table 2"',
  },
  PURGE_NOTHING: {
    title: 'Il n’y a rien à effacer.',
    cause: 'Tout est effacé déjà, ou rien n’a jamais été gardé.',
    cure: 'Rien à faire ; charter log dit ce qui a été lu et effacé.',
    example: 'charter log',
  },
  PURGE_TO_CONFIRM: {
    title: 'Un effacement demande une confirmation.',
    cause: 'La commande ne tourne pas dans un terminal, et un effacement ne se reprend pas.',
    cure: 'Regardez d’abord avec --dry-run, puis ajoutez --yes.',
    example: 'charter purge --source notes.csv --yes',
  },
  PURGE_DECLINED: {
    title: 'Rien n’a été effacé.',
    cause: 'La réponse à la question n’était pas oui.',
    cure: 'Relancez la commande pour effacer.',
  },
  PURGE_STATE_CHANGED: {
    title: 'La consultation a changé pendant la confirmation.',
    cause: 'Quelqu’un a lu ou effacé un fichier entre la question et la réponse.',
    cure: 'Relancez la commande : elle montrera ce qui serait effacé maintenant.',
  },
  PURGE_FILES_HELD: {
    title: 'Des fichiers n’ont pas pu être effacés.',
    cause: 'Ils sont ouverts dans un tableur ou une visionneuse, ou le disque les protège.',
    cure: 'Fermez ces logiciels, puis lancez charter purge, qui termine.',
    example: 'charter purge',
  },
  PURGE_UNFINISHED: {
    title: 'Un effacement n’est pas terminé.',
    cause:
      'Il a été interrompu, un fichier était ouvert, ou un outil de synchronisation a ramené un fichier effacé.',
    cure: 'charter purge le termine ; la prochaine lecture le ferait aussi.',
    example: 'charter purge',
  },
  PURGED_ROW_BACK: {
    title: 'Une ligne effacée est revenue.',
    cause: 'Un autre poste a lu le même fichier avant de recevoir l’effacement.',
    cure: 'Effacez-la de nouveau.',
    example: 'charter purge --respondent enquete.csv --row 17',
  },
  UNDO_OF_PURGE: {
    title: 'Un effacement ne se reprend pas.',
    cause: 'charter undo a reçu l’identifiant d’un effacement.',
    cure: 'Si ces données doivent servir, relisez leur fichier.',
    example: 'charter ingest notes.csv',
  },
  UNDO_OF_PURGED: {
    title: 'Cette reprise ferait revenir des données effacées.',
    cause: 'L’acte à reprendre remplaçait une source effacée depuis, ou l’avait apportée.',
    cure: 'Pour ne plus compter une source, effacez-la ou remplacez-la.',
    example: 'charter purge --source notes.csv',
  },
  PURGED_ROWS_LEFT_OUT: {
    title: 'Des lignes effacées à la demande d’une personne n’ont pas été relues.',
    cause: 'Le fichier donné contient encore une ligne effacée avec charter purge.',
    cure: 'Rien à faire ici ; retirez la ligne du fichier que vous gardez.',
  },
  PURGED_SOURCE_GIVEN_AGAIN: {
    title: 'Un fichier effacé en entier est relu.',
    cause: 'Il a été donné de nouveau après charter purge --source.',
    cure: 'Si c’est une erreur, effacez-le de nouveau.',
    example: 'charter purge --source notes.csv',
  },
  RESPONDENTS_LINKED: {
    title: 'Les répondants sont reliés d’une source à l’autre.',
    cause:
      '--link-respondents a été demandé : une personne garde le même numéro partout, grâce à un secret gardé hors du dossier.',
    cure: 'Ce sont encore des données personnelles. Quand le lien ne sert plus, supprimez le secret.',
    example: 'charter purge --link',
  },
  ROWS_NOT_LINKED: {
    title: 'Des lignes ne disent pas de qui elles viennent.',
    cause: 'Ni courriel, ni identifiant de connexion, ni nom et prénom dans ces lignes.',
    cure: 'Rien à faire : ces personnes comptent une fois dans cette source, sans lien avec les autres.',
  },
  LINK_SECRET_ABSENT: {
    title: 'Le secret qui relie les répondants n’est pas sur ce poste.',
    cause:
      'Les répondants ont été reliés depuis un autre poste ou un autre compte ; le secret ne voyage pas avec le dossier.',
    cure: 'Lisez ce fichier là-bas, ou sans --link-respondents, ou oubliez l’ancien lien.',
    example: 'charter purge --link',
  },
  LINK_KEPT: {
    title: 'Un secret relie les répondants entre sources.',
    cause: 'Des fichiers ont été lus avec --link-respondents.',
    cure: 'Quand le lien ne sert plus, supprimez-le.',
    example: 'charter purge --link',
  },
}
