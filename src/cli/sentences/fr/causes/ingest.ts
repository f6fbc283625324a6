import type { IngestDiagnostics } from '../../../../model/diagnostics/ingest.ts'
import type { Causes } from '../../texts.ts'

export const fr: Causes<IngestDiagnostics> = {
  EMPTY_FILE: {
    title: 'Le fichier est vide.',
    cause:
      'Un export interrompu, un fichier resté dans le nuage et pas encore descendu, ou un document créé mais jamais enregistré.',
    cure: 'Ouvrez-le pour vérifier, refaites l’export depuis l’outil, puis relancez.',
  },
  NOT_A_TABLE: {
    title: 'Le fichier n’est ni un tableau ni des notes.',
    cause:
      'C’est le contenu qui décide, pas l’extension\u00a0: un PDF, une photo, un diaporama, une archive ou un JSON ne se lit pas ligne à ligne. Une page de connexion enregistrée à la place de l’export (HTML) arrive souvent.',
    cure: 'Donnez l’export en CSV ou XLSX. LimeSurvey\u00a0: Réponses > Exporter > CSV ou Excel. PDF ou diaporama\u00a0: copiez le texte dans un fichier .txt, une idée par ligne à puce. Archive\u00a0: décompressez-la d’abord.',
    example: 'charter ingest idees.txt --session A1',
  },
  ENCRYPTED_WORKBOOK: {
    title: 'Le classeur est protégé par un mot de passe.',
    cause:
      'Le fichier entier est chiffré\u00a0: sans le mot de passe, rien n’y est lisible. Une simple protection de feuille, elle, ne gêne pas.',
    cure: 'Excel\u00a0: Fichier > Informations > Protéger le classeur > Chiffrer avec mot de passe, effacez-le, puis enregistrez. LibreOffice\u00a0: Fichier > Enregistrer sous, décochez «\u00a0Enregistrer avec mot de passe\u00a0».',
  },
  BROKEN_WORKBOOK: {
    title: 'Le classeur est abîmé ou incomplet.',
    cause:
      'Téléchargement ou pièce jointe coupés, copie sur une clé retirée trop tôt, ou fichier écrit par un outil qui ne respecte pas le format.',
    cure: 'Récupérez-le de nouveau à la source. S’il s’ouvre dans Excel (Fichier > Ouvrir > flèche du bouton Ouvrir > Ouvrir et réparer) ou LibreOffice, enregistrez-le en .xlsx ou en CSV.',
  },
  HOSTILE_WORKBOOK: {
    title: 'Le classeur demande trop de place, de cellules ou de temps pour être lu sans danger.',
    cause:
      'Une mise en forme étendue à un million de lignes, des images énormes, un export de base entière, ou un fichier fabriqué pour bloquer les lecteurs (archive piégée). Le message dit laquelle de ces limites est dépassée.',
    cure: 'Enregistrez la feuille en CSV. Excel\u00a0: Fichier > Enregistrer sous > CSV UTF-8 (délimité par des virgules). Ou copiez les seules lignes utiles dans un nouveau classeur (Collage spécial > Valeurs).',
    example: 'charter ingest export.csv --session Q',
  },
  TOO_LARGE_FILE: {
    title: 'Le fichier dépasse la taille admise.',
    cause: 'Un export de toute une base, ou un classeur plein d’images.',
    cure: 'Enregistrez la feuille utile en CSV, ou partagez le fichier en plusieurs et lisez-les ensemble.',
  },
  NO_CONTENT_FOUND: {
    title: 'Aucune contribution n’a été trouvée dans le fichier.',
    cause:
      'Il n’y a que l’en-tête, les idées sont sur une autre feuille ou une feuille masquée, ou toutes les lignes sont des essais ou des brouillons de l’outil.',
    cure: 'Regardez avec --dry-run ce qui est reconnu\u00a0; nommez la feuille avec --sheet, ou dites combien de lignes du haut sont des titres avec --header-rows.',
    example: 'charter ingest atelier.xlsx --sheet "Restitution" --dry-run',
  },
  UNKNOWN_ENCODING: {
    title: 'L’encodage demandé n’est pas connu.',
    cause:
      '--encoding prend le nom d’un encodage de texte\u00a0; ANSI, par exemple, est le nom que Windows donne à windows-1252.',
    cure: 'Prenez un nom de la liste. Le plus souvent, l’option est inutile\u00a0: l’encodage est reconnu et dit dans le compte rendu.',
    example: 'charter ingest export.csv --encoding windows-1252',
  },
  UNKNOWN_DELIMITER: {
    title: 'Le séparateur demandé ne peut pas servir.',
    cause:
      'Il faut un seul signe, qui ne soit ni une lettre, ni un chiffre, ni un guillemet. Le terminal a pu avaler le point-virgule ou la barre donnés sans guillemets.',
    cure: 'Mettez le signe entre guillemets, ou écrivez tab pour la tabulation.',
    example: 'charter ingest export.csv --delimiter ";"',
  },
  UNKNOWN_SHEET: {
    title: 'Le classeur n’a pas de feuille de ce nom.',
    cause:
      'Le nom de l’onglet est un peu différent (espace, accent, pluriel), ou la feuille est dans un autre fichier.',
    cure: 'Reprenez le nom exact dans la liste du message, entre guillemets.',
    example: 'charter ingest atelier.xlsx --sheet "Table 1"',
  },
  UNKNOWN_SESSION: {
    title: 'La séance demandée n’est pas dans charter.yaml.',
    cause: '--session prend l’identifiant (id:) d’une séance déclarée, ou son libellé exact.',
    cure: 'Prenez un identifiant de la liste, ou ajoutez la séance sous «\u00a0sessions:\u00a0».',
    example: 'charter ingest notes.txt --session A1',
  },
  NO_SESSION_DECLARED: {
    title: 'charter.yaml ne déclare aucune séance.',
    cause:
      'Toute contribution vient d’une séance (un atelier, une vague de questionnaire)\u00a0; sans elle, la participation ne peut pas se compter.',
    cure: 'Ajoutez-en une dans charter.yaml, puis relancez.',
    example: 'sessions:\n  - id: A1\n    label: Atelier transport\n    kind: workshop',
  },
  SESSION_NOT_FOUND: {
    title: 'Rien ne dit de quelle séance vient le fichier.',
    cause:
      'Ni le nom du fichier, ni un titre, ni le nom d’une feuille, ni une colonne ne nomme une séance de charter.yaml, et il y en a plusieurs possibles.',
    cure: 'Dites-la avec --session, ou déclarez dans charter.yaml les noms de fichiers de la séance (files:).',
    example: 'charter ingest notes.xlsx --session A1',
  },
  SESSION_AMBIGUOUS: {
    title: 'Le fichier peut venir de plusieurs séances.',
    cause:
      'Son nom ou son titre convient à plusieurs séances de charter.yaml, par exemple deux ateliers du même thème ou de la même date.',
    cure: 'Dites laquelle avec --session.',
    example: 'charter ingest transport.xlsx --session A2',
  },
  UNKNOWN_THEME: {
    title: 'Le thème demandé n’est pas dans charter.yaml.',
    cause: '--theme prend l’identifiant ou le libellé d’un thème déclaré sous «\u00a0themes:\u00a0».',
    cure: 'Prenez-le dans la liste, ou ajoutez le thème à charter.yaml.',
  },
  UNKNOWN_KIND: {
    title: 'Le type de séance demandé n’existe pas.',
    cause: 'Une séance est un atelier (workshop) ou un questionnaire (questionnaire), rien d’autre.',
    cure: 'Écrivez --kind atelier ou --kind questionnaire. Il est inutile si charter.yaml le dit déjà.',
  },
  MAP_SYNTAX: {
    title: '--map n’est pas écrit comme il faut.',
    cause:
      'L’option attend une colonne, un signe égal et un rôle. Le terminal coupe ce qui contient des espaces sans guillemets.',
    cure: 'Mettez le tout entre guillemets, et répétez l’option pour chaque colonne.',
    example: '--map "Vos remarques=idee" --map "Service=attribut"',
  },
  MAP_UNKNOWN_COLUMN: {
    title: '--map nomme une colonne que le fichier n’a pas.',
    cause: 'L’en-tête est un peu différent, sur deux lignes, ou la ligne d’en-tête n’a pas été reconnue.',
    cure: 'Reprenez l’en-tête exact du message, ou la lettre de la colonne.',
    example: '--map "C=idee"',
  },
  MAP_UNKNOWN_ROLE: {
    title: '--map donne un rôle qui n’existe pas.',
    cause:
      'Les rôles sont une courte liste\u00a0: idee, deja-fait, proposition, engagement, frein, theme, votes, table, repondant, reponse, attribut, ignore…',
    cure: 'Prenez-en un dans la liste du message.',
    example: '--map "Nombre de gommettes=votes"',
  },
  MAP_AMBIGUOUS_COLUMN: {
    title: 'Plusieurs colonnes portent le nom donné à --map.',
    cause: 'Les exports répètent souvent le même en-tête («\u00a0Autre\u00a0», «\u00a0Commentaire\u00a0»).',
    cure: 'Désignez la colonne par sa lettre.',
    example: '--map "D=idee"',
  },
  MAP_WITHOUT_COLUMNS: {
    title: '--map ne s’applique pas à des notes en texte.',
    cause:
      'Un fichier .txt ou .md n’a pas de colonnes\u00a0: ce sont ses titres et ses puces qui disent la table, le thème et la rubrique.',
    cure: 'Retirez --map. Si c’est un tableau enregistré en .txt, donnez son séparateur avec --delimiter.',
  },
  NO_TEXT_COLUMN: {
    title: 'Aucune colonne d’idées n’est reconnue.',
    cause:
      'Aucun en-tête ne ressemble à «\u00a0idée\u00a0», «\u00a0proposition\u00a0», «\u00a0remarque\u00a0» ou à une question, et les cellules sont trop courtes pour en décider par leur contenu.',
    cure: 'Dites laquelle avec --map\u00a0; --dry-run montre le résultat sans rien enregistrer.',
    example: 'charter ingest retours.xlsx --map "Avis=idee" --dry-run',
  },
  WRONG_EXTENSION: {
    title: 'L’extension du fichier ne dit pas ce qu’il contient.',
    cause:
      'Drupal et d’anciens outils nomment .xls un tableau en texte ou en HTML\u00a0; un classeur est parfois renommé .csv. Le contenu décide.',
    cure: 'Rien à faire\u00a0: il est lu pour ce qu’il est.',
  },
  HIDDEN_SHEET: {
    title: 'Une feuille masquée n’est pas lue.',
    cause: 'Les feuilles masquées contiennent d’ordinaire des listes de choix ou d’anciennes versions.',
    cure: 'Pour la lire, nommez-la avec --sheet.',
    example: 'charter ingest atelier.xlsx --sheet "Brouillon"',
  },
  SHEET_LEFT_OUT: {
    title: 'Une feuille sans colonne d’idées n’est pas lue.',
    cause:
      'Mode d’emploi, liste de participants, synthèse\u00a0: d’autres feuilles du même classeur nomment leur colonne d’idées, pas celle-ci.',
    cure: 'Si elle contient des idées, lisez-la à part avec --sheet et --map.',
    example: 'charter ingest atelier.xlsx --sheet "Vrac" --map "A=idee"',
  },
  ERROR_CELLS: {
    title: 'Des cellules affichent une erreur de formule, elles sont lues comme vides.',
    cause:
      '#REF!, #N/A ou #NOM?\u00a0: la formule vise une cellule ou un fichier qui n’existe plus. L’outil n’évalue jamais une formule.',
    cure: 'Dans Excel, allez à la cellule nommée et remplacez la formule par sa valeur, puis relisez avec --replace.',
  },
  UNDECIDED_COLUMN: {
    title: 'Le rôle d’une colonne n’est pas clair, elle est laissée de côté.',
    cause:
      'Ni son en-tête ni son contenu ne disent si ce sont des idées, des réponses à choix ou des renseignements.',
    cure: 'Donnez-lui un rôle avec --map, ou ignore pour ne plus le signaler.',
    example: '--map "Divers=idee"',
  },
  COLUMN_BY_CONTENT: {
    title: 'Le rôle d’une colonne est déduit de son contenu.',
    cause:
      'Son en-tête ne dit rien de connu, mais ses cellules ressemblent à des idées ou à des réponses à choix.',
    cure: 'Si ce n’est pas cela, corrigez avec --map.',
    example: '--map "Observations=ignore"',
  },
  NO_HEADER: {
    title: 'Aucune ligne d’en-tête n’est reconnue, la première ligne est lue comme une donnée.',
    cause:
      'Le tableau commence tout de suite par des données, ou son en-tête ressemble à une ligne comme les autres (chiffres, phrases).',
    cure: 'Si les n premières lignes sont des titres, dites-le avec --header-rows.',
    example: 'charter ingest export.csv --header-rows 1',
  },
  BAD_QUOTE: {
    title: 'Des guillemets sont mal placés dans une ligne du CSV, lue au mieux.',
    cause:
      'Un outil ou une main a écrit un guillemet dans un texte sans le doubler\u00a0: la fin de la cellule est alors incertaine.',
    cure: 'Comparez cette ligne à l’original. Le plus sûr est d’exporter de nouveau en XLSX.',
  },
  RAGGED_ROW: {
    title: 'Une ligne n’a pas le nombre de cellules des autres.',
    cause:
      'Un point-virgule ou une virgule dans un texte sans guillemets coupe la cellule en deux\u00a0; une fin de ligne perdue en retire.',
    cure: 'Regardez la ligne nommée dans l’original\u00a0; elle est lue telle quelle. Exporter en XLSX évite ce défaut.',
  },
  RAGGED_ROWS: {
    title: 'Plusieurs lignes n’ont pas le nombre de cellules des autres.',
    cause: 'Un séparateur présent dans les textes, ou un mauvais séparateur deviné.',
    cure: 'Si presque toutes les lignes sont nommées, donnez le bon séparateur avec --delimiter\u00a0; sinon exportez en XLSX.',
    example: 'charter ingest export.csv --delimiter ";"',
  },
  BAD_ROW: {
    title: 'Des lignes abîmées ont été lues au mieux.',
    cause:
      'Leurs guillemets étaient faux et elles n’ont pas le nombre de cellules attendu\u00a0; les autres lignes sont intactes.',
    cure: 'Les remarques W257 donnent leurs numéros\u00a0: comparez-les à l’original.',
  },
  NUL_REMOVED: {
    title: 'Des caractères nuls ont été retirés du texte.',
    cause: 'Certaines bases exportent des champs remplis d’octets nuls\u00a0; aucun texte n’en contient.',
    cure: 'Vérifiez les lignes nommées. Si tout le texte en était plein, l’encodage est sans doute UTF-16\u00a0: --encoding utf-16le.',
  },
  CONTROLS_REPAIRED: {
    title: 'Des apostrophes, des œ ou des € mal convertis par l’outil d’export ont été rétablis.',
    cause:
      'Un export annoncé en ISO-8859-1 contenait des signes de Windows-1252\u00a0: les octets 80 à 9F y sont devenus des caractères de contrôle.',
    cure: 'Rien à faire\u00a0; la correspondance est sûre.',
  },
  MOJIBAKE: {
    title: 'Des accents ont été perdus avant l’export.',
    cause:
      'Le texte a été converti deux fois («\u00a0Ã©\u00a0» pour «\u00a0é\u00a0») ou dans un encodage sans accents («\u00a0?\u00a0» à leur place), dans l’outil d’origine ou par un Excel mal réglé.',
    cure: 'Refaites l’export en UTF-8 depuis l’outil, sans passer par Excel. Excel\u00a0: Données > À partir d’un fichier texte/CSV, origine 65001\u00a0: Unicode (UTF-8).',
  },
  BROKEN_CHARACTERS: {
    title: 'Des caractères ne peuvent pas être lus.',
    cause:
      'Des octets ne sont pas valables dans l’encodage du reste du fichier\u00a0: deux fichiers d’encodages différents collés bout à bout, ou une coupe au milieu d’un signe.',
    cure: 'Refaites l’export en UTF-8, ou essayez un autre encodage avec --encoding et --dry-run.',
    example: 'charter ingest export.csv --encoding windows-1252 --dry-run',
  },
  HTML_DECODED: {
    title: 'Une colonne est en HTML, ses balises sont retirées.',
    cause:
      'Les champs de texte riche (Decidim, Drupal, Forms) sont exportés avec leurs balises\u00a0; les paragraphes et les puces deviennent des lignes.',
    cure: 'Rien à faire.',
  },
  VOTES_UNREADABLE: {
    title: 'Une cellule de votes n’est pas un nombre, la ligne est lue sans votes.',
    cause: 'Un mot («\u00a0beaucoup\u00a0»), un intervalle ou une remarque dans la colonne des gommettes.',
    cure: 'Mettez un nombre dans la cellule nommée et relisez avec --replace.',
    example: 'charter ingest atelier.xlsx --replace',
  },
  THEME_VALUES_UNKNOWN: {
    title: 'Une colonne nomme des thèmes que charter.yaml ne connaît pas.',
    cause:
      'Les ateliers et les outils abrègent ou reformulent les thèmes («\u00a0Mobilité\u00a0» pour «\u00a0Transport\u00a0»).',
    cure: 'Ajoutez ces mots au vocabulaire du thème (vocabulary:) dans charter.yaml, puis relisez\u00a0; ou donnez le thème de tout le fichier avec --theme.',
    example: 'themes:\n  - id: transport\n    label: Transport\n    vocabulary: [mobilité]',
  },
  LEVEL_VALUES_UNKNOWN: {
    title: 'Une colonne nomme des niveaux d’implication que charter.yaml ne connaît pas.',
    cause:
      'La formulation diffère de celle de charter.yaml («\u00a0débutant\u00a0» pour «\u00a0je débute\u00a0»).',
    cure: 'Ajoutez ces mots au vocabulaire du niveau (levels:, vocabulary:), puis relisez le fichier.',
  },
  SESSION_VALUES_UNKNOWN: {
    title: 'Une colonne nomme des séances que charter.yaml ne connaît pas.',
    cause:
      'Le nom de l’atelier y est écrit autrement, ou la séance n’est pas déclarée\u00a0; ces lignes vont à la séance du fichier.',
    cure: 'Déclarez la séance dans charter.yaml, ou donnez à son label le nom employé ici.',
  },
  UNFINISHED_ROWS: {
    title: 'Des réponses jamais envoyées sont laissées de côté.',
    cause: 'LimeSurvey et d’autres gardent les questionnaires abandonnés\u00a0: leur date d’envoi est vide.',
    cure: 'Pour les compter quand même, ignorez la colonne de la date d’envoi, nommée dans le message.',
    example: 'charter ingest export.csv --map "submitdate=ignore"',
  },
  LINES_LEFT_OUT: {
    title: 'Des lignes de présentation d’un texte sont laissées de côté.',
    cause:
      'Titre du document, date, liste des présents\u00a0: ces lignes précèdent les idées et n’en sont pas.',
    cure: 'Si l’une d’elles est une idée, mettez-la en puce sous un titre, puis relisez.',
  },
  DUPLICATE_ROW_KEY: {
    title: 'Le même identifiant de ligne sert deux fois.',
    cause:
      'Deux exports ont été collés l’un sous l’autre, ou la colonne n’est pas un vrai identifiant. La seconde ligne est reconnue par son texte.',
    cure: 'Vérifiez que le fichier ne contient pas deux fois les mêmes réponses.',
  },
  PERSONAL_COLUMN: {
    title: 'Une colonne identifie des personnes, elle n’est pas enregistrée.',
    cause:
      'Nom, courriel, téléphone, adresse IP, jeton, coordonnées\u00a0: reconnus à l’en-tête ou au contenu. La charte n’en a pas besoin.',
    cure: 'Rien à faire. Pour ne garder nulle part l’original qui les contient, ajoutez --no-originals.',
    example: 'charter ingest export.csv --no-originals',
  },
  MASKED: {
    title: 'Des coordonnées écrites dans les réponses sont masquées.',
    cause:
      'Des personnes laissent leur courriel ou leur téléphone dans un champ libre\u00a0; [courriel] ou [téléphone] le remplace partout.',
    cure: 'Rien à faire. Relisez les idées avant de publier\u00a0: un nom propre peut rester.',
    example: 'charter ideas --search "["',
  },
  FURTHER_FINDINGS: {
    title: 'Le même défaut revient à beaucoup de lignes.',
    cause: 'Les cent premiers cas sont nommés un à un, les suivants comptés.',
    cure: 'Corrigez la cause commune (souvent une colonne lue dans un mauvais rôle : --map), puis relisez avec --replace.',
    example: 'charter ingest export.csv --map "Points=ignore" --replace',
  },
}
