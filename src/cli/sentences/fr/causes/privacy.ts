import type { PrivacyDiagnostics } from '../../../../model/diagnostics/privacy.ts'
import type { Causes } from '../../texts.ts'

export const fr: Causes<PrivacyDiagnostics> = {
  SENSITIVE_PASSAGES: {
    title: 'Des contributions parlent de données sensibles ou mettent quelqu’un en cause.',
    cause:
      'Santé, handicap d’une personne, syndicat, opinions, origine, vie sexuelle, infractions (articles 9 et 10 du RGPD), ou accusation d’une personne. Le repérage se fait par des mots et leur contexte\u00a0: il se trompe parfois.',
    cure: 'Relisez-les. Elles restent dans les données et hors de la charte\u202f; l’annexe en donne le nombre.',
    example: 'charter doctor',
  },
  SENSITIVE_QUESTION: {
    title: 'Une question demande une donnée sensible.',
    cause:
      'L’en-tête parle de santé, de handicap, de syndicat, d’opinion ou d’origine. Sans consentement ni nécessité, un employeur n’a pas à le savoir.',
    cure: 'Si rien ne le justifie, ne gardez pas la colonne.',
    example: 'charter ingest enquete.csv --map "Êtes-vous syndiqué=ignore" --replace',
  },
  COLUMN_OF_NAMES: {
    title: 'Une colonne semble contenir des noms de personnes.',
    cause:
      'Ses cellules ont la forme de noms, mais son titre ne le dit pas\u00a0: elle est gardée jusqu’à votre réponse.',
    cure: 'Dites si elle identifie des personnes (elle est alors écartée) ou non (elle reste, sans autre remarque).',
    example: 'charter ingest atelier.xlsx --map "Porteur=personnel" --replace',
  },
  PERSONAL_FILE_NAME: {
    title: 'Le nom du fichier désigne une personne.',
    cause:
      'Le nom du fichier est cité partout où la place d’une parole est donnée, dans les rapports internes aussi.',
    cure: 'Reprenez la lecture, renommez le fichier d’après la séance, puis relisez-le.',
    example: 'charter undo',
  },
  ROLL_EMPTY: {
    title: 'La liste de personnes ne contient aucun nom.',
    cause: 'Le fichier est vide, ou ses colonnes ne disent pas où sont les noms.',
    cure: 'Mettez un prénom et un nom par ligne, ou des colonnes intitulées Nom et Prénom.',
    example: 'charter ingest notes.docx --roll agents.csv',
  },
  ROLL_LINES_LEFT_OUT: {
    title: 'Des lignes de la liste n’ont pas pu servir.',
    cause:
      'Elles contiennent un prénom seul, un numéro ou un service\u00a0: rien qui puisse être masqué sans masquer aussi des mots ordinaires.',
    cure: 'Complétez ces lignes par un nom, puis relisez avec la même liste.',
    example: 'charter ingest notes.docx --roll agents.csv',
  },
  LEFT_PERSONAL: {
    title: 'Ce qui est gardé contient encore ce qui semble personnel.',
    cause:
      'Un nom sans civilité, une suite de chiffres, une adresse mal écrite ou une colonne aux valeurs presque toutes différentes a échappé au masquage.',
    cure: 'Regardez à la place nommée. Selon le cas, relisez avec --roll, écartez la colonne avec --map, ou corrigez la source.',
    example: 'charter ingest notes.docx --roll agents.csv --replace',
  },
  SENSITIVE_TO_READ: {
    title: 'Des contributions attendent d’être relues.',
    cause:
      'Elles touchent à des données sensibles ou mettent quelqu’un en cause, et ne paraissent dans aucun document.',
    cure: 'Ouvrez la source à la place nommée. Si la parole permet de reconnaître quelqu’un et doit disparaître, effacez-la.',
    example: 'charter purge --respondent notes.xlsx --row 12 --dry-run',
  },
}
