import type { DecisionDiagnostics } from '../../../../model/diagnostics/decisions.ts'
import type { Causes } from '../../texts.ts'

const start = 'charter ideas --to-review'

export const fr: Causes<DecisionDiagnostics> = {
  UNKNOWN_IDEA: {
    title: 'Le repère donné n’est celui d’aucune idée.',
    cause:
      'Une idée porte le repère de sa plus ancienne formulation. Il change si cette formulation disparaît (fichier corrigé ou repris), ou si l’idée est réunie à une autre.',
    cure: 'Retrouvez l’idée par ses mots, puis copiez son repère.',
    example: 'charter ideas --search covoiturage',
  },
  AMBIGUOUS_IDEA: {
    title: 'Le début de repère donné est celui de plusieurs idées.',
    cause: 'Un repère peut être abrégé tant qu’il n’en désigne qu’une.',
    cure: 'Donnez un signe de plus, ou le repère entier.',
  },
  UNKNOWN_LEVEL: {
    title: 'Le niveau d’implication donné n’est pas dans charter.yaml.',
    cause: 'Les niveaux sont ceux de la liste « levels » : on les désigne par leur id ou par leur nom.',
    cure: 'Prenez un niveau de la liste, ou ajoutez-le à charter.yaml.',
  },
  IDEA_NOT_NAMED: {
    title: 'La commande ne dit pas sur quelle idée elle décide.',
    cause:
      'charter decide attend un ou plusieurs repères d’idées, ou --import avec une feuille de relecture.',
    cure: 'Donnez le repère de l’idée.',
    example: start,
  },
  DECIDE_WHAT: {
    title: 'La commande ne dit pas ce qui est décidé.',
    cause:
      'Une décision porte sur le principe, la nature, le niveau, l’acteur, le thème, la formulation, la place dans la charte, le regroupement, ou c’est une note.',
    cure: 'Ajoutez une de ces options.',
    example: 'charter decide A1-7K2M --principle solidarite',
  },
  DECIDE_APART: {
    title: 'Réunir, séparer ou reprendre une feuille se fait à part.',
    cause:
      'Après --merge ou --split, ce ne sont plus les mêmes idées : une autre décision de la même commande ne saurait laquelle viser. Une feuille (--import) dit elle-même sur quelles idées décider.',
    cure: 'Réunissez ou séparez d’abord, puis décidez du reste sur l’idée obtenue.',
  },
  DECIDER_NOT_NAMED: {
    title: 'Une décision dit toujours qui l’a prise.',
    cause: 'Ni --who ni la variable CHARTER_WHO ne donnent de nom, et le système n’en donne pas non plus.',
    cure: 'Ajoutez --who, ou posez la variable une fois pour toutes. Le nom ne paraît dans aucun livrable.',
    example: 'charter decide A1-7K2M --feature --who "cabinet"',
  },
  MERGE_WITH_ITSELF: {
    title: 'Une idée ne se réunit pas à elle-même.',
    cause: 'Le repère donné après --merge est celui de l’idée visée.',
    cure: 'Donnez le repère d’une autre idée.',
    example: 'charter decide A1-7K2M --merge A2-9XQ4',
  },
  SPLIT_NUMBER: {
    title: 'Le numéro donné n’est celui d’aucune formulation de l’idée.',
    cause: 'Les formulations réunies en une idée sont numérotées à partir de 1, dans l’ordre de lecture.',
    cure: 'Regardez-les, puis donnez les numéros de celles qui partent ensemble, ou « tout » pour les séparer toutes.',
    example: 'charter decide A1-7K2M --split 2,3',
  },
  SPLIT_OF_ONE: {
    title: 'Il n’y a rien à séparer.',
    cause: 'L’idée n’a qu’une formulation, ou toutes seraient parties ensemble : ce serait la même idée.',
    cure: 'Laissez au moins une formulation à l’idée.',
  },
  DECISION_UNREADABLE: {
    title: 'Une ligne du journal des décisions ne se lit pas.',
    cause:
      'Un fichier de data/decisions/ a été modifié à la main, coupé, ou copié sous un autre nom par un outil de synchronisation.',
    cure: 'Reprenez le fichier d’une sauvegarde. Les autres décisions comptent toutes.',
    example: 'charter doctor',
  },
  DECISION_ORPHANS: {
    title: 'Une décision vise un texte qui n’est plus là.',
    cause:
      'Le fichier d’où venait l’idée a été repris, corrigé ou effacé. Une décision vise les mots eux-mêmes : elle vaut de nouveau dès qu’ils reviennent.',
    cure: 'S’il s’agit d’une correction, décidez de nouveau sur la nouvelle formulation ; sinon, il n’y a rien à faire.',
    example: 'charter log',
  },
  DECISION_DISAGREEMENT: {
    title: 'Deux personnes ont décidé différemment de la même idée sans se voir.',
    cause:
      'Chacune travaillait sur sa copie du dossier, et les deux copies ont été réunies. La dernière décision vaut en attendant.',
    cure: 'Décidez une fois de plus : cette décision remplace les deux.',
  },
  REVIEW_NOT_A_SHEET: {
    title: 'Le classeur n’est pas une feuille de relecture de charter.',
    cause:
      'Une relecture se lit dans le premier onglet, sous la première ligne telle qu’elle a été exportée : repère, principe, nature, niveau, état.',
    cure: 'Exportez une feuille, remplissez-la, et rendez-la sans changer sa première ligne.',
    example: 'charter export --format xlsx --review',
  },
  REVIEW_IDEA_UNKNOWN: {
    title: 'Une ligne de la feuille porte un repère que la consultation ne connaît pas.',
    cause: 'La case a été modifiée, la ligne ajoutée à la main, ou la consultation a changé depuis l’export.',
    cure: 'Exportez une nouvelle feuille. Les autres lignes sont prises.',
  },
  REVIEW_IDEA_TWICE: {
    title: 'La feuille a deux lignes pour une même idée.',
    cause: 'Une ligne a été copiée. La première est prise.',
    cure: 'Gardez celle qui dit ce que vous voulez.',
  },
  REVIEW_VALUE: {
    title: 'Une case de la feuille ne porte pas une valeur de sa liste.',
    cause: 'Elle a été remplie sans la liste déroulante, ou collée d’ailleurs.',
    cure: 'Choisissez dans la liste de la case. Les autres cases de la ligne sont prises.',
  },
  REVIEW_GIVEN: {
    title: 'Une case qui ne se décide pas a été modifiée.',
    cause:
      'Les mots des participants, les voix et la séance viennent des fichiers lus ; la feuille ne fait que les montrer.',
    cure: 'Écrivez la phrase de la charte dans « Formulation ». Si le texte reçu est fautif, corrigez le fichier et relisez-le avec --replace.',
  },
  REVIEW_EMPTIED: {
    title: 'Une case à choix a été vidée.',
    cause: 'Une case vide ne dit pas ce qui est décidé : une suppression par mégarde lui ressemble.',
    cure: 'Choisissez une valeur de la liste, ou « aucun ». Pour reprendre une décision : charter undo.',
  },
  REVIEW_ONLY_XLSX: {
    title: 'Une feuille de relecture est un classeur.',
    cause: 'Les listes déroulantes n’existent que dans un fichier .xlsx.',
    cure: 'Demandez ce format.',
    example: 'charter export --format xlsx --review',
  },
}
